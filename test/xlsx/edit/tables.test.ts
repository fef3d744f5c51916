import type { SheetLayout } from '../../../src/sheets/layout';
import { editWorkbook } from '../../../src/xlsx/edit/edit-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { rangeOf, sheetOf, textCells, workbookOf } from '../write/layouts';
import { SHEET, changedParts, edited, partOf, withParts } from './files';

const sheet = 'Số liệu';

describe('tables that grow', () => {
  const table = { name: 'tblXa', range: rangeOf(2, 2, 4, 3), columns: ['Xã', 'Mức'] };
  const layout: SheetLayout = sheetOf({
    cells: [...textCells(2, 2, ['Xã', 'Mức']), ...textCells(4, 2, ['Xã Mẫu'])],
    tables: [table, { ...table, name: 'tblKhac', range: rangeOf(2, 8, 4, 9), columns: ['Xã', 'Mức'] }],
    validations: [
      { ranges: [rangeOf(3, 2, 4, 2), rangeOf(9, 9, 9, 9)], rule: { kind: 'list', source: '"a,b"' } },
      { ranges: [rangeOf(3, 8, 4, 8)], rule: { kind: 'list', source: '"a,b"' } },
      { ranges: [rangeOf(2, 3, 4, 3)], rule: { kind: 'whole', min: 0 } },
    ],
    conditionalFormats: [
      { ranges: [rangeOf(3, 2, 4, 3)], formula: 'TRUE', style: { bold: true } },
      { ranges: [rangeOf(3, 1, 4, 3)], formula: 'TRUE', style: { bold: true } },
      { ranges: [rangeOf(3, 2, 5, 3)], formula: 'TRUE', style: { bold: true } },
      { ranges: [rangeOf(3, 2, 7, 3)], formula: 'TRUE', style: { bold: true } },
    ],
  });
  const file = writeWorkbook(
    workbookOf([{ ...layout, cells: [...layout.cells, ...textCells(2, 8, ['Xã', 'Mức'])] }]),
  );
  const cells = [{ row: 6, col: 2, value: 'Xã Mới' }];
  const grow = (lastRow: number): Uint8Array =>
    edited(file, { sheet, cells, tables: [{ name: 'TBLxa', lastRow }] });

  test('reach the row, and what ends with them grows along', () => {
    const after = grow(6);
    expect(partOf(after, 'xl/tables/table1.xml')).toBe(
      partOf(file, 'xl/tables/table1.xml').replaceAll('ref="B2:C4"', 'ref="B2:C6"'),
    );
    expect(changedParts(file, after)).toEqual([SHEET, 'xl/tables/table1.xml']);
    expect([...partOf(after, SHEET).matchAll(/sqref="([^"]+)"/g)].map(([, ranges]) => ranges)).toEqual([
      'A1',
      // Inside the table; wider than the table; into the rows that it takes in; beyond them.
      'B3:C6',
      'A3:C4',
      'B3:C6',
      'B3:C7',
      // Inside the table; in another; with the header.
      'B3:B6 I9',
      'H3:H4',
      'C2:C4',
    ]);
  });

  test('extensions of the sheet grow along, too', () => {
    const extension = '<extLst><ext><y:rule xmlns:y="u"><y:sqref>B3:B4 A1</y:sqref></y:rule></ext></extLst>';
    const worksheet = partOf(file, SHEET).replace('</worksheet>', `${extension}</worksheet>`);
    const after = edited(withParts(file, { [SHEET]: worksheet }), {
      sheet,
      cells: [],
      tables: [{ name: 'tblXa', lastRow: 9 }],
    });
    expect(partOf(after, SHEET)).toContain(extension.replace('B3:B4', 'B3:B9'));
  });

  test('and never shrink', () => {
    expect(changedParts(file, grow(3))).toEqual([SHEET]);
  });

  test('their header cells are not to be set', () => {
    const header = [{ row: 2, col: 9, value: 'Mức' }];
    expect(() => editWorkbook(file, [{ sheet, cells: header }])).toThrow(
      'Số liệu!I2: header cell of table tblKhac',
    );
  });

  test('a table without a header has rows from its first on', () => {
    const name = 'xl/tables/table1.xml';
    const headless = withParts(file, {
      [name]: partOf(file, name).replace('totalsRowShown="0"', 'headerRowCount="0"'),
    });
    const after = edited(headless, {
      sheet,
      cells: [{ row: 2, col: 2, value: 'x' }],
      tables: [{ name: 'tblXa', lastRow: 6 }],
    });
    expect(partOf(after, SHEET)).toContain('sqref="C2:C6"');
  });

  test('but not over a totals row', () => {
    const name = 'xl/tables/table1.xml';
    const totals = partOf(file, name).replace('totalsRowShown="0"', 'totalsRowCount="1"');
    expect(
      editWorkbook(withParts(file, { [name]: totals }), [
        { sheet, cells, tables: [{ name: 'tblXa', lastRow: 6 }] },
      ]),
    ).toEqual({ ok: false, uneditable: { reason: 'totals-row', table: 'tblXa' } });
  });
});
