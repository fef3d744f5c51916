import { isDateValue } from '../../text/cell';
import type { CellValue } from '../../text/cell';
import { Refusal } from '../package/refusal';
import { isDateFormat } from '../read/number-format';
import {
  borderOf,
  builtInFormat,
  differentialOf,
  fillOf,
  fontOf,
  formatOf,
  numberFormatOf,
} from '../write/cell-format';
import { createPool } from '../write/pool';
import { FIRST_CUSTOM_FORMAT } from '../write/styles';
import type { StylePlaces } from '../write/styles';
import { sml } from '../write/xml';
import { appendList, newList } from './append-list';
import { inNamespaceOf } from './namespace';
import { scan } from './scan';
import type { ScannedElement } from './scan';
import { appendSplices, splice, withAttribute } from './splice';
import type { Splice } from './splice';

/** The cell formats of an existing workbook, to which others are appended: the numbers that cells name stay good. */
export interface StyleAppender extends StylePlaces {
  /**
   * The cell's format, or one that differs from it in the number format alone: a date must not show as a number, nor a
   * number as a date.
   */
  readonly fitting: (format: number, value: CellValue) => number;
  /** The part with what was appended. */
  readonly text: () => string;
}

/** Number formats: those of the workbook, and those that are appended. */
function appendNumberFormats(text: string, root: ScannedElement, elements: readonly ScannedElement[]) {
  const list = elements.find(({ path }) => path === 'styleSheet/numFmts');
  const known = elements.filter(({ path }) => path === 'styleSheet/numFmts/numFmt');
  const codes = new Map(known.map((each) => [Number(each.get('numFmtId')), each.get('formatCode') ?? '']));
  const firstFree = Math.max(FIRST_CUSTOM_FORMAT - 1, ...codes.keys()) + 1;
  const added = createPool<string>((code) => code);
  const own = inNamespaceOf(text, root);
  return {
    isDate: (id: number): boolean => isDateFormat(id, codes.get(id)),
    id: (code: string): number =>
      builtInFormat(code) ??
      [...codes].find(([, each]) => each === code)?.[0] ??
      firstFree + added.place(code),
    splices: (): readonly Splice[] => {
      if (added.items.length === 0) return [];
      const declared = added.items.map(
        (code, i) => sml`<numFmt numFmtId="${firstFree + i}" formatCode="${code}"/>`,
      );
      const count = known.length + declared.length;
      if (list !== undefined) {
        return appendSplices(text, list, declared.map(own).join(''), (tag) =>
          withAttribute(tag, 'count', count),
        );
      }
      // The first of the lists.
      const first = root.contentStart;
      return [{ start: first, end: first, text: own(sml`<numFmts count="${count}">${declared}</numFmts>`) }];
    },
  };
}

/** What may stand before `dxfs`, in the order of CT_Stylesheet (ECMA-376 part 1, 18.8.39); the formats always do. */
const BEFORE_DIFFERENTIALS = new Set(['styleSheet/cellXfs', 'styleSheet/cellStyles']);

/** Opens a styles part for appending. */
export function appendStyles(text: string, part: string): StyleAppender {
  const elements: ScannedElement[] = [];
  scan(text, part, (element) => {
    if (/^styleSheet(?:\/\w+){0,2}$/.test(element.path)) elements.push(element);
  });
  const root = elements.at(-1)!;
  const itemsOf = (list: string, item: string): readonly ScannedElement[] =>
    elements.filter(({ path }) => path === `styleSheet/${list}/${item}`);
  const open = (list: string, item: string) => {
    const found = elements.find(({ path }) => path === `styleSheet/${list}`);
    if (found === undefined) throw new Refusal({ reason: 'bad-xml', part, detail: `no ${list}` });
    return appendList(text, found, itemsOf(list, item));
  };
  const numberFormats = appendNumberFormats(text, root, elements);
  const fonts = open('fonts', 'font');
  const fills = open('fills', 'fill');
  const borders = open('borders', 'border');
  const formats = open('cellXfs', 'xf');
  const existing = itemsOf('cellXfs', 'xf');
  const own = inNamespaceOf(text, root);
  const differentials = elements.some(({ path }) => path === 'styleSheet/dxfs')
    ? open('dxfs', 'dxf')
    : newList(
        own(sml`<dxfs count="0"></dxfs>`),
        elements.filter(({ path }) => BEFORE_DIFFERENTIALS.has(path)).at(-1)!.end,
      );

  const withNumberFormat = (format: number, code: string): number => {
    const element = existing[format];
    if (element === undefined) {
      throw new Refusal({ reason: 'bad-xml', part, detail: `no cell format ${format}` });
    }
    const tag = text.slice(element.start, element.contentStart);
    const numbered = withAttribute(tag, 'numFmtId', numberFormats.id(code));
    const applied = withAttribute(numbered, 'applyNumberFormat', 1);
    return formats.place(applied + text.slice(element.contentStart, element.end));
  };

  return {
    format: (style = {}, isDate) =>
      formats.place(
        own(
          formatOf(style, {
            numFmtId: numberFormats.id(numberFormatOf(style, isDate)),
            fontId: fonts.place(own(fontOf(style))),
            fillId: fills.place(own(fillOf(style))),
            borderId: borders.place(own(borderOf(style))),
          }),
        ),
      ),
    differential: (style) => differentials.place(own(differentialOf(style))),
    fitting: (format, value) => {
      const showsDate = numberFormats.isDate(Number(existing[format]?.get('numFmtId') ?? 0));
      if (isDateValue(value) && !showsDate) return withNumberFormat(format, numberFormatOf({}, true));
      if (typeof value === 'number' && showsDate) return withNumberFormat(format, 'General');
      return format;
    },
    text: () =>
      splice(
        text,
        [numberFormats, fonts, fills, borders, formats, differentials].flatMap((list) => list.splices()),
      ),
  };
}
