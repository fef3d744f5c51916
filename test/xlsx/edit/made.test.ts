import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DefinedName, SheetLayout } from '../../../src/sheets/layout';
import { editWorkbook } from '../../../src/xlsx/edit/edit-workbook';
import type { MadeSheet } from '../../../src/xlsx/edit/edits';
import { readWorkbookPart } from '../../../src/xlsx/read/workbook-part';
import { LayoutError } from '../../../src/xlsx/write/layout-error';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { libreOfficeConvertAll, needsAll, ooxmlErrors, python } from '../../tools';
import { rangeOf, sheetOf, textCells, workbookOf } from '../write/layouts';
import { changedParts, partOf, valuesOf, withParts } from './files';
import { lookOf, wholeNames, wholeSheet } from './whole-sheet';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saved = (name: string, bytes: Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

/** What stands: cells with looks, a conditional format, a table. */
const standing = (added: Partial<SheetLayout> = {}): SheetLayout =>
  sheetOf({
    cells: [
      { row: 1, col: 1, value: 'Của tỉnh', style: { fill: 'FFFF00', bold: true } },
      ...textCells(3, 1, ['Tên', 'Số']),
      { row: 4, col: 2, value: 5, style: { numberFormat: '0.000' } },
    ],
    tables: [{ name: 'tblTinh', range: rangeOf(3, 1, 4, 2), columns: ['Tên', 'Số'] }],
    conditionalFormats: [{ ranges: [rangeOf(4, 2, 4, 2)], formula: 'B4>1', style: { fill: 'FF0000' } }],
    ...added,
  });

const made: MadeSheet = { sheet: wholeSheet(), names: wholeNames };

function withMade(file: Uint8Array, ...sheets: readonly MadeSheet[]): Uint8Array {
  const result = editWorkbook(file, [], {}, sheets);
  if (!result.ok) throw new Error(JSON.stringify(result.uneditable));
  return result.bytes;
}

const base = (added: Partial<SheetLayout> = {}, names: readonly DefinedName[] = []): Uint8Array =>
  writeWorkbook(workbookOf([standing(added)], { names }));

const anew = (): Uint8Array => writeWorkbook(workbookOf([standing(), made.sheet], { names: wholeNames }));

const namesIn = (file: Uint8Array): readonly DefinedName[] =>
  readWorkbookPart(new TextEncoder().encode(partOf(file, 'xl/workbook.xml')), 'xl/workbook.xml').names;

test('its cells are those of a workbook that is written anew, and the same again give the same bytes', () => {
  const after = withMade(base(), made);
  expect(valuesOf(after)).toEqual(valuesOf(anew()));
  expect(namesIn(after)).toEqual(namesIn(anew()));
  expect(withMade(base(), made)).toEqual(after);
});

test('what stands keeps its bytes; parts that list others are appended to', () => {
  expect(changedParts(base(), withMade(base(), made))).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet2.xml',
    'xl/tables/table2.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
  ]);
});

const RESAVE = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])';

needsAll(['openpyxl', 'soffice', 'ooxml-validator'])(
  'other programs see it as in a workbook that is written anew, whoever saved the file before',
  () => {
    const own = saved('own.xlsx', base());
    const byOpenpyxl = join(folder, 'openpyxl.xlsx');
    python(RESAVE, [own, byOpenpyxl]);
    const [byLibreOffice = ''] = libreOfficeConvertAll([own], join(folder, 'lo'), 'xlsx');
    const fresh = saved('fresh.xlsx', anew());
    const edited = [own, byOpenpyxl, byLibreOffice].map((path, index) =>
      saved(`edited-${index}.xlsx`, withMade(new Uint8Array(readFileSync(path)), made)),
    );
    const wanted = lookOf(fresh, 'Làm lại');
    expect(edited.map((path) => lookOf(path, 'Làm lại'))).toEqual(edited.map(() => wanted));
    // openpyxl writes fonts in an order of its own.
    const told = (path: string): readonly string[] => ooxmlErrors(path).map((error) => JSON.stringify(error));
    edited.forEach((path, index) => {
      const before = told([own, byOpenpyxl, byLibreOffice][index] ?? '');
      expect(told(path).filter((error) => !before.includes(error))).toEqual([]);
    });
    const [shown, ...others] = libreOfficeConvertAll([fresh, ...edited], join(folder, 'again'), 'xlsx').map(
      (path) => lookOf(path, 'Làm lại'),
    );
    expect(others).toEqual(others.map(() => shown));
  },
);

describe('names that the workbook has already', () => {
  const table = { name: 'TD_BANG', range: rangeOf(3, 1, 4, 2), columns: ['Tên', 'Số'] };

  test.each<[string, Uint8Array]>([
    ['a table’s', base({ tables: [table] })],
    ['a defined name', base({ tables: [] }, [{ name: 'Td_Bang', formula: "'Số liệu'!$A$1" }])],
  ])('a table gets another one, in formulas too, where its own is %s', (_, file) => {
    const after = withMade(file, made);
    const sheet = partOf(after, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<f>ROWS(td_bang_2)</f>');
    // Neither a column nor a text is a table.
    expect(sheet).toContain('<f>SUMPRODUCT(--(td_bang_2[td_bang]=&quot;td_bang&quot;))+LEN(A3)</f>');
    expect(sheet).toContain('<formula>ROWS(td_bang_2)&gt;C3</formula>');
  });

  test('a table that is made gets a number that none has', () => {
    const tables = [
      { name: 'mot', range: rangeOf(3, 1, 4, 2), columns: ['Tên', 'Số'] },
      { name: 'hai', range: rangeOf(3, 4, 4, 4), columns: ['x'] },
    ];
    const cells = [...standing().cells, { row: 3, col: 4, value: 'x' }];
    const file = base({ tables, cells });
    const gap = withParts(file, {
      'xl/tables/table1.xml': partOf(file, 'xl/tables/table1.xml').replace('id="1"', 'id="7"'),
    });
    const after = withMade(gap, made, { sheet: { ...wholeSheet('td_hai'), name: 'Làm lại 2' }, names: [] });
    expect(
      [3, 4].map((n) => / id="(\d+)" name="(\w+)"/.exec(partOf(after, `xl/tables/table${n}.xml`))?.slice(1)),
    ).toEqual([
      ['8', 'td_bang'],
      ['9', 'td_hai'],
    ]);
  });

  const ours: DefinedName = { name: 'td_cot', formula: "'Làm lại'!$A$2" };

  test.each<[string, string, string]>([
    ['that leads somewhere stays', "'Số liệu'!$B$4", "'Số liệu'!$B$4"],
    ['of a constant stays', '"#REF! Không có!"', '"#REF! Không có!"'],
    ['of another workbook stays', "'[1]Làm lại'!$A$1", "'[1]Làm lại'!$A$1"],
    ['that leads nowhere is replaced', '#REF!', ours.formula],
    ['on a sheet that is gone is replaced', "'Làm lại'!$F$9", ours.formula],
    ['over sheets of which one is gone is replaced', "SUM('Số liệu:Đã xoá'!$A$1)", ours.formula],
    ['on a sheet that is gone, without quotes, is replaced', 'DaXoa!$A$1', ours.formula],
  ])('a name %s', (_, formula, expected) => {
    const file = base({}, [
      { name: 'giu', formula: '1' },
      { name: 'TD_COT', formula: '2' },
    ]);
    const before = withParts(file, {
      'xl/workbook.xml': partOf(file, 'xl/workbook.xml').replace('>2<', () => `>${formula}<`),
    });
    const after = withMade(before, { sheet: wholeSheet(), names: [ours] });
    expect(namesIn(after).map((each) => each.formula)).toEqual(['1', expected]);
  });
});

test.each<[string, MadeSheet, readonly DefinedName[]]>([
  ['a sheet of that name', { sheet: sheetOf({ name: 'SỐ LIỆU' }), names: [] }, []],
  [
    'a link to no sheet',
    {
      ...made,
      sheet: {
        ...made.sheet,
        links: [
          { at: { row: 1, col: 1 }, target: { kind: 'cell', sheet: 'Không có', at: { row: 1, col: 1 } } },
        ],
      },
    },
    [],
  ],
  ['a name of no sheet', { ...made, names: [{ name: 'x_y', formula: "'Không có'!$A$1" }] }, []],
])('%s is a fault of the program', (_, sheet, names) => {
  expect(() => withMade(base({}, names), sheet)).toThrow(LayoutError);
});
