/** Links, row heights and sheets that an edit adds. */
import type { LayoutLink, SheetLayout } from '../../../src/sheets/layout';
import { editWorkbook } from '../../../src/xlsx/edit/edit-workbook';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { sheetOf, workbookOf } from '../write/layouts';
import { SHEET, changedParts, edited, fileWith, partOf, valuesOf } from './files';

const sheet = 'Số liệu';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';
const cells = [{ row: 1, col: 1, value: 'a' }];
const out = (row: number, path: string): LayoutLink => ({
  at: { row, col: 1 },
  target: { kind: 'file', path, sheet: 'Báo cáo', at: { row: 7, col: 1 } },
});

describe('links', () => {
  test('out of the workbook, where there was none: after what stands before links', () => {
    const after = edited(fileWith('<sheetData/><dataValidations count="0"/><pageMargins/>'), {
      sheet,
      cells,
      links: [out(1, 'đơn vị/584 #1.xlsx')],
    });
    expect(partOf(after, SHEET)).toMatch(
      /<dataValidations count="0"\/><hyperlinks><hyperlink xmlns:r="[^"]+" r:id="rId1" ref="A1" location="'Báo cáo'!A7"\/><\/hyperlinks><pageMargins\/>/,
    );
    expect(partOf(after, RELS)).toContain(
      'Target="%C4%91%C6%A1n%20v%E1%BB%8B/584%20%231.xlsx" TargetMode="External"',
    );
  });

  test('in place of the one that the cell has, beside others', () => {
    const links = [out(1, 'old.xlsx'), out(2, 'other.xlsx')];
    const file = writeWorkbook(workbookOf([sheetOf({ cells, links })]));
    const after = edited(file, { sheet, cells, links: [out(1, 'new.xlsx'), out(3, 'more.xlsx')] });
    const refs = [
      ...partOf(after, SHEET).matchAll(
        /<hyperlink [^>]*r:id="(\w+)"[^>]*ref="(\w+)"|<hyperlink ref="(\w+)" r:id="(\w+)"/g,
      ),
    ];
    const targets = new Map(
      [...partOf(after, RELS).matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [
        id,
        target,
      ]),
    );
    expect(refs.map(([, id, ref, ref2, id2]) => [ref ?? ref2, targets.get(id ?? id2)])).toEqual([
      ['A1', 'new.xlsx'],
      ['A2', 'other.xlsx'],
      ['A3', 'more.xlsx'],
    ]);
  });

  test('inside the workbook need no relationship', () => {
    const file = fileWith('<sheetData/>');
    const target = { kind: 'cell', sheet, at: { row: 9, col: 2 } } as const;
    const after = edited(file, { sheet, cells, links: [{ at: { row: 1, col: 1 }, target }] });
    expect(partOf(after, SHEET)).toContain(`<hyperlink ref="A1" location="'Số liệu'!B9"/>`);
    expect(changedParts(file, after)).not.toContain(RELS);
  });
});

describe('rows', () => {
  const rows = (row: string, change: { height?: number; show?: true }): string =>
    /<row.*?>/.exec(
      partOf(
        edited(fileWith(`<sheetData>${row}</sheetData>`), { sheet, cells, rows: [{ row: 1, ...change }] }),
        SHEET,
      ),
    )![0];

  test.each([
    ['grow', '<row r="1" ht="15"><c r="A1"/></row>', { height: 40 }, '<row r="1" ht="40">'],
    ['do not shrink', '<row r="1" ht="90"><c r="A1"/></row>', { height: 40 }, '<row r="1" ht="90">'],
    [
      'keep a height that was set by hand',
      '<row r="1" ht="15" customHeight="1"><c r="A1"/></row>',
      { height: 40 },
      '<row r="1" ht="15" customHeight="1">',
    ],
    ['show', '<row r="1" hidden="1"><c r="A1"/></row>', { show: true as const }, '<row r="1">'],
    ['have their height from the start', '', { height: 40 }, '<row r="1" ht="40">'],
  ])('%s', (_, row, change, expected) => {
    expect(rows(row, change)).toBe(expected);
  });
});

test('a sheet is added at the end, with its cells, links and visibility', () => {
  const file = writeWorkbook(workbookOf([sheetOf()]));
  const made: SheetLayout = sheetOf({
    name: 'Nhật ký',
    visibility: 'veryHidden',
    cells: [{ row: 2, col: 1, value: 'x', style: { bold: true } }],
    links: [out(2, 'a.xlsx')],
    rows: [{ row: 2, height: 30 }],
  });
  const result = editWorkbook(file, [], {}, [{ sheet: made, names: [] }]);
  if (!result.ok) throw new Error(JSON.stringify(result.uneditable));
  expect(valuesOf(result.bytes).get('Nhật ký!2,1')).toEqual({ value: 'x', formula: false });
  expect(partOf(result.bytes, 'xl/workbook.xml')).toContain('name="Nhật ký" sheetId="2" state="veryHidden"');
  expect(partOf(result.bytes, 'xl/worksheets/sheet2.xml')).toContain('<row r="2" ht="30" customHeight="1">');
  expect(partOf(result.bytes, '[Content_Types].xml')).toContain('/xl/worksheets/sheet2.xml');
});

test('what formulas showed is dropped where it is asked for, and the formulas stay', () => {
  const data =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>A1&amp;""</f><v>1</v></c><c r="C1"><f t="shared" ref="C1:D1" si="0">A1</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>1</v></c></row></sheetData>';
  const edit = { sheet, cells: [{ row: 1, col: 1, value: 2 }] };
  expect(partOf(edited(fileWith(data), { ...edit, recalculate: true }), SHEET)).toContain(
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1" t="str"><f>A1&amp;""</f></c><c r="C1"><f t="shared" ref="C1:D1" si="0">A1</f></c><c r="D1"><f t="shared" si="0"/></c></row>',
  );
  expect(partOf(edited(fileWith(data), edit), SHEET)).toContain('<f>A1&amp;""</f><v>1</v>');
});
