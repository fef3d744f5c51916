/** What other programs write. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceSheet } from '../../../src/sheets/source';
import { libreOfficeConvert, needs, python } from '../../tools';
import { makeWorkbook, sheetXml, stringsXml } from '../workbook-maker';
import { opened, refused, valuesOf } from './opened';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script that saves to `sys.argv[1]` and opens what it saved. */
const fromPython = (script: string) => {
  const path = join(folder, 'openpyxl.xlsx');
  python(script, [path]);
  return opened(readFileSync(path));
};

needs('openpyxl')('reads what openpyxl writes', () => {
  const workbook = fromPython(`
import sys, datetime
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
wb = Workbook()
ws = wb.active
ws.title = 'Đề nghị khen thưởng'
ws.append(['Họ và tên', 'Năm sinh', 'Ngày', None, 'Đạt'])
ws.append(['  Nguyễn Văn Mẫu\\r\\nxóm 1', 1980, datetime.date(2026, 5, 17), None, True])
ws['A4'] = 'X· MÉu'
ws['A4'].font = Font(name='.VnTime')
ws['B4'] = '=1+1'
ws['C4'] = datetime.datetime(2026, 5, 17, 8, 30)
ws['D4'] = datetime.time(8, 30)
ws['F4'] = 0.25
ws['F4'].number_format = '0.00%'
ws.row_dimensions[2].hidden = True
ws.merge_cells('A6:C7')
for row in range(10, 300):
    ws.cell(row, 1).font = Font(bold=True)
wb.create_sheet('Ẩn').sheet_state = 'veryHidden'
# openpyxl 3.0 has append, 3.1 has add.
define = getattr(wb.defined_names, 'append', None) or wb.defined_names.add
define(DefinedName('td_ten', attr_text="'Đề nghị khen thưởng'!$A$2:$A$9", hidden=True))
ws.print_area = 'A1:C9'
wb.save(sys.argv[1])
`);
  expect(workbook.sheetNames).toEqual([
    { name: 'Đề nghị khen thưởng', visibility: 'visible' },
    { name: 'Ẩn', visibility: 'veryHidden' },
  ]);
  const sheet = workbook.sheets[0]!;
  expect(valuesOf(sheet)).toEqual({
    '1,1': 'Họ và tên',
    '1,2': 'Năm sinh',
    '1,3': 'Ngày',
    '1,5': 'Đạt',
    '2,1': '  Nguyễn Văn Mẫu\r\nxóm 1',
    '2,2': 1980,
    '2,3': { date: '2026-05-17' },
    '2,5': true,
    '4,1': 'X· MÉu',
    '4,2': null,
    '4,3': { date: '2026-05-17' },
    '4,4': 8.5 / 24,
    '4,6': 0.25,
  });
  expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [1, false],
    [2, true],
    [4, false],
  ]);
  expect(sheet.rows[2]!.cells.get(1)!.font).toBe('.VnTime');
  expect(sheet.rows[2]!.cells.get(2)).toEqual({ value: null, formula: true });
  expect(sheet.merges).toEqual([
    [
      { row: 6, col: 1 },
      { row: 7, col: 3 },
    ],
  ]);
  expect(workbook.names).toEqual([
    { name: 'td_ten', formula: "'Đề nghị khen thưởng'!$A$2:$A$9", hidden: true },
  ]);
});

needs('openpyxl')('reads the 1904 date system as openpyxl writes it', () => {
  const workbook = fromPython(`
import sys, datetime
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
wb = Workbook()
wb.epoch = CALENDAR_MAC_1904
wb.active.append([datetime.date(1904, 1, 2), datetime.date(2026, 5, 17)])
wb.save(sys.argv[1])
`);
  expect(valuesOf(workbook.sheets[0]!)).toEqual({
    '1,1': { date: '1904-01-02' },
    '1,2': { date: '2026-05-17' },
  });
});

/** Opens what LibreOffice makes of a file. */
const throughLibreOffice = (name: string, bytes: Uint8Array | string, importFilter?: string): SourceSheet => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const out = mkdtempSync(join(folder, 'out-'));
  return opened(readFileSync(libreOfficeConvert(path, out, 'xlsx', undefined, importFilter))).sheets[0]!;
};

needs('soffice')('reads what LibreOffice makes of a CSV', () => {
  const sheet = throughLibreOffice(
    'so-lieu.csv',
    'Xã,Hộ,Ngày\n"Mẫu, Một",1200,2026-05-17\n,,\nHai,0.5,\n',
    'CSV:44,34,UTF8',
  );
  expect(valuesOf(sheet)).toEqual({
    '1,1': 'Xã',
    '1,2': 'Hộ',
    '1,3': 'Ngày',
    '2,1': 'Mẫu, Một',
    '2,2': 1200,
    '2,3': { date: '2026-05-17' },
    '4,1': 'Hai',
    '4,2': 0.5,
  });
});

needs('soffice')('agrees with LibreOffice on preserved spaces, runs, escapes and formulas', () => {
  const bytes = makeWorkbook({
    'xl/sharedStrings.xml': stringsXml(
      '<t xml:space="preserve">  hai đầu </t>',
      '<r><t xml:space="preserve">Nông</t></r><r><t> </t></r><r><t>thôn</t></r><rPh sb="0" eb="1"><t>ノウ</t></rPh>',
      '<t>một_x000A_hai _x005F_x000A_</t>',
    ),
    'xl/worksheets/sheet1.xml': sheetXml(
      `<row r="1">${[0, 1, 2].map((index) => `<c t="s"><v>${index}</v></c>`).join('')}</row>
       <row r="3"><c r="B3"><f>LEN(A1)</f></c><c t="str"><f>""</f></c><c t="e"><f>1/0</f></c><c t="b"><f>1=1</f></c></row>`,
    ),
  });
  const texts = { '1,1': '  hai đầu ', '1,2': 'Nông thôn', '1,3': 'một\nhai _x000A_' };
  expect(valuesOf(throughLibreOffice('mau.xlsx', bytes))).toEqual({
    ...texts,
    '3,2': 10,
    '3,3': '',
    '3,4': { error: '#DIV/0!' },
    '3,5': true,
  });
  expect(valuesOf(opened(bytes).sheets[0]!)).toMatchObject(texts);
});

needs('soffice')('tells the other formats of LibreOffice apart', () => {
  const csv = join(folder, 'khac.csv');
  writeFileSync(csv, 'a,b\n');
  const format = (ending: string): unknown =>
    refused(readFileSync(libreOfficeConvert(csv, folder, ending)), `khac.${ending}`);
  expect(format('xls')).toEqual({ reason: 'other-format', format: 'xls' });
  expect(format('ods')).toEqual({ reason: 'other-format', format: 'ods' });
  expect(format('pdf')).toEqual({ reason: 'other-format', format: 'pdf' });
  expect(format('html')).toEqual({ reason: 'other-format', format: 'html' });
});
