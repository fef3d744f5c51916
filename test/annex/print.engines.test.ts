/** Annexes and drafts as LibreOffice prints them: Calc the sheets, Writer the Word documents. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annexesOf } from '../../src/annex/annexes';
import type { AnnexForm } from '../../src/annex/annex';
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
import { pagesOf } from './pdf';
import {
  bodyOf,
  footOf,
  textsOf,
  parted,
  expectA4,
  expectInside,
  expectNumbered,
  expectApart,
  expectWhole,
  expectHeaderOnEach,
  expectTogether,
  expectFonts,
} from './printed';

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
  ['tach-rieng', ninhThuan, 23, { letter, motto: false, code: null }],
  ['hai-cap', twoLevel, 23, { letter: blank, motto: true, code: 'AC3D7-KMNPQ' }],
] as const;

const sets = cases.map(([name, plan, nominees, form]) => ({
  name,
  form: form satisfies AnnexForm,
  placed: annexesOf(
    full(plan, nominees),
    name === 'tach-rieng' ? ['awards'] : ['awards', 'figures', 'progress', 'reminders', 'posting'],
    { ...choice, apart: name === 'tach-rieng' },
  ).placed,
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
    expectTogether(each, pages);
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
      printed.forEach((path) => {
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
