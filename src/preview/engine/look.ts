/** What a cell of the stand-in is in o-spreadsheet: content, style, number format and borders. */
import type { Border, Style } from '@odoo/o-spreadsheet';
import type { Cell } from '../model/cell';
import { PLAIN } from '../model/format';
import type { BorderSide, CellFormat, Border as Line } from '../model/format';
import { engineError } from './formula';

/** Texts that o-spreadsheet would read as numbers, dates, truths or formulas, or that begin with its own apostrophe. */
const MISLEADING = /^\s*(?:[\d+\-.,$€£¥₫(=']|true$|false$)|^#/i;

/** What is written into the cell; `formula` is the cell's, as o-spreadsheet reads it. */
export function contentOf({ value }: Cell, formula: string | null): string {
  if (formula !== null) return formula;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  return engineError(value) ?? (MISLEADING.test(value) ? `'${value}` : value);
}

/** Texts stay texts without a format for it, and formulas in text cells would come to texts. */
export function numberFormatOf(format: string, isAccepted: (format: string) => boolean): string {
  if (format === 'General' || format === '@') return '';
  const bare = format
    // Colours, conditions and locales.
    .replace(/\[[^\]]*\]/g, '')
    // Room for a character, and filling up with one.
    .replace(/_.|\*./g, '');
  return isAccepted(bare) ? bare : '';
}

const ALIGN: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  Left: 'left',
  Justify: 'left',
  Distributed: 'left',
  Center: 'center',
  CenterAcrossSelection: 'center',
  Right: 'right',
};

const VERTICAL: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = {
  Top: 'top',
  Center: 'middle',
  Bottom: 'bottom',
  Justify: 'top',
  Distributed: 'middle',
};

export function styleOf(format: CellFormat): Style {
  const align = ALIGN[format.horizontal];
  return {
    fontSize: format.fontSize,
    verticalAlign: VERTICAL[format.vertical] ?? 'bottom',
    ...(format.bold && { bold: true }),
    ...(format.italic && { italic: true }),
    ...(format.underline !== 'None' && { underline: true }),
    ...(format.strikethrough && { strikethrough: true }),
    ...(format.fontColor !== PLAIN.fontColor && { textColor: format.fontColor }),
    ...(format.fill !== '' && { fillColor: format.fill }),
    ...(align && { align }),
    ...(format.wrap && { wrapping: 'wrap' as const }),
  };
}

const SIDES: readonly (readonly [BorderSide, keyof Border])[] = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
];

function styleOfLine({
  style,
  weight,
}: Pick<Line, 'style' | 'weight'>): 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' {
  if (style === 'Dot') return 'dotted';
  if (style.includes('Dash')) return 'dashed';
  if (style === 'Double' || weight === 'Thick') return 'thick';
  return weight === 'Medium' ? 'medium' : 'thin';
}

/** `undefined` for a cell without lines. */
export function bordersOf({ borders }: CellFormat): Border | undefined {
  const drawn = SIDES.flatMap(([side, key]) => {
    const line = borders[side];
    return line === undefined ? [] : [[key, { style: styleOfLine(line), color: line.color }] as const];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}
