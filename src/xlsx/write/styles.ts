import type { CellStyle, ConditionalFormat } from '../../sheets/layout';
import {
  borderOf,
  builtInFormat,
  differentialOf,
  fillOf,
  fontOf,
  formatOf,
  numberFormatOf,
} from './cell-format';
import { SPREADSHEET } from './namespaces';
import { createPool } from './pool';
import { sml } from './xml';
import type { Xml } from './xml';

/** Formats that sheets name by number. */
export interface StylePlaces {
  /** Number of a cell's format (attribute `s`). */
  readonly format: (style: CellStyle | undefined, isDate: boolean) => number;
  /** Number of a conditional format's look (attribute `dxfId`). */
  readonly differential: (style: ConditionalFormat['style']) => number;
}

/** Formats of a new workbook, collected while its sheets are written. */
export interface Styles extends StylePlaces {
  /** The part styles.xml, once everything is collected. */
  readonly part: () => Xml;
}

/** First id free for number formats of the workbook's own. */
export const FIRST_CUSTOM_FORMAT = 164;

const PLAIN: CellStyle = {};

const xmlPool = (...first: readonly Xml[]) => createPool<Xml>((piece) => piece.text, first);

/** An empty collection, with the entries that the format wants first in each list. */
export function createStyles(): Styles {
  const numberFormats = createPool<string>((code) => code);
  const fonts = xmlPool(fontOf(PLAIN));
  // The second fill is reserved for this pattern: Excel shows it whatever the file says.
  const fills = xmlPool(fillOf(PLAIN), sml`<fill><patternFill patternType="gray125"/></fill>`);
  const borders = xmlPool(borderOf(PLAIN));
  const normal = formatOf(PLAIN, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  const formats = xmlPool(normal);
  const differentials = xmlPool();

  const place = (style: CellStyle, isDate: boolean): number => {
    const code = numberFormatOf(style, isDate);
    return formats.place(
      formatOf(style, {
        numFmtId: builtInFormat(code) ?? FIRST_CUSTOM_FORMAT + numberFormats.place(code),
        fontId: fonts.place(fontOf(style)),
        fillId: fills.place(fillOf(style)),
        borderId: borders.place(borderOf(style)),
      }),
    );
  };

  // A layout uses few style objects for many cells.
  const known = { date: new Map<CellStyle, number>(), other: new Map<CellStyle, number>() };
  const format = (style: CellStyle = PLAIN, isDate: boolean): number => {
    const places = isDate ? known.date : known.other;
    const found = places.get(style) ?? place(style, isDate);
    places.set(style, found);
    return found;
  };

  return {
    format,
    differential: (style) => differentials.place(differentialOf(style)),
    part: () => {
      const declared = numberFormats.items.map(
        (code, i) => sml`<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + i}" formatCode="${code}"/>`,
      );
      return sml`<styleSheet xmlns="${SPREADSHEET}">${
        declared.length > 0 ? sml`<numFmts count="${declared.length}">${declared}</numFmts>` : undefined
      }<fonts count="${fonts.items.length}">${fonts.items}</fonts><fills count="${fills.items.length}">${
        fills.items
      }</fills><borders count="${borders.items.length}">${
        borders.items
      }</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${
        formats.items.length
      }">${
        formats.items
      }</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="${
        differentials.items.length
      }">${differentials.items}</dxfs></styleSheet>`;
    },
  };
}
