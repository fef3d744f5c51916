import type { CellStyle } from '../../sheets/layout';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** Font of the whole workbook; column widths are counted in its digits. */
const FONT = 'Times New Roman';
const FONT_SIZE = 12;

/** Format of a date whose style names none. */
const DATE_FORMAT = 'dd/mm/yyyy';

/** Number formats that the file names by id alone (ECMA-376 part 1, 18.8.30), where they mean the same everywhere. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '@': 49,
};

/** Id of a built-in number format, `undefined` for a format that the workbook must declare itself. */
export const builtInFormat = (code: string): number | undefined =>
  Object.hasOwn(BUILT_IN, code) ? BUILT_IN[code] : undefined;

/** The style's number format code; dates that have none get one, or they would show as serials. */
export const numberFormatOf = (style: CellStyle, isDate: boolean): string =>
  style.numberFormat ?? (isDate ? DATE_FORMAT : 'General');

const argb = (color: string): string => `FF${color}`;

/** Complete font of a cell. */
export const fontOf = (style: CellStyle): Xml =>
  sml`<font>${style.bold ? sml`<b/>` : undefined}${style.italic ? sml`<i/>` : undefined}${
    style.underline ? sml`<u/>` : undefined
  }<sz val="${style.size ?? FONT_SIZE}"/>${
    style.color === undefined ? undefined : sml`<color rgb="${argb(style.color)}"/>`
  }<name val="${FONT}"/><family val="1"/></font>`;

/** Solid fill of a cell. */
export const fillOf = (style: CellStyle): Xml =>
  style.fill === undefined
    ? sml`<fill><patternFill patternType="none"/></fill>`
    : sml`<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The same thin line on all four sides; inside a differential format there are no diagonals. */
export function borderOf(style: Pick<CellStyle, 'border'>): Xml {
  if (style.border === undefined) return sml`<border><left/><right/><top/><bottom/><diagonal/></border>`;
  const color = sml`<color rgb="${argb(style.border)}"/>`;
  return sml`<border><left style="thin">${color}</left><right style="thin">${color}</right><top style="thin">${color}</top><bottom style="thin">${color}</bottom></border>`;
}

/** Alignment of a cell, `undefined` where all is as usual. */
function alignmentOf(style: CellStyle): Xml | undefined {
  const { horizontal, vertical, wrap, indent } = style;
  if ([horizontal, vertical, wrap || undefined, indent || undefined].every((part) => part === undefined)) {
    return undefined;
  }
  return sml`<alignment${attributes({
    horizontal,
    vertical,
    wrapText: wrap || undefined,
    indent: indent || undefined,
  })}/>`;
}

/** Places of a format's parts in the lists of styles.xml. */
export interface FormatParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** Entry of `cellXfs`. */
export function formatOf(style: CellStyle, parts: FormatParts): Xml {
  const alignment = alignmentOf(style);
  const protection = style.locked === false ? sml`<protection locked="0"/>` : undefined;
  return sml`<xf${attributes({
    ...parts,
    xfId: 0,
    applyNumberFormat: parts.numFmtId > 0 || undefined,
    applyFont: parts.fontId > 0 || undefined,
    applyFill: parts.fillId > 0 || undefined,
    applyBorder: parts.borderId > 0 || undefined,
    applyAlignment: alignment && true,
    applyProtection: protection && true,
  })}>${alignment}${protection}</xf>`;
}

/** Entry of `dxfs`: what a conditional format lays over a cell. Its solid fill is the *background* colour. */
export function differentialOf(style: Pick<CellStyle, 'fill' | 'color' | 'bold' | 'border'>): Xml {
  const font =
    style.bold === undefined && style.color === undefined
      ? undefined
      : sml`<font>${style.bold === undefined ? undefined : sml`<b${attributes({ val: style.bold })}/>`}${
          style.color === undefined ? undefined : sml`<color rgb="${argb(style.color)}"/>`
        }</font>`;
  const fill =
    style.fill === undefined
      ? undefined
      : sml`<fill><patternFill patternType="solid"><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`;
  return sml`<dxf>${font}${fill}${style.border === undefined ? undefined : borderOf(style)}</dxf>`;
}
