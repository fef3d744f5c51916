import { editWorkbook } from '../../../src/xlsx/edit/edit-workbook';
import type { SheetEdit } from '../../../src/xlsx/edit/edits';
import { LayoutError } from '../../../src/xlsx/write/layout-error';
import { SHEET, fileWith, partOf, withParts } from './files';

const sheet = 'Số liệu';
const one: SheetEdit = { sheet, cells: [{ row: 1, col: 1, value: 1 }] };
const WORKBOOK = 'xl/workbook.xml';

describe('files that cannot be edited', () => {
  const base = fileWith('<sheetData/>');
  test.each<[string, Uint8Array, object]>([
    ['no file', new Uint8Array(), { reason: 'empty' }],
    ['a file cut off', base.subarray(0, -30), { reason: 'truncated' }],
    [
      'no styles',
      withParts(base, { 'xl/styles.xml': null }),
      { reason: 'part-missing', part: 'xl/styles.xml' },
    ],
    ['a sheet that is not well-formed', fileWith('<sheetData>'), { reason: 'bad-xml', part: SHEET }],
    [
      'rows out of order',
      fileWith('<sheetData><row r="2"/><row r="2"/></sheetData>'),
      { reason: 'bad-cell', sheet, address: '2:2' },
    ],
    [
      'cells out of order',
      fileWith('<sheetData><row r="2"><c r="B2"/><c r="A2"/></row></sheetData>'),
      { reason: 'bad-cell', sheet, address: 'A2' },
    ],
    [
      'a cell in another row',
      fileWith('<sheetData><row r="2"><c r="B3"/></row></sheetData>'),
      { reason: 'bad-cell', sheet, address: 'B3' },
    ],
    ['a sheet without rows', fileWith('<sheetPr/>'), { reason: 'bad-xml', part: SHEET }],
    ['a sheet that is absent', withParts(base, { [SHEET]: null }), { reason: 'part-missing', part: SHEET }],
    [
      'styles without lists',
      withParts(base, { 'xl/styles.xml': '<styleSheet/>' }),
      { reason: 'bad-xml', part: 'xl/styles.xml', detail: 'no fonts' },
    ],
  ])('%s', (_, file, uneditable) => {
    expect(editWorkbook(file, [one])).toMatchObject({ ok: false, uneditable });
  });

  test('too large', () => {
    expect(editWorkbook(base, [one], { inflatedBytes: 100 })).toMatchObject({
      ok: false,
      uneditable: { reason: 'too-large' },
    });
  });
});

describe('edits that are faults of the program', () => {
  const cell = { row: 1, col: 1, value: 1 };
  test.each<[string, readonly SheetEdit[], string]>([
    ['an unknown sheet', [{ sheet: 'Khác', cells: [] }], 'Khác: not in the workbook'],
    ['a sheet twice', [one, one], 'edits: sheet "Số liệu" twice'],
    ['a cell twice', [{ sheet, cells: [cell, cell] }], 'Số liệu!A1: cell twice'],
    ['no cell', [{ sheet, cells: [{ ...cell, row: 0 }] }], 'Số liệu: no row 0'],
    ['no number', [{ sheet, cells: [{ ...cell, value: NaN }] }], 'Số liệu!A1: number NaN'],
    [
      'a broken formula',
      [{ sheet, cells: [{ ...cell, formula: '=1' }] }],
      'Số liệu!A1: formula with a leading =',
    ],
    [
      'an unknown table',
      [{ sheet, cells: [], tables: [{ name: 'tbl', lastRow: 2 }] }],
      'table tbl: not on sheet Số liệu',
    ],
    [
      'no row for a table',
      [{ sheet, cells: [], tables: [{ name: 'tbl', lastRow: 0 }] }],
      'table tbl: no row 0',
    ],
  ])('%s', (_, edits, fault) => {
    const edit = () => editWorkbook(fileWith('<sheetData/>'), edits);
    expect(edit).toThrow(LayoutError);
    expect(edit).toThrow(fault);
  });

  test('a day before the workbook starts', () => {
    const file = fileWith('<sheetData/>');
    const workbook = partOf(file, WORKBOOK).replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>');
    const cells = [{ row: 1, col: 1, value: { date: '1903-12-31' } }];
    expect(() => editWorkbook(withParts(file, { [WORKBOOK]: workbook }), [{ sheet, cells }])).toThrow(
      'Số liệu!A1: date before 1904',
    );
  });
});
