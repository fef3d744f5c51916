import { a1 } from '../../sheets/address';
import type { LayoutCell } from '../../sheets/layout';
import { isDateValue } from '../../text/cell';
import { isTrue } from '../package/xml';
import { contentOf } from '../write/cell-content';
import type { Notation } from '../write/cell-content';
import { sml } from '../write/xml';
import { inNamespaceOf } from './namespace';
import type { StyleAppender } from './styles';
import type { FoundCell, FoundRow, WorksheetIndex } from './worksheet-index';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly styles: StyleAppender;
  readonly notation: Notation;
}

/** Writes a cell as it is to stand, in place of the one found there, in a row that may be new. */
export type CellText = (cell: LayoutCell, found: FoundCell | undefined, row: FoundRow | undefined) => string;

/** Number of the format that a cell has, or gets when there is none yet. */
function formatNumber(
  col: number,
  found: FoundCell | undefined,
  row: FoundRow | undefined,
  { columns }: WorksheetIndex,
): number {
  if (found) return Number(found.element.get('s') ?? 0);
  if (row && isTrue(row.element.get('customFormat'))) return Number(row.element.get('s') ?? 0);
  const column = columns.find((each) => Number(each.get('min')) <= col && col <= Number(each.get('max')));
  return Number(column?.get('style') ?? 0);
}

/** Writes cells for a worksheet part. */
export function cellTextIn(text: string, index: WorksheetIndex, { styles, notation }: CellContext): CellText {
  const own = inNamespaceOf(text, index.root);
  return (cell, found, row) => {
    const format = cell.style
      ? styles.format(cell.style, isDateValue(cell.value))
      : styles.fitting(formatNumber(cell.col, found, row, index), cell.value);
    const content = contentOf(cell.value, cell.formula !== undefined, notation);
    const look = format === 0 ? undefined : sml` s="${format}"`;
    const type = content?.type && sml` t="${content.type}"`;
    const formula = cell.formula === undefined ? undefined : sml`<f>${cell.formula}</f>`;
    const written = own(sml`<c r="${a1(cell)}"${look}${type}>${formula}${content?.element}</c>`);
    const others = (found?.others ?? []).map(({ start, end }) => text.slice(start, end)).join('');
    return written.replace(/<\/c>$/, () => `${others}</c>`);
  };
}
