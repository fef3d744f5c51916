/** Writing into cells, as the API and as people do. */
import type { Cell, Scalar } from './cell';
import { blankCell } from './cell';
import { areaOf } from './cells';
import type { Cells } from './cells';
import { entered } from './entry';
import type { DateOrder } from './entry';
import { ExcelError } from './fault';
import { requireUnlocked } from './locks';
import { cellsOf, isEntireColumn, isEntireRow, overlap } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

/** A matrix of one element per cell; `null` leaves a cell as it is. */
export type Matrix<T> = readonly (readonly (T | null)[])[];

/** Throws InvalidArgument unless a matrix has the size of the area. */
export function requireSize(matrix: readonly (readonly unknown[])[], area: Rect): void {
  if (matrix.length !== area.rows || matrix.some((row) => row.length !== area.cols)) {
    throw new ExcelError('InvalidArgument');
  }
}

/** Excel's limits, in characters. */
const LONGEST = { text: 32_767, formula: 8_192 } as const;

/** What a cell is after an entry. Its look and validation stay. Throws for a text or formula too long for a cell. */
export function withEntry(cell: Cell, raw: Scalar, order: DateOrder): Cell {
  const { value, formula, numberFormat } = entered(raw, cell.format.numberFormat, order);
  if (typeof value === 'string' && value.length > LONGEST.text) throw new ExcelError('InvalidArgument');
  if (formula !== null && formula.length > LONGEST.formula) throw new ExcelError('FormulaLengthExceedsLimit');
  const format =
    numberFormat !== undefined && cell.format.numberFormat === 'General'
      ? { ...cell.format, numberFormat }
      : cell.format;
  return { ...cell, value: formula === null ? value : cell.value, formula, format };
}

/** Writes values or formulas, and tells of it as one change. Throws AccessDenied for locked cells of a protected sheet. */
export function enter(cells: Cells, matrix: Matrix<Scalar>, order: DateOrder): void {
  const { sheet } = cells;
  const area = areaOf(cells);
  requireSize(matrix, area);
  requireUnlocked(sheet, [area]);
  requireNoHiddenPart(sheet, area);
  const before = sheet.at(area.row, area.col).value;
  for (const [row, col] of cellsOf(area)) {
    const raw = matrix[row - area.row]![col - area.col]!;
    if (raw !== null) sheet.put(row, col, withEntry(sheet.at(row, col), raw, order));
  }
  told(sheet, area, before);
}

/** Excel drops what is written into a merged cell beside its first one; that is never meant. */
function requireNoHiddenPart(sheet: Sheet, area: Rect): void {
  const isPart = (merge: Rect): boolean => {
    const common = overlap(merge, area);
    return common !== null && (common.row !== merge.row || common.col !== merge.col);
  };
  if (sheet.merges.some(isPart)) throw new ExcelError('InvalidArgument');
}

/** Tells of an edit, with before and after where a single cell changed. */
export function told(sheet: Sheet, area: Rect, before: Scalar): void {
  const isSingle = area.rows === 1 && area.cols === 1;
  const { formula, value } = sheet.at(area.row, area.col);
  const after = (): Scalar => (formula === null ? value : shown(sheet, area.row, area.col));
  const details = { before, after };
  sheet.workbook.emit({
    kind: 'changed',
    sheet,
    change: 'RangeEdited',
    areas: [area],
    ...(isSingle ? { details } : {}),
  });
}

/** What a cell shows: the result of its formula where it has one. */
export function shown(sheet: Sheet, row: number, col: number): Scalar {
  const cell = sheet.at(row, col);
  if (cell.formula === null) return cell.value;
  sheet.workbook.recalculate();
  return sheet.at(row, col).value;
}

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** What remains of a cell. Clearing all takes its validation and link too, as Excel does. */
function cleared(cell: Cell, what: ClearWhat, sheet: Sheet): Cell {
  switch (what) {
    case 'All':
      return blankCell(sheet.format);
    case 'Contents':
    case 'ResetContents':
      return { ...cell, value: '', formula: null };
    case 'Formats':
      return { ...cell, format: sheet.format };
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      return { ...cell, link: null };
  }
}

/** Throws AccessDenied for locked cells of a protected sheet. */
export function clear({ sheet, areas }: Cells, what: ClearWhat): void {
  requireUnlocked(sheet, areas);
  const isLook = what === 'All' || what === 'Formats';
  for (const area of areas) {
    const before = sheet.at(area.row, area.col).value;
    for (const [row, col, cell] of [...sheet.stored(area)]) sheet.put(row, col, cleared(cell, what, sheet));
    if (isLook) clearLines(sheet, area);
    if (what === 'All' || what === 'Contents') told(sheet, area, before);
  }
}

function clearLines(sheet: Sheet, area: Rect): void {
  const axes = [
    isEntireRow(area) ? ([sheet.rows, area.row, area.rows] as const) : null,
    isEntireColumn(area) ? ([sheet.columns, area.col, area.cols] as const) : null,
  ];
  for (const axis of axes) {
    if (axis === null) continue;
    const [lines, from, count] = axis;
    for (const [at, line] of lines) {
      if (at >= from && at < from + count) lines.set(at, { ...line, format: undefined });
    }
  }
}
