/** What the province adds to its summary, in whatever program, comes through the next merge. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MergeInput } from '../../src/merge/summary';
import { summaryChanges } from '../../src/sheets/summary/changes';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { listIn, readBack, rowsIn, typed } from '../again/summary-file';
import { collective, day, file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { libreOfficeConvert, needs, ooxmlErrors, python } from '../tools';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { created: '2023-10-12T02:30:00Z', linkTo: (path: string): string => path };

const first: readonly MergeInput[] = [
  file(plan, '584.xlsx', {
    unit: '584',
    info: letterOf('2023-10-02'),
    report: { '6': 'Đạt' },
    nominations: [person('Nguyễn Văn Mẫu An'), person('Trần Thị Mẫu Bình'), collective('Xã Mẫu')],
  }),
];
const second: readonly MergeInput[] = [
  file(plan, '584-2.xlsx', {
    unit: '584',
    info: letterOf('2023-10-04'),
    report: { '6': 'Vượt' },
    nominations: [
      person('Lê Văn Mẫu Cường'),
      person('Nguyễn Văn Mẫu An', { position: 'Trưởng thôn' }),
      collective('Xã Mẫu', { achievement: 'Thành tích khác' }),
    ],
  }),
  file(plan, '585.xlsx', { unit: '585', info: letterOf('2023-10-02'), nominations: [person('Phạm Mẫu')] }),
  // Not counted: its figures get a column of their own.
  file(plan, 'STC.xlsx', { unit: '22828', figures: { D1: { 2023: 5 } } }),
];

const ADD = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Tổng hợp khen thưởng']
headers = {cell.value: cell.column for cell in sheet[6]}
row = next(r for r in range(7, 20) if sheet.cell(r, headers['Tên tập thể / Họ và tên']).value == 'Trần Thị Mẫu Bình')
sheet.cell(row, headers['Tên tập thể / Họ và tên']).comment = Comment('Đã hỏi lại xã', 'Cán bộ tỉnh')
for col in range(1, 12):
    sheet.cell(row, col).fill = PatternFill('solid', fgColor='FFFF00')
# With its opinion: a choice without one would be a new finding.
sheet.cell(row, headers['Lựa chọn']).value = 'Trình'
sheet.cell(row, headers['Ý kiến Ban Chỉ đạo']).value = 'Đồng ý'
last = sheet.max_column + 2
sheet.cell(6, last).value = 'Độ dài'
for r in range(7, 10):
    sheet.cell(r, last).value = '=LEN(%s%d)' % (openpyxl.utils.get_column_letter(headers['Tóm tắt thành tích']), r)
sheet.cell(6, headers['Chức vụ']).value = 'Chức danh'
for column in sheet.tables['td_khen_thuong'].tableColumns:
    if column.name == 'Chức vụ': column.name = 'Chức danh'
chart = BarChart()
progress = book['Tiến độ']
chart.add_data(Reference(progress, min_col=6, min_row=4, max_row=20), titles_from_data=True)
book.create_chartsheet('Biểu đồ').add_chart(chart)
book.create_sheet('Của tỉnh')['A1'] = 'không đụng tới'
book.save(sys.argv[2])
`;

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Tổng hợp khen thưởng']
headers = {cell.value: cell.column for cell in sheet[6] if cell.value}
name = headers['Tên tập thể / Họ và tên']
rows = {sheet.cell(r, name).value: r for r in range(7, 20) if sheet.cell(r, name).value}
row = rows['Trần Thị Mẫu Bình']
print(json.dumps({
  'sheets': [s for s in book.sheetnames if s in ('Biểu đồ', 'Của tỉnh')],
  'own': book['Của tỉnh']['A1'].value,
  'comment': sheet.cell(row, name).comment.text,
  'fill': sheet.cell(row, 2).fill.fgColor.rgb[-6:],
  'selection': sheet.cell(row, headers['Lựa chọn']).value,
  'formulas': [str(sheet.cell(r, headers['Độ dài']).value)[:5] for r in range(7, 10)],
  'order': list(rows),
  'position': [sheet.cell(r, headers['Chức danh']).value for r in rows.values()],
  'table': sheet.tables[list(sheet.tables)[0]].ref.split(':')[1].lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
}))
`;

const kept = {
  sheets: expect.arrayContaining(['Biểu đồ', 'Của tỉnh']) as unknown,
  own: 'không đụng tới',
  comment: 'Đã hỏi lại xã',
  fill: 'FFFF00',
  selection: 'Trình',
  formulas: ['=LEN(', '=LEN(', '=LEN('],
  // In place, withdrawn ones too; new ones below.
  order: expect.any(Array) as unknown,
  position: expect.arrayContaining(['Trưởng thôn']) as unknown,
  table: '11',
};

/** The summary with the province's additions, saved by a program. */
function added(save: (path: string) => string): Uint8Array {
  const merged = remerge(null, first, plan, [], options);
  const path = join(folder, 'first.xlsx');
  writeFileSync(path, writeWorkbook(layOutSummaryWorkbook(merged, options.created)));
  const target = join(folder, 'added.xlsx');
  python(ADD, [path, target]);
  return new Uint8Array(readFileSync(save(target)));
}

/** The file after a merge. */
function mergedInto(before: Uint8Array, given: readonly MergeInput[]): Uint8Array {
  const read = readBack(before, plan);
  const changes = summaryChanges(read, remerge(read, given, plan, [], options))!;
  const edited = editWorkbook(
    before,
    changes.sheets.map(({ grow, ...sheet }) => ({
      ...sheet,
      recalculate: true as const,
      ...(grow ? { tables: [grow] } : {}),
    })),
    {},
    changes.made,
  );
  if (!edited.ok) throw new Error(JSON.stringify(edited.uneditable));
  return edited.bytes;
}

const needsAll = (...tools: readonly Parameters<typeof needs>[0][]): jest.It =>
  tools.map(needs).find((each) => each !== test) ?? test;

describe.each([
  ['openpyxl', (path: string): string => path],
  ['LibreOffice', (path: string): string => libreOfficeConvert(path, join(folder, 'saved'), 'xlsx')],
] as const)('a summary that %s saved', (name, save) => {
  needsAll('openpyxl', 'ooxml-validator', ...(name === 'LibreOffice' ? (['soffice'] as const) : []))(
    'keeps chart sheet, comment, colours, formula column and renamed column, and takes what is new',
    () => {
      const before = added(save);
      const read = readBack(before, plan);
      expect(read.memory.state).toBe('whole');
      // Another program's saving is no change.
      expect(remerge(read, first, plan, [], options).isNews).toBe(false);

      const edited = { bytes: mergedInto(before, second) };
      const path = join(folder, `${name}-merged.xlsx`);
      writeFileSync(path, edited.bytes);
      const [old, now] = [join(folder, `${name}-before.xlsx`), path];
      writeFileSync(old, before);
      expect(JSON.parse(python(LOOK, [now]))).toEqual(kept);
      expect(ooxmlErrors(now)).toEqual(ooxmlErrors(old));

      const after = readBack(edited.bytes, plan);
      expect(after.memory.state).toBe('whole');
      expect(remerge(after, second, plan, [], options).isNews).toBe(false);
      expect(
        rowsIn(listIn(after, 'awards')).map((row) => [row['name'], row['selection'] ?? null, row['status']]),
      ).toEqual([
        ['Xã Mẫu', null, 'Đã sửa'],
        ['Nguyễn Văn Mẫu An', null, 'Đã sửa'],
        ['Trần Thị Mẫu Bình', 'Trình', 'Đã rút'],
        ['Lê Văn Mẫu Cường', null, 'Mới'],
        ['Phạm Mẫu', null, 'Mới'],
      ]);
      expect(listIn(after, 'figures').columns).toContain('u-22828');
    },
    300_000,
  );
});

needs('soffice')('LibreOffice shows the totals and the counters as they are after a merge', () => {
  const figures = (sent: string, value: number): MergeInput =>
    file(plan, `584-${sent}.xlsx`, {
      unit: '584',
      info: { ...letterOf(sent), reportSent: day(sent) },
      figures: { D1: { 2023: value } },
      nominations: [person('Nguyễn Văn Mẫu An'), person('Trần Thị Mẫu Bình')],
    });
  const made = remerge(null, [figures('2023-10-02', 3)], plan, [], options);
  const chosen = ['Nguyễn Văn Mẫu An', 'Trần Thị Mẫu Bình'].reduce(
    (bytes, person) => typed(bytes, plan, 'awards', ({ name }) => name === person, { selection: 'Trình' }),
    writeWorkbook(layOutSummaryWorkbook(made, options.created)),
  );
  const path = join(folder, 'counted.xlsx');
  writeFileSync(path, mergedInto(chosen, [figures('2023-10-12', 7)]));
  const saved = libreOfficeConvert(path, join(folder, 'counted'), 'xlsx');
  const opened = openWorkbook(new Uint8Array(readFileSync(saved)), 'counted.xlsx', () => true);
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
  const shown = opened.workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      [...cells.values()].filter(({ formula }) => formula).map(({ value }) => value),
    ),
  );
  expect(shown).toContain('2/15 cá nhân');
  expect(shown).toContain(7);
  expect(shown).not.toContain(3);
  expect(shown).toContain('Trễ hạn');
});
