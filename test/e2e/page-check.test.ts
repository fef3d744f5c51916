/** *Kiểm tra* of the page for any browser says what the command says. */
import { sampleFiles } from '../../src/cli/sample/sample';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { shell } from '../cli/shell';
import { complete, workbookFor } from '../cli/workbooks';
import { ninhThuan, twoLevel } from '../plan/plans';
import { faultsOf } from './axe';
import { describeInBrowser } from './needs-browser';
import { choose, plainPages, shotPath, shownIn } from './plain-page';
import { upload } from './province-steps';

jest.setTimeout(300_000);

const CREATED = '2023-10-12T02:30:00Z';

/** The sample with every kind of fault, by file names alone, as a browser tells them. */
const files = [...sampleFiles(ninhThuan, { units: 3, seed: 3, faults: true, created: CREATED })]
  .map(({ path, bytes }) => upload(path.replaceAll('/', '-'), bytes))
  .filter(({ name }) => !/^(?:~\$|\.)/.test(name));

interface CheckJson {
  readonly files: readonly {
    readonly path: string;
    readonly readable: boolean;
    readonly unit: { readonly name: string } | null;
    readonly trouble: { readonly what: string; readonly mend: string } | null;
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
  }[];
  readonly findings: readonly {
    readonly file: string;
    readonly severity: 'error' | 'warning' | 'note';
    readonly what: string;
    readonly mend: string;
    readonly basis: string;
  }[];
}

/** What the command says of the files. */
async function byCommand(): Promise<CheckJson> {
  const sh = shell();
  for (const { name, buffer } of files) sh.put(`units/${name}`, buffer);
  const { out } = await sh.run(['check', 'units', '--json', '--plan', ninhThuan.id]);
  return JSON.parse(out) as CheckJson;
}

/** Cells of a sheet's rows below its headers. */
function rowsOf(bytes: Uint8Array, sheet: string): readonly (readonly unknown[])[] {
  const opened = openWorkbook(bytes, 'list.xlsx', () => true);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  const found = opened.workbook.sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? [])
    .filter(({ row }) => row > 4)
    .map(({ cells }) => [1, 2, 3, 4, 5, 6, 7].map((col) => cells.get(col)?.value ?? null));
}

const SEVERITIES = { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' };

describeInBrowser('the page checks', () => {
  const open = plainPages();

  test('the sample with every fault: the findings, the counts and the reasons of the command', async () => {
    const plain = await open({ part: 'kiem-tra' });
    const main = shownIn(plain);
    await choose(plain, files);
    await main.getByRole('button', { name: /^Kiểm tra \d+ tệp/ }).click();
    // One file of the sample is of another plan: the command was told which rules as well.
    await main.getByText(/^Các tệp theo \d+ kế hoạch khác nhau/).waitFor();
    await plain.shoot('page-check-01-mixed');
    await main.getByRole('button', { name: /^Kiểm tra theo/ }).click();
    await main.getByText(/^Đã kiểm tra \d+ tệp: /).waitFor();
    await plain.shoot('page-check-02-results');

    const said = await byCommand();
    const { name, bytes } = await plain.download('Lưu danh sách (.xlsx)');
    expect(name).toBe('ket-qua-kiem-tra-2023-10-12.xlsx');
    const list = rowsOf(bytes, 'Kiểm tra');
    expect(list.length).toBeGreaterThan(50);
    expect(
      list.map(([file, , severity, , what, mend, basis]) => [file, severity, what, mend, basis]),
    ).toEqual(
      said.findings.map(({ file, severity, what, mend, basis }) => [
        file,
        SEVERITIES[severity],
        what,
        mend,
        basis,
      ]),
    );
    const byPath = (one: readonly unknown[], other: readonly unknown[]): number =>
      String(one[0]) < String(other[0]) ? -1 : 1;
    const counted = rowsOf(bytes, 'Từng tệp').filter((row) => row[5] !== 'Bản tổng hợp, không kiểm tra');
    expect([...counted].sort(byPath)).toEqual(
      said.files
        .map(({ path, readable, unit, trouble, errors, warnings, notes }) =>
          readable
            ? [
                path,
                unit?.name ?? null,
                errors,
                warnings,
                notes,
                errors + warnings + notes === 0 ? 'Không phát hiện sai sót.' : '',
                null,
              ]
            : [path, null, null, null, null, trouble?.what, trouble?.mend],
        )
        .map((row) => row.map((cell) => cell || (typeof cell === 'number' ? cell : null)))
        .sort(byPath),
    );

    const unreadable = said.files.find(({ readable }) => !readable)!;
    const item = main.getByRole('listitem').filter({ hasText: unreadable.path }).first();
    expect(await item.innerText()).toContain(unreadable.trouble!.what);
    const [first] = said.findings.filter(({ severity }) => severity === 'error');
    await main.getByRole('button', { name: first!.file, exact: true }).click();
    await main.getByText(first!.what, { exact: true }).first().waitFor();
    await plain.shoot('page-check-03-one-file');
    await plain.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await main.locator('tbody tr').count()).toBe(said.findings.length);
    await plain.page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await main.locator('tbody tr').count()).toBe(0);
    await plain.page.pdf({ format: 'A4', landscape: true, path: shotPath('page-check.pdf') });
  });

  test('one file without a fault, in English too', async () => {
    const plain = await open({ part: 'kiem-tra', width: 400 });
    const main = shownIn(plain);
    await choose(plain, [upload('584.xlsx', workbookFor(ninhThuan, '584', complete(ninhThuan, '584')))]);
    await main.getByRole('button', { name: 'Kiểm tra 01 tệp' }).click();
    await main.getByText('Đã kiểm tra 01 tệp: 00 lỗi, 00 cảnh báo, 00 lưu ý.').waitFor();
    await plain.page.getByRole('button', { name: 'English' }).click();
    await main.getByText('1 file checked: 0 errors, 0 warnings, 0 notes.').waitFor();
    expect(await plain.page.title()).toBe('Thi Đua – check and merge');
    await plain.page.reload();
    await plain.page.getByRole('heading', { name: 'Check and merge forms' }).waitFor();
  });

  test('a plan that no program knows is read from the files', async () => {
    const plain = await open({ part: 'kiem-tra' });
    const main = shownIn(plain);
    await choose(plain, [upload('hai-cap.xlsx', workbookFor(twoLevel, 'M01', complete(twoLevel, 'M01')))]);
    await main.getByRole('button', { name: 'Kiểm tra 01 tệp' }).click();
    await main.getByText(twoLevel.title, { exact: false }).first().waitFor();
  });

  test.each(['light', 'dark'] as const)('%s: axe finds nothing, nothing scrolls sideways', async (theme) => {
    const faults: Record<string, readonly string[]> = {};
    const plain = await open({ part: 'kiem-tra', theme });
    const main = shownIn(plain);
    const look = async (state: string): Promise<void> => {
      for (const width of [320, 400, 1200]) {
        await plain.page.setViewportSize({ width, height: 900 });
        await plain.shoot(`page-look-${theme}-${width}-check-${state}`);
        const found = await faultsOf(plain.page);
        if (found.length > 0) faults[`${state}, ${width} px`] = found;
      }
    };
    await look('1-empty');
    const some = files.filter((_, at) => at < 3 || at % 7 === 0);
    await choose(plain, some);
    await look('2-files');
    await main.getByRole('button', { name: /^Kiểm tra \d+ tệp/ }).click();
    const insist = main.getByRole('button', { name: /^Kiểm tra theo/ });
    await main.getByText(/^Đã kiểm tra|^Các tệp theo/).waitFor();
    if (await insist.isVisible()) await insist.click();
    await main.getByText(/^Đã kiểm tra \d+ tệp: /).waitFor();
    await main.locator('button[aria-expanded=false]').first().click();
    await look('3-results');
    expect(faults).toEqual({});
  });
});
