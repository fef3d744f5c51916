/** The standard workbook as an officer gets it. */
import { outlineEntries } from '../../src/plan/outline';
import type { Plan, Unit } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { ninhThuan, twoLevel } from '../plan/plans';

const CREATED = '2023-08-01T00:00:00Z';

const workbook = (plan: Plan, code: string): WorkbookLayout =>
  layOutEntryWorkbook(plan, unitOf(plan, code) as Unit, noEntries, CREATED);

function sheet(layout: WorkbookLayout, name: string): SheetLayout {
  const found = layout.sheets.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
}

/** Texts of a column, top to bottom. */
const column = (page: SheetLayout, col: number): readonly unknown[] =>
  page.cells.filter((cell) => cell.col === col && cell.value !== null).map(({ value }) => value);

describe('which sheets a unit gets', () => {
  test.each([
    [
      'a district',
      '584',
      ['Thông tin', 'Báo cáo sơ kết', 'Số liệu', 'Đề nghị khen thưởng', 'Danh sách đã khen thưởng'],
    ],
    [
      'a commune',
      '22783',
      ['Thông tin', 'Báo cáo sơ kết', 'Số liệu', 'Đề nghị khen thưởng', 'Danh sách đã khen thưởng'],
    ],
    [
      'a ward, which makes no review',
      '22738',
      ['Thông tin', 'Đề nghị khen thưởng', 'Danh sách đã khen thưởng'],
    ],
    [
      'a department, which has no figures',
      'SNV',
      ['Thông tin', 'Báo cáo sơ kết', 'Đề nghị khen thưởng', 'Danh sách đã khen thưởng'],
    ],
  ])('%s', (_, code, names) => {
    const visible = workbook(ninhThuan, code).sheets.filter(({ visibility }) => visibility === 'visible');
    expect(visible.map(({ name }) => name)).toEqual(names);
  });

  test('a plan without an exclusion has no register', () => {
    const names = workbook(twoLevel, twoLevel.units[0]?.code ?? '').sheets.map(({ name }) => name);
    expect(names).not.toContain('Danh sách đã khen thưởng');
  });
});

describe('the report is the plan’s outline', () => {
  // Counted by hand in the plan: branch (a) for a district and a commune, branch (b) for a department.
  test.each([
    ['a district', '584', 'a', 22, 0],
    ['a commune, for which item 5.1 is optional', '22783', 'a', 21, 1],
    ['a department, for which the second item of 3.b is optional', 'SNV', 'b', 11, 1],
  ])('%s', (_, code, branch, required, optional) => {
    const page = sheet(workbook(ninhThuan, code), 'Báo cáo sơ kết');
    const states = column(page, 3);
    expect(states.filter((state) => state === 'Chưa nhập')).toHaveLength(required);
    expect(states.filter((state) => state === 'Không bắt buộc')).toHaveLength(optional);

    const expected = outlineEntries(ninhThuan)
      .filter(
        ({ item, within }) =>
          [undefined, branch].includes(item.branch) && [undefined, branch].includes(within),
      )
      .map(({ item }) => item.text);
    const prompts = page.cells.filter(({ col, style }) => col === 2 && style?.fill === 'E7EDF4');
    expect(prompts.map(({ value }) => value)).toEqual(expected);
  });

  test('each item has room for paragraphs pasted from Word, and its prompt stays locked', () => {
    const page = sheet(workbook(ninhThuan, '584'), 'Báo cáo sơ kết');
    const hidden = page.columns.filter((each) => each.hidden).map(({ col }) => col);
    const open = page.cells.filter(({ col, style }) => style?.locked === false && !hidden.includes(col));
    expect(open).toHaveLength(22 * 4);
    expect(new Set(open.map(({ col }) => col))).toEqual(new Set([2]));
  });
});

describe('the nomination list', () => {
  const page = sheet(workbook(ninhThuan, '22783'), 'Đề nghị khen thưởng');
  const entries = page.cells.filter(({ row }) => row > 8);

  test('says above what binds everybody, never a count against the whole quota', () => {
    const head = page.cells.filter(({ row }) => row < 8).map(({ value }) => value);
    expect(head).toContain('Toàn tỉnh Ninh Thuận không quá 08 tập thể, 15 cá nhân (mục IV.3).');
    expect(head.filter((line) => typeof line === 'string').join()).not.toMatch(/\d+\/08/);
  });

  test('every cell of a row is unlocked, so that rows can be sorted, inserted and deleted', () => {
    expect(entries.every(({ style }) => style?.locked === false)).toBe(true);
    // To the last column: Excel refuses to delete a row that holds one locked cell, blank or not.
    const open = page.rows.filter(({ row, style }) => row > 8 && style?.locked === false);
    expect(open).toHaveLength(200);
    expect(page.protection).toMatchObject({ sort: true, insertRows: true, deleteRows: true });
  });

  test('has 200 prepared rows and a frozen, repeated header', () => {
    expect(new Set(entries.map(({ row }) => row)).size).toBe(200);
    expect(page.freeze).toMatchObject({ rows: 8 });
    expect(page.print).toMatchObject({
      repeatRows: { from: 8, to: 8 },
      orientation: 'landscape',
      fitToWidth: true,
    });
  });

  test('a commune’s own places are filled in as soon as a name is given', () => {
    const formulas = entries.filter(({ row }) => row === 9).flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => formula.includes('Huyện Bác Ái'))).toHaveLength(1);
    expect(formulas.filter((formula) => formula.includes('Xã Phước Bình'))).toHaveLength(1);
  });

  test('the commune’s list depends on the district chosen, without INDIRECT', () => {
    const lists = sheet(workbook(ninhThuan, 'SNV'), 'Đề nghị khen thưởng').validations.flatMap(({ rule }) =>
      rule.kind === 'list' ? [rule.source] : [],
    );
    expect(lists.filter((source) => source.includes('OFFSET('))).toHaveLength(1);
    expect(lists.join()).not.toContain('INDIRECT');
  });

  test('asks for what the plan asks: a vote only where it sets a threshold', () => {
    const headers = (plan: Plan, code: string) =>
      sheet(workbook(plan, code), 'Đề nghị khen thưởng').cells.filter(({ row }) => row === 8);
    const has = (cells: SheetLayout['cells'], text: string) => cells.some(({ value }) => value === text);
    expect(has(headers(ninhThuan, '584'), 'Tỷ lệ phiếu (%)')).toBe(false);
    expect(has(headers(twoLevel, twoLevel.units[0]?.code ?? ''), 'Tỷ lệ phiếu (%)')).toBe(true);
  });
});

describe('every sheet', () => {
  const all = [
    ...ninhThuan.unitKinds.flatMap(({ id }) => {
      const unit = ninhThuan.units.find(({ kind }) => kind === id);
      return unit ? [workbook(ninhThuan, unit.code)] : [];
    }),
    workbook(twoLevel, twoLevel.units[0]?.code ?? ''),
  ].flatMap(({ sheets }) => sheets);

  test('is protected, prints on A4 fitted to its width, and says so in Vietnamese when an entry is refused', () => {
    for (const page of all) {
      expect(page.protection).toBeDefined();
      if (page.visibility === 'visible') expect(page.print).toMatchObject({ fitToWidth: true });
      for (const { error } of page.validations) {
        expect(error?.title).toBeTruthy();
        expect(error?.text).toBeTruthy();
      }
    }
  });

  test('keeps its check column well below the longest formula that Excel takes', () => {
    const longest = Math.max(...all.flatMap(({ fills }) => fills.map(({ formula }) => formula.length)));
    expect(longest).toBeLessThan(7500);
  });
});

test.each([
  [
    'a nomination more than there are rows',
    { ...noEntries, nominations: Array(201).fill({ name: 'Ấp Mẫu' }) },
  ],
  ['a line of an answer more than there are rows', { ...noEntries, answers: { '4.1': Array(5).fill('x') } }],
])('%s is refused, not dropped', (_, entries) => {
  const unit = unitOf(ninhThuan, '584') as Unit;
  expect(() => layOutEntryWorkbook(ninhThuan, unit, entries, CREATED)).toThrow(RangeError);
});
