/** Workbooks that other programs made: an edit keeps what they hold, whatever it is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOfficeConvert, needs, ooxmlErrors, python } from '../../tools';
import type { SheetEdit } from '../../../src/xlsx/edit/edits';
import { changedParts, edited } from './files';

const MAKE = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
book = openpyxl.Workbook()
sheet = book.active
sheet.title = 'Tổng hợp'
sheet.append(['Đơn vị', 'Số lượng', 'Gấp đôi', 'Ghi chú của tỉnh'])
for i in range(2, 8):
    sheet.append(['Xã Mẫu %d' % i, i, '=B%d*2' % i, 'ghi chú %d' % i])
sheet['D3'].fill = PatternFill('solid', fgColor='FFFF00')
sheet['D3'].font = Font(name='Arial', bold=True, color='FF0000')
sheet['D3'].comment = Comment('Đã hỏi lại xã', 'Cán bộ tỉnh')
sheet.add_table(Table(displayName='tblTongHop', ref='A1:D7'))
rule = DataValidation(type='list', formula1='"a,b"')
rule.add('D2:D7')
sheet.add_data_validation(rule)
chart = BarChart()
chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=7), titles_from_data=True)
sheet.add_chart(chart, 'F2')
second = BarChart()
second.add_data(Reference(sheet, min_col=2, min_row=1, max_row=7))
book.create_chartsheet('Biểu đồ').add_chart(second)
other = book.create_sheet('Của tỉnh')
other['A1'] = 'không đụng tới'
book.defined_names.append(openpyxl.workbook.defined_name.DefinedName('VungTinh', attr_text="'Của tỉnh'!$A$1"))
book.save(sys.argv[1])
`;

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book['Tổng hợp']
cell = sheet['D3']
print(json.dumps({
  'sheets': book.sheetnames,
  'note': cell.comment.text,
  'look': [cell.value, cell.fill.fgColor.rgb[-6:], cell.font.name, cell.font.b, cell.font.color.rgb[-6:]],
  'formulas': [sheet.cell(r, 3).value for r in range(2, 9)],
  'charts': len(sheet._charts),
  'table': sheet.tables['tblTongHop'].ref,
  'rules': [str(v.sqref) for v in sheet.data_validations.dataValidation],
  'names': [n.name for n in book.defined_names.definedName],
  'values': [sheet.cell(r, 1).value for r in range(2, 9)],
  'date': str(sheet['D8'].value),
}))
`;

const edit: SheetEdit = {
  sheet: 'Tổng hợp',
  cells: [
    { row: 2, col: 1, value: ' =Xã "Mới" <1>\n🏆' },
    { row: 3, col: 4, value: 'đã sửa' },
    { row: 4, col: 2, value: 40 },
    { row: 8, col: 1, value: 'Xã Thêm', style: { bold: true, fill: 'DDEBF7', border: '808080' } },
    { row: 8, col: 3, value: 0, formula: 'B8*2' },
    { row: 8, col: 4, value: { date: '2025-06-30' } },
  ],
  tables: [{ name: 'tblTongHop', lastRow: 8 }],
};

/** `test` where all the tools are installed, otherwise `test.skip`. */
const needsAll = (...tools: readonly Parameters<typeof needs>[0][]): jest.It =>
  tools.map(needs).find((each) => each !== test) ?? test;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edit-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const makeFile = (name: string): string => {
  const path = join(folder, name);
  python(MAKE, [path]);
  return path;
};

/** Edits a file; answers its path, and the names of the parts that changed. */
function editFile(path: string): { readonly path: string; readonly changed: readonly string[] } {
  const before = new Uint8Array(readFileSync(path));
  const after = edited(before, edit);
  const target = path.replace(/\.xlsx$/, '-edited.xlsx');
  writeFileSync(target, after);
  return { path: target, changed: changedParts(before, after) };
}

const look = (path: string) => JSON.parse(python(LOOK, [path])) as Record<string, unknown>;

const kept = {
  sheets: ['Tổng hợp', 'Biểu đồ', 'Của tỉnh'],
  note: 'Đã hỏi lại xã',
  look: ['đã sửa', 'FFFF00', 'Arial', true, 'FF0000'],
  formulas: ['=B2*2', '=B3*2', '=B4*2', '=B5*2', '=B6*2', '=B7*2', '=B8*2'],
  charts: 1,
  table: 'A1:D8',
  rules: ['D2:D8'],
  names: ['VungTinh'],
  values: [' =Xã "Mới" <1>\n🏆', 'Xã Mẫu 3', 'Xã Mẫu 4', 'Xã Mẫu 5', 'Xã Mẫu 6', 'Xã Mẫu 7', 'Xã Thêm'],
  date: '2025-06-30 00:00:00',
};

needsAll('openpyxl', 'ooxml-validator')(
  'a workbook of openpyxl keeps its charts, comment, colours and formulas',
  () => {
    const made = makeFile('made.xlsx');
    const after = editFile(made);
    expect(look(after.path)).toEqual(kept);
    // openpyxl's workbooks ask to be calculated already.
    expect([...after.changed].sort()).toEqual([
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(ooxmlErrors(after.path)).toEqual(ooxmlErrors(made));
  },
);

needsAll(
  'soffice',
  'openpyxl',
  'ooxml-validator',
)('a workbook that LibreOffice saved, too, and it still opens it', () => {
  const saved = libreOfficeConvert(makeFile('for-office.xlsx'), join(folder, 'saved'), 'xlsx');
  const after = editFile(saved);
  expect(look(after.path)).toEqual({ ...look(saved), ...kept, sheets: expect.anything() as unknown });
  expect([...after.changed].sort()).toEqual([
    'xl/styles.xml',
    'xl/tables/table1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(ooxmlErrors(after.path)).toEqual(ooxmlErrors(saved));
  const csv = libreOfficeConvert(after.path, folder, 'csv', 'Text - txt - csv (StarCalc):44,34,76');
  // LibreOffice shows the cached 8: it does not calculate on load unless told by its user.
  expect(readFileSync(csv, 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['Xã Mẫu 4,40,8,ghi chú 4', 'Xã Thêm,,0,30/06/2025']),
  );
});
