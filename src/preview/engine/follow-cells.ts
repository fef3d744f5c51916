/** Contents and looks of cells, from the stand-in into the model. */
import type { Model } from '@odoo/o-spreadsheet';
import { blankCell } from '../model/cell';
import type { Cell } from '../model/cell';
import { PLAIN } from '../model/format';
import type { CellFormat } from '../model/format';
import { bordersOf, contentOf, styleOf } from './look';
import type { Followed, FollowedCell } from './followed';

export interface Translate {
  readonly formula: (formula: string) => string;
  readonly numberFormat: (format: string) => string;
  /** Definitions of names, tables or sheets differ from the last time: so may every formula. */
  readonly isNew: boolean;
}

const isBlank = ({ value, formula }: Cell): boolean => value === '' && formula === null;

/** What shows of a look: all of it where the cell holds something. */
const shows = (cell: Cell): boolean => !isBlank(cell) || cell.format.fill !== '';

const sameContent = (a: Cell, b: Cell): boolean =>
  a.formula === b.formula && (a.formula !== null || a.value === b.value);

function lookChange(cell: Cell, translate: Translate): object {
  if (!shows(cell)) return { style: null, format: '' };
  return { style: styleOf(cell.format), format: translate.numberFormat(cell.format.numberFormat) };
}

const sameBorders = (a: CellFormat, b: CellFormat): boolean =>
  a.borders === b.borders || JSON.stringify(a.borders) === JSON.stringify(b.borders);

/** One cell; `null` for one that the stand-in does not keep any more. */
function followCell(
  model: Model,
  { sheet, cells }: Followed,
  at: { readonly row: number; readonly col: number },
  cell: Cell | null,
  translate: Translate,
): void {
  const { row, col } = at;
  const known = cells.get(row)?.get(col);
  const old = known?.cell ?? blankCell(PLAIN);
  const now = cell ?? blankCell(PLAIN);
  const isSame = known !== undefined && sameContent(old, now) && !(translate.isNew && now.formula !== null);
  const content = isSame
    ? known.content
    : contentOf(now, now.formula === null ? null : translate.formula(now.formula));
  const isLookSame = old.format === now.format && shows(old) === shows(now);
  const position = { sheetId: sheet.id, row, col };
  const change = {
    ...(content === (known?.content ?? '') ? {} : { content }),
    ...(isLookSame ? {} : lookChange(now, translate)),
  };
  if (Object.keys(change).length > 0) model.dispatch('UPDATE_CELL', { ...position, ...change });
  if (!sameBorders(old.format, now.format)) {
    model.dispatch('SET_BORDER', { ...position, border: bordersOf(now.format) });
  }
  if (cell === null) {
    cells.get(row)?.delete(col);
    return;
  }
  if (known !== undefined) {
    known.cell = cell;
    known.content = content;
    return;
  }
  let line = cells.get(row);
  if (line === undefined) cells.set(row, (line = new Map<number, FollowedCell>()));
  line.set(col, { cell, content });
}

/** Everything that differs from what the model was told last. */
export function followCells(model: Model, followed: Followed, translate: Translate): void {
  const { sheet, cells } = followed;
  for (const [row, line] of cells) {
    const now = sheet.cells.get(row);
    for (const col of line.keys()) {
      if (!now?.has(col)) followCell(model, followed, { row, col }, null, translate);
    }
  }
  for (const [row, line] of sheet.cells) {
    const known = cells.get(row);
    for (const [col, cell] of line) {
      const isSame = known?.get(col)?.cell === cell && !(translate.isNew && cell.formula !== null);
      if (!isSame) followCell(model, followed, { row, col }, cell, translate);
    }
  }
}
