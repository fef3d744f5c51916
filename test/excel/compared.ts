import type { SourceWorkbook } from '../../src/sheets/source';

/**
 * Not through the API, and so not compared: the nomination list's print area, which a formula answers (Excel's own names are
 * kept out of both readings), zoom, the workbook's title and author, and the first guess at the height of rows that Excel
 * fits itself.
 *
 * Formulas' results apart: the file has those that were computed when it was laid out, Excel calculates
 * its own.
 */
export function compared({ sheetNames, sheets, names }: SourceWorkbook): unknown {
  return {
    sheetNames: sheetNames.filter(({ name }) => name !== 'Sheet1'),
    names: [...names]
      .map((name) => ({ ...name, formula: name.formula }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    sheets: sheets
      .filter(({ name }) => name !== 'Sheet1')
      .map(({ name, visibility, rows, merges }) => ({
        name,
        visibility,
        merges,
        rows: rows.map(({ row, hidden, cells }) => ({
          row,
          hidden,
          cells: [...cells].map(([col, cell]) => [col, cell.formula ? { ...cell, value: null } : cell]),
        })),
      })),
  };
}
