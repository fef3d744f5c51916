import type { DefinedName, WorkbookLayout } from '../../../../src/sheets/layout';
import { everything } from '../everything';
import { rangeOf, sheetOf, textCells, workbookOf } from '../layouts';

import { faultOf, sheetFault } from './fault';

test('a layout that uses every feature has no fault', () => {
  expect(faultOf(everything)).toBeNull();
});

describe('the workbook', () => {
  test.each<[string, WorkbookLayout, string]>([
    ['no sheet', workbookOf([]), 'workbook: no visible sheet'],
    ['no visible sheet', workbookOf([sheetOf({ visibility: 'hidden' })]), 'workbook: no visible sheet'],
    [
      'a hidden sheet to open with',
      workbookOf([sheetOf(), sheetOf({ name: 'Ẩn', visibility: 'hidden' })], { active: 'Ẩn' }),
      'workbook: no visible sheet Ẩn',
    ],
    [
      'an unknown sheet to open with',
      workbookOf([sheetOf()], { active: 'Ẩn' }),
      'workbook: no visible sheet Ẩn',
    ],
    ['a local time', workbookOf([sheetOf()], { created: '2025-06-01 07:30' }), 'workbook: time of creation'],
    [
      'no such month',
      workbookOf([sheetOf()], { created: '2025-13-01T07:30:00Z' }),
      'workbook: time of creation',
    ],
  ])('%s', (_, layout, fault) => {
    expect(faultOf(layout)).toContain(fault);
  });
});

describe('names of sheets', () => {
  test.each([
    ['', 'name of 0 characters'],
    ['x'.repeat(32), 'name of 32 characters'],
    ['a/b', 'illegal character'],
    ['a\\b', 'illegal character'],
    ['a?', 'illegal character'],
    ['a*', 'illegal character'],
    ['a:b', 'illegal character'],
    ['[a', 'illegal character'],
    ['a]', 'illegal character'],
    ['a\nb', 'illegal character'],
    ['a\uD83C', 'illegal character'],
    ["'a", 'apostrophe at an end'],
    ["a'", 'apostrophe at an end'],
    ['History', 'keeps for itself'],
  ])('"%s"', (name, fault) => {
    expect(sheetFault({ name })).toContain(fault);
  });

  test.each(['x'.repeat(31), "Ea H'Leo", 'Đề nghị "mới" & <cũ>', 'a (1)'])('"%s" is fine', (name) => {
    expect(sheetFault({ name })).toBeNull();
  });

  test('twice, ignoring case', () => {
    expect(faultOf(workbookOf([sheetOf({ name: 'ĐẠT' }), sheetOf({ name: 'Đạt' })]))).toBe(
      'workbook: sheet "Đạt" twice',
    );
  });
});

describe('defined names', () => {
  const nameFault = (...names: readonly DefinedName[]): string | null =>
    faultOf(
      workbookOf(
        [
          sheetOf({
            cells: textCells(1, 1, ['a']),
            tables: [{ name: 'tblXa', range: rangeOf(1, 1, 2, 1), columns: ['a'] }],
          }),
        ],
        { names },
      ),
    );

  test.each(['Xã', '1a', 'a b', 'a-b', '', 'x'.repeat(256)])('"%s" is illegal', (name) => {
    expect(nameFault({ name, formula: '1' })).toContain('illegal name');
  });

  test.each(['A1', 'XFD1048576', 'tax2024', 'R', 'c', 'R1C1', 'r12', 'rc', 'TRUE'])(
    '"%s" reads as a reference',
    (name) => {
      expect(nameFault({ name, formula: '1' })).toContain('reads as a reference');
    },
  );

  test.each(['_xlnm.Print_Area', '_xlfn.X'])('"%s" is reserved', (name) => {
    expect(nameFault({ name, formula: '1' })).toContain('reserved');
  });

  test.each(['Danh_muc.1', '_a', 'ABCD1', 'Rong', 'Cot'])('"%s" is fine', (name) => {
    expect(nameFault({ name, formula: '1' })).toBeNull();
  });

  test.each<[string, readonly DefinedName[], string]>([
    [
      'twice in the workbook',
      [
        { name: 'Xa_1', formula: '1' },
        { name: 'XA_1', formula: '2' },
      ],
      'workbook: name "XA_1" twice',
    ],
    [
      'twice on a sheet',
      [
        { name: 'Xa_1', formula: '1', sheet: 'Số liệu' },
        { name: 'Xa_1', formula: '2', sheet: 'Số liệu' },
      ],
      'twice',
    ],
    ['that a table has', [{ name: 'TBLXA', formula: '1' }], 'workbook: table or name "tblxa" twice'],
    [
      'of an unknown sheet',
      [{ name: 'Xa_1', formula: '1', sheet: 'Khác' }],
      'of a sheet "Khác" that is not there',
    ],
    ['with a broken formula', [{ name: 'Xa_1', formula: '=1' }], 'name Xa_1: formula with a leading ='],
  ])('%s', (_, names, fault) => {
    expect(nameFault(...names)).toContain(fault);
  });

  test('the same name in the workbook and on a sheet is fine', () => {
    expect(
      nameFault({ name: 'Xa_1', formula: '1' }, { name: 'Xa_1', formula: '2', sheet: 'Số liệu' }),
    ).toBeNull();
  });
});
