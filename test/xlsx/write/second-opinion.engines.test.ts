import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { libreOfficeConvert, needs, ooxmlErrors, python } from '../../tools';
import type { WorkbookLayout } from '../../../src/sheets/layout';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { workbook } from './arbitraries';
import { everything } from './everything';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (name: string, layout: WorkbookLayout): string => {
  const path = join(folder, name);
  writeFileSync(path, writeWorkbook(layout));
  return path;
};

describe("Microsoft's validator finds no error", () => {
  needs('ooxml-validator')('where every feature is used', () => {
    expect(ooxmlErrors(fileOf('everything.xlsx', everything))).toEqual([]);
  });

  needs('ooxml-validator')('in generated workbooks', () => {
    const layouts = fc.sample(workbook, { numRuns: 8, seed: 3126 });
    const errors = layouts.flatMap((layout, i) => ooxmlErrors(fileOf(`generated-${i}.xlsx`, layout)));
    expect(errors).toEqual([]);
  });
});

/** What openpyxl finds in a sheet, in its own words. */
interface Found {
  readonly names: readonly string[];
  readonly title: string;
  readonly states: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly validations: readonly (readonly [string, string, string | null, string | null, string])[];
  readonly formats: readonly (readonly [string, readonly string[], string])[];
  readonly protection: Readonly<Record<string, boolean>>;
  readonly unlocked: readonly string[];
  readonly merges: readonly string[];
  readonly filter: string;
  readonly freeze: string;
  readonly titles: string;
  readonly area: readonly string[];
  readonly links: Readonly<Record<string, readonly [string | null, string | null]>>;
  readonly tables: Readonly<Record<string, string>>;
}

const LOAD = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cached = openpyxl.load_workbook(sys.argv[1], data_only=True)[sys.argv[2]]
sheet = book[sys.argv[2]]
protection = sheet.protection
print(json.dumps({
  'names': [str(n.name) + ' = ' + n.attr_text for n in book.defined_names.definedName],
  'title': book.properties.title,
  'states': {s.title: s.sheet_state for s in book.worksheets},
  'values': {c.coordinate: str(c.value) for row in cached.iter_rows() for c in row if c.value is not None},
  'validations': [[v.type, str(v.sqref), v.formula1, v.prompt, v.errorStyle or 'stop'] for v in sheet.data_validations.dataValidation],
  'formats': [[str(f.sqref), r.formula, r.dxf.fill.bgColor.rgb if r.dxf.fill else ''] for f in sheet.conditional_formatting for r in f.rules],
  'protection': {k: getattr(protection, k) for k in ('sheet', 'sort', 'insertRows', 'deleteRows', 'formatCells', 'formatRows')},
  'unlocked': [c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked],
  'merges': sorted(str(m) for m in sheet.merged_cells.ranges),
  'filter': sheet.auto_filter.ref,
  'freeze': sheet.freeze_panes,
  'titles': sheet.print_title_rows,
  'area': [str(a) for a in ([sheet.print_area] if isinstance(sheet.print_area, str) else sheet.print_area)],
  'links': {l.ref: [l.target, l.location] for l in (c.hyperlink for row in sheet.iter_rows() for c in row) if l},
  'tables': {t.name: t.ref for s in book.worksheets for t in s.tables.values()},
}))
`;

needs('openpyxl')('openpyxl finds what was laid out', () => {
  const path = fileOf('openpyxl.xlsx', everything);
  const found = JSON.parse(python(LOAD, [path, "Đề nghị khen thưởng H'Leo"])) as Found;
  expect(found).toMatchObject<Partial<Found>>({
    names: [
      "DanhMuc = 'Danh mục'!$A$2:$A$3",
      "Dong = 'Đề nghị khen thưởng H''Leo'!$A$4",
      'Dong = OFFSET(DanhMuc,0,0,1,1)',
    ],
    title: 'Sổ thi đua',
    states: {
      Ẩn: 'veryHidden',
      "Đề nghị khen thưởng H'Leo": 'visible',
      'Danh mục': 'hidden',
      Trống: 'visible',
    },
    values: {
      A1: 'Danh sách đề nghị\nkhen thưởng',
      A3: 'STT',
      B4: 'Nguyễn Văn Mẫu',
      C4: '1970.5',
      D4: '2025-06-30 00:00:00',
      E4: 'True',
      B5: '#N/A',
      C5: 'False',
      D5: '2024-02-29 00:00:00',
      B7: ' giữ khoảng trắng ',
    },
    validations: [
      ['list', 'B4:B6 B8:B20', 'DanhMuc', 'Chọn trong danh sách.\nHoặc để trống.', 'stop'],
      ['whole', 'C4:C20', '1900', null, 'warning'],
      ['date', 'D4:D20', '44197', null, 'information'],
      ['list', 'E4:E20', '"Có,Không"', null, 'stop'],
      ['decimal', 'F4:F20', '0', null, 'stop'],
      ['textLength', 'G4:G20', '200', null, 'stop'],
      ['custom', 'H4:H20', 'LEN(TRIM(H4))>0', null, 'stop'],
    ],
    formats: [
      ['A4:E20', ['$A4=""'], 'FFF2F2F2'],
      ['B4:B20 E4:E20', ['AND($B4<>"",$C4="")'], 'FFFFC7CE'],
      ['A1', ['TRUE'], ''],
    ],
    // True is "locked".
    protection: {
      sheet: true,
      sort: false,
      insertRows: false,
      deleteRows: false,
      formatCells: true,
      formatRows: false,
    },
    unlocked: ['B4'],
    merges: ['A1:E1', 'A2:E2'],
    filter: 'A3:E20',
    freeze: 'C4',
    titles: '$3:$3',
    area: ['$A$1:$E$20'],
    links: {
      C7: ["n%E1%BB%99p/X%C3%A3%20Ea%20H'Leo%20%231%20(100%25).xlsx", "'Số ''liệu'''!B9"],
      D7: [null, "'Danh mục'!A2"],
      E7: ['../t%E1%BB%95ng%20h%E1%BB%A3p.xlsx', null],
    },
    tables: { tblXa: 'A1:B3', tblMuc: 'D9:D10' },
  });
});

describe('LibreOffice', () => {
  needs('soffice')('opens the workbook and shows its values', () => {
    // Only the first sheet goes into a CSV.
    const [veryHidden, ...sheets] = everything.sheets;
    const path = fileOf('values.xlsx', { ...everything, sheets: [...sheets, veryHidden!] });
    const csv = libreOfficeConvert(path, folder, 'csv', 'Text - txt - csv (StarCalc):44,34,76');
    const lines = readFileSync(csv, 'utf8').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'STT,Họ và tên,Năm sinh,Ngày,Đúng,,',
        '1,Nguyễn Văn Mẫu,"1,970.5",30/06/2025,TRUE,,14<',
        ', giữ khoảng trắng ,Mở tệp,Danh mục,,,',
      ]),
    );
  });

  needs('soffice')('prints the workbook', () => {
    const pdf = libreOfficeConvert(fileOf('print.xlsx', everything), folder, 'pdf');
    const text = readFileSync(pdf, 'latin1');
    expect(text.startsWith('%PDF')).toBe(true);
    // A4 landscape, in points.
    expect(text).toMatch(/\/MediaBox\s*\[\s*0 0 841\.\d+ 595\.\d+\s*\]/);
  });
});
