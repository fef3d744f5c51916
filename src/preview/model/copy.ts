import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { Cell } from './cell';
import { areaOf } from './cells';
import type { Cells } from './cells';
import { formatsIn, removeFormats, setAreas } from './conditional-formats';
import { requireAllowed, requireUnlocked } from './locks';
import { NotInStandIn } from './fault';
import { isEntireColumn, isEntireRow, overlap, rect } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';
import { shown, told } from './write';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

interface Step {
  readonly rows: number;
  readonly cols: number;
}

function pasted(from: Cell, onto: Cell, value: Cell['value'], what: CopyWhat, step: Step): Cell {
  const formula = from.formula === null ? null : shiftFormula(from.formula, step.rows, step.cols);
  switch (what) {
    case 'All':
      return { ...from, formula };
    case 'Formulas':
      return { ...onto, value: from.value, formula };
    case 'Values':
      return { ...onto, value, formula: null };
    case 'Formats':
      return { ...onto, format: from.format };
  }
}

/** Conditional formats go with the looks; those that the target had go. */
function copyConditional(source: Cells, target: Sheet, areas: readonly Rect[]): void {
  const from = areaOf(source);
  const copied = formatsIn(source.sheet, [from]).map((format) => ({
    format,
    parts: format.areas.flatMap((own) => overlap(own, from) ?? []),
  }));
  if (copied.length > 0 && source.sheet !== target)
    throw new NotInStandIn('copying conditional formats between sheets');
  const moved = copied.map(({ format, parts }) => ({
    format,
    parts: areas.flatMap((area) =>
      parts.map((part) => ({
        ...part,
        row: part.row - from.row + area.row,
        col: part.col - from.col + area.col,
      })),
    ),
  }));
  const outside = areas.filter((area) => overlap(area, from) === null);
  removeFormats(target, outside);
  for (const { format, parts } of moved) setAreas(format, [...format.areas, ...parts]);
}

/**
 * Copies cells onto a range: once, grown to the source's size, or as often as it fits in whole.
 * Throws AccessDenied on a protected sheet for what may not be written there.
 */
export function copyCells(
  source: Cells,
  target: Cells,
  what: CopyWhat,
  options: { readonly skipBlanks: boolean; readonly transpose: boolean },
): void {
  if (options.skipBlanks || options.transpose)
    throw new NotInStandIn('Range.copyFrom with skipBlanks or transpose');
  const from = areaOf(source);
  const onto = areaOf(target);
  if ([from, onto].some((area) => isEntireRow(area) || isEntireColumn(area))) {
    throw new NotInStandIn('Range.copyFrom with whole rows or columns');
  }
  const fits = onto.rows % from.rows === 0 && onto.cols % from.cols === 0;
  const size = fits ? onto : rect(onto.row, onto.col, from.rows, from.cols);
  if (what === 'Formats' || what === 'All') requireAllowed(target.sheet, 'allowFormatCells');
  if (what !== 'Formats') requireUnlocked(target.sheet, [size]);
  const areas: Rect[] = [];
  for (let row = size.row; row < size.row + size.rows; row += from.rows) {
    for (let col = size.col; col < size.col + size.cols; col += from.cols) {
      areas.push(rect(row, col, from.rows, from.cols));
    }
  }
  const before = target.sheet.at(size.row, size.col).value;
  const cells = Array.from({ length: from.rows }, (_, row) =>
    Array.from({ length: from.cols }, (__, col) => ({
      cell: source.sheet.at(from.row + row, from.col + col),
      value: what === 'Values' ? shown(source.sheet, from.row + row, from.col + col) : '',
    })),
  );
  for (const area of areas) {
    for (const [row, line] of cells.entries()) {
      for (const [col, { cell, value }] of line.entries()) {
        const at = [area.row + row, area.col + col] as const;
        const step = { rows: area.row - from.row, cols: area.col - from.col };
        target.sheet.put(...at, pasted(cell, target.sheet.at(...at), value, what, step));
      }
    }
  }
  if (what === 'All' || what === 'Formats') copyConditional(source, target.sheet, areas);
  if (what !== 'Formats') told(target.sheet, size, before);
}
