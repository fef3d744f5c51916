import type { SheetLayout, WorkbookLayout } from '../../../src/sheets/layout';
import { rangeOf, sheetOf, textCells, workbookOf } from './layouts';

const entry: SheetLayout = sheetOf({
  name: "Đề nghị khen thưởng H'Leo",
  tabColor: 'C00000',
  columns: [
    { col: 1, width: 6 },
    { col: 2, width: 30.5, outline: 1 },
    { col: 3, width: 12, outline: 2, collapsed: true, hidden: true },
    { col: 4, width: 12, outline: 2, collapsed: true, hidden: true },
    { col: 9, width: 0, hidden: true },
  ],
  rows: [
    { row: 1, height: 42 },
    { row: 5, outline: 1, hidden: true },
    { row: 6, outline: 1, hidden: true },
    { row: 40, hidden: true },
    { row: 41, height: 31.5, fits: true },
  ],
  cells: [
    {
      row: 1,
      col: 1,
      value: 'Danh sách đề nghị\nkhen thưởng',
      style: { size: 16, bold: true, horizontal: 'center', vertical: 'center', wrap: true },
    },
    ...textCells(3, 1, ['STT', 'Họ và tên', 'Năm sinh', 'Ngày', 'Đúng']),
    { row: 4, col: 1, value: 1, formula: 'IF(B4="","",COUNTA(B$4:B4))', style: { border: '808080' } },
    { row: 4, col: 2, value: 'Nguyễn Văn Mẫu', style: { locked: false, numberFormat: '@', fill: 'FFF2CC' } },
    { row: 4, col: 3, value: 1970.5, style: { numberFormat: '#,##0.0#', italic: true, color: '0070C0' } },
    { row: 4, col: 4, value: { date: '2025-06-30' } },
    { row: 4, col: 5, value: true, style: { underline: true, horizontal: 'left', indent: 2 } },
    { row: 5, col: 1, value: '', formula: 'IF(B5="","",COUNTA(B$4:B5))' },
    { row: 5, col: 2, value: { error: '#N/A' }, formula: 'NA()' },
    { row: 5, col: 3, value: false, formula: 'B4=B5' },
    { row: 5, col: 4, value: { date: '2024-02-29' }, formula: 'DATE(2024,2,29)' },
    { row: 5, col: 5, value: null, formula: '"chưa tính"' },
    { row: 6, col: 2, value: null, style: { fill: 'DDEBF7', vertical: 'top' } },
    { row: 6, col: 3, value: { error: '#DIV/0!' } },
    ...[4, 5, 6].map((row) => ({ row, col: 7, value: '' })),
    { row: 7, col: 2, value: ' giữ khoảng trắng ' },
    { row: 7, col: 3, value: 'Mở tệp' },
    { row: 7, col: 4, value: 'Danh mục' },
  ],
  fills: [{ range: rangeOf(4, 7, 6, 7), formula: 'IF($B4="","",LEN($B4)&"<")' }],
  merges: [rangeOf(1, 1, 1, 5), rangeOf(2, 1, 2, 5)],
  validations: [
    {
      ranges: [rangeOf(4, 2, 6, 2), rangeOf(8, 2, 20, 2)],
      rule: { kind: 'list', source: 'DanhMuc' },
      prompt: { title: 'Họ và tên', text: 'Chọn trong danh sách.\nHoặc để trống.' },
      error: { title: 'Không có trong danh sách', text: 'Chọn "lại" <nhé> & thử.', style: 'stop' },
    },
    {
      ranges: [rangeOf(4, 3, 20, 3)],
      rule: { kind: 'whole', min: 1900, max: 2025 },
      error: { title: 'Năm sinh', text: 'Từ 1900 đến 2025.', style: 'warning' },
    },
    {
      ranges: [rangeOf(4, 4, 20, 4)],
      rule: { kind: 'date', min: { date: '2021-01-01' }, max: { date: '2025-12-31' } },
      error: { title: 'Ngày', text: 'Trong giai đoạn.', style: 'information' },
    },
    { ranges: [rangeOf(4, 5, 20, 5)], rule: { kind: 'list', source: '"Có,Không"' } },
    { ranges: [rangeOf(4, 6, 20, 6)], rule: { kind: 'decimal', min: 0 } },
    { ranges: [rangeOf(4, 7, 20, 7)], rule: { kind: 'textLength', max: 200 } },
    { ranges: [rangeOf(4, 8, 20, 8)], rule: { kind: 'custom', formula: 'LEN(TRIM(H4))>0' } },
  ],
  conditionalFormats: [
    { ranges: [rangeOf(4, 1, 20, 5)], formula: '$A4=""', style: { fill: 'F2F2F2' }, stopIfTrue: true },
    {
      ranges: [rangeOf(4, 2, 20, 2), rangeOf(4, 5, 20, 5)],
      formula: 'AND($B4<>"",$C4="")',
      style: { fill: 'FFC7CE', color: '9C0006', bold: true, border: '9C0006' },
    },
    { ranges: [rangeOf(1, 1, 1, 1)], formula: 'TRUE', style: { bold: false } },
  ],
  links: [
    {
      at: { row: 7, col: 3 },
      target: {
        kind: 'file',
        path: "nộp/Xã Ea H'Leo #1 (100%).xlsx",
        sheet: "Số 'liệu'",
        at: { row: 9, col: 2 },
      },
      tooltip: 'Mở tệp của xã',
    },
    {
      at: { row: 7, col: 4 },
      target: { kind: 'cell', sheet: 'Danh mục', at: { row: 2, col: 1 } },
    },
    { at: { row: 7, col: 5 }, target: { kind: 'file', path: '../tổng hợp.xlsx', sheet: null, at: null } },
  ],
  autoFilter: rangeOf(3, 1, 20, 5),
  protection: { sort: true, autoFilter: true, insertRows: true, deleteRows: true, formatRows: true },
  freeze: { rows: 3, cols: 2 },
  selected: { row: 4, col: 2 },
  gridLines: false,
  zoom: 90,
  print: {
    orientation: 'landscape',
    margins: { top: 20, bottom: 15, left: 20, right: 10, header: 8, footer: 8 },
    fitToWidth: true,
    repeatRows: { from: 3, to: 3 },
    area: rangeOf(1, 1, 20, 5),
    centerHorizontally: true,
    header: '&C&P',
    footer: '&RTrang &P/&N',
    first: { header: '', footer: '&RTrang &P/&N & "hết"' },
  },
});

const lists: SheetLayout = sheetOf({
  name: 'Danh mục',
  visibility: 'hidden',
  cells: [
    ...textCells(1, 1, ['Xã', 'Cấp\nxã']),
    ...textCells(2, 1, ['Xã Mẫu', 'II', '']),
    ...textCells(9, 4, ['Mức']),
    { row: 10, col: 4, value: 'Đạt' },
  ],
  tables: [
    { name: 'tblXa', range: rangeOf(1, 1, 3, 2), columns: ['Xã', 'Cấp\nxã'], style: 'TableStyleLight1' },
    { name: 'tblMuc', range: rangeOf(9, 4, 10, 4), columns: ['Mức'] },
  ],
  links: [{ at: { row: 2, col: 1 }, target: { kind: 'file', path: 'a.xlsx', sheet: 'B', at: null } }],
  print: {
    orientation: 'portrait',
    margins: { top: 20, bottom: 20, left: 30, right: 20, header: 10, footer: 10 },
    area: rangeOf(1, 1, 3, 2),
  },
  freeze: { rows: 1, cols: 0 },
});

/** A layout that uses every feature of the layout types. */
export const everything: WorkbookLayout = workbookOf(
  [
    sheetOf({ name: 'Ẩn', visibility: 'veryHidden', freeze: { rows: 0, cols: 1 } }),
    entry,
    lists,
    sheetOf({ name: 'Trống', protection: {} }),
  ],
  {
    names: [
      { name: 'DanhMuc', formula: "'Danh mục'!$A$2:$A$3" },
      { name: 'Dong', formula: "'Đề nghị khen thưởng H''Leo'!$A$4", sheet: "Đề nghị khen thưởng H'Leo" },
      { name: 'Dong', formula: 'OFFSET(DanhMuc,0,0,1,1)', sheet: 'Danh mục', hidden: true },
    ],
    active: "Đề nghị khen thưởng H'Leo",
  },
);
