/** A summary whose memory, names, columns or sheets were changed, and what a merge still makes of it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hiddenSheets } from '../../src/messages/form';
import type { MergeInput } from '../../src/merge/summary';
import { shown } from '../../src/rules/cells';
import type { CellRange, SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { summaryChanges } from '../../src/sheets/summary/changes';
import { remerge } from '../../src/sheets/summary/remerge';
import type { Remerged } from '../../src/sheets/summary/remerge';
import { summaryShapes } from '../../src/sheets/summary/shapes';
import * as style from '../../src/sheets/style';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { libreOfficeConvert, needs, needsAll, ooxmlErrors, python } from '../tools';
import { lookOf } from '../xlsx/edit/whole-sheet';
import { listIn, readBack, rowsIn, typed } from './summary-file';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function errorsOf(bytes: Uint8Array) {
  const path = join(folder, 'merged.xlsx');
  writeFileSync(path, bytes);
  return ooxmlErrors(path);
}

const options = { created: '2023-10-12T02:30:00Z', linkTo: (path: string): string => path };
const AN = 'Nguyễn Văn Mẫu An';
const BINH = 'Trần Thị Mẫu Bình';

const input = (
  sent: string,
  ...nominations: Parameters<typeof file>[2]['nominations'] & object
): MergeInput =>
  file(plan, `584-${sent}.xlsx`, {
    unit: '584',
    info: letterOf(sent),
    report: { '6': `Đạt ${sent}` },
    figures: { D1: { 2023: 3 } },
    nominations,
  });
const first = [input('2023-10-02', person(AN), person(BINH))];
const second = [input('2023-10-04', person(AN, { position: 'Trưởng thôn' }), person('Lê Mẫu'), person(BINH))];

const layout = (): WorkbookLayout =>
  layOutSummaryWorkbook(remerge(null, first, plan, [], options), options.created);

/** The file with the province's choice for Bình. */
const chosen = (changed: WorkbookLayout): Uint8Array =>
  typed(writeWorkbook(changed), plan, 'awards', ({ name }) => name === BINH, { selection: 'Trình' });

const onSheet = (name: string, change: (sheet: SheetLayout) => SheetLayout): WorkbookLayout => {
  const whole = layout();
  return { ...whole, sheets: whole.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
};

function merged(bytes: Uint8Array, given: readonly MergeInput[]): { after: Uint8Array; result: Remerged } {
  const read = readBack(bytes, plan);
  const result = remerge(read, given, plan, [], options);
  const changes = summaryChanges(read, result);
  if (!changes) return { after: bytes, result };
  const edited = editWorkbook(
    bytes,
    changes.sheets.map(({ grow, ...sheet }) => ({ ...sheet, ...(grow ? { tables: [grow] } : {}) })),
    {},
    changes.made,
  );
  if (!edited.ok) throw new Error(JSON.stringify(edited.uneditable));
  return { after: edited.bytes, result };
}

const awardsIn = (bytes: Uint8Array) =>
  rowsIn(listIn(readBack(bytes, plan), 'awards')).map((row) => [
    row['name'],
    row['selection'] ?? null,
    row['position'] ?? null,
  ]);

const AWARDS = [
  [AN, null, 'Trưởng thôn'],
  [BINH, 'Trình', null],
  ['Lê Mẫu', null, null],
];

/** A column put in before another, as Excel does it: everything right of it moves, names and tables too. */
function withColumnInserted(whole: WorkbookLayout, name: string, before: number): WorkbookLayout {
  const col = (at: number): number => (at >= before ? at + 1 : at);
  const range = ({ from, to }: CellRange): CellRange => ({
    from: { ...from, col: col(from.col) },
    to: { ...to, col: col(to.col) },
  });
  const moved = (formula: string): string =>
    formula.replace(/\$([A-Z]+)\$(\d+)/g, (_, letters: string, row: string) => {
      const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      const next = col(number);
      const text = (n: number): string =>
        n > 26 ? text(Math.floor((n - 1) / 26)) + text(((n - 1) % 26) + 1) : String.fromCharCode(64 + n);
      return `$${text(next)}$${row}`;
    });
  return {
    ...whole,
    names: whole.names.map((each) =>
      each.formula.startsWith(`'${name}'!`) ? { ...each, formula: moved(each.formula) } : each,
    ),
    sheets: whole.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const [table] = sheet.tables;
      return {
        ...sheet,
        columns: sheet.columns.map((each) => ({ ...each, col: col(each.col) })),
        cells: [
          ...sheet.cells.map((cell) => ({ ...cell, col: col(cell.col) })),
          ...(table ? [{ row: table.range.from.row, col: before, value: 'Cột của tỉnh' }] : []),
        ],
        links: sheet.links.map((link) => ({ ...link, at: { ...link.at, col: col(link.at.col) } })),
        validations: [],
        conditionalFormats: [],
        merges: [],
        tables: sheet.tables.map((each) => ({
          ...each,
          range: range(each.range),
          columns: [...each.columns.slice(0, before - 1), 'Cột của tỉnh', ...each.columns.slice(before - 1)],
        })),
      };
    }),
  };
}

describe('nothing is lost', () => {
  test.each<[string, () => WorkbookLayout]>([
    ['as it was made', layout],
    ['a column inserted among the units’', () => withColumnInserted(layout(), 'Tổng hợp khen thưởng', 11)],
    ['a column inserted among the province’s', () => withColumnInserted(layout(), 'Tổng hợp khen thưởng', 2)],
    [
      'the defined names lost',
      () => ({ ...layout(), names: layout().names.filter(({ name }) => !name.startsWith('td_sum_')) }),
    ],
    [
      'the sheet renamed, names along',
      () => {
        const whole = layout();
        const [old, now] = ['Tổng hợp khen thưởng', 'Bản làm việc'];
        return {
          ...whole,
          active: now,
          names: whole.names.map((each) => ({
            ...each,
            formula: each.formula.replaceAll(`'${old}'`, `'${now}'`),
          })),
          sheets: whole.sheets.map((sheet) => (sheet.name === old ? { ...sheet, name: now } : sheet)),
        };
      },
    ],
  ])('%s', (_, changed) => {
    const { after, result } = merged(chosen(changed()), second);
    expect(result.memoryLost).toBe(false);
    expect(awardsIn(after)).toEqual(AWARDS);
    expect(merged(after, second).result.isNews).toBe(false);
  });

  test('a column of the units deleted: the others are merged, and it is not made anew', () => {
    const whole = onSheet('Tổng hợp khen thưởng', (sheet) => {
      const at = sheet.cells.find(({ value }) => value === 'Chức vụ')!.col;
      return {
        ...sheet,
        tables: [],
        merges: [],
        cells: sheet.cells.filter(({ col, formula }) => col !== at && formula === undefined),
        conditionalFormats: [],
      };
    });
    const names = whole.names.filter(({ name }) => name !== 'td_sum_awards_position');
    const bytes = chosen({ ...whole, names });
    const { after } = merged(bytes, second);
    expect(awardsIn(after).map(([name]) => name)).toEqual([AN, BINH, 'Lê Mẫu']);
    expect(listIn(readBack(after, plan), 'awards').columns).not.toContain('position');
  });
});

test('a unit’s column of figures deleted: it comes back where the total does not reach, and says so', () => {
  const whole = onSheet('Tổng hợp số liệu', (sheet) => {
    const at = sheet.cells.find(({ value }) => value === 'Huyện Bác Ái')!.col;
    return { ...sheet, cells: sheet.cells.filter(({ col }) => col !== at) };
  });
  const names = whole.names.filter(({ name }) => name !== 'td_sum_figures_u_584');
  expect(names).toHaveLength(whole.names.length - 1);
  const { after } = merged(chosen({ ...whole, names }), second);
  const { sheet, headerRow, cols } = listIn(readBack(after, plan), 'figures');
  const opened = openWorkbook(after, 'th.xlsx', ({ name }) => name === sheet);
  const header = opened.ok && opened.workbook.sheets[0]?.rows.find(({ row }) => row === headerRow);
  expect(header && header.cells.get(cols.get('u-584') ?? 0)?.value).toBe('Huyện Bác Ái (không cộng)');
  expect(merged(after, second).result.isNews).toBe(false);
});

describe('the column of ids deleted', () => {
  const withoutIds = (): WorkbookLayout => {
    const whole = onSheet('Tổng hợp khen thưởng', (sheet) => {
      const at = sheet.cells.find(({ value }) => value === 'Mã dòng')!.col;
      return {
        ...sheet,
        tables: [],
        cells: sheet.cells.filter(({ col, formula }) => col !== at && formula === undefined),
        merges: [],
        conditionalFormats: [],
      };
    });
    return { ...whole, names: whole.names.filter(({ name }) => name !== 'td_sum_awards_id') };
  };

  test('rows are told apart by what stands in them', () => {
    const { after } = merged(chosen(withoutIds()), second);
    expect(awardsIn(after)).toEqual(AWARDS);
    expect(merged(after, second).result.isNews).toBe(false);
  });

  test('also where the memory is lost', () => {
    const whole = withoutIds();
    const bytes = chosen({
      ...whole,
      sheets: whole.sheets.filter(({ name }) => name !== hiddenSheets.memory),
    });
    const { after } = merged(bytes, second);
    expect(awardsIn(after)).toEqual(AWARDS);
    expect(merged(after, second).result.isNews).toBe(false);
  });
});

describe('the memory', () => {
  const broken: readonly (readonly [string, () => Uint8Array])[] = [
    [
      'deleted',
      () => {
        const whole = layout();
        return chosen({ ...whole, sheets: whole.sheets.filter(({ name }) => name !== hiddenSheets.memory) });
      },
    ],
    [
      'damaged in one letter',
      () =>
        chosen(
          onSheet(hiddenSheets.memory, (sheet) => ({
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row >= 4 ? { ...cell, value: shown(cell.value).replace('Mẫu', 'Mẩu') } : cell,
            ),
          })),
        ),
    ],
  ];

  test.each(broken)('%s: the merge says so, goes on, asks, and keeps what the province wrote', (_, make) => {
    const { after, result } = merged(make(), second);
    expect(result.memoryLost).toBe(true);
    // Nobody remembers whether the unit or the province wrote what differs.
    expect(awardsIn(after)).toEqual([[AN, null, 'Trưởng thôn'], ...AWARDS.slice(1)]);
    const read = readBack(after, plan);
    expect(read.memory.state).toBe('whole');
    expect(
      rowsIn(listIn(read, 'queue')).map(({ column, before, theirs, ours }) => [column, before, theirs, ours]),
    ).toEqual([
      ['Nội dung báo cáo', '(không rõ)', 'Đạt 2023-10-04', 'Đạt 2023-10-02'],
      ['Ngày tờ trình', '(không rõ)', '04/10/2023', '02/10/2023'],
      ['Ngày gửi hồ sơ', '(không rõ)', '04/10/2023', '02/10/2023'],
    ]);
    expect(rowsIn(listIn(read, 'log')).map(({ reason }) => reason)).toContain(
      'Dữ liệu ẩn của lần tổng hợp trước không còn hoặc bị hỏng.',
    );
    expect(merged(after, second).result).toMatchObject({ isNews: false, memoryLost: false });
  });

  needs('ooxml-validator')('is made anew where its sheet was deleted', () => {
    const { after } = merged(broken[0]![1](), second);
    expect(errorsOf(after)).toEqual([]);
  });
});

const DELETE = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
for name in sys.argv[3:]:
    del book[name]
book.save(sys.argv[2])
`;

const LISTS = ['awards', 'reports', 'figures', 'progress', 'findings', 'queue'];

describe.each([
  ['openpyxl', (path: string): string => path],
  ['LibreOffice', (path: string): string => libreOfficeConvert(path, join(folder, 'saved'), 'xlsx')],
] as const)('lists whose sheets were deleted in %s', (program, save) => {
  needsAll(['openpyxl', 'soffice', 'ooxml-validator'])(
    'are whole again: cells, looks, table, colours, drop-downs, print set-up and names',
    () => {
      const whole = layout();
      const names = LISTS.map((id) => summaryShapes(plan).find((shape) => shape.id === id)!.sheet);
      const from = join(folder, 'whole.xlsx');
      const cut = join(folder, `without-${program}.xlsx`);
      // What formulas and names call a sheet that is gone stays behind.
      writeFileSync(from, chosen(whole));
      python(DELETE, [from, cut, ...names]);
      const standing = save(cut);
      const { after, result } = merged(new Uint8Array(readFileSync(standing)), second);
      const [now, anew] = [join(folder, 'now.xlsx'), join(folder, 'anew.xlsx')];
      writeFileSync(now, after);
      writeFileSync(anew, writeWorkbook(layOutSummaryWorkbook(result, options.created)));
      for (const name of names) expect([name, lookOf(now, name)]).toEqual([name, lookOf(anew, name)]);
      // openpyxl writes fonts in an order of its own.
      const told = (path: string): readonly string[] => ooxmlErrors(path).map((each) => JSON.stringify(each));
      const before = told(standing);
      expect(told(now).filter((error) => !before.includes(error))).toEqual([]);
      expect(merged(after, second).result.isNews).toBe(false);
    },
  );
});

needs('ooxml-validator')('a list comes back beside a sheet of the province’s that has its name', () => {
  const whole = layout();
  const name = 'Tổng hợp khen thưởng';
  const own: SheetLayout = {
    ...whole.sheets.find((sheet) => sheet.name === name)!,
    cells: [{ row: 1, col: 1, value: 'Của tỉnh' }],
    tables: [],
    links: [],
    merges: [],
    conditionalFormats: [],
    validations: [],
    print: style.printSetup('portrait', {}),
  };
  const bytes = writeWorkbook({
    ...whole,
    sheets: whole.sheets.map((sheet) => (sheet.name === name ? own : sheet)),
    names: whole.names.filter(({ formula }) => !formula.includes(name)),
  });
  const { after } = merged(bytes, second);
  const read = readBack(after, plan);
  expect(listIn(read, 'awards').sheet).toBe(`${name} (2)`);
  expect(awardsIn(after).map(([one]) => one)).toEqual([AN, 'Lê Mẫu', BINH]);
  expect(errorsOf(after)).toEqual([]);
  expect(merged(after, second).result.isNews).toBe(false);
});
