import { writeWorkbook } from '../../../src/xlsx/write/write-workbook';
import { sheetOf, workbookOf } from '../write/layouts';
import { SHEET, changedParts, edited, fileWith, partOf, valuesOf, withParts } from './files';

const sheet = 'Số liệu';
const WORKBOOK = 'xl/workbook.xml';

describe('looks', () => {
  const date = { date: '2025-06-30' };
  const file = writeWorkbook(
    workbookOf([
      sheetOf({
        cells: [
          { row: 1, col: 1, value: 'x', style: { bold: true, fill: 'FFF2CC' } },
          { row: 2, col: 1, value: date, style: { italic: true, numberFormat: 'mm/yyyy' } },
        ],
      }),
    ]),
  );
  const formats = (bytes: Uint8Array): readonly string[] =>
    [...partOf(bytes, 'xl/styles.xml').matchAll(/<xf [^>]*xfId.*?<\/xf>/gs)].map(([xf]) => xf);
  const formatOf = (bytes: Uint8Array, address: string): string | undefined =>
    formats(bytes)[
      Number(new RegExp(`<c r="${address}"(?: s="(\\d+)")?`).exec(partOf(bytes, SHEET))?.[1] ?? 0)
    ];

  test('a given style is appended once, and what it needs', () => {
    const style = { bold: true, size: 15, fill: '00FF00', border: '000000', numberFormat: '0.000' };
    const cells = [1, 2].map((col) => ({ row: 5, col, value: 1.5, style: { ...style } }));
    const after = edited(file, { sheet, cells });
    expect(formats(after).slice(0, -1)).toEqual(formats(file));
    expect(partOf(after, 'xl/styles.xml')).toContain('<cellXfs count="4">');
    expect(partOf(after, 'xl/styles.xml')).toContain('<fonts count="4">');
    expect(partOf(after, 'xl/styles.xml')).toContain('<fills count="4">');
    expect(partOf(after, 'xl/styles.xml')).toContain(
      '<numFmts count="2"><numFmt numFmtId="164" formatCode="mm/yyyy"/><numFmt numFmtId="165" formatCode="0.000"/></numFmts>',
    );
    expect(formatOf(after, 'A5')).toBe(
      '<xf numFmtId="165" fontId="3" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"></xf>',
    );
    expect(formatOf(after, 'B5')).toBe(formatOf(after, 'A5'));
  });

  test('a style that is there is used again', () => {
    const cells = [{ row: 5, col: 1, value: 'y', style: { fill: 'FFF2CC', bold: true } }];
    const after = edited(file, { sheet, cells });
    expect(changedParts(file, after)).toEqual([SHEET]);
    expect(formatOf(after, 'A5')).toBe(formatOf(file, 'A1'));
  });

  test('a date in a cell for texts gets a date format and keeps the rest', () => {
    const after = edited(file, { sheet, cells: [{ row: 1, col: 1, value: date }] });
    expect(formatOf(after, 'A1')).toBe(
      formatOf(file, 'A1')!
        .replace('numFmtId="0"', 'numFmtId="165"')
        .replace('applyFill="1"', 'applyFill="1" applyNumberFormat="1"'),
    );
    expect(partOf(after, 'xl/styles.xml')).toContain('<numFmt numFmtId="165" formatCode="dd/mm/yyyy"/>');
    expect(valuesOf(after).get('Số liệu!1,1')?.value).toEqual(date);
  });

  test('a number in a cell for dates stays a number, a date keeps the format', () => {
    const cells = [{ row: 2, col: 1, value: 45838 }];
    expect(valuesOf(edited(file, { sheet, cells })).get('Số liệu!2,1')?.value).toBe(45838);
    const later = edited(file, { sheet, cells: [{ row: 2, col: 1, value: { date: '2025-07-01' } }] });
    expect(formatOf(later, 'A2')).toBe(formatOf(file, 'A2'));
  });

  test('a new cell takes the look of its row, else of its column', () => {
    const before =
      '<cols><col min="2" max="3" style="1" width="9"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData>';
    const styled = fileWith(before, { 'xl/styles.xml': partOf(file, 'xl/styles.xml') });
    const cells = [1, 2, 3].flatMap((row) => [1, 2].map((col) => ({ row, col, value: 'x' })));
    const after = partOf(edited(styled, { sheet, cells }), SHEET);
    expect([...after.matchAll(/<c r="(\w+)"(?: s="(\d)")?/g)].map(([, at, s]) => [at, s])).toEqual([
      ['A1', '2'],
      ['B1', '2'],
      ['A2', undefined],
      ['B2', '1'],
      ['A3', undefined],
      ['B3', '1'],
    ]);
  });

  test('a list of number formats is made where there is none', () => {
    const cells = [{ row: 1, col: 1, value: date }];
    const after = edited(fileWith('<sheetData/>'), { sheet, cells });
    expect(partOf(after, 'xl/styles.xml')).toMatch(
      /main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\/mm\/yyyy"\/><\/numFmts><fonts/,
    );
  });

  test('days are counted as the workbook counts them', () => {
    const file1904 = fileWith('<sheetData/>');
    const workbook = partOf(file1904, WORKBOOK).replace(
      '<bookViews>',
      '<workbookPr date1904="1"/><bookViews>',
    );
    const after = edited(withParts(file1904, { [WORKBOOK]: workbook }), {
      sheet,
      cells: [{ row: 1, col: 1, value: date }],
    });
    expect(partOf(after, SHEET)).toContain('<v>44376</v>');
    expect(valuesOf(after).get('Số liệu!1,1')?.value).toEqual(date);
  });
});
