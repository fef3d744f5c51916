/** What the formats laid down at install colour, as a real spreadsheet calculates them: never what was mended. */
import { unitLabel, unitOf } from '../../src/plan/units';
import type { TableId } from '../../src/plan/field';
import type { Values } from '../../src/sheets/entry/form';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { a1 } from '../../src/sheets/address';
import type { WorkbookLayout } from '../../src/sheets/layout';
import { fieldName, marksName } from '../../src/sheets/names';
import { namedRanges } from '../../src/sheets/read/named-ranges';
import type { CellValue } from '../../src/text/cell';
import { ninhThuan } from '../plan/plans';
import { needs } from '../tools';
import type { Change } from './marked';
import { changed, coloured, marked } from './marked';

/** Two dozen workbooks at once, on whatever machine. */
jest.setTimeout(300_000);

const unitCalled = (code: string) => {
  const unit = unitOf(ninhThuan, code);
  if (!unit) throw new Error(code);
  return unit;
};
const department = unitCalled('SNV');
const otherDepartment = ninhThuan.units.find(({ kind, code }) => kind === department.kind && code !== 'SNV');

const person: Values = {
  kind: 'Cá nhân',
  title: 'Ông',
  birthYear: 1980,
  workplace: 'Thôn Mẫu, xã Mẫu',
  achievement: 'Thành tích mẫu',
  rewarded: 'Không',
};
const nominees = {
  twin: { ...person, name: 'Nguyễn Văn Mẫu' },
  otherTwin: { ...person, name: 'nguyễn văn mẫu' },
  near: { ...person, name: 'Trần Thị Hòa Mẫu' },
  otherNear: { ...person, name: 'Trần Thị Hoà Mâu' },
  star: { ...person, name: 'Lê Mẫu Một', kind: 'sai*', contribution: '12,5' },
  numbers: { ...person, name: 'Phạm Mẫu Hai', contribution: -1.5, birthYear: 123456789012345 },
  long: { ...person, name: 'Đỗ Mẫu Ba', achievement: `${'á"␟*?~ '.repeat(199)}\nHết` },
  broken: { ...person, name: 'Vũ Mẫu Bốn', note: { error: '#N/A' } },
  outside: {
    ...person,
    kind: 'Tập thể',
    name: 'Chi hội Mẫu Năm',
    'place-huyen': 'Huyện Ninh Phước',
    'place-xa': 'Xã Phước Bình',
  },
  separated: { ...person, name: 'Hồ Mẫu Sáu', contribution: 'một␞hai' },
  rewarded: { ...person, name: 'Tập thể mẫu số 1', rewarded: 'Có', rewardDecision: '1/QĐ' },
} as const satisfies Record<string, Values>;
const order = Object.keys(nominees) as (keyof typeof nominees)[];

const departmentForm = layOutEntryWorkbook(
  ninhThuan,
  department,
  {
    ...noEntries,
    nominations: Object.values(nominees),
    register: [{ place: 'Xã Phước Bình', recipient: 'Tập thể mẫu số 1', decision: '7/QĐ-UBND' }],
  },
  '2023-08-01T00:00:00Z',
);
/** A cell by its table and field; a row of the department's list by the nominee. */
function at(layout: WorkbookLayout, table: TableId, field: string, row = 0): Omit<Change, 'value'> {
  const names = namedRanges(layout.names);
  const name = field === 'marks' ? marksName(table) : fieldName(table, field);
  for (const { name: sheet } of layout.sheets) {
    const range = names.on(sheet, name);
    if (range) return { sheet, row: range.from.row + row, col: range.from.col };
  }
  throw new Error(name);
}
const nominee = (who: keyof typeof nominees, field: string): Omit<Change, 'value'> =>
  at(departmentForm, 'nominations', field, order.indexOf(who));
const type = (who: keyof typeof nominees, field: string, value: CellValue): Change => ({
  ...nominee(who, field),
  value,
});
const told = (place: Omit<Change, 'value'>, severity = 'error'): string =>
  `${place.sheet}!${a1(place)} ${severity}`;

const fields = ['kind', 'title', 'name', 'birthYear', 'workplace', 'place-huyen', 'place-xa', 'award', 'achievement', 'rewarded', 'rewardDecision', 'contribution', 'note']; // prettier-ignore

/** What stands in a nominee's row of the marked form, to be put elsewhere. */
const standing = (layout: WorkbookLayout, { sheet, row, col }: Omit<Change, 'value'>): CellValue =>
  layout.sheets.find(({ name }) => name === sheet)?.cells.find((cell) => cell.row === row && cell.col === col)
    ?.value ?? null;
const put = (layout: WorkbookLayout, from: keyof typeof nominees, to: keyof typeof nominees, ids = fields) =>
  ids.map((id) => ({ ...nominee(to, id), value: standing(layout, nominee(from, id)) }));
const clear = (who: keyof typeof nominees) => fields.map((id) => type(who, id, null));

const twins = [told(nominee('twin', 'name')), told(nominee('otherTwin', 'name'))];
const nears = [told(nominee('near', 'name'), 'warning'), told(nominee('otherNear', 'name'), 'warning')];
const excluded = told(nominee('rewarded', 'name'));
const rest = [
  told(nominee('star', 'kind')),
  told(nominee('star', 'contribution')),
  told(nominee('numbers', 'contribution')),
  told(nominee('numbers', 'birthYear')),
  told(nominee('long', 'achievement')),
  told(nominee('broken', 'note')),
  told(nominee('outside', 'place-xa')),
  told(nominee('outside', 'name'), 'warning'),
  told(nominee('rewarded', 'rewarded')),
];
const all = [...twins, ...nears, excluded, ...rest];

/** Changes by hand to the marked form, and what is coloured no more. */
const mended: Readonly<
  Record<string, readonly [(layout: WorkbookLayout) => readonly Change[], readonly string[]]>
> = {
  nothing: [() => [], []],
  'a name typed anew mends both of two': [() => [type('twin', 'name', 'Nguyễn Văn Khác')], twins],
  'a small letter more is another text': [() => [type('twin', 'name', 'Nguyễn văn Mẫu')], twins],
  'a space more is another text': [() => [type('otherNear', 'name', 'Trần Thị Hoà Mâu ')], nears],
  'the year of the other of two': [() => [type('otherTwin', 'birthYear', 1981)], twins],
  'a comma in the workplace of the other': [
    () => [type('otherTwin', 'workplace', 'Thôn Mẫu. xã Mẫu')],
    twins,
  ],
  'the other of two cleared': [() => clear('otherTwin'), twins],
  'one of two cleared, its mark still there': [() => clear('near'), nears],
  'the text * where the wildcard would fit': [
    () => [type('star', 'kind', '*')],
    [told(nominee('star', 'kind'))],
  ],
  'a text of the same letters in capitals': [
    () => [type('star', 'kind', 'SAI*')],
    [told(nominee('star', 'kind'))],
  ],
  'a number for a text that looks like it': [
    () => [type('star', 'contribution', 12.5)],
    [told(nominee('star', 'contribution'))],
  ],
  'a text with a point for one with a comma': [
    () => [type('star', 'contribution', '12.5')],
    [told(nominee('star', 'contribution'))],
  ],
  'the number without its sign': [
    () => [type('numbers', 'contribution', 1.5)],
    [told(nominee('numbers', 'contribution'))],
  ],
  'the last of 15 digits': [
    () => [type('numbers', 'birthYear', 123456789012344)],
    [told(nominee('numbers', 'birthYear'))],
  ],
  'a text of the same digits': [
    () => [type('numbers', 'birthYear', '123456789012345')],
    [told(nominee('numbers', 'birthYear'))],
  ],
  'a letter in the middle of a long text': [
    () => [type('long', 'achievement', `${'á"␟*?~ '.repeat(99)}à${'á"␟*?~ '.repeat(100).slice(1)}\nHết`)],
    [told(nominee('long', 'achievement'))],
  ],
  'an error replaced by nothing': [() => [type('broken', 'note', null)], [told(nominee('broken', 'note'))]],
  'the district of a place': [
    () => [type('outside', 'place-huyen', 'Huyện Bác Ái')],
    [told(nominee('outside', 'place-xa')), told(nominee('outside', 'name'), 'warning')],
  ],
  'the line of the register': [
    () => [{ ...at(departmentForm, 'register', 'recipient'), value: 'Tập thể mẫu số 2' }],
    [excluded, told(nominee('outside', 'name'), 'warning')],
  ],
  'another unit chosen': [
    () => [
      { ...at(departmentForm, 'info', 'unit'), value: unitLabel(ninhThuan, otherDepartment ?? department) },
    ],
    all,
  ],
};

/** Changes that mend nothing: what is coloured then, where it is not the same as before. */
const kept: Readonly<
  Record<string, readonly [(layout: WorkbookLayout) => readonly Change[], readonly string[]]>
> = {
  'what no finding looks at': [() => [type('twin', 'note', 'ghi chú'), type('star', 'title', 'Bà')], all],
  'rows sorted, their marks with them': [
    (layout) => [
      ...put(layout, 'twin', 'star', [...fields, 'marks']),
      ...put(layout, 'star', 'twin', [...fields, 'marks']),
    ],
    [
      ...all.filter((each) => each !== twins[0] && !rest.slice(0, 2).includes(each)),
      told(nominee('star', 'name')),
      told(nominee('twin', 'kind')),
      told(nominee('twin', 'contribution')),
    ],
  ],
  'rows sorted, their marks left behind': [
    (layout) => [...put(layout, 'twin', 'star'), ...put(layout, 'star', 'twin')],
    all.filter((each) => each !== twins[0] && !rest.slice(0, 2).includes(each)),
  ],
  'a row pasted over another with its mark': [
    (layout) => put(layout, 'numbers', 'star', [...fields, 'marks']),
    [
      ...all.filter((each) => !rest.slice(0, 2).includes(each)),
      told(nominee('star', 'contribution')),
      told(nominee('star', 'birthYear')),
    ],
  ],
};

describe('a department’s list', () => {
  const layout = marked(departmentForm, ninhThuan);
  const cases = [
    ...Object.entries(mended).map(
      ([what, [change, gone]]) => [what, change, all.filter((each) => !gone.includes(each))] as const,
    ),
    ...Object.entries(kept),
  ].map((each) => (each.length === 3 ? each : ([each[0], ...each[1]] as const)));
  let results: ReadonlyMap<string, readonly string[]> | undefined;
  /** One start of LibreOffice for all. */
  const result = (what: string): readonly string[] => {
    if (!results) {
      const answers = coloured(cases.map(([, change]) => changed(layout, change(layout))));
      results = new Map(cases.map(([name], index) => [name, answers[index]?.cells ?? []]));
    }
    return results.get(what) ?? [];
  };
  for (const [what, , expected] of cases) {
    needs('soffice')(what, () => {
      expect(result(what)).toEqual([...expected].sort());
    });
  }

  needs('soffice')('the same where numbers are written with a comma', () => {
    expect(coloured([layout], 'vi-VN')[0]?.cells).toEqual([...all].sort());
  });
});
