/** Annexes and drafts as LibreOffice prints them: Calc the sheets, Writer the Word documents. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annexesOf } from '../../src/annex/annexes';
import type { AnnexForm, PlacedAnnex } from '../../src/annex/annex';
import { reviewReport } from '../../src/annex/review-report';
import { submissionLetter } from '../../src/annex/submission-letter';
import { writeAnnexes } from '../../src/docx/annexes';
import { writeDraft } from '../../src/docx/draft';
import { layOutAnnex } from '../../src/sheets/annex';
import { annexSheetNames } from '../../src/sheets/annex-names';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { libreOfficeConvertAll, needs, needsAll, ooxmlErrorsOfAll } from '../tools';
import { full } from './full';
import { fontsOf, keepPictures, pagesOf } from './pdf';
import type { Page, Word } from './pdf';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const choice = { content: 'selected', arrangement: 'unit' } as const;
const letter = { symbol: '15/TTr-SNV', date: '2023-10-16', issuer: 'Sở Nội vụ' };
const blank = { symbol: null, date: null, issuer: null };

/** Sets of annexes by name of file. */
const cases = [
  ['mot-dong', ninhThuan, 1, { letter, motto: false, code: null }],
  ['23-dong', ninhThuan, 23, { letter, motto: false, code: 'AC3D7-KMNPQ' }],
  ['400-dong', ninhThuan, 400, { letter, motto: false, code: 'AC3D7-KMNPQ' }],
  ['quoc-hieu', ninhThuan, 23, { letter, motto: true, code: null }],
  ['hai-cap', twoLevel, 23, { letter: blank, motto: true, code: 'AC3D7-KMNPQ' }],
] as const;

const sets = cases.map(([name, plan, nominees, form]) => ({
  name,
  form: form satisfies AnnexForm,
  placed: annexesOf(full(plan, nominees), ['awards', 'figures', 'progress', 'reminders', 'posting'], choice)
    .placed,
}));

const drafts = [
  ['to-trinh', submissionLetter(full(ninhThuan, 23), choice, letter)],
  ['to-trinh-hai-cap', submissionLetter(full(twoLevel, 23), choice, blank)],
  ['bao-cao', reviewReport(full(ninhThuan, 23), letter)],
  ['bao-cao-hai-cap', reviewReport(full(twoLevel, 23), blank)],
] as const;

const pathOf = (name: string, ending: string): string => join(folder, `${name}.${ending}`);

beforeAll(async () => {
  for (const { name, form, placed } of sets) {
    const names = annexSheetNames(placed);
    const sheets = placed.map((each, index) => layOutAnnex(each, form, names[index] ?? ''));
    const book = { title: name, creator: name, created: '2023-10-12T02:30:00Z', names: [], sheets };
    writeFileSync(pathOf(name, 'xlsx'), writeWorkbook(book));
    writeFileSync(pathOf(`${name}-word`, 'docx'), await writeAnnexes(placed, form));
  }
  for (const [name, draft] of drafts) if (draft) writeFileSync(pathOf(name, 'docx'), await writeDraft(draft));
});

const MARGINS = { left: 30, right: 15, top: 20, bottom: 20 } as const;
/** Millimetres by which a letter's box may be larger than its ink. */
const HAIR = 0.6;

const bodyOf = ({ words, height }: Page): readonly Word[] =>
  words.filter(({ top, bottom }) => bottom > MARGINS.top - 2 && top < height - MARGINS.bottom - HAIR);
const headOf = ({ words }: Page): readonly Word[] => words.filter(({ bottom }) => bottom <= MARGINS.top - 2);
const footOf = ({ words, height }: Page): readonly Word[] =>
  words.filter(({ top }) => top >= height - MARGINS.bottom - HAIR);
const textsOf = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

/** Pages of each annex: one begins where "Phụ lục" stands in the middle above everything but the Quốc hiệu. */
function parted(pages: readonly Page[]): readonly (readonly Page[])[] {
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

function expectA4({ width, height }: Page, orientation: 'portrait' | 'landscape'): void {
  const [short, long] = orientation === 'portrait' ? [width, height] : [height, width];
  expect(Math.round(short)).toBe(210);
  expect(Math.round(long)).toBe(297);
}

function expectInside(page: Page): void {
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
function expectNumbered(pages: readonly Page[]): void {
  pages.forEach((page, index) => {
    expect(textsOf(headOf(page))).toEqual(index === 0 ? [] : [String(index + 1)]);
    const [number] = headOf(page);
    if (!number) return;
    const middle = (MARGINS.left + page.width - MARGINS.right) / 2;
    expect(Math.abs((number.left + number.right) / 2 - middle)).toBeLessThan(3);
  });
}

/** Texts of a row that is too low lie over the next row's. */
function expectApart({ words }: Page): void {
  const inOrder = [...words].sort((a, b) => a.top - b.top);
  const over = inOrder.flatMap((word, index) =>
    inOrder
      .slice(index + 1)
      .filter(
        (next) =>
          Math.min(word.right, next.right) - Math.max(word.left, next.left) > 0.8 &&
          Math.min(word.bottom, next.bottom) - Math.max(word.top, next.top) > 1.5,
      )
      .map((next) => [word, next]),
  );
  expect(over).toEqual([]);
}

const letters = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of texts.join('').replace(/\s/g, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

/** Every letter of the annex is on its pages, as often as it is written; repeated headers besides. */
function expectWhole({ annex, heading }: PlacedAnnex, pages: readonly Page[]): void {
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

function expectHeaderOnEach({ annex }: PlacedAnnex, pages: readonly Page[]): void {
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

function expectFonts(path: string): void {
  const fonts = fontsOf(path);
  expect(fonts.length).toBeGreaterThan(0);
  for (const { name, embedded } of fonts) {
    expect(name).toMatch(/^(LiberationSerif|TimesNewRoman)/);
    expect(embedded).toBe(true);
  }
}

function expectPrinted(path: string, { placed, form }: (typeof sets)[number]): void {
  const parts = parted(pagesOf(path));
  expect(parts).toHaveLength(placed.length);
  expectFonts(path);
  placed.forEach((each, index) => {
    const pages = parts[index] ?? [];
    for (const page of pages) {
      expectA4(page, each.annex.orientation);
      expectInside(page);
      expectApart(page);
      expect(textsOf(footOf(page)).join(' ')).toBe(form.code === null ? '' : `Mã đối chiếu: ${form.code}`);
    }
    expectNumbered(pages);
    expectWhole(each, pages);
    expectHeaderOnEach(each, pages);
    const last = pages.at(-1);
    expect(last && [...bodyOf(last)].sort((a, b) => a.top - b.top).at(-1)?.text).toBe('./.');
  });
}

describe('sheets', () => {
  needsAll(['soffice', 'poppler'])(
    'with 1, 23 and 400 nominees, with and without Quốc hiệu and code',
    () => {
      const printed = libreOfficeConvertAll(
        sets.map(({ name }) => pathOf(name, 'xlsx')),
        folder,
        'pdf',
      );
      printed.forEach((path, index) => keepPictures(path, `${sets[index]?.name}-trang-tinh`, 20));
      sets.forEach((set, index) => expectPrinted(printed[index] ?? '', set));
    },
    600_000,
  );
});

describe('Word documents', () => {
  needsAll(['soffice', 'writer', 'poppler'])(
    'annexes with 1, 23 and 400 nominees, with and without Quốc hiệu and code',
    () => {
      const printed = libreOfficeConvertAll(
        sets.map(({ name }) => pathOf(`${name}-word`, 'docx')),
        folder,
        'pdf',
      );
      printed.forEach((path, index) => keepPictures(path, `${sets[index]?.name}-word`, 20));
      sets.forEach((set, index) => expectPrinted(printed[index] ?? '', set));
    },
    600_000,
  );

  needsAll(['soffice', 'writer', 'poppler'])(
    'drafts',
    () => {
      const printed = libreOfficeConvertAll(
        drafts.map(([name]) => pathOf(name, 'docx')),
        folder,
        'pdf',
      );
      printed.forEach((path, index) => {
        keepPictures(path, drafts[index]?.[0] ?? '', 20);
        const pages = pagesOf(path);
        expectFonts(path);
        expectNumbered(pages);
        for (const page of pages) {
          expectA4(page, 'portrait');
          expectInside(page);
          expectApart(page);
        }
      });
    },
    600_000,
  );
});

needs('ooxml-validator')(
  'Microsoft’s validator finds nothing wrong in any of them',
  async () => {
    const files = [
      ...sets.flatMap(({ name }) => [pathOf(name, 'xlsx'), pathOf(`${name}-word`, 'docx')]),
      ...drafts.map(([name]) => pathOf(name, 'docx')),
    ];
    expect(await ooxmlErrorsOfAll(files)).toEqual([]);
  },
  600_000,
);
