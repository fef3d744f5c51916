/** Mã đối chiếu: any change of a value changes it, and nothing else does. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { codeOf, formContent, isSameCode, readCode, summaryContent } from '../../src/annex/code';
import type { AnnexSource } from '../../src/annex/source';
import { sampleFiles } from '../../src/cli/sample/sample';
import { rowsOf } from '../../src/rules/submission';
import type { Row, Submission } from '../../src/rules/submission';
import type { Plan } from '../../src/plan/schema';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { CellValue } from '../../src/text/cell';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { answers, file, letterOf, person, reportOf } from '../merge/build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { libreOfficeConvertAll, needs, python } from '../tools';
import { altered } from './altered';
import { full } from './full';

const { submission } = file(ninhThuan, 'mau.xlsx', {
  unit: '584',
  info: { ...reportOf('2023-09-07'), ...letterOf('2023-10-05') },
  report: answers(ninhThuan, '584', 'Kết quả mẫu\nDòng hai'),
  figures: Object.fromEntries(
    (ninhThuan.figures?.indicators ?? []).map(({ code }, at) => [code, { 2021: at + 0.1, 2022: at * 3 }]),
  ),
  nominations: ['Nguyễn Văn Mẫu', 'Trần Thị Mẫu', 'Lê Mẫu'].map((name) =>
    person(name, { contribution: 12.3 }),
  ),
});
const content = (given: Submission) => formContent(given, ninhThuan, null);

const TABLES = ['info', 'report', 'figures', 'nominations'] as const;
/** Every entry of the submission. */
const places = TABLES.flatMap((table) =>
  rowsOf(submission, table).flatMap((row, index) =>
    Object.entries(row.cells)
      .filter(([, { value }]) => value !== null)
      .map(([field, cell]) => ({ table, index, field, value: cell.value })),
  ),
);

const withCells = (row: Row, change: (value: CellValue, field: string) => CellValue): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([field, cell]) => [field, { ...cell, value: change(cell.value, field) }]),
  ),
});

/** All values changed alike. */
const everywhere = (change: (value: CellValue) => CellValue): Submission => ({
  ...submission,
  info: withCells(submission.info, change),
  report: submission.report.map((row) => withCells(row, change)),
  figures: submission.figures.map((row) => withCells(row, change)),
  nominations: submission.nominations.map((row) => withCells(row, change)),
});

function changedAt({ table, index, field }: (typeof places)[number], value: CellValue): Submission {
  const change = (row: Row): Row => withCells(row, (old, id) => (id === field ? value : old));
  return table === 'info'
    ? { ...submission, info: change(submission.info) }
    : { ...submission, [table]: submission[table].map((row, at) => (at === index ? change(row) : row)) };
}

describe('changes with', () => {
  test('one character or digit of one value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(1000), (place, at) => {
        expect(content(changedAt(place, altered(place.value, at)))).not.toBe(content(submission));
      }),
    );
  });
  test('one value taken away', () => {
    for (const place of places) expect(content(changedAt(place, null))).not.toBe(content(submission));
  });
  test('a value that moves to another row, and a row that is there twice', () => {
    const [first, second, ...rest] = submission.nominations;
    if (!first || !second) throw new Error('two rows');
    const exchanged = [
      withCells(first, (old, id) => (id === 'name' ? (second.cells['name']?.value ?? null) : old)),
      withCells(second, (old, id) => (id === 'name' ? (first.cells['name']?.value ?? null) : old)),
    ].map((row, at) => withCells(row, (old, id) => (id === 'birthYear' ? 1970 + at : old)));
    const before = [first, second].map((row, at) =>
      withCells(row, (old, id) => (id === 'birthYear' ? 1970 + at : old)),
    );
    expect(content({ ...submission, nominations: exchanged })).not.toBe(
      content({ ...submission, nominations: before }),
    );
    expect(content({ ...submission, nominations: [first, first, second, ...rest] })).not.toBe(
      content(submission),
    );
  });
  test('digits that become text: paper shows 2.023 for the one and 2023 for the other', () => {
    for (const place of places)
      if (typeof place.value === 'number')
        expect(content(changedAt(place, String(place.value)))).not.toBe(content(submission));
  });
  test('the unit and the plan', () => {
    expect(content({ ...submission, unit: '585' })).not.toBe(content(submission));
    expect(formContent(submission, { ...ninhThuan, version: ninhThuan.version + 1 }, null)).not.toBe(
      content(submission),
    );
  });
});

describe('does not change with', () => {
  test('the order and the numbers of rows', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...submission.nominations], { minLength: 3 }),
        fc.nat(500),
        (rows, down) => {
          const moved = rows.map((row) => ({ ...row, row: row.row + down, sheet: 'Trang khác' }));
          expect(content({ ...submission, nominations: moved })).toBe(content(submission));
        },
      ),
    );
  });
  test.each<readonly [string, (value: CellValue) => CellValue]>([
    ['decomposed letters', (value) => (typeof value === 'string' ? value.normalize('NFD') : value)],
    ['spaces around', (value) => (typeof value === 'string' ? ` ${value}\u00A0` : value)],
    ['Windows line ends', (value) => (typeof value === 'string' ? value.replaceAll('\n', '\r\n') : value)],
    ['the sixteenth digit', (value) => (typeof value === 'number' ? value * (1 + 2 ** -52) : value)],
    ['blank cells with a formula’s empty text', (value) => value ?? ''],
  ])('%s', (_, change) => {
    expect(content(everywhere(change))).toBe(content(submission));
  });
  test('a format that shows a number as a day, or a day as a number', () => {
    const [place] = places;
    if (!place) throw new Error('an entry');
    expect(content(changedAt(place, { date: '1905-05-18' }))).toBe(content(changedAt(place, 1965)));
  });
  test('columns and rows that are blank', () => {
    const [first] = submission.nominations;
    if (!first) throw new Error('a row');
    const wide = { ...first, cells: { ...first.cells, added: { value: null, row: 1, col: 99 } } };
    const blank = withCells(first, () => null);
    expect(content({ ...submission, nominations: [wide, ...submission.nominations.slice(1), blank] })).toBe(
      content(submission),
    );
  });
});

describe('the code of a summary', () => {
  const given = full(ninhThuan, 23);
  const code = summaryContent(given);
  test('is that of any order of its rows', () => {
    const turned: AnnexSource = {
      ...given,
      nominees: given.nominees.slice().reverse(),
      units: given.units.slice().reverse(),
      figures: given.figures.slice().reverse(),
      answers: given.answers.slice().reverse(),
    };
    expect(summaryContent(turned)).toBe(code);
  });
  test.each<readonly [string, (source: AnnexSource) => AnnexSource]>([
    [
      'a choice',
      (s) => ({ ...s, nominees: s.nominees.map((n, i) => (i === 3 ? { ...n, selection: 'reserve' } : n)) }),
    ],
    [
      'an appraisal',
      (s) => ({
        ...s,
        nominees: s.nominees.map((n, i) => (i === 3 ? { ...n, appraisal: 'more-papers' } : n)),
      }),
    ],
    ['a note', (s) => ({ ...s, nominees: s.nominees.map((n, i) => (i === 3 ? { ...n, note: 'x' } : n)) })],
    [
      'a day received',
      (s) => ({
        ...s,
        units: s.units.map((u, i) =>
          i === 0 ? { ...u, received: { ...u.received, report: '2023-10-01' } } : u,
        ),
      }),
    ],
    ['a figure', (s) => ({ ...s, figures: s.figures.slice(1) })],
    ['an answer', (s) => ({ ...s, answers: s.answers.slice(1) })],
  ])('changes with %s', (_, change) => {
    expect(summaryContent(change(given))).not.toBe(code);
  });
});

test('the code of a form changes with what its own annexes print', () => {
  const merged = full(ninhThuan, 3);
  const noted = { ...merged, nominees: merged.nominees.map((each) => ({ ...each, note: 'Ghi chú khác' })) };
  const contents = [null, merged, noted].map((each) => formContent(submission, ninhThuan, each));
  expect(new Set(contents).size).toBe(3);
});

describe('ten characters', () => {
  const hash = (text: string) => codeOf(createHash('sha256').update(text).digest());
  test('of letters and digits that look like no other', () => {
    const seen = Array.from({ length: 500 }, (_, at) => hash(String(at)));
    expect(new Set(seen).size).toBe(500);
    for (const code of seen)
      expect(code).toMatch(/^[34679ACDEFHJKMNPQRTVWXY]{5}-[34679ACDEFHJKMNPQRTVWXY]{5}$/);
  });
  test('of the hash as a number in base 23, lowest digit first: 256 is 11 × 23 + 3', () => {
    expect(codeOf(Uint8Array.of(0))).toBe('33333-33333');
    expect(codeOf(Uint8Array.of(1, 0))).toBe('7J333-33333');
  });
  test.each([
    ['AC3D7-KMNPQ', 'ac3d7 kmnpq', true],
    ['AC3D7-KMNPQ', ' AC3D7KMNPQ ', true],
    ['AC3D7-KMNPQ', 'AC3D7-KMNPR', false],
    ['AC3D7-KMNPQ', 'ac3d7–kmnp0', true],
    ['6V3D7-KMNPQ', 'Gu3D7-KMNPO', true],
    ['AC3D7-KMNPQ', '', false],
    ['', '', false],
  ])('%j and %j: %j', (code, typed, same) => {
    expect(isSameCode(typed, code)).toBe(same);
  });
  test.each(['', 'AC3D7', 'AC3D7-KMNPQR', 'AC3D7-KMNP8', 'mã đối chiếu'])('%j is no code', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});

describe('a filled workbook that another program saved again has the same code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const contentOf = (plan: Plan, name: string, bytes: Uint8Array): string => {
    const opened = openWorkbook(bytes, name, wantedSheets);
    if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
    const read = readSubmission(opened.workbook, { path: name, sha256: name, size: 0 }, plan);
    if (!read.ok) throw new Error(JSON.stringify(read.reason));
    return formContent(read.submission, plan, null);
  };

  const openpyxl = `
import sys, openpyxl
for path in sys.argv[2:]:
    book = openpyxl.load_workbook(path)
    book.save(sys.argv[1] + '/' + path.split('/')[-1])
`;
  const programs = {
    soffice: (paths: readonly string[], out: string): void =>
      void libreOfficeConvertAll(paths, out, 'xlsx', 'Calc MS Excel 2007 XML'),
    openpyxl: (paths: readonly string[], out: string): void => void python(openpyxl, [out, ...paths]),
  };

  for (const tool of ['soffice', 'openpyxl'] as const) {
    for (const [levels, plan] of [
      ['three', ninhThuan],
      ['two', twoLevel],
    ] as const) {
      needs(tool)(
        `${tool}, ${levels} levels`,
        () => {
          const [before, after] = ['in', 'out'].map((each) => join(folder, tool, plan.id, each));
          if (!before || !after) throw new Error('folders');
          for (const each of [before, after]) mkdirSync(each, { recursive: true });
          const files = [
            ...sampleFiles(plan, { units: 3, seed: 7, faults: false, created: '2023-10-01T00:00:00Z' }),
          ];
          const paths = files.map(({ path, bytes }) => {
            const at = join(before, path.replaceAll('/', '_'));
            writeFileSync(at, bytes);
            return at;
          });
          programs[tool](paths, after);
          for (const path of paths) {
            const again = readFileSync(join(after, basename(path)));
            expect(again.equals(readFileSync(path))).toBe(false);
            expect(contentOf(plan, path, again)).toBe(contentOf(plan, path, readFileSync(path)));
          }
        },
        300_000,
      );
    }
  }
});
