import type { LayoutCell, LayoutRow } from '../../../src/sheets/layout';
import { partsWritten, rangeOf, sheetOf, sheetWritten, workbookOf } from './layouts';

const sheetData = (cells: readonly LayoutCell[], rows: readonly LayoutRow[] = []): string =>
  /<sheetData>(.*)<\/sheetData>/s.exec(sheetWritten({ cells, rows }))?.[1] ?? '';

describe('cells', () => {
  test.each<[string, Omit<LayoutCell, 'row' | 'col'>, string]>([
    ['a text', { value: 'x' }, '<c r="B2" t="s"><v>0</v></c>'],
    ['a text that looks like a formula', { value: '=1+1' }, '<c r="B2" t="s"><v>0</v></c>'],
    ['a number', { value: -1.5 }, '<c r="B2"><v>-1.5</v></c>'],
    ['a small number', { value: 1e-7 }, '<c r="B2"><v>1e-7</v></c>'],
    ['true', { value: true }, '<c r="B2" t="b"><v>1</v></c>'],
    ['an error', { value: { error: '#N/A' } }, '<c r="B2" t="e"><v>#N/A</v></c>'],
    ['a date, which gets a format', { value: { date: '2025-06-30' } }, '<c r="B2" s="1"><v>45838</v></c>'],
    ['nothing', { value: null }, '<c r="B2"></c>'],
    ['nothing, with a look', { value: null, style: { bold: true } }, '<c r="B2" s="1"></c>'],
    ['an empty text, which only a formula can hold', { value: '' }, '<c r="B2"></c>'],
    [
      'a formula that answers a text',
      { value: 'ư', formula: 'A1' },
      '<c r="B2" t="str"><f>A1</f><v>ư</v></c>',
    ],
    ['a formula that answers ""', { value: '', formula: 'A1' }, '<c r="B2" t="str"><f>A1</f><v></v></c>'],
    ['a formula that answers a number', { value: 3, formula: 'A1' }, '<c r="B2"><f>A1</f><v>3</v></c>'],
    ['a formula that answers no', { value: false, formula: 'A1' }, '<c r="B2" t="b"><f>A1</f><v>0</v></c>'],
    [
      'a formula not calculated',
      { value: null, formula: 'A1&"<"' },
      '<c r="B2"><f>A1&amp;&quot;&lt;&quot;</f></c>',
    ],
  ])('%s', (_, cell, written) => {
    expect(sheetData([{ row: 2, col: 2, ...cell }])).toBe(`<row r="2">${written}</row>`);
  });

  test('stand in order, whatever the order of the layout', () => {
    const cells = [
      [10, 1],
      [2, 28],
      [2, 2],
    ].map(([row = 0, col = 0]) => ({ row, col, value: 1 }));
    expect([...sheetData(cells).matchAll(/ r="([A-Z]+\d+)"/g)].map(([, ref]) => ref)).toEqual([
      'B2',
      'AB2',
      'A10',
    ]);
  });

  test('share equal texts, numbered by first use through all sheets', () => {
    const cells = ['b', 'a ', 'b'].map((value, i) => ({ row: 1, col: i + 1, value }));
    const sheets = [sheetOf({ cells }), sheetOf({ name: 'Hai', cells: [{ row: 1, col: 1, value: 'a ' }] })];
    const parts = partsWritten(workbookOf(sheets));
    expect(parts['xl/sharedStrings.xml']).toContain(
      'count="4" uniqueCount="2"><si><t>b</t></si><si><t xml:space="preserve">a </t></si></sst>',
    );
    expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="A1" t="s"><v>1</v></c>');
  });
});

test('a formula filled down is written once, and the cells below share it', () => {
  const written = sheetWritten({
    cells: [2, 3, 4].map((row) => ({ row, col: 2, value: row === 4 ? null : '' })),
    fills: [{ range: rangeOf(2, 2, 4, 2), formula: 'IF($A2="","",1)' }],
  });
  expect(written).toContain(
    '<row r="2"><c r="B2" t="str"><f t="shared" ref="B2:B4" si="0">IF($A2=&quot;&quot;,&quot;&quot;,1)</f><v></v></c></row>' +
      '<row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v></v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c></row>',
  );
});

describe('rows', () => {
  test.each<[string, readonly LayoutRow[], string]>([
    ['a height', [{ row: 3, height: 40.5 }], '<row r="3" ht="40.5" customHeight="1"></row>'],
    ['a height that may change', [{ row: 3, height: 40, fits: true }], '<row r="3" ht="40"></row>'],
    ['hidden', [{ row: 3, hidden: true }], '<row r="3" hidden="1"></row>'],
    [
      'an open group',
      [
        { row: 3, outline: 1 },
        { row: 4, outline: 1 },
      ],
      '<row r="3" outlineLevel="1"></row><row r="4" outlineLevel="1"></row>',
    ],
    [
      'a folded group: the row after it has the button',
      [
        { row: 3, outline: 1, hidden: true },
        { row: 4, outline: 2, hidden: true },
      ],
      '<row r="3" hidden="1" outlineLevel="1"></row><row r="4" hidden="1" outlineLevel="2"></row><row r="5" collapsed="1"></row>',
    ],
  ])('%s', (_, rows, written) => {
    expect(sheetData([], rows)).toBe(written);
  });

  test('and their cells are one', () => {
    expect(sheetData([{ row: 3, col: 1, value: 1 }], [{ row: 3, height: 20 }])).toBe(
      '<row r="3" ht="20" customHeight="1"><c r="A3"><v>1</v></c></row>',
    );
  });
});
