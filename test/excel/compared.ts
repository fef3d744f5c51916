import type { SourceWorkbook } from '../../src/sheets/source';

/**
 * What is read of a workbook, for comparing the installed one with the file; what besides that is not compared,
 * `as-laid-out.ts` lists. Not Sheet1, with which a new workbook comes, and of formulas not the results: the file has those
 * that were computed when it was laid out, Excel calculates its own. Nor the note beside a list's title: it stands in a
 * column whose formulas Excel is not asked for, and shows nothing as long as all is printed.
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
          cells: [...cells]
            .filter(([col, { formula }]) => !(row === 1 && col === 1 && formula))
            .map(([col, cell]) => [col, cell.formula ? { ...cell, value: null } : cell]),
        })),
      })),
  };
}
