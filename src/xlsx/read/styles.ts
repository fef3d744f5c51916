import { SPREADSHEET } from '../package/namespaces';
import { readXml } from '../package/xml';
import type { Attributes } from '../package/xml';
import { isDateFormat } from './number-format';

/** What reading needs of a cell format. */
export interface CellFormat {
  readonly isDate: boolean;
  /** Name of the font. */
  readonly font?: string;
}

/** The cell formats (`cellXfs`) by their index. */
export const readStyles = (bytes: Uint8Array, part: string): readonly CellFormat[] => {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const formats: { readonly numberFormat: number; readonly font: number }[] = [];
  readXml(bytes, {
    part,
    namespaces: SPREADSHEET,
    root: 'styleSheet',
    element: {
      children: {
        numFmts: {
          children: {
            numFmt: { open: (a) => codes.set(numberOf(a, 'numFmtId'), a.get('formatCode') ?? '') },
          },
        },
        fonts: {
          children: {
            font: {
              open: () => fonts.push(undefined),
              children: { name: { open: (a) => (fonts[fonts.length - 1] = a.get('val')) } },
            },
          },
        },
        cellXfs: {
          children: {
            xf: {
              open: (a) =>
                formats.push({ numberFormat: numberOf(a, 'numFmtId'), font: numberOf(a, 'fontId') }),
            },
          },
        },
      },
    },
  });
  return formats.map((format) => {
    const font = fonts[format.font];
    return {
      isDate: isDateFormat(format.numberFormat, codes.get(format.numberFormat)),
      ...(font === undefined ? {} : { font }),
    };
  });
};

const numberOf = (attributes: Attributes, name: string): number => Number(attributes.get(name) ?? 0);
