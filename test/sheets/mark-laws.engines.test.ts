/**
 * The laws of marks, over workbooks that were filled in and then changed at random, as a real spreadsheet calculates
 * them: what was checked last is coloured whole, and what is coloured is a fault that the workbook still has.
 */
import fc from 'fast-check';
import type { TableId } from '../../src/plan/field';
import { placeFieldId } from '../../src/plan/fields/nominations';
import { yearFieldId, yearsOf } from '../../src/plan/fields/figures';
import { unitLabel, unitOf } from '../../src/plan/units';
import type { Code, Finding } from '../../src/rules/finding';
import { a1 } from '../../src/sheets/address';
import type { Entries, Values } from '../../src/sheets/entry/form';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { CellRange, WorkbookLayout } from '../../src/sheets/layout';
import { fieldName, marksName } from '../../src/sheets/names';
import { namedRanges } from '../../src/sheets/read/named-ranges';
import type { SourceWorkbook } from '../../src/sheets/source';
import type { CellValue } from '../../src/text/cell';
import { ninhThuan } from '../plan/plans';
import { needs } from '../tools';
import type { Change } from './marked';
import { asRead, changed, check, coloured, marked } from './marked';

/** Several workbooks at once, on whatever machine. */
jest.setTimeout(300_000);

const ROWS = 24;
const REGISTER_LINES = 4;

const pools: Readonly<Record<string, readonly CellValue[]>> = {
  kind: ['Cá nhân', 'Cá nhân', 'Tập thể', 'cá nhân', null],
  title: ['Ông', 'Bà', 'ông', null],
  name: ['Nguyễn Văn Mẫu', 'nguyễn văn mẫu', 'Nguyễn Văn Mậu', 'Trần Thị Hòa', 'Trần Thị Hoà', 'UBND xã Phước Bình', 'Tập thể mẫu', null],
  birthYear: [1980, 1980, 1981, '1980', 1980.5, 12, null],
  workplace: ['Thôn Mẫu, xã Phước Bình', 'Thôn Mẫu. xã Phước Bình', 'Thôn Mẫu', null, 'x'.repeat(201)],
  'place-huyen': ['Huyện Bác Ái', 'Huyện Ninh Phước', 'huyện Bác Ái', null],
  'place-xa': ['Xã Phước Bình', 'Xã Phước Sơn', 'Xã Phước Hòa', null],
  award: ['Bằng khen của Chủ tịch UBND tỉnh', 'Giấy khen', null],
  achievement: ['Thành tích', `${'dài '.repeat(260)}một`, `${'dài '.repeat(260)}hai`, null],
  rewarded: ['Có', 'Không', 'không', null],
  contribution: [20, -1, -1.5, '12,5', '12.5', 12.5, 1 / 3, { error: '#N/A' }, null],
  note: [null, 'ghi chú', { error: '#REF!' }],
  place: ['Xã Phước Bình', 'Xã Phước Sơn', 'Sai', null],
  recipient: ['Tập thể mẫu', 'Nguyễn Văn Mẫu', 'UBND xã Phước Bình', null],
  decisionDate: [{ date: '2022-05-01' }, { date: '2019-05-01' }, 'hôm qua', null],
  phone: ['0900', 'x'.repeat(60)],
  reportSent: [{ date: '2023-10-01' }, { date: '2024-05-06' }, '10/10/2023', null],
  answer: ['Đã làm.', 'z'.repeat(3000), null],
}; // prettier-ignore
const years = yearsOf(ninhThuan).map(yearFieldId);
const codes = (ninhThuan.figures?.indicators ?? []).map(({ code }) => code);
const figure: readonly CellValue[] = [0, 1, 2, 2.5, '2,5', 10, null, null, -3];

const listed = ['kind', 'title', 'name', 'birthYear', 'workplace', ...ninhThuan.levels.map(placeFieldId), 'award', 'achievement', 'rewarded', 'contribution', 'note']; // prettier-ignore
const registered = ['place', 'recipient', 'decisionDate'];

const poolOf = (field: string): readonly CellValue[] =>
  years.includes(field) ? figure : (pools[field] ?? []);
const oneOf = (field: string): fc.Arbitrary<CellValue> => fc.constantFrom(...poolOf(field));
const values = (fields: readonly string[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(fields.map((field) => [field, oneOf(field)])));

const entries: fc.Arbitrary<Entries> = fc.record({
  info: values(['phone', 'reportSent']),
  answers: fc.constant({ '1.a.1': ['z'.repeat(3000)] }),
  figures: fc.record(Object.fromEntries(codes.map((code) => [code, values(years)]))),
  nominations: fc.array(values(listed), { minLength: ROWS, maxLength: ROWS }),
  register: fc.array(values(registered), { minLength: REGISTER_LINES, maxLength: REGISTER_LINES }),
});

const rangeOf = (layout: WorkbookLayout, name: string): { sheet: string; range: CellRange } | null => {
  const names = namedRanges(layout.names);
  for (const { name: sheet } of layout.sheets) {
    const range = names.on(sheet, name);
    if (range) return { sheet, range };
  }
  return null;
};

/** What an officer without the add-in does to a row of a list: types, clears, pastes one row over another, with its mark or without. */
type Deed =
  | {
      readonly do: 'type';
      readonly table: TableId;
      readonly field: string;
      readonly row: number;
      readonly value: CellValue;
    }
  | { readonly do: 'clear'; readonly row: number }
  | {
      readonly do: 'paste' | 'swap';
      readonly row: number;
      readonly from: number;
      readonly withMark: boolean;
    };

const typed = (table: TableId, fields: readonly string[], rows: number): fc.Arbitrary<Deed> =>
  fc
    .tuple(fc.constantFrom(...fields), fc.nat(rows - 1))
    .chain(([field, row]) => oneOf(field).map((value) => ({ do: 'type', table, field, row, value })));
const row = fc.nat(ROWS - 1);
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: typed('nominations', listed, ROWS) },
    { weight: 2, arbitrary: typed('register', registered, REGISTER_LINES) },
    { weight: 4, arbitrary: typed('figures', years, codes.length) },
    { weight: 1, arbitrary: typed('info', ['phone', 'reportSent'], 1) },
    { weight: 1, arbitrary: row.map((at): Deed => ({ do: 'clear', row: at })) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('paste', 'swap'), row, from: row, withMark: fc.boolean() }),
    },
  ),
  { minLength: 25, maxLength: 40 },
);

function done(layout: WorkbookLayout, all: readonly Deed[]): WorkbookLayout {
  const held = new Map<string, CellValue>();
  for (const sheet of layout.sheets) {
    for (const cell of sheet.cells) held.set(`${sheet.name}!${a1(cell)}`, cell.value);
  }
  const changes = new Map<string, Change>();
  const put = (name: string, at: number, value: CellValue): void => {
    const found = rangeOf(layout, name);
    if (!found) return;
    const place = { row: found.range.from.row + at, col: found.range.from.col };
    changes.set(`${found.sheet}!${a1(place)}`, { sheet: found.sheet, ...place, value });
  };
  const read = (name: string, at: number): CellValue => {
    const found = rangeOf(layout, name);
    if (!found) return null;
    const key = `${found.sheet}!${a1({ row: found.range.from.row + at, col: found.range.from.col })}`;
    const change = changes.get(key);
    return change ? change.value : (held.get(key) ?? null);
  };
  const cells = (withMark: boolean): readonly string[] => [
    ...listed.map((field) => fieldName('nominations', field)),
    ...(withMark ? [marksName('nominations')] : []),
  ];
  for (const deed of all) {
    switch (deed.do) {
      case 'type':
        put(fieldName(deed.table, deed.field), deed.row, deed.value);
        break;
      case 'clear':
        for (const name of cells(false)) put(name, deed.row, null);
        break;
      case 'paste':
        for (const name of cells(deed.withMark)) put(name, deed.row, read(name, deed.from));
        break;
      case 'swap':
        for (const name of cells(deed.withMark)) {
          const there = read(name, deed.row);
          put(name, deed.row, read(name, deed.from));
          put(name, deed.from, there);
        }
        break;
      default:
        deed satisfies never;
    }
  }
  return changed(layout, [...changes.values()]);
}

/** Told of cells, and not marked: the sheet colours them by itself, as it does blank ones, or no format could tell that they were mended. */
const UNMARKED: readonly Code[] = ['required-missing', 'expected-missing', 'answer-missing', 'date-ambiguous', 'sent-before-letter', 'none-but-listed', 'nominations-undeclared', 'quota-over-unit', 'formula-without-value']; // prettier-ignore

const told = (findings: readonly Finding[]): readonly string[] =>
  [
    ...new Set(
      findings.flatMap(({ at, severity }) =>
        at.kind === 'cell' && severity !== 'note' ? [`${at.sheet}!${a1(at)} ${severity}`] : [],
      ),
    ),
  ].sort();

const cellOf = (each: string): string => each.replace(/ \w+$/, '');

const isBlank = ({ at }: Finding, { sheets }: SourceWorkbook): boolean => {
  if (at.kind !== 'cell') return false;
  const rows = sheets.find(({ name }) => name === at.sheet)?.rows;
  return (rows?.find(({ row }) => row === at.row)?.cells.get(at.col)?.value ?? '') === '';
};

const formOf = (code: string, filled: Entries): WorkbookLayout => {
  const unit = unitOf(ninhThuan, code);
  if (!unit) throw new Error(code);
  const info = { ...filled.info, unit: unitLabel(ninhThuan, unit) };
  return layOutEntryWorkbook(ninhThuan, unit, { ...noEntries, ...filled, info }, '2023-08-01T00:00:00Z');
};

const cases = fc
  .sample(fc.tuple(fc.constantFrom('584', 'SNV', '22783'), entries, deeds), { numRuns: 6, seed: 3126 })
  .map(([code, filled, all]) => {
    const layout = marked(formOf(code, filled), ninhThuan);
    return { code, layout, later: done(layout, all) };
  });

needs('soffice')('whatever was checked last is coloured, and nothing else', () => {
  const answers = coloured(cases.map(({ layout }) => layout));
  cases.forEach(({ layout }, index) => {
    const { findings, workbook } = check(asRead(layout), ninhThuan);
    const shown = findings.filter((each) => !UNMARKED.includes(each.code) && !isBlank(each, workbook));
    expect(answers[index]?.cells).toEqual(told(shown));
  });
  expect(answers.flatMap(({ cells }) => cells).length).toBeGreaterThan(300);
});

needs('soffice')('whatever is coloured after changes without the add-in is still a fault', () => {
  const answers = coloured(cases.map(({ later }) => later));
  const still = answers.map(({ cells, workbook }) => {
    // A graver fault may have come to the one that was checked.
    const faults = new Set(told(check(workbook, ninhThuan).findings).map(cellOf));
    expect(cells.filter((cell) => !faults.has(cellOf(cell)))).toEqual([]);
    return cells.length;
  });
  expect(still.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(100);
});
