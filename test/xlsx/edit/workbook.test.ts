import type { SheetEdit } from '../../../src/xlsx/edit/edits';
import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { sheetOf, textCells, workbookOf } from '../write/layouts';
import {
  SHEET,
  changedParts,
  compressedParts,
  edited,
  fileWith,
  partOf,
  sheetAfter,
  valuesOf,
  withParts,
} from './files';

const sheet = 'Số liệu';
const one: SheetEdit = { sheet, cells: [{ row: 1, col: 1, value: 1 }] };
const WORKBOOK = 'xl/workbook.xml';

describe('what is carried through', () => {
  const sheets = [
    sheetOf({ cells: [{ row: 1, col: 1, value: 'cũ', formula: '"cũ"' }] }),
    sheetOf({ name: 'Khác', cells: textCells(1, 1, ['giữ']) }),
  ];
  const file = withParts(writeWorkbook(workbookOf(sheets)), { 'của tỉnh/ghi chú.xml': '<a>đ</a>' });

  test('only the sheet changes; Excel is told already to calculate when it opens the file', () => {
    expect(changedParts(file, edited(file, one))).toEqual([SHEET]);
  });

  test('parts that we do not know keep name and place', () => {
    expect([...compressedParts(edited(file, one)).keys()]).toEqual([...compressedParts(file).keys()]);
    expect(partOf(edited(file, one), 'của tỉnh/ghi chú.xml')).toBe('<a>đ</a>');
  });

  test('nothing changes where nothing is set', () => {
    expect(changedParts(file, edited(file))).toEqual([]);
    expect(changedParts(file, edited(file, { sheet, cells: [] }))).toEqual([]);
  });

  test('equal edits give equal bytes', () => {
    const style = { fill: 'FFF2CC', numberFormat: '0.0' };
    const edit = { sheet, cells: [{ row: 7, col: 1, value: 'x', style }] };
    expect(edited(file, edit)).toEqual(edited(file, structuredClone(edit)));
  });

  test('a second edit finds the first', () => {
    const cells = [{ row: 2, col: 1, value: 2 }];
    expect([...valuesOf(edited(edited(file, one), { sheet, cells }))]).toEqual([
      ['Số liệu!1,1', { value: 1, formula: false }],
      ['Số liệu!2,1', { value: 2, formula: false }],
      ['Khác!1,1', { value: 'giữ', formula: false }],
    ]);
  });
});

describe('calculation on load', () => {
  const calculation = (element: string): string => {
    const file = fileWith('<sheetData/>');
    const workbook = partOf(file, WORKBOOK).replace('<calcPr fullCalcOnLoad="1"/>', element);
    return /<\/sheets>(.*)<\/workbook>/s.exec(
      partOf(edited(withParts(file, { [WORKBOOK]: workbook }), one), WORKBOOK),
    )![1]!;
  };

  test.each([
    ['<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    ['<calcPr fullCalcOnLoad="0" />', '<calcPr fullCalcOnLoad="1" />'],
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<oleSize ref="A1"/>', '<calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
    [
      '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
      '<definedNames><definedName name="a">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
  ])('%s', (before, after) => {
    expect(calculation(before)).toBe(after);
  });
});

describe('the order of calculation', () => {
  const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
  const TYPES = '[Content_Types].xml';
  const CHAIN = 'xl/calcChain.xml';
  const base = fileWith(
    '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>',
  );
  const relation =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>';
  const override =
    '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>';
  const file = withParts(base, {
    [CHAIN]:
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
    [RELATIONSHIPS]: partOf(base, RELATIONSHIPS).replace('</Relationships>', `${relation}</Relationships>`),
    [TYPES]: partOf(base, TYPES).replace('</Types>', `${override}</Types>`),
  });

  test('goes when a formula is replaced, with all that names it', () => {
    const after = edited(file, one);
    expect(new Set(changedParts(file, after))).toEqual(new Set([TYPES, CHAIN, RELATIONSHIPS, SHEET]));
    expect(partOf(after, RELATIONSHIPS)).toBe(partOf(base, RELATIONSHIPS));
    expect(partOf(after, TYPES)).toBe(partOf(base, TYPES));
  });

  test('goes when a formula is set', () => {
    const cells = [{ row: 2, col: 1, value: 1, formula: '1' }];
    expect(changedParts(file, edited(file, { sheet, cells }))).toContain(CHAIN);
  });

  test('stays when only values change', () => {
    const cells = [{ row: 1, col: 2, value: 2 }];
    expect(changedParts(file, edited(file, { sheet, cells }))).toEqual([SHEET]);
  });
});

test('an untouched sheet part keeps every character', () => {
  const inside = '<sheetData>\r\n <row  r = "1" ><c r="A1"><v>1</v></c ></row>\t</sheetData><!-- 🏆 -->';
  expect(sheetAfter(inside, { row: 1, col: 2, value: 2 })).toBe(
    inside.replace('</c >', '</c ><c r="B1"><v>2</v></c>'),
  );
});
