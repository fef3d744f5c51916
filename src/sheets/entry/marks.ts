/** The hidden column that tells which cells of a row are faulty, and the formats that colour them as long as they are. */
import type { TableId } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { marksHeader } from '../../messages/entry-form';
import { columnLetters, sheetRange } from '../address';
import type { Canvas } from '../canvas';
import type { DefinedName } from '../layout';
import { footingOf } from '../mark-footing';
import { ownFormula, restingFormula } from '../mark-text';
import { fieldName, marksName } from '../names';
import * as style from '../style';

interface MarkedTable {
  readonly plan: Plan;
  readonly table: TableId;
  /** Columns with entries, by the id that marks name them by. */
  readonly columns: readonly { readonly id: string; readonly col: number }[];
  /** Column of the marks: right of all others. */
  readonly col: number;
  /** Absent: the sheet has no header row. */
  readonly headerRow?: number;
  /** `areOpen`: unlocked to the last column. */
  readonly rows: { readonly first: number; readonly last: number; readonly areOpen?: boolean };
}

const MARK_WIDTH = 12;
const severities = ['error', 'warning'] as const;

/**
 * Lays out the marks of a table. Call it before other formats: what is wrong shows above what is missing.
 *
 * @returns the name of the column
 */
export function layOutMarks(page: Canvas, marked: MarkedTable): DefinedName {
  const { plan, table, columns, col, headerRow, rows } = marked;
  const { first, last } = rows;
  const range = (at: number) => ({ from: { row: first, col: at }, to: { row: last, col: at } });
  const cell = (at: number): string => `$${columnLetters(at)}${first}`;
  page.column(col, MARK_WIDTH, { hidden: true });
  if (headerRow !== undefined) page.put(headerRow, col, marksHeader, style.header);
  if (!rows.areOpen) {
    for (let row = first; row <= last; row += 1) page.put(row, col, null, style.openRow);
  }

  for (const { id, col: at } of columns) {
    const refs = { mark: cell(col), cell: cell(at), unit: fieldName('info', 'unit') };
    const footing = footingOf(plan, table, id);
    const row = footing?.row.map((field) => cell(columns.find((each) => each.id === field)?.col ?? at));
    const others = footing?.others.map((other) => other.fields.map((field) => fieldName(other.table, field)));
    for (const severity of severities) {
      const look = { fill: style.MARK_FILL[severity] };
      const format = (formula: string): void => page.format({ ranges: [range(at)], formula, style: look });
      format(ownFormula(refs, severity, id));
      if (row && others) format(restingFormula(refs, severity, id, row, others));
    }
  }
  return { name: marksName(table), formula: sheetRange(page.name, range(col)) };
}
