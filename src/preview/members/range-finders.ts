/** Ranges found from ranges. */
import { areaOf, findCells } from '../model/cells';
import type { Cells } from '../model/cells';
import { ExcelError } from '../model/fault';
import { around, entireColumn, entireRow, overlap, rect } from '../model/rect';
import type { Rect } from '../model/rect';
import { insertCells } from '../model/structure';
import { asCells, asNumber, asText, literal, oneOf } from './argument';
import type { Argument, HostObject, Members } from './member';
import { object } from './member';

const range = (cells: Cells, area: Rect): HostObject =>
  object('Range', { sheet: cells.sheet, areas: [area] });

const count = (argument: Argument | undefined, otherwise = 1): number =>
  asNumber(literal(argument) ?? otherwise);

/** Another range of the same sheet, given as an object or as an address. */
export function other(cells: Cells, argument: Argument | undefined): Cells {
  if (argument !== undefined && 'object' in argument) return asCells(argument.object);
  const found = findCells(cells.sheet.workbook, asText(literal(argument)), cells.sheet);
  if (found === null) throw new ExcelError('InvalidArgument');
  return found;
}

const resized = ({ row, col }: Rect, rows: number, cols: number): Rect => rect(row, col, rows, cols);

function common(cells: Cells, argument: Argument | undefined): HostObject | null {
  const shared = overlap(areaOf(cells), areaOf(other(cells, argument)));
  return shared === null ? null : range(cells, shared);
}

function used(cells: Cells, valuesOnly: Argument | undefined): HostObject | null {
  const area = cells.sheet.used(areaOf(cells), literal(valuesOnly) === true);
  return area === null ? null : range(cells, area);
}

function merged(cells: Cells): HostObject | null {
  const area = areaOf(cells);
  const merges = cells.sheet.merges.filter((merge) => overlap(merge, area) !== null);
  return merges.length === 0 ? null : object('RangeAreas', { sheet: cells.sheet, areas: merges });
}

/** A finder that works on the one rectangle of a range. */
const by =
  (find: (area: Rect, ...numbers: readonly Argument[]) => Rect) =>
  (cells: Cells, args: readonly Argument[]): HostObject =>
    range(cells, find(areaOf(cells), ...args));

export const rangeFinders: NonNullable<Members<Cells>['finders']> = {
  // Counted from the range's corner, and free to leave the range.
  GetCell: by(({ row, col }, r, c) => rect(row + count(r), col + count(c))),
  GetRow: by((area, index) => rect(area.row + count(index), area.col, 1, area.cols)),
  GetColumn: by((area, index) => rect(area.row, area.col + count(index), area.rows, 1)),
  GetLastCell: by((area) => rect(area.row + area.rows - 1, area.col + area.cols - 1)),
  GetLastRow: by((area) => rect(area.row + area.rows - 1, area.col, 1, area.cols)),
  GetLastColumn: by((area) => rect(area.row, area.col + area.cols - 1, area.rows, 1)),
  GetEntireRow: by(entireRow),
  GetEntireColumn: by(entireColumn),
  GetOffsetRange: by((area, r, c) => rect(area.row + count(r), area.col + count(c), area.rows, area.cols)),
  GetResizedRange: by((area, r, c) => resized(area, area.rows + count(r), area.cols + count(c))),
  GetAbsoluteResizedRange: by((area, r, c) => resized(area, count(r), count(c))),
  GetRowsAbove: by((area, n) => rect(area.row - count(n), area.col, count(n), area.cols)),
  GetRowsBelow: by((area, n) => rect(area.row + area.rows, area.col, count(n), area.cols)),
  GetColumnsBefore: by((area, n) => rect(area.row, area.col - count(n), area.rows, count(n))),
  GetColumnsAfter: by((area, n) => rect(area.row, area.col + area.cols, area.rows, count(n))),
  GetBoundingRect: (cells, [with_]) => range(cells, around([areaOf(cells), areaOf(other(cells, with_))])),
  GetIntersection: (cells, [with_]) => common(cells, with_),
  GetIntersectionOrNullObject: (cells, [with_]) => common(cells, with_),
  GetUsedRange: (cells, [valuesOnly]) =>
    used(cells, valuesOnly) ?? range(cells, resized(areaOf(cells), 1, 1)),
  GetUsedRangeOrNullObject: (cells, [valuesOnly]) => used(cells, valuesOnly),
  GetMergedAreasOrNullObject: merged,
  Insert: (cells, [shift]) => {
    const area = areaOf(cells);
    insertCells(cells.sheet, area, oneOf(['Down', 'Right'], literal(shift)));
    return range(cells, area);
  },
};
