import type { Frame } from 'playwright-core';
import { sampleFiles } from '../../src/cli/sample/sample';
import { summarySheets } from '../../src/messages/summary-form';
import { ninhThuan } from '../plan/plans';
import { describeInBrowser } from './needs-browser';
import { opening } from './opening';
import { giveFiles, upload, workAtTheRoot } from './province-steps';
import type { Upload } from './province-steps';
import { sheetNames } from './workbook';

const CREATED = '2023-10-12T02:30:00Z';
const DAMAGED = '585-huyen-ninh-son.xlsx';

jest.setTimeout(300_000);

/** Seven workbooks as they come by mail; one came half. */
function received(): readonly Upload[] {
  const files = [...sampleFiles(ninhThuan, { units: 7, seed: 3, faults: false, created: CREATED })];
  return files.map(({ path, bytes }) =>
    upload(path, path.endsWith(DAMAGED) ? bytes.subarray(0, bytes.length / 2) : bytes),
  );
}

/** Gathers what the progress bar is called from now on: a merge is over before a test could ask. */
async function shownOfProgress(pane: Frame): Promise<() => Promise<readonly string[]>> {
  const seen = await pane.evaluateHandle(() => {
    const labels = new Set<string>();
    const look = (): void => {
      const label = document.querySelector('[role=progressbar]')?.getAttribute('aria-label');
      if (label) labels.add(label);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    return labels;
  });
  return () => seen.evaluate((labels) => [...labels]);
}

describeInBrowser('the province', () => {
  const open = opening();
  const files = received();

  test('merges seven files, one of them damaged, and writes the summary into the open workbook', async () => {
    const { pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await workAtTheRoot(pane);
    await giveFiles(pane, files);
    await shoot('province-01-files');
    const shown = await shownOfProgress(pane);
    await pane.getByRole('button', { name: 'Tổng hợp 07 tệp' }).click();
    await pane.getByText('Tổng hợp xong 06 tệp, 01 tệp không dùng được.').waitFor();
    await shoot('province-02-merged');
    expect(await shown()).toEqual(expect.arrayContaining(['Đang đọc tệp 1/7', 'Đang tổng hợp…']));

    const damaged = pane.getByRole('listitem').filter({ hasText: DAMAGED });
    expect(await damaged.innerText()).toMatch(/chưa tải về hết|bị cắt|hỏng|không đầy đủ/);
    await pane.getByRole('button', { name: 'Từng tệp' }).click();
    for (const { name } of files) expect(await pane.getByText(name, { exact: true }).count()).toBe(1);
    await shoot('province-03-file-by-file');

    expect(await sheetNames(pane)).toEqual(['Sheet1']);
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
    await pane.getByText('Đã ghi bản tổng hợp vào tệp đang mở.').waitFor();
    expect(await pane.getByText('Chọn nơi ghi kết quả.').count()).toBe(0);
    await shoot('province-04-written');
    expect(await sheetNames(pane)).toEqual(expect.arrayContaining(['Sheet1', summarySheets.progress]));

    await pane.getByRole('button', { name: 'Tổng hợp lần khác' }).click();
    await pane.getByRole('button', { name: 'Tổng hợp thêm 07 tệp' }).click();
    await pane.getByText('Không có gì mới.').waitFor();
    expect(await pane.getByRole('button', { name: 'Ghi vào bản tổng hợp' }).count()).toBe(0);
    await shoot('province-05-nothing-new');
  });

  test('stops a merge, and nothing was written', async () => {
    const { pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    // The worker waits for ever, so that the merge is still under way when it is stopped.
    await pane.evaluate(() => {
      Worker.prototype.postMessage = () => undefined;
    });
    await workAtTheRoot(pane);
    await giveFiles(pane, files);
    await pane.getByRole('button', { name: 'Tổng hợp 07 tệp' }).click();
    await pane.getByRole('progressbar').waitFor();
    await shoot('province-06-under-way');
    await pane.getByRole('button', { name: 'Dừng' }).click();
    await pane.getByText('Đã dừng, chưa ghi gì.').waitFor();
    await shoot('province-07-stopped');
    expect(await sheetNames(pane)).toEqual(['Sheet1']);
    await pane.getByRole('button', { name: 'Tổng hợp 07 tệp' }).waitFor();
  });
});
