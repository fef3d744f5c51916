/** *Tổng hợp* of the page for any browser makes what the command makes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles, sampleRegisterFile } from '../../src/cli/sample/sample';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { editedBy } from '../again/story-file';
import { expectedOf, plan as storyPlan, standingIn, steps } from '../again/story-steps';
import { readBack } from '../again/summary-file';
import { shell } from '../cli/shell';
import { complete, workbookFor } from '../cli/workbooks';
import { ninhThuan } from '../plan/plans';
import { faultsOf } from './axe';
import { describeInBrowser } from './needs-browser';
import { choose, goTo, plainPages, shownIn } from './plain-page';
import type { PlainPage } from './plain-page';
import { upload } from './province-steps';
import type { Upload } from './province-steps';

jest.setTimeout(300_000);

const CREATED = '2023-10-12T02:30:00Z';
const STANDING = 'tong-hop.xlsx';
const LISTED = 'tong-hop-2023-10-12.xlsx';

/** Seven units as they send; one file came half. */
const files = [...sampleFiles(ninhThuan, { units: 7, seed: 3, faults: false, created: CREATED })].map(
  ({ path, bytes }, at) => upload(path, at === 2 ? bytes.subarray(0, bytes.length / 2) : bytes),
);

const formOf = (code: string): Upload =>
  upload(`${code}.xlsx`, workbookFor(ninhThuan, code, complete(ninhThuan, code)));
/** Who filled in those forms. */
const AUTHOR = 'Nguyễn Văn Mẫu';

/** Every sheet's cells, but for the merge's own hidden memory, in which the command keeps links to the files. */
function cellsOf(bytes: Uint8Array): unknown {
  const opened = openWorkbook(bytes, 'th.xlsx', ({ visibility }) => visibility === 'visible');
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  return opened.workbook.sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map(({ row, cells }) => [row, [...cells].map(([col, { value }]) => [col, value])]),
  }));
}

async function byCommand(given: readonly Upload[], standing?: Uint8Array): Promise<Uint8Array> {
  const sh = shell();
  for (const { name, buffer } of given) sh.put(`units/${name}`, buffer);
  if (standing) sh.put(STANDING, standing);
  const { err } = await sh.run(['merge', 'units', '--out', STANDING, '--plan', ninhThuan.id]);
  expect(err).toBe('');
  return new Uint8Array(readFileSync(join(sh.folder, STANDING)));
}

async function merged(plain: PlainPage): Promise<void> {
  const main = shownIn(plain);
  await main.getByRole('button', { name: /^Tổng hợp \d+ tệp$|^Thực hiện các lựa chọn/ }).click();
  await main.getByRole('button', { name: 'Tổng hợp lần khác' }).waitFor();
}

/** Chooses files of units with the summary that stands, and merges. */
async function mergeAll(
  plain: PlainPage,
  given: readonly Upload[],
  standing: Uint8Array | null,
): Promise<void> {
  await choose(plain, standing ? [...given, upload(STANDING, standing)] : given);
  if (standing) await shownIn(plain).getByText(`Tệp "${STANDING}" là bản tổng hợp`).waitFor();
  await merged(plain);
}

describeInBrowser('the page merges', () => {
  const open = plainPages();

  test('into a new summary, cell for cell as the command; then into that one', async () => {
    const plain = await open({ part: 'tong-hop' });
    const main = shownIn(plain);
    await mergeAll(plain, files.slice(0, 4), null);
    await main.getByText('Đã lập bản tổng hợp.').waitFor();
    await main.getByText('01 tệp không dùng được').first().waitFor();
    await plain.shoot('page-merge-01-new');
    const { name, bytes } = await plain.download('Tải bản tổng hợp');
    expect(name).toBe(LISTED);
    await main.getByText(`Đã gửi tệp "${LISTED}" cho trình duyệt tải về.`).waitFor();
    expect(cellsOf(bytes)).toEqual(cellsOf(await byCommand(files.slice(0, 4))));

    await plain.page.reload();
    await mergeAll(plain, files, bytes);
    await main.getByText(`Đã ghi phần mới vào bản sao của "${STANDING}".`).waitFor();
    await main.getByText(`đóng "${STANDING}" trong Excel`).waitFor();
    await plain.shoot('page-merge-02-again');
    const again = await plain.download('Tải bản tổng hợp');
    expect(cellsOf(again.bytes)).toEqual(cellsOf(await byCommand(files, bytes)));

    await plain.page.reload();
    await mergeAll(plain, files, again.bytes);
    await main.getByText('Không có gì mới.').waitFor();
    expect(await main.getByRole('button', { name: 'Tải bản tổng hợp' }).count()).toBe(0);
    await plain.shoot('page-merge-03-nothing-new');
  });

  test('the ten steps of the province’s weeks', async () => {
    const plain = await open({ part: 'tong-hop' });
    const main = shownIn(plain);
    const sent = new Map<string, Upload>();
    let standing: Uint8Array | null = null;
    for (const step of steps) {
      for (const action of step.before) {
        if (action.act === 'send') sent.set(action.name, upload(action.name, action.bytes()));
        else standing = editedBy(action, standing!);
      }
      await plain.page.reload();
      await mergeAll(plain, [...sent.values()], standing);
      if (step.still) await main.getByText('Không có gì mới.').waitFor();
      else standing = (await plain.download('Tải bản tổng hợp')).bytes;
      const { said } = step;
      expect({ said, stands: standingIn(readBack(standing!, storyPlan)) }).toEqual({
        said,
        stands: expectedOf(step),
      });
      if (step.queue) {
        await main.getByText('Có 01 nội dung chờ xử lý ở trang "Cần xử lý"').waitFor();
        await plain.shoot('page-merge-04-question');
      }
    }
  });

  test('for a district into its own form, cell for cell as the command; or for the province', async () => {
    const plain = await open({ part: 'tong-hop' });
    const main = shownIn(plain);
    const sent = ['22783', '22786'].map((code) => formOf(code));
    const own = formOf('584');
    await choose(plain, [own, ...sent]);
    const ofUnit = main.getByRole('radio', { name: 'Huyện Bác Ái: ghi vào chính biểu mẫu "584.xlsx"' });
    await ofUnit.waitFor();
    expect(await ofUnit.isChecked()).toBe(true);
    await plain.shoot('page-merge-06-for-whom');
    await main.getByRole('button', { name: 'Tổng hợp 02 tệp' }).click();
    await main.getByText('Đã ghi phần tổng hợp của Huyện Bác Ái vào bản sao của "584.xlsx".').waitFor();
    await plain.shoot('page-merge-07-for-a-district');
    const { name, bytes } = await plain.download('Tải biểu mẫu kèm phần tổng hợp');
    expect(name).toBe('584.xlsx');
    const sh = shell();
    for (const file of sent) sh.put(`xa/${file.name}`, file.buffer);
    sh.put('584.xlsx', own.buffer);
    const { err } = await sh.run(['merge', 'xa', '--unit', '584', '--out', '584.xlsx', '--by', AUTHOR]);
    expect(err).toBe('');
    expect(cellsOf(bytes)).toEqual(cellsOf(new Uint8Array(readFileSync(join(sh.folder, '584.xlsx')))));

    await plain.page.reload();
    await choose(plain, [upload('584.xlsx', bytes)]);
    await main.getByRole('button', { name: 'Thực hiện các lựa chọn ở trang “Cần xử lý”' }).click();
    await main.getByText('Không có gì mới.').waitFor();

    await plain.page.reload();
    await choose(plain, [own, ...sent, formOf('585')]);
    const ofRoot = main.getByRole('radio', { name: 'Tỉnh Ninh Thuận: mọi tệp là tệp đơn vị gửi lên' });
    await ofRoot.waitFor();
    expect(await ofRoot.isChecked()).toBe(true);
    await main.getByRole('button', { name: 'Tổng hợp 04 tệp' }).click();
    await main.getByText('Đã lập bản tổng hợp.').waitFor();
  });

  test('two summaries: none is taken before the officer says which', async () => {
    const plain = await open({ part: 'tong-hop' });
    const main = shownIn(plain);
    const summary = await byCommand(files.slice(0, 1));
    await choose(plain, [...files.slice(1, 2), upload('cu.xlsx', summary), upload('moi.xlsx', summary)]);
    await main.getByText('Có 02 bản tổng hợp: "cu.xlsx", "moi.xlsx".').waitFor();
    await plain.shoot('page-merge-05-two-summaries');
    const button = main.getByRole('button', { name: 'Tổng hợp 01 tệp' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await main.locator('input[type=file]:not([multiple])').first().setInputFiles(upload('moi.xlsx', summary));
    await main.getByText('Tệp "moi.xlsx" là bản tổng hợp: sẽ ghi tiếp vào đó.').waitFor();
    await merged(plain);
    await main.getByText('Đã ghi phần mới vào bản sao của "moi.xlsx".').waitFor();
  });

  test('what is no summary is refused; the province’s own register goes along', async () => {
    const plain = await open({ part: 'tong-hop' });
    const main = shownIn(plain);
    await choose(plain, files.slice(0, 1));
    const [summary, register] = [0, 1].map((at) => main.locator('input[type=file]:not([multiple])').nth(at));
    await summary!.setInputFiles(files[1]!);
    await main.getByRole('button', { name: 'Tổng hợp 01 tệp' }).click();
    await main.getByText(`Tệp "${files[1]!.name}" không phải bản tổng hợp.`).waitFor();
    await main.getByRole('button', { name: 'Bỏ bản tổng hợp' }).click();
    const bytes = sampleRegisterFile(ninhThuan, { seed: 3, created: CREATED })!;
    await register!.setInputFiles(upload('da-khen.xlsx', bytes));
    await merged(plain);
    await main.getByText('Đã lập bản tổng hợp.').waitFor();
  });

  test('stopped: nothing is to be downloaded, and the same files can be merged', async () => {
    const plain = await open({ part: 'tong-hop' });
    const main = shownIn(plain);
    await choose(plain, files);
    // The worker is not told to begin, so that the merge is still under way when it is stopped.
    await plain.page.evaluate(() => {
      const post = Object.getOwnPropertyDescriptor(Worker.prototype, 'postMessage')!;
      const restore = (): void => Object.defineProperty(Worker.prototype, 'postMessage', post) && undefined;
      Object.defineProperty(Worker.prototype, 'postMessage', { configurable: true, value: restore });
    });
    await main.getByRole('button', { name: 'Tổng hợp 07 tệp' }).click();
    await main.getByRole('progressbar').waitFor();
    await main.getByRole('button', { name: 'Dừng' }).click();
    await main.getByText('Đã dừng, chưa ghi gì.').waitFor();
    expect(await main.getByRole('button', { name: 'Tải bản tổng hợp' }).count()).toBe(0);
    await merged(plain);
    await main.getByText('Đã lập bản tổng hợp.').waitFor();
  });

  test('without a network, once it is open', async () => {
    const plain = await open({ part: 'kiem-tra' });
    await plain.page.waitForLoadState('networkidle');
    await plain.context.setOffline(true);
    await goTo(plain, 'Tổng hợp');
    await mergeAll(plain, files.slice(0, 2), null);
    await plain.download('Tải bản tổng hợp');
    await goTo(plain, 'Kiểm tra');
    await choose(plain, files.slice(0, 2));
    await shownIn(plain).getByRole('button', { name: 'Kiểm tra 02 tệp' }).click();
    await shownIn(plain)
      .getByText(/^Đã kiểm tra 02 tệp/)
      .waitFor();
    await plain.download('Lưu danh sách (.xlsx)');
  });

  test('opened from a folder, without a worker', async () => {
    const plain = await open({ part: 'tong-hop', origin: (_site, folder) => `file://${folder}` });
    await plain.page.getByText('Trang mở từ thư mục').waitFor();
    await mergeAll(plain, files.slice(0, 4), null);
    const { bytes } = await plain.download('Tải bản tổng hợp');
    expect(cellsOf(bytes)).toEqual(cellsOf(await byCommand(files.slice(0, 4))));
  });

  test.each(['light', 'dark'] as const)('%s: axe finds nothing, nothing scrolls sideways', async (theme) => {
    const faults: Record<string, readonly string[]> = {};
    const plain = await open({ part: 'tong-hop', theme });
    const main = shownIn(plain);
    const look = async (state: string): Promise<void> => {
      for (const width of [320, 400, 1200]) {
        await plain.page.setViewportSize({ width, height: 900 });
        await plain.shoot(`page-look-${theme}-${width}-merge-${state}`);
        const found = await faultsOf(plain.page);
        if (found.length > 0) faults[`${state}, ${width} px`] = found;
      }
    };
    await look('1-empty');
    const standing = await byCommand(files.slice(0, 1));
    await choose(plain, [...files, upload(STANDING, standing)]);
    await main.getByText(`Tệp "${STANDING}" là bản tổng hợp`).waitFor();
    await look('2-files');
    await merged(plain);
    await main.getByRole('button', { name: 'Từng tệp' }).click();
    await look('3-done');
    await main.getByRole('button', { name: 'Tổng hợp lần khác' }).click();
    await choose(plain, [formOf('584'), formOf('22783')]);
    await main.getByRole('radio', { name: /^Huyện Bác Ái: / }).waitFor();
    await look('4-for-whom');
    await main.getByRole('button', { name: 'Tổng hợp 01 tệp' }).click();
    await main.getByRole('button', { name: 'Tổng hợp lần khác' }).waitFor();
    await look('5-for-a-unit');
    expect(faults).toEqual({});
  });
});

describeInBrowser('on an office’s own server without https', () => {
  const open = plainPages('--host-resolver-rules=MAP thi-dua.noi-bo 127.0.0.1');

  test('the page merges: what browsers keep for secure places it does itself', async () => {
    const plain = await open({
      part: 'tong-hop',
      origin: ({ origin }) => origin.replace('127.0.0.1', 'thi-dua.noi-bo'),
    });
    expect(await plain.page.evaluate(() => [isSecureContext, typeof crypto.subtle])).toEqual([
      false,
      'undefined',
    ]);
    await mergeAll(plain, files.slice(0, 2), null);
    const { bytes } = await plain.download('Tải bản tổng hợp');
    expect(cellsOf(bytes)).toEqual(cellsOf(await byCommand(files.slice(0, 2))));
  });
});
