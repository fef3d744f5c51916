/** A summary in the open workbook, merged into and worked in. */
import { applyChanges } from '../../src/excel/apply-changes';
import type { AppliedChanges } from '../../src/excel/apply-changes';
import { install } from '../../src/excel/install';
import { readOpenSummary } from '../../src/excel/read-summary';
import { readWorkbook } from '../../src/excel/read-workbook';
import { shown } from '../../src/rules/cells';
import { a1 } from '../../src/sheets/address';
import type { ReadSummary } from '../../src/sheets/read/summary';
import { mergeFiles } from '../../src/taskpane/merge/job';
import type { MergeAnswer, MergeRequest } from '../../src/taskpane/merge/job';
import { plan } from '../again/story-steps';
import type { Action } from '../again/story-steps';
import { listIn, rowsIn } from '../again/summary-file';
import type { Opened } from '../excel/host';

const CREATED = '2023-10-12T02:30:00Z';

const silent = (): void => undefined;

export type Sent = ReadonlyMap<string, Uint8Array>;

export function requestOf(sent: Sent, previous: MergeRequest['previous'], created = CREATED): MergeRequest {
  return {
    files: [...sent].map(([path, bytes]) => ({ path, blob: new Blob([new Uint8Array(bytes)]) })),
    previous,
    register: null,
    known: [plan],
    chosen: plan,
    insists: true,
    language: 'vi',
    by: '',
    created,
  };
}

export async function merged(request: MergeRequest): Promise<Extract<MergeAnswer, { ok: true }>> {
  // As it crosses to the worker and back.
  const answer = structuredClone(await mergeFiles(structuredClone(request), silent));
  if (!answer.ok) throw new Error(answer.refusal.wrong);
  return answer;
}

export const readOpen = ({ run }: Opened): Promise<ReadSummary> =>
  run((context) => readOpenSummary(context, plan));

/** Merges into the open workbook, which holds a summary or is to; answers whether anything was written. */
export async function mergeInto(
  opened: Opened,
  sent: Sent,
  isFirst: boolean,
  created = CREATED,
): Promise<boolean> {
  const previous = isFirst ? null : ({ kind: 'open', read: await readOpen(opened), own: null } as const);
  const { result } = await merged(requestOf(sent, previous, created));
  if (result.kind === 'new') {
    const { layout } = result;
    expect(await opened.run((context) => install(context, layout))).toEqual({ kind: 'installed' });
    return true;
  }
  if (result.kind !== 'changes') throw new Error(result.kind);
  const { write } = result;
  if (!write) return false;
  expect(await opened.run((context) => applyChanges(context, write.changes, write.journal))).toEqual({
    kind: 'written',
  } satisfies AppliedChanges);
  return true;
}

const setCells = (
  { run }: Opened,
  sheet: string,
  cells: readonly { readonly row: number; readonly col: number; readonly value: string }[],
): Promise<void> =>
  run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { row, col, value } of cells) {
      const cell = worksheet.getRange(a1({ row, col }));
      cell.values = [[value]];
      // Of a new row below the table: in the file it has the column's.
      cell.format.font.name = 'Times New Roman';
    }
    await context.sync();
  });

/** What somebody does in the open summary between two merges. */
export async function act(opened: Opened, action: Exclude<Action, { act: 'send' }>): Promise<void> {
  const list = listIn(await readOpen(opened), action.act === 'sort' ? 'awards' : action.list);
  if (action.act === 'type') {
    const [column, value] = action.where;
    const at = rowsIn(list).findIndex((row) => row[column] === value);
    const row = list.entries[at]?.row ?? list.lastRow + 1;
    const typed = Object.entries(action.values).map(([name, text]) => ({
      row,
      col: list.cols.get(name)!,
      value: text,
    }));
    return setCells(opened, list.sheet, typed);
  }
  const rows = list.entries.map(({ row }) => row);
  const names = rowsIn(list).map(({ name }) => shown(name ?? null));
  const order = [...rows.keys()].sort(
    (a, b) => Number(action.first.includes(names[b]!)) - Number(action.first.includes(names[a]!)),
  );
  const [from, to] = [Math.min(...rows), Math.max(...rows)];
  const last = Math.max(...list.cols.values());
  await opened.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(list.sheet)
      .getRange(`A${from}:${a1({ row: to, col: last })}`);
    range.load('values');
    await context.sync();
    const values = range.values as unknown[][];
    range.values = order.map((at) => values[at]!);
    await context.sync();
  });
}

const everything = () => true;

export const readEverything = ({ run }: Opened) => run((context) => readWorkbook(context, everything));
