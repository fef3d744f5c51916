/** Inserting and deleting rows and columns, with all that follows its cells. */
import { setAreas } from './conditional-formats';
import type { Cell, Validation } from './cell';
import { blankCell } from './cell';
import type { DataChange } from './event';
import { ExcelError, NotInStandIn } from './fault';
import { rewriteFormulas } from './formulas';
import { spanOf } from './lines';
import type { Axis } from './lines';
import { requireAllowed, requireUnlocked } from './locks';
import { isEntireColumn, isEntireRow, rect, without } from './rect';
import type { Rect } from './rect';
import { anchoredAt } from './rule';
import type { Line, Sheet } from './sheet';
import { shiftRect, shiftReferences } from './shift';
import type { Shift } from './shift';

function axisOf(area: Rect): Axis {
  if (isEntireRow(area)) return 'rows';
  if (isEntireColumn(area)) return 'columns';
  throw new NotInStandIn('inserting or deleting single cells');
}

/** Inserts whole rows (`Down`) or columns (`Right`). Throws AccessDenied where protection does not allow it. */
export function insertCells(sheet: Sheet, area: Rect, direction: 'Down' | 'Right'): void {
  const axis = axisOf(area);
  if ((axis === 'rows') !== (direction === 'Down')) throw new ExcelError('InvalidArgument');
  requireAllowed(sheet, axis === 'rows' ? 'allowInsertRows' : 'allowInsertColumns');
  const [at, count] = spanOf(area, axis);
  apply(sheet, { axis, at, count });
  likeTheLineBefore(sheet, { axis, at, count });
  tell(sheet, area, axis === 'rows' ? 'RowInserted' : 'ColumnInserted');
}

/** Deletes whole rows (`Up`) or columns (`Left`). Excel also refuses where a locked cell would go. */
export function deleteCells(sheet: Sheet, area: Rect, direction: 'Up' | 'Left'): void {
  const axis = axisOf(area);
  if ((axis === 'rows') !== (direction === 'Up')) throw new ExcelError('InvalidArgument');
  requireAllowed(sheet, axis === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns');
  requireUnlocked(sheet, [area]);
  const [at, count] = spanOf(area, axis);
  for (const format of sheet.conditionalFormats) {
    setAreas(
      format,
      format.areas.flatMap((own) => without(own, area)),
    );
  }
  apply(sheet, { axis, at, count: -count }, area);
  tell(sheet, area, axis === 'rows' ? 'RowDeleted' : 'ColumnDeleted');
}

const tell = (sheet: Sheet, area: Rect, change: DataChange): void =>
  sheet.workbook.emit({ kind: 'changed', sheet, change, areas: [area] });

function apply(sheet: Sheet, shift: Shift, gone?: Rect): void {
  const move = (area: Rect): readonly Rect[] => {
    const moved = shiftRect(area, shift);
    return moved === null ? [] : [moved];
  };
  anchorAtSurvivors(sheet, gone);
  moveCells(sheet, shift);
  sheet[shift.axis] = movedLines(sheet[shift.axis], shift);
  sheet.merges = sheet.merges.flatMap(move);
  sheet.tables = sheet.tables.flatMap((table) => {
    const area = shiftRect(table.area, shift);
    if (area === null) return [];
    table.area = area;
    return [table];
  });
  sheet.autoFilter = sheet.autoFilter && shiftRect(sheet.autoFilter, shift);
  if (shift.axis === 'rows') {
    sheet.pageBreaks = sheet.pageBreaks.flatMap((row) => move(rect(row, 0)).map(({ row: moved }) => moved));
  }
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  for (const cells of sheet.workbook.tracked) {
    if (cells.sheet === sheet) cells.areas = cells.areas.flatMap(move);
  }
  rewrite(sheet, shift);
}

function moveCells(sheet: Sheet, shift: Shift): void {
  sheet.workbook.touch();
  const old = sheet.cells;
  sheet.cells = new Map();
  for (const [row, cells] of old) {
    for (const [col, cell] of cells) {
      const moved = shiftRect({ row, col, rows: 1, cols: 1 }, shift);
      if (moved !== null) sheet.put(moved.row, moved.col, cell);
    }
  }
}

function movedLines(lines: ReadonlyMap<number, Line>, shift: Shift): Map<number, Line> {
  const moved = new Map<number, Line>();
  for (const [at, line] of lines) {
    const to = shiftRect({ row: at, col: at, rows: 1, cols: 1 }, shift);
    if (to !== null) moved.set(shift.axis === 'rows' ? to.row : to.col, line);
  }
  return moved;
}

/** Relative references are kept for one cell: that must be one that stays. */
function anchorAtSurvivors(sheet: Sheet, gone: Rect | undefined): void {
  if (gone === undefined) return;
  const anchored = new Map<Validation, Validation>();
  const inOrder = [...sheet.cells].sort(([a], [b]) => a - b);
  for (const [row, cells] of inOrder) {
    for (const [col, cell] of cells) {
      const { validation } = cell;
      if (validation === null || without({ row, col, rows: 1, cols: 1 }, gone).length === 0) continue;
      if (!anchored.has(validation)) anchored.set(validation, anchoredAt(validation, row, col));
      sheet.put(row, col, { ...cell, validation: anchored.get(validation)! });
    }
  }
}

function movedAnchor(anchor: Validation['anchor'], shift: Shift): Validation['anchor'] {
  const { row, col } = shiftRect({ ...anchor, rows: 1, cols: 1 }, shift) ?? anchor;
  return { row, col };
}

/** Rewrites the references to the sheet in every formula of the workbook. */
function rewrite(sheet: Sheet, shift: Shift): void {
  rewriteFormulas(
    sheet.workbook,
    (formula, home) => shiftReferences(formula, sheet.name, home === sheet, shift),
    (home, anchor) => (home === sheet ? movedAnchor(anchor, shift) : anchor),
  );
}

/** New rows look like the row above, validation and conditional formats included, as Excel makes them. */
function likeTheLineBefore(sheet: Sheet, { axis, at, count }: Shift): void {
  if (at === 0) return;
  const isRows = axis === 'rows';
  const before: Rect = isRows
    ? { row: at - 1, col: 0, rows: 1, cols: Infinity }
    : { row: 0, col: at - 1, rows: Infinity, cols: 1 };
  const like = ({ format, validation }: Cell): Cell => ({ ...blankCell(format), validation });
  for (const [row, col, cell] of [...sheet.stored(before)]) {
    for (let step = 1; step <= count; step++) {
      sheet.put(isRows ? row + step : row, isRows ? col : col + step, like(cell));
    }
  }
  const line = sheet[axis].get(at - 1);
  if (line !== undefined) for (let to = at; to < at + count; to++) sheet[axis].set(to, line);
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.map((area) => {
      const [from, length] = spanOf(area, axis);
      if (from + length !== at) return area;
      return isRows ? { ...area, rows: length + count } : { ...area, cols: length + count };
    });
  }
}
