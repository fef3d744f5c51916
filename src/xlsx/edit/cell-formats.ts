/** Conditional formats that single cells are to have: what Excel refuses is replaced, what is absent is added. */
import { formulaBroken } from '../../workbook/restrictions/formulas';
import { a1 } from '../../sheets/address';
import type { CellAddress, CellFormat } from '../../sheets/layout';
import { parseRange } from '../read/address';
import type { StylePlaces } from '../write/styles';
import { opc, sml } from '../write/xml';
import { inNamespaceOf } from './namespace';

import type { ScannedElement } from './scan';
import { shiftFormula } from './shift-formula';
import type { Splice } from './splice';
import type { WorksheetIndex } from './worksheet-index';

const FORMAT = 'worksheet/conditionalFormatting';

/** What may stand before conditional formats, in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = new Set(
  `sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate
  customSheetViews mergeCells phoneticPr conditionalFormatting`
    .split(/\s+/)
    .map((name) => `worksheet/${name}`),
);

/** Formulas of the formats that begin at a cell. */
function formulasAt({ ruled, rules }: WorksheetIndex, { row, col }: CellAddress): readonly ScannedElement[] {
  const formats = ruled.filter(({ path, get }) => {
    const range = path === FORMAT ? parseRange(get('sqref') ?? '') : null;
    return range?.from.row === row && range.from.col === col;
  });
  return rules.filter(
    ({ path, start }) =>
      path === `${FORMAT}/cfRule/formula` &&
      formats.some((format) => start > format.start && start < format.end),
  );
}

/**
 * What changes in a worksheet part so that cells have their formats. A cell that has one that Excel takes keeps it,
 * whatever it says; cells that are not there get none.
 */
export function formatSplices(
  text: string,
  index: WorksheetIndex,
  formats: readonly CellFormat[],
  styles: Pick<StylePlaces, 'differential'>,
): readonly Splice[] {
  const cells = index.rows.flatMap((row) => row.cells);
  const own = inNamespaceOf(text, index.root);
  let priority = Math.max(0, ...index.rules.map(({ get }) => Number(get('priority') ?? 0)));
  const { end } = index.top.filter(({ path }) => BEFORE.has(path)).at(-1)!;
  return formats.flatMap(({ formulaEnd, above, formula: written, style }): readonly Splice[] => {
    const cell = cells.find(({ row, formula }) => row < above && formula?.endsWith(formulaEnd));
    if (!cell) return [];
    const formula = shiftFormula(written, cell.row - 1, cell.col - 1);
    const there = formulasAt(index, cell);
    const refused = there.filter((each) => formulaBroken(each.text, 'conditionalFormat') !== null);
    if (there.length > 0)
      return refused.map(({ contentStart, contentEnd }) => ({
        start: contentStart,
        end: contentEnd,
        text: opc`${formula}`.text,
      }));
    priority += 1;
    const added = sml`<conditionalFormatting sqref="${a1(cell)}"><cfRule type="expression" dxfId="${styles.differential(style)}" priority="${priority}"><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    return [{ start: end, end, text: own(added) }];
  });
}
