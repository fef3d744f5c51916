/** What somebody does who makes annexes, and what the command makes of the same summary. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { annexesOf } from '../../src/annex/annexes';
import { annexHtml, annexText } from '../../src/annex/html';
import { shown } from '../../src/rules/cells';
import { annexSource } from '../../src/sheets/read/annex-source';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { listIn, readBack, rowsIn, typed } from '../again/summary-file';
import { shell } from '../cli/shell';
import { ninhThuan } from '../plan/plans';
import { sampledSummary } from '../sample/summary';
import { downloaded } from './downloaded';
import { openTab } from './pane';
import { putSummary } from './summary-in';

const CHOSEN = { selection: 'Trình', appraisal: 'Đủ điều kiện' } as const;
export const LETTER = ['--letter', '15/TTr-SNV', '--letter-date', '2023-10-16', '--issuer', 'Sở Nội vụ'];

/** A summary with two chosen nominees, and the same with one more who is not appraised. */
export function summaries() {
  const bytes = writeWorkbook(sampledSummary(ninhThuan, 3, () => null));
  const names = rowsIn(listIn(readBack(bytes, ninhThuan), 'awards')).map(({ name = null }) => shown(name));
  const called = (name: string) => (row: { readonly name?: unknown }) => row.name === name;
  const set = (file: Uint8Array, at: number, values: Parameters<typeof typed>[4]): Uint8Array =>
    typed(file, ninhThuan, 'awards', called(names[at] ?? ''), values);
  const chosen = set(set(bytes, 0, CHOSEN), 1, CHOSEN);
  return { none: bytes, chosen, doubtful: set(chosen, 2, { selection: 'Trình' }), names };
}

/** What the command makes of the summary, by name of file. */
export async function byCommand(bytes: Uint8Array, ...argv: readonly string[]) {
  const sh = shell();
  sh.put('th.xlsx', bytes);
  expect(await sh.run(['export', 'th.xlsx', '--out', 'ra', ...argv])).toMatchObject({ code: 0 });
  return (name: string) => new Uint8Array(readFileSync(join(sh.folder, 'ra', name)));
}

export async function codeByCommand(bytes: Uint8Array): Promise<string> {
  const sh = shell();
  sh.put('th.xlsx', bytes);
  const { out } = await sh.run(['code', 'th.xlsx']);
  return /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(out)?.[0] ?? out;
}

/** Parts of a zip as text, but for what says when it was made. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.startsWith('docProps/'))
      .map(([path, part]) => [path, Buffer.from(part).toString('utf8')]),
  );

export async function downloadOf(
  page: Page,
  click: () => Promise<void>,
): Promise<readonly [string, Uint8Array]> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  return [download.suggestedFilename(), await downloaded(download)];
}

/** Works where all is merged, with a summary open and the tab in front. */
export async function atExport(pane: Frame, bytes: Uint8Array): Promise<void> {
  await pane.getByRole('radio', { name: 'tổng hợp của các đơn vị' }).check();
  await pane.getByRole('button', { name: 'Tiếp tục' }).click();
  await openTab(pane, 'Xuất');
  await pane.getByText('tệp đang mở không phải bản tổng hợp').waitFor();
  await putSummary(pane, bytes);
  await pane.getByRole('heading', { name: 'Phụ lục' }).waitFor();
}

export async function writeLetter(pane: Frame): Promise<void> {
  await pane.getByLabel('Số, ký hiệu').fill('15/TTr-SNV');
  await pane.getByLabel('Ngày ký').fill('16/10/2023');
  await pane.getByLabel('Cơ quan ban hành').fill('Sở Nội vụ');
}

export const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).click();

/** The list of the summary, as it is copied. */
export function tableOf(bytes: Uint8Array) {
  const source = annexSource(readBack(bytes, ninhThuan), ninhThuan);
  const { placed } = annexesOf(source, ['awards'], { content: 'selected', arrangement: 'unit' });
  const letter = { symbol: '15/TTr-SNV', date: '2023-10-16', issuer: 'Sở Nội vụ' };
  const form = { letter, motto: false, code: null };
  return { html: annexHtml(placed, form), text: annexText(placed, form) };
}

/** What is on the clipboard, by kind. */
export const clipboard = (pane: Frame): Promise<Readonly<Record<string, string>>> =>
  pane.evaluate(async () => {
    // As it is: what browsers make fit for a page, no longer says how it looks.
    const clipboard = navigator.clipboard as unknown as {
      read: (formats: { readonly unsanitized: readonly string[] }) => Promise<ClipboardItems>;
    };
    const [item] = await clipboard.read({ unsanitized: ['text/html'] });
    const kinds = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, await (await item!.getType(type)).text()] as const),
    );
    return Object.fromEntries(kinds);
  });
