/** What a printed annex must be: its paper, margins, numbers, headers, rows and type. */
import type { PlacedAnnex } from '../../src/annex/annex';
import { fontsOf } from './pdf';
import type { Page, Word } from './pdf';

const MARGINS = { left: 30, right: 15, top: 20, bottom: 20 } as const;
/** Millimetres by which a letter's box may be larger than its ink. */
const HAIR = 0.6;

export const bodyOf = ({ words, height }: Page): readonly Word[] =>
  words.filter(({ top, bottom }) => bottom > MARGINS.top - 2 && top < height - MARGINS.bottom - HAIR);
const headOf = ({ words }: Page): readonly Word[] => words.filter(({ bottom }) => bottom <= MARGINS.top - 2);
export const footOf = ({ words, height }: Page): readonly Word[] =>
  words.filter(({ top }) => top >= height - MARGINS.bottom - HAIR);
export const textsOf = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

/** Pages of each annex: one begins where "Phụ lục" stands in the middle above everything but the Quốc hiệu. */
export function parted(pages: readonly Page[]): readonly (readonly Page[])[] {
  const starts = pages.flatMap((page, index) => {
    const body = bodyOf(page);
    return body.some(
      ({ text }, at) => text === 'Phụ' && body[at + 1]?.text === 'lục' && (body[at + 1]?.top ?? 999) < 55,
    )
      ? [index]
      : [];
  });
  return starts.map((start, at) => pages.slice(start, starts[at + 1]));
}

export function expectA4({ width, height }: Page, orientation: 'portrait' | 'landscape'): void {
  const [short, long] = orientation === 'portrait' ? [width, height] : [height, width];
  expect(Math.round(short)).toBe(210);
  expect(Math.round(long)).toBe(297);
}

export function expectInside(page: Page): void {
  const outside = bodyOf(page).filter(
    ({ left, right, top, bottom }) =>
      left < MARGINS.left - HAIR ||
      right > page.width - MARGINS.right + HAIR ||
      top < MARGINS.top - HAIR ||
      bottom > page.height - MARGINS.bottom + 2 * HAIR,
  );
  expect(outside).toEqual([]);
}

/** Arabic, in the middle of the top margin from the second page on. */
export function expectNumbered(pages: readonly Page[]): void {
  pages.forEach((page, index) => {
    expect(textsOf(headOf(page))).toEqual(index === 0 ? [] : [String(index + 1)]);
    const [number] = headOf(page);
    if (!number) return;
    const middle = (MARGINS.left + page.width - MARGINS.right) / 2;
    expect(Math.abs((number.left + number.right) / 2 - middle)).toBeLessThan(3);
  });
}

/** Texts of a row that is too low lie over the next row's. */
export function expectApart({ words }: Page): void {
  const inOrder = [...words].sort((a, b) => a.top - b.top);
  const over: (readonly [Word, Word])[] = [];
  for (const [index, word] of inOrder.entries()) {
    for (let at = index + 1; at < inOrder.length; at += 1) {
      const next = inOrder[at];
      // Neither this one nor any below reaches into the word.
      if (!next || word.bottom - next.top <= 1.5) break;
      const isBeside = Math.min(word.right, next.right) - Math.max(word.left, next.left) <= 0.8;
      if (!isBeside && next.bottom - next.top > 1.5) over.push([word, next]);
    }
  }
  expect(over).toEqual([]);
}

const letters = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of texts.join('').replace(/\s/g, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** Every letter of the annex is on its pages, as often as it is written; repeated headers besides. */
export function expectWhole({ annex, heading }: PlacedAnnex, pages: readonly Page[]): void {
  const written = letters([
    heading,
    ...annex.title,
    ...annex.columns.map(({ header }) => header),
    ...annex.lines.flatMap((line) => (line.kind === 'section' ? [line.text] : line.cells)),
    './.',
  ]);
  const printed = letters(pages.flatMap((page) => textsOf(bodyOf(page))));
  const lost = [...written].filter(([letter, count]) => (printed.get(letter) ?? 0) < count);
  expect(lost).toEqual([]);
}

export function expectHeaderOnEach({ annex }: PlacedAnnex, pages: readonly Page[]): void {
  const header = annex.columns.flatMap((column) => column.header.split(/[ -]/));
  pages.forEach((page, index) => {
    const body = bodyOf(page);
    // The last page may hold nothing but the end.
    if (body.length === 1) return;
    const shown = letters(textsOf(index === 0 ? body : body.filter(({ top }) => top < 60)));
    for (const [letter, count] of letters(header))
      expect(shown.get(letter) ?? 0).toBeGreaterThanOrEqual(count);
    if (index > 0) expect(textsOf(body)).toContain('TT');
  });
}

/** Texts of the lines of a page in order, each line's words from the left. */
function linesOf(words: readonly Word[]): readonly string[] {
  const inOrder = [...words].sort((a, b) => a.bottom - b.bottom);
  const lines: Word[][] = [];
  for (const word of inOrder) {
    const line = lines.at(-1);
    if (line && word.bottom - (line[0]?.bottom ?? 0) < 1.5) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) =>
    [...line]
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** No heading is a page's last line, no row goes on on the next page, and the end does not stand there alone. */
export function expectTogether({ annex }: PlacedAnnex, pages: readonly Page[]): void {
  const headings = annex.lines.flatMap((line) => (line.kind === 'section' ? [line.text] : []));
  const orders = new Set(annex.lines.flatMap((line) => (line.kind === 'section' ? [] : [line.cells[0]])));
  const [first] = [...bodyOf(pages[0] ?? { width: 0, height: 0, words: [] })]
    .filter(({ text }) => text === 'TT')
    .map(({ left }) => left);
  pages.forEach((page, index) => {
    const lines = linesOf(bodyOf(page));
    expect(headings).not.toContain(lines.at(-1));
    const isOrder = ({ text, left }: Word): boolean =>
      orders.has(text) && Math.abs(left - (first ?? 0)) < 8 && text !== '';
    const rows = bodyOf(page).filter(isOrder);
    if (index > 0) {
      // Below the header the first thing is a heading or a row's number.
      const header = Math.max(
        ...bodyOf(page)
          .filter(({ text }) => text === 'TT')
          .map(({ top }) => top),
      );
      const below = bodyOf(page).filter(({ top }) => top > header + 8);
      const topmost = Math.min(...below.map(({ top }) => top));
      const line = linesOf(below.filter(({ top }) => top < topmost + 1.5))[0] ?? '';
      expect([...headings, 'Tổng cộng'].includes(line) || rows.some(({ top }) => top < topmost + 1.5)).toBe(
        true,
      );
    }
    if (index > 0 && index === pages.length - 1) expect(lines.length).toBeGreaterThan(2);
  });
}

export function expectFonts(path: string): void {
  const fonts = fontsOf(path);
  expect(fonts.length).toBeGreaterThan(0);
  for (const { name, embedded } of fonts) {
    expect(name).toMatch(/^(LiberationSerif|TimesNewRoman)/);
    expect(embedded).toBe(true);
  }
}
