/** How long the add-in computes on a filled form, against reading the same workbook as a file. */
import { install } from '../../src/excel/install';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { Plan } from '../../src/plan/schema';
import { markCells } from '../../src/sheets/marks';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { SourceWorkbook } from '../../src/sheets/source';
import { judgeForm } from '../../src/taskpane/check/judge';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { formOf, openExcel } from '../../test/excel/host';
import { fill, LIST } from '../../test/excel/watching';

export interface Computing {
  /** Milliseconds of CPU: the first time, as when a pane has just opened, and the median of those after. */
  readonly first: number;
  readonly median: number;
}

const TIMES = 25;

function computing(work: () => void): Computing {
  const [first = 0, ...rest] = Array.from({ length: TIMES }, () => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return { first, median: rest.sort((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0 };
}

/** The list's entries written into a blank form's file. */
function asFile(plan: Plan, kind: string, { sheets }: SourceWorkbook): Uint8Array {
  const rows = sheets.find(({ name }) => name === LIST)?.rows ?? [];
  const cells = rows.flatMap(({ row, cells: held }) =>
    [...held].flatMap(([col, { value, formula }]) => (formula ? [] : [{ row, col, value }])),
  );
  const edited = editWorkbook(writeWorkbook(formOf(plan, kind)), [{ sheet: LIST, cells }]);
  if (!edited.ok) throw new Error(edited.uneditable.reason);
  return edited.bytes;
}

/** Judging and telling the marks of a form with so many rows; reading it as a file. */
export async function judging(
  plan: Plan,
  kind: string,
  rows: number,
): Promise<{ readonly judge: Computing; readonly read: Computing }> {
  const { host, run } = await openExcel();
  await run((context) => install(context, formOf(plan, kind)));
  fill(host, rows);
  const source = await run((context) => readWorkbook(context, wantedSheets));
  const bytes = asFile(plan, kind, source);
  const judge = computing(() => {
    const judged = judgeForm(source, plan);
    if (!judged.ok || judged.submission.nominations.length !== rows) throw new Error('not the form');
    markCells(judged.findings, judged.submission, plan, source);
  });
  const read = computing(() => {
    if (!openWorkbook(bytes, 'form.xlsx', wantedSheets).ok) throw new Error('not read');
  });
  return { judge, read };
}
