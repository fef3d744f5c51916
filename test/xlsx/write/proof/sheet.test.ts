import type { LayoutTable, LinkTarget, SheetLayout } from '../../../../src/sheets/layout';
import { rangeOf, sheetOf, textCells, workbookOf } from '../layouts';

import { faultOf, sheetFault } from './fault';

describe('tables, merges and filters', () => {
  const table: LayoutTable = { name: 'tblXa', range: rangeOf(2, 2, 4, 3), columns: ['Xã', 'Mức'] };
  const cells = textCells(2, 2, ['Xã', 'Mức']);
  const tableFault = (added: Partial<LayoutTable>, sheet: Partial<SheetLayout> = {}): string | null =>
    sheetFault({ cells, tables: [{ ...table, ...added }], ...sheet });

  test('a table that fits is fine', () => {
    expect(tableFault({})).toBeNull();
  });

  test.each<[string, Partial<LayoutTable>, Partial<SheetLayout>, string]>([
    ['no row below its header', { range: rangeOf(2, 2, 2, 3) }, {}, 'table tblXa: no row below its header'],
    ['a column missing', { columns: ['Xã'] }, {}, 'table tblXa: 1 columns in B2:C4'],
    ['a column twice', { columns: ['Xã', 'XÃ'] }, {}, 'table tblXa: column "XÃ" twice'],
    ['a column without a name', { columns: ['Xã', ''] }, {}, 'column name of 0 characters'],
    ['a column with a long name', { columns: ['Xã', 'x'.repeat(256)] }, {}, 'column name of 256 characters'],
    [
      'another header cell',
      { columns: ['Xã', 'mức'] },
      {},
      'Số liệu!C2: header cell of table tblXa does not',
    ],
    ['no header cell', { range: rangeOf(3, 2, 4, 3) }, {}, 'Số liệu!B3: header cell'],
    [
      'a calculated header cell',
      {},
      { cells: cells.map((cell) => ({ ...cell, formula: '"x"' })) },
      'Số liệu!B2: header cell',
    ],
    ['an illegal name', { name: 'Bảng' }, {}, 'table Bảng: illegal name "Bảng"'],
    ['a name like a cell', { name: 'TBL1' }, {}, 'table TBL1: name "TBL1" that reads as a reference'],
    ['merged cells in it', {}, { merges: [rangeOf(4, 1, 4, 2)] }, 'Số liệu!A4:B4: merged cells in a table'],
    ['a filter over it', {}, { autoFilter: rangeOf(4, 1, 9, 2) }, 'tables or filters that overlap'],
    [
      'another table over it',
      {},
      { tables: [table, { ...table, name: 'tblHai' }] },
      'tables or filters that overlap',
    ],
    [
      'another of its name',
      {},
      { tables: [table, { ...table, name: 'TblXa' }] },
      'table or name "TblXa" twice',
    ],
  ])('%s', (_, added, sheet, fault) => {
    expect(tableFault(added, sheet)).toContain(fault);
  });

  test('names of tables are unique through all sheets', () => {
    const sheets = [sheetOf({ cells, tables: [table] }), sheetOf({ name: 'Hai', cells, tables: [table] })];
    expect(faultOf(workbookOf(sheets))).toBe('workbook: table or name "tblXa" twice');
  });

  test.each<[string, Partial<SheetLayout>, string]>([
    ['one cell merged', { merges: [rangeOf(1, 1, 1, 1)] }, 'Số liệu!A1: merge of a single cell'],
    [
      'merges that overlap',
      { merges: [rangeOf(5, 1, 9, 1), rangeOf(1, 2, 1, 9), rangeOf(1, 1, 5, 3)] },
      'also merged by',
    ],
    ['a merge outside the sheet', { merges: [rangeOf(1, 1, 1, 16_385)] }, 'no column 16385'],
    ['a filter outside the sheet', { autoFilter: rangeOf(1, 1, 1_048_577, 1) }, 'no row 1048577'],
  ])('%s', (_, added, fault) => {
    expect(sheetFault(added)).toContain(fault);
  });
});

describe('links', () => {
  const at = { row: 2, col: 3 };
  const cell: LinkTarget = { kind: 'cell', sheet: 'Số liệu', at };
  const file: LinkTarget = { kind: 'file', path: 'a.xlsx', sheet: null, at: null };
  test.each<[string, LinkTarget, string]>([
    ['to an unknown sheet', { ...cell, sheet: 'Khác' }, 'link to a sheet "Khác" that is not there'],
    ['to a cell outside the sheet', { ...cell, at: { row: 0, col: 1 } }, 'no row 0'],
    ['to an absolute path', { ...file, path: '/a.xlsx' }, 'which is no relative path'],
    ['to a path with backslashes', { ...file, path: 'a\\b.xlsx' }, 'which is no relative path'],
    ['to no path', { ...file, path: '' }, 'which is no relative path'],
    ['with a long address', { ...file, path: 'đ'.repeat(347) }, 'link of 2082 characters'],
  ])('%s', (_, target, fault) => {
    expect(sheetFault({ links: [{ at, target }] })).toContain(fault);
  });

  test('with a long tooltip', () => {
    expect(sheetFault({ links: [{ at, target: file, tooltip: 'x'.repeat(256) }] })).toBe(
      'Số liệu!C2: tooltip of 256 characters',
    );
  });

  test('two on one cell', () => {
    expect(
      sheetFault({
        links: [
          { at, target: file },
          { at, target: cell },
        ],
      }),
    ).toBe('Số liệu: link of cell "C2" twice');
  });
});

describe('view and print', () => {
  const margins = { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 };
  const print = { orientation: 'portrait', margins } as const;
  test.each<[string, Partial<SheetLayout>, string]>([
    ['tab colour', { tabColor: 'red' }, 'colour "red"'],
    ['everything frozen', { freeze: { rows: 1_048_576, cols: 0 } }, 'frozen rows 1048576'],
    ['less than nothing frozen', { freeze: { rows: 0, cols: -1 } }, 'frozen columns -1'],
    ['cursor outside the sheet', { selected: { row: 0, col: 1 } }, 'no row 0'],
    ['zoom', { zoom: 401 }, 'zoom 401'],
    ['margin', { print: { ...print, margins: { ...margins, left: -1 } } }, 'left margin -1'],
    ['titles', { print: { ...print, repeatRows: { from: 3, to: 2 } } }, 'corners in the wrong order'],
    ['area', { print: { ...print, area: rangeOf(0, 1, 2, 1) } }, 'no row 0'],
    ['header', { print: { ...print, header: 'x'.repeat(256) } }, 'header or footer of 256 characters'],
    [
      'footer of page 1',
      { print: { ...print, first: { header: '', footer: 'x'.repeat(256) } } },
      'header or footer of 256 characters',
    ],
  ])('%s', (_, added, fault) => {
    expect(sheetFault(added)).toContain(`Số liệu: `);
    expect(sheetFault(added)).toContain(fault);
  });
});
