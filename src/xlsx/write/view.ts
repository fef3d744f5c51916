import { a1 } from '../../sheets/address';
import type { SheetLayout } from '../../sheets/layout';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** The element `sheetPr`, `undefined` when it would say nothing. */
export function sheetProperties(sheet: SheetLayout): Xml | undefined {
  const tab = sheet.tabColor === undefined ? undefined : sml`<tabColor rgb="FF${sheet.tabColor}"/>`;
  const fit = sheet.print?.fitToWidth ? sml`<pageSetUpPr fitToPage="1"/>` : undefined;
  return tab || fit ? sml`<sheetPr>${tab}${fit}</sheetPr>` : undefined;
}

/** Frozen panes, and which of them holds the cursor; `pane` is `undefined` where nothing is frozen. */
function panes(freeze: NonNullable<SheetLayout['freeze']>): {
  readonly element: Xml | undefined;
  readonly others: readonly Xml[];
  readonly pane: string | undefined;
} {
  const { rows, cols } = freeze;
  if (rows === 0 && cols === 0) return { element: undefined, others: [], pane: undefined };
  const pane = rows === 0 ? 'topRight' : cols === 0 ? 'bottomLeft' : 'bottomRight';
  return {
    element: sml`<pane${attributes({
      xSplit: cols || undefined,
      ySplit: rows || undefined,
      topLeftCell: a1({ row: rows + 1, col: cols + 1 }),
      activePane: pane,
      state: 'frozen',
    })}/>`,
    others:
      pane === 'bottomRight' ? [sml`<selection pane="topRight"/>`, sml`<selection pane="bottomLeft"/>`] : [],
    pane,
  };
}

/** The element `sheetViews`. */
export function sheetViews(sheet: SheetLayout, isActive: boolean): Xml {
  const { element, others, pane } = panes(sheet.freeze ?? { rows: 0, cols: 0 });
  const cell = a1(sheet.selected ?? { row: 1, col: 1 });
  return sml`<sheetViews><sheetView${attributes({
    showGridLines: sheet.gridLines ? undefined : false,
    tabSelected: isActive || undefined,
    zoomScale: sheet.zoom,
    zoomScaleNormal: sheet.zoom,
    workbookViewId: 0,
  })}>${element}${others}<selection${attributes({ pane, activeCell: cell, sqref: cell })}/></sheetView></sheetViews>`;
}

/** Height in points of a row of the default font. */
const ROW_HEIGHT = 15.75;

const deepest = (entries: readonly { readonly outline?: number }[]): number | undefined =>
  entries.reduce((level, { outline = 0 }) => Math.max(level, outline), 0) || undefined;

/** The element `sheetFormatPr`; without the depths Excel shows no outline. */
export const sheetFormat = (sheet: SheetLayout): Xml =>
  sml`<sheetFormatPr${attributes({
    defaultRowHeight: ROW_HEIGHT,
    outlineLevelRow: deepest(sheet.rows),
    outlineLevelCol: deepest(sheet.columns),
  })}/>`;
