/** The summary's lists in the open workbook, read and worked in through Office.js as somebody at the grid would. */
import type { Frame } from 'playwright-core';
import { awardHeadersIn, queueHeadersIn } from '../again/story-headers';
import type { Action, Standing } from '../again/story-steps';
import { rootMerger, summarySheets } from '../../src/messages/summary-form';

type Values = readonly (readonly (string | number | boolean)[])[];

const valuesOf = (pane: Frame, sheet: string): Promise<Values> =>
  pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().getBoundingRect('A1');
        used.load('values');
        await context.sync();
        return used.values as (string | number | boolean)[][];
      }),
    sheet,
  );

interface Shown {
  readonly headerRow: number;
  readonly cols: ReadonlyMap<string, number>;
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[];
}

/** Headers by which a row is taken for the header row: the province alone has all of them. */
const ENOUGH = 4;

/** Rows and columns count from 0. */
async function shownIn(pane: Frame, list: 'awards' | 'queue', merger = rootMerger): Promise<Shown> {
  const headers = list === 'awards' ? awardHeadersIn : queueHeadersIn(merger);
  const values = await valuesOf(pane, summarySheets[list]);
  const wanted = Object.entries(headers);
  const headerRow = values.findIndex(
    (line) => wanted.filter(([, header]) => line.includes(header)).length >= ENOUGH,
  );
  const cols = new Map(wanted.map(([id, header]) => [id, values[headerRow]?.indexOf(header) ?? -1]));
  const rows = values.slice(headerRow + 1).flatMap((line, index) => {
    const cells = Object.fromEntries([...cols].map(([id, col]) => [id, String(line[col] ?? '')]));
    return Object.values(cells).some((text) => text !== '') ? [{ row: headerRow + 1 + index, cells }] : [];
  });
  return { headerRow, cols, rows };
}

/** @param merger what the sheets call who merges */
export async function standingAt(pane: Frame, merger = rootMerger): Promise<Standing> {
  const awards = await shownIn(pane, 'awards');
  const queue = await shownIn(pane, 'queue', merger);
  return {
    awards: awards.rows.map(({ cells }) => [
      cells['name'] ?? '',
      cells['selection'] || null,
      cells['achievement'] ?? '',
      cells['status'] ?? '',
    ]),
    queue: queue.rows
      .filter(({ cells }) => cells['state'] === 'Chờ xử lý')
      .map(({ cells }) => [
        cells['column'] ?? '',
        cells['before'] ?? '',
        cells['theirs'] ?? '',
        cells['ours'] ?? '',
      ]),
  };
}

const write = (
  pane: Frame,
  sheet: string,
  cells: readonly (readonly [row: number, col: number, value: string])[],
): Promise<void> =>
  pane.evaluate(
    ([name, typed]) =>
      Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(name);
        for (const [row, col, value] of typed) worksheet.getCell(row, col).values = [[value]];
        await context.sync();
      }),
    [sheet, cells] as const,
  );

/** What somebody does in the award list. */
export async function workIn(pane: Frame, action: Exclude<Action, { act: 'send' }>): Promise<void> {
  const { rows, cols, headerRow } = await shownIn(pane, 'awards');
  if (action.act === 'type') {
    const [column, value] = action.where;
    const found = rows.find(({ cells }) => cells[column] === value)?.row;
    const row = found ?? (rows.at(-1)?.row ?? headerRow) + 1;
    const typed = Object.entries(action.values).map(([id, text]) => [row, cols.get(id) ?? 0, text] as const);
    return write(pane, summarySheets.awards, typed);
  }
  const places = rows.map(({ row }) => row);
  const isFirst = (at: number): number => Number(action.first.includes(rows[at]?.cells['name'] ?? ''));
  const order = [...places.keys()].sort((a, b) => isFirst(b) - isFirst(a));
  await pane.evaluate(
    ([name, from, places]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const used = sheet.getUsedRange();
        const range = sheet.getRange(`${from + 1}:${from + places.length}`).getIntersection(used);
        range.load('values');
        await context.sync();
        const values = range.values as unknown[][];
        range.values = places.map((at) => values[at]!);
        await context.sync();
      }),
    [summarySheets.awards, Math.min(...places), order] as const,
  );
}
