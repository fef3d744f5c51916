import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { rangeOf, sheetOf, workbookOf } from '../write/layouts';
import { editWorkbook } from '../../../src/xlsx/edit/edit-workbook';
import { SHEET, edited, fileWith, partOf, sheetAfter, valuesOf } from './files';

const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;

describe('one cell', () => {
  test.each<[string, string, string]>([
    [
      'in a sheet without rows',
      '<sheetData/>',
      `<sheetData><row r="3"><c r="B3" ${text('x')}</row></sheetData>`,
    ],
    [
      'in an empty list of rows',
      '<sheetData></sheetData>',
      `<sheetData><row r="3"><c r="B3" ${text('x')}</row></sheetData>`,
    ],
    [
      'below all rows',
      '<sheetData><row r="1"/></sheetData>',
      `<sheetData><row r="1"/><row r="3"><c r="B3" ${text('x')}</row></sheetData>`,
    ],
    [
      'above and between rows',
      '<sheetData><row r="2"/>\n<row r="4"/></sheetData>',
      `<sheetData><row r="2"/>\n<row r="3"><c r="B3" ${text('x')}</row><row r="4"/></sheetData>`,
    ],
    [
      'in a row without cells',
      '<sheetData><row r="3" ht="20" spans="1:1"/></sheetData>',
      `<sheetData><row r="3" ht="20"><c r="B3" ${text('x')}</row></sheetData>`,
    ],
    [
      'behind the cells of a row',
      '<sheetData><row r="3" spans="1:1" a:b="c" xmlns:a="d"><c r="A3"/> </row></sheetData>',
      `<sheetData><row r="3" a:b="c" xmlns:a="d"><c r="A3"/> <c r="B3" ${text('x')}</row></sheetData>`,
    ],
    [
      'before and between the cells of a row',
      '<sheetData><row r="3"><c r="A3"/><c r="AA3"/></row></sheetData>',
      `<sheetData><row r="3"><c r="A3"/><c r="B3" ${text('x')}<c r="AA3"/></row></sheetData>`,
    ],
    [
      'in place of another, whose look stays',
      '<sheetData><row r="3" spans="1:9"><c r="B3" s="0" t="s" cm="1"><v>7</v></c><c r="C3"><v>1</v></c></row></sheetData>',
      `<sheetData><row r="3" spans="1:9"><c r="B3" ${text('x')}<c r="C3"><v>1</v></c></row></sheetData>`,
    ],
    [
      'in place of another that names no place',
      '<sheetData><row/><row/><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>',
      `<sheetData><row/><row/><row><c><v>1</v></c><c r="B3" ${text('x')}<c><v>3</v></c></row></sheetData>`,
    ],
    [
      'with an extension, which stays',
      '<sheetData><row r="3"><c r="B3"><f>1</f><v>1</v><extLst><ext uri="u"><v>2</v></ext></extLst></c></row></sheetData>',
      `<sheetData><row r="3"><c r="B3" ${text('x').replace('</c>', '')}<extLst><ext uri="u"><v>2</v></ext></extLst></c></row></sheetData>`,
    ],
    [
      'outside the dimension',
      '<dimension ref="A1:A2"/><sheetData/>',
      `<dimension ref="A1:B3"/><sheetData><row r="3"><c r="B3" ${text('x')}</row></sheetData>`,
    ],
    [
      'among things that are not ours',
      '<!-- <c r="B3"/> --><cols ><col min="1" max="1"/></cols ><sheetData/><mystery xmlns="u"><c r="B3"/></mystery>',
      `<!-- <c r="B3"/> --><cols ><col min="1" max="1"/></cols ><sheetData><row r="3"><c r="B3" ${text('x')}</row></sheetData><mystery xmlns="u"><c r="B3"/></mystery>`,
    ],
  ])('%s', (_, before, after) => {
    expect(sheetAfter(before, { row: 3, col: 2, value: 'x' })).toBe(after);
  });

  test.each([
    [{ value: 1.5 }, '<c r="B3"><v>1.5</v></c>'],
    [{ value: true }, '<c r="B3" t="b"><v>1</v></c>'],
    [{ value: null }, '<c r="B3"></c>'],
    [{ value: '' }, '<c r="B3"></c>'],
    [{ value: { error: '#N/A' } }, '<c r="B3" t="e"><v>#N/A</v></c>'],
    [{ value: '', formula: 'A1&"<"' }, '<c r="B3" t="str"><f>A1&amp;&quot;&lt;&quot;</f><v></v></c>'],
    [
      { value: ' <_x0041_\r\n' },
      '<c r="B3" t="inlineStr"><is><t xml:space="preserve"> &lt;_x005F_x0041__x000D_&#10;</t></is></c>',
    ],
  ])('%j', (cell, written) => {
    expect(sheetAfter('<sheetData/>', { row: 3, col: 2, ...cell })).toBe(
      `<sheetData><row r="3">${written}</row></sheetData>`,
    );
  });
});

test('many cells, in any order, new rows and cells in their places', () => {
  const cells = [
    { row: 9, col: 1, value: 91 },
    { row: 2, col: 3, value: 23 },
    { row: 2, col: 1, value: 21 },
    { row: 1, col: 1, value: 11 },
    { row: 2, col: 2, value: 22 },
    { row: 8, col: 1, value: 81 },
    { row: 3, col: 1, value: 31 },
  ];
  expect(
    sheetAfter('<sheetData><row r="2"><c r="B2"><v>0</v></c></row><row r="4"/></sheetData>', ...cells),
  ).toBe(
    '<sheetData><row r="1"><c r="A1"><v>11</v></c></row><row r="2"><c r="A2"><v>21</v></c><c r="B2"><v>22</v></c><c r="C2"><v>23</v></c></row>' +
      '<row r="3"><c r="A3"><v>31</v></c></row><row r="4"/><row r="8"><c r="A8"><v>81</v></c></row><row r="9"><c r="A9"><v>91</v></c></row></sheetData>',
  );
});

test('a part with prefixed elements gets cells of its namespace', () => {
  const uri = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const file = fileWith('', {
    [SHEET]: `<x:worksheet xmlns:x="${uri}"><x:sheetData><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const after = edited(file, {
    sheet: 'Số liệu',
    cells: [
      { row: 2, col: 1, value: 'x' },
      { row: 5, col: 1, value: 5 },
    ],
  });
  expect([...valuesOf(after)]).toEqual([
    ['Số liệu!2,1', { value: 'x', formula: false }],
    ['Số liệu!5,1', { value: 5, formula: false }],
  ]);
  expect(partOf(after, SHEET)).toContain(`<c xmlns="${uri}" r="A2" t="inlineStr">`);
});

describe('formulas that cells have in common', () => {
  const shared =
    '<sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2&amp;"A2_x000D_"</f><v>1</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>1</v></c></row></sheetData>';

  test('the cell that holds one is set: the others get it written out', () => {
    expect(sheetAfter(shared, { row: 2, col: 2, value: 9 }, { row: 3, col: 2, value: 9 })).toBe(
      '<sheetData><row r="2"><c r="B2"><v>9</v></c></row><row r="3"><c r="B3"><v>9</v></c></row>' +
        '<row r="4"><c r="B4"><f>A4&amp;&quot;A2_x000D_&quot;</f><v>1</v></c></row></sheetData>',
    );
  });

  test('also in what our own writer shares', () => {
    const layout = sheetOf({
      cells: [2, 3].map((row) => ({ row, col: 2, value: 1 })),
      fills: [{ range: rangeOf(2, 2, 3, 2), formula: 'IF($A2="",A$1,"A2")' }],
    });
    const cells = [{ row: 2, col: 2, value: 9 }];
    const after = edited(writeWorkbook(workbookOf([layout])), { sheet: 'Số liệu', cells });
    expect(partOf(after, SHEET)).toContain(
      '<c r="B2"><v>9</v></c></row><row r="3"><c r="B3"><f>IF($A3=&quot;&quot;,A$1,&quot;A2&quot;)</f><v>1</v></c>',
    );
  });

  test('another of them is set: the rest stays', () => {
    expect(sheetAfter(shared, { row: 3, col: 2, value: 9 })).toBe(
      shared.replace('<c r="B3"><f t="shared" si="0"/><v>1</v></c>', '<c r="B3"><v>9</v></c>'),
    );
  });

  test('a number that is used again is the last holder’s', () => {
    const twice = shared.replace(
      '</sheetData>',
      '<row r="6"><c r="B6"><f t="shared" ref="B6:B7" si="0">C6</f></c></row><row r="7"><c r="B7"><f t="shared" si="0"/></c></row></sheetData>',
    );
    expect(sheetAfter(twice, { row: 6, col: 2, value: 9 })).toBe(
      twice
        .replace('<c r="B6"><f t="shared" ref="B6:B7" si="0">C6</f></c>', '<c r="B6"><v>9</v></c>')
        .replace('<c r="B7"><f t="shared" si="0"/></c>', '<c r="B7"><f>C7</f></c>'),
    );
  });

  const array = (ref: string): string =>
    `<sheetData><row r="2"><c r="B2"><f t="array" ref="${ref}">A2:A3*2</f><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData>`;

  test('an array formula over several cells only changes as a whole', () => {
    const cells = [{ row: 3, col: 2, value: 9 }];
    expect(editWorkbook(fileWith(array('B2:B3')), [{ sheet: 'Số liệu', cells }])).toEqual({
      ok: false,
      uneditable: { reason: 'array-formula', sheet: 'Số liệu', address: 'B3' },
    });
  });

  test('one in a single cell, and cells beside it, may be set', () => {
    expect(sheetAfter(array('B2'), { row: 2, col: 2, value: 9 })).toContain('<c r="B2"><v>9</v></c>');
    expect(sheetAfter(array('B2:B3'), { row: 4, col: 2, value: 9 })).toContain(array('B2:B3').slice(0, -12));
  });
});
