/** A sheet with everything that a layout can hold, and all that openpyxl sees of a sheet in a file. */
import type { DefinedName, SheetLayout } from '../../../src/sheets/layout';
import { rangeOf, sheetOf, textCells } from '../write/layouts';
import { python } from '../../tools';

const margins = { top: 20, bottom: 15, left: 30, right: 15, header: 8, footer: 8 };

export const wholeSheet = (table = 'td_bang'): SheetLayout =>
  sheetOf({
    name: 'Làm lại',
    tabColor: '2E75B6',
    columns: [
      { col: 1, width: 24 },
      { col: 2, width: 12, outline: 1, hidden: true, collapsed: true },
      { col: 3, width: 14 },
    ],
    rows: [
      { row: 1, height: 30 },
      { row: 4, outline: 1, hidden: true },
      { row: 8, style: { fill: 'EEEEEE' } },
    ],
    cells: [
      { row: 1, col: 1, value: 'Danh sách', style: { bold: true, size: 14, color: 'C00000' } },
      { row: 1, col: 3, value: 2, formula: `ROWS(${table})` },
      ...textCells(2, 1, ['Đơn vị', 'Ngày', table]),
      {
        row: 3,
        col: 1,
        value: 'Xã Mẫu',
        style: { fill: 'FFF2CC', wrap: true, vertical: 'top', border: '808080' },
      },
      { row: 3, col: 2, value: { date: '2025-06-01' } },
      { row: 3, col: 3, value: 1, formula: `SUMPRODUCT(--(${table}[${table}]="${table}"))+LEN(A3)` },
      { row: 4, col: 1, value: 'Phường Mẫu', style: { indent: 2, locked: false } },
      { row: 4, col: 2, value: 7, style: { numberFormat: '0.0" điểm"' } },
      { row: 4, col: 3, value: null },
      ...[6, 7].map((row) => ({ row, col: 1, value: row })),
      ...[6, 7].map((row) => ({ row, col: 3, value: row * 2 })),
      { row: 10, col: 1, value: 'Gộp', style: { horizontal: 'center' } },
    ],
    fills: [{ range: rangeOf(6, 3, 7, 3), formula: 'A6*2' }],
    merges: [rangeOf(10, 1, 10, 3)],
    tables: [
      {
        name: table,
        range: rangeOf(2, 1, 4, 3),
        columns: ['Đơn vị', 'Ngày', table],
        style: 'TableStyleLight1',
      },
    ],
    conditionalFormats: [
      {
        ranges: [rangeOf(3, 1, 4, 1)],
        formula: 'A3="Xã Mẫu"',
        style: { fill: 'C6EFCE', bold: true },
        stopIfTrue: true,
      },
      { ranges: [rangeOf(3, 3, 4, 3)], formula: `ROWS(${table})>C3`, style: { color: 'C00000' } },
    ],
    validations: [
      {
        ranges: [rangeOf(3, 1, 4, 1)],
        rule: { kind: 'list', source: 'td_chon' },
        prompt: { title: 'Chọn', text: 'Chọn đơn vị.' },
      },
      {
        ranges: [rangeOf(3, 2, 4, 2)],
        rule: { kind: 'date', min: { date: '2025-01-01' } },
        error: { title: 'Ngày', text: 'Ngày trong năm.', style: 'warning' },
      },
    ],
    links: [
      { at: { row: 3, col: 1 }, target: { kind: 'cell', sheet: 'Số liệu', at: { row: 1, col: 1 } } },
      {
        at: { row: 4, col: 1 },
        target: { kind: 'file', path: 'nop/xã mẫu.xlsx', sheet: 'Tờ 1', at: { row: 5, col: 2 } },
        tooltip: 'Mở tệp',
      },
    ],
    protection: { sort: true, autoFilter: true },
    freeze: { rows: 2, cols: 1 },
    selected: { row: 3, col: 2 },
    gridLines: false,
    zoom: 90,
    print: {
      orientation: 'landscape',
      margins,
      fitToWidth: true,
      repeatRows: { from: 1, to: 2 },
      area: rangeOf(1, 1, 9, 3),
      centerHorizontally: true,
      header: '&CThi đua',
      footer: '&C&P',
      first: { header: '', footer: '&Rtrang đầu' },
    },
  });

export const wholeNames: readonly DefinedName[] = [
  { name: 'td_cot', formula: "'Làm lại'!$A$2" },
  { name: 'td_chon', formula: "'Làm lại'!$A$3:$A$4" },
  { name: 'td_rieng', formula: "'Làm lại'!$C$2", sheet: 'Làm lại', hidden: true },
];

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book[sys.argv[2]]
rgb = lambda color: color.rgb[-6:] if color is not None and color.type == 'rgb' else None
font = lambda f: f and [f.name, f.sz, bool(f.b), bool(f.i), f.u, rgb(f.color)]
paint = lambda f: f and [f.patternType, rgb(f.fgColor) if f.patternType else None, rgb(f.bgColor) if f.patternType else None]
def of_cell(c):
    a, b = c.alignment, c.border
    return [str(c.value), c.number_format, font(c.font), [c.fill.patternType, rgb(c.fill.fgColor)],
            [[s.style, rgb(s.color)] for s in (b.left, b.right, b.top, b.bottom)],
            [a.horizontal or 'general', a.vertical or 'bottom', bool(a.wrap_text), int(a.indent)], bool(c.protection.locked),
            c.hyperlink and [c.hyperlink.target, c.hyperlink.location, c.hyperlink.tooltip]]
p, m = sheet.page_setup, sheet.page_margins
view = sheet.sheet_view
print(json.dumps({
  'place': [sheet.sheet_state, sheet.sheet_properties.tabColor and rgb(sheet.sheet_properties.tabColor)],
  'cells': {c.coordinate: of_cell(c) for row in sheet.iter_rows() for c in row if type(c).__name__ != 'MergedCell'},
  'columns': {k: [round(d.width, 1), d.hidden, d.outlineLevel, d.collapsed] for k, d in sheet.column_dimensions.items() if d.min <= 20},
  'rows': {k: [d.height, d.hidden, d.outlineLevel] for k, d in sheet.row_dimensions.items()},
  'merges': sorted(str(r) for r in sheet.merged_cells.ranges),
  'formats': [[str(r.sqref), [[c.formula, c.priority, bool(c.stopIfTrue), font(c.dxf.font) and font(c.dxf.font)[2:], paint(c.dxf.fill)] for c in r.rules]] for r in sheet.conditional_formatting],
  'rules': [[v.type, v.operator, str(v.sqref), v.formula1, v.formula2, v.promptTitle, v.prompt, v.errorStyle, v.errorTitle, v.error] for v in sheet.data_validations.dataValidation],
  'tables': [[t.ref, [c.name for c in t.tableColumns], t.tableStyleInfo and t.tableStyleInfo.name, t.autoFilter and t.autoFilter.ref] for t in sheet.tables.values()],
  'freeze': sheet.freeze_panes,
  'view': [view.showGridLines, view.zoomScale],
  'protection': [[k, getattr(sheet.protection, k)] for k in ('sheet', 'sort', 'autoFilter', 'formatCells')],
  'print': [p.orientation, p.paperSize, p.fitToHeight, sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage,
            sheet.print_title_rows, sheet.print_options.horizontalCentered, [round(getattr(m, s), 3) for s in ('left', 'right', 'top', 'bottom')]],
  'header': [sheet.oddHeader.center.text, sheet.oddFooter.center.text, sheet.firstFooter.right.text],
  'names': sorted([n.name, n.localSheetId is not None, bool(n.hidden), n.attr_text] for n in book.defined_names.definedName if sys.argv[2] in n.attr_text),
}, sort_keys=True))
`;

/** Everything that openpyxl sees of the sheet, without the names of its tables. */
export const lookOf = (path: string, sheet: string): unknown => JSON.parse(python(LOOK, [path, sheet]));
