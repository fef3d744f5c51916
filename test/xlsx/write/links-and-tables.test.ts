import { rangeOf, partsWritten, sheetOf, textCells, workbookOf } from './layouts';

describe('links out of the workbook', () => {
  const at = { row: 1, col: 1 };
  test.each([
    ['the file alone', { path: 'a.xlsx', sheet: null, at: null }, 'a.xlsx', ''],
    ['a sheet', { path: 'a.xlsx', sheet: 'B', at: null }, 'a.xlsx', ` location="'B'!A1"`],
    [
      'a cell, in a file with a difficult name',
      { path: "../nộp/Ea H'Leo #1 100%.xlsx", sheet: "S'ố", at: { row: 3, col: 2 } },
      "../n%E1%BB%99p/Ea%20H'Leo%20%231%20100%25.xlsx",
      ` location="'S''ố'!B3"`,
    ],
  ])('%s', (_, target, address, location) => {
    const parts = partsWritten(
      workbookOf([sheetOf({ links: [{ at, target: { kind: 'file', ...target } }] })]),
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain(`<hyperlink ref="A1" r:id="rId1"${location}/>`);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain(
      `Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${address}" TargetMode="External"/>`,
    );
  });
});

test('tables have parts of their own, numbered through the workbook', () => {
  const cells = textCells(1, 1, ['Xã', 'Cấp\nxã']);
  const table = { range: rangeOf(1, 1, 3, 2), columns: ['Xã', 'Cấp\nxã'] };
  const parts = partsWritten(
    workbookOf([
      sheetOf({ cells, tables: [{ ...table, name: 'tblMot' }] }),
      sheetOf({
        name: 'Hai',
        cells,
        tables: [{ ...table, name: 'tblHai', style: 'TableStyleLight1' }],
        links: [{ at: { row: 1, col: 1 }, target: { kind: 'file', path: 'a.xlsx', sheet: null, at: null } }],
      }),
    ]),
  );
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  );
  expect(parts['xl/worksheets/sheet2.xml']).toContain(
    '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
  );
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Id="rId2"');
  expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../tables/table2.xml"');
  expect(parts['xl/tables/table2.xml']).toContain(
    'id="2" name="tblHai" displayName="tblHai" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>' +
      '<tableColumns count="2"><tableColumn id="1" name="Xã"/><tableColumn id="2" name="Cấp&#10;xã"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>',
  );
  expect(parts['xl/tables/table1.xml']).not.toContain('tableStyleInfo');
});
