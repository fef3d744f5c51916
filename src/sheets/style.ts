/** The look of every sheet: sober, black on white, one blue-grey for what is given and one yellow for what is asked. */
import type { CellStyle, PrintSetup } from './layout';

export const LINE = 'A6A6A6';
const GIVEN = 'E7EDF4';
const HEADER = 'D3DEEA';

/** Asked for and still blank. */
export const MISSING_FILL = 'FFF2CC';
/** Over a limit. */
export const OVER_FILL = 'F8CBAD';
/** A cell with a fault that the add-in found. */
export const MARK_FILL = { error: 'FFC7CE', warning: 'FFE699' } as const;
export const ERROR_COLOR = 'C00000';
const QUIET = '595959';
const LINK_COLOR = '1F4E79';

export const DATE_FORMAT = 'dd/mm/yyyy';
const TEXT_FORMAT = '@';

export const title: CellStyle = { size: 14, bold: true };
export const subtitle: CellStyle = { size: 12, italic: true };
export const plain: CellStyle = { size: 12, vertical: 'center' };
export const quiet: CellStyle = { size: 11, italic: true, color: QUIET };
export const section: CellStyle = { size: 12, bold: true, color: LINK_COLOR, vertical: 'center' };
export const link: CellStyle = { size: 12, color: LINK_COLOR, underline: true, vertical: 'center' };

const boxed: CellStyle = { size: 12, border: LINE, vertical: 'top', wrap: true };

export const header: CellStyle = {
  ...boxed,
  bold: true,
  fill: HEADER,
  horizontal: 'center',
  vertical: 'center',
};
/** A label or a computed value: locked, tinted. */
export const given: CellStyle = { ...boxed, fill: GIVEN };
export const givenBold: CellStyle = { ...given, bold: true };
export const givenCenter: CellStyle = { ...given, horizontal: 'center' };
/** What formulas say of a row. */
export const verdict: CellStyle = { size: 11, color: ERROR_COLOR, vertical: 'top', wrap: true };
export const boxedVerdict: CellStyle = { ...verdict, border: LINE };

/** Entry cells. Text format keeps leading zeros, and keeps `=` `+` `-` `@` from becoming formulas. */
export const entry = {
  text: { ...boxed, locked: false, numberFormat: TEXT_FORMAT },
  choice: { ...boxed, locked: false },
  tick: { ...boxed, locked: false, horizontal: 'center' },
  whole: { ...boxed, locked: false, horizontal: 'center', numberFormat: '0' },
  number: { ...boxed, locked: false, horizontal: 'right', numberFormat: '#,##0.0' },
  date: { ...boxed, locked: false, horizontal: 'center', numberFormat: DATE_FORMAT },
} as const satisfies Record<string, CellStyle>;

/** Excel lets a row of a protected sheet be deleted only when every cell of it is unlocked, to the last column. */
export const openRow: CellStyle = { locked: false };

/** Without lines of its own. */
export const unboxed = ({ border, ...style }: CellStyle): CellStyle => style;

/** The summary's cells. */
export const listed: CellStyle = boxed;
/** Text of units: never read as a formula or a number. */
export const listedText: CellStyle = { ...boxed, numberFormat: TEXT_FORMAT };
export const quietText: CellStyle = { color: QUIET, italic: true };
export const linkText: CellStyle = { color: LINK_COLOR, underline: true };
/** The province's own columns. */
export const OWN_FILL = 'FFFBEF';
export const CHOSEN_FILL = 'E2EFDA';
export const listedCenter: CellStyle = { ...boxed, horizontal: 'center' };

/** Number format with a fixed number of decimal places. */
export const decimalFormat = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;

/** Points that one line of 12-point text takes, and the tallest row that Excel shows. */
const LINE_HEIGHT = 15.75;
const TALLEST = 409;

/** Lines that a text takes in a column; a character of text is a little narrower than the digits widths count in. */
const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 0.87) / width)), 0);

/** Height of a row that holds these texts in columns of these widths, until the application fits it itself. */
export const fittedHeight = (
  texts: readonly (readonly [string, number])[],
): { readonly height: number; readonly fits: true } => {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesIn(text, width)));
  return { height: Math.min(TALLEST, lines * LINE_HEIGHT + 2), fits: true };
};

/** Margins of Nghị định 30/2020/NĐ-CP, Phụ lục I, narrowed at the binding edge for wide tables. */
const margins = {
  portrait: { top: 20, bottom: 20, left: 20, right: 15, header: 10, footer: 10 },
  landscape: { top: 20, bottom: 15, left: 15, right: 10, header: 10, footer: 8 },
} as const;

/** A4, fitted to the width, page number centred in the top margin but on the first page. */
export const printSetup = (
  orientation: PrintSetup['orientation'],
  more: Pick<PrintSetup, 'repeatRows' | 'area'> = {},
): PrintSetup => ({
  orientation,
  margins: margins[orientation],
  fitToWidth: true,
  centerHorizontally: true,
  header: '&C&"Times New Roman,Regular"&13&P',
  first: { header: '', footer: '' },
  ...more,
});
