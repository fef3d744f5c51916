/** The sheet's own formulas say what the checks in code say: a real spreadsheet calculates them over generated rows. */
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { columnLetters, columnNumber } from '../../src/sheets/address';
import { NOMINATION_ROWS } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { WorkbookLayout } from '../../src/sheets/layout';
import { shown } from '../../src/rules/cells';
import type { CellValue } from '../../src/text/cell';
import { shiftFormula } from '../../src/xlsx/edit/shift-formula';
import { ninhThuan, twoLevel } from '../plan/plans';
import { needs } from '../tools';
import { oddEntries } from './odd-entries';
import { recalculated } from './recalculated';

/** Parents that no list has: blank, misspelt, what a search would take for a pattern, and too long for one. */
const UNKNOWN = [null, 'Huyện Bắc Ai', '~', 'x'.repeat(300)];

/**
 * The layout with cells below its lists that count the choices of each dependent drop-down: for the first parent, written
 * in capitals, its own children, for one that is not known all there are.
 */
function withChoiceCounts(layout: WorkbookLayout): WorkbookLayout {
  const valuesOf = (name: string): readonly CellValue[] => {
    const { formula } = layout.names.find((each) => each.name === name)!;
    const [, column = '', from, to = from] = /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula)!;
    const cells = layout.sheets.flatMap((sheet) => (formula.includes(sheet.name) ? sheet.cells : []));
    return cells
      .filter(({ row, col }) => columnLetters(col) === column && row >= Number(from) && row <= Number(to))
      .map(({ value }) => value);
  };
  const sheets = layout.sheets.map((sheet) => {
    const cells = sheet.validations.flatMap(({ rule, ranges: [range] }) => {
      const source = rule.kind === 'list' ? rule.source : '';
      const [, column, parents] = /MATCH\(\$?([A-Z]+)\$?\d+,(\w+),0\)/.exec(source) ?? [];
      if (column === undefined || parents === undefined) return [];
      const all = valuesOf(parents);
      const first = shown(all[0] ?? null);
      return [first.toUpperCase(), ...UNKNOWN].flatMap((parent, nth) => {
        const row = 2000 + nth;
        const count = nth === 0 ? all.filter((value) => value === first).length : all.length;
        const formula = `ROWS(${shiftFormula(source, row - range!.from.row, 0)})`;
        return [
          { row, col: columnNumber(column), value: parent, style: { numberFormat: '@' } },
          { row, col: 200 + range!.from.col, value: count, formula },
        ];
      });
    });
    return { ...sheet, cells: [...sheet.cells, ...cells] };
  });
  return { ...layout, sheets };
}

const CREATED = '2023-09-01T00:00:00Z';

describe('a spreadsheet calculates what the checks in code say', () => {
  const cases: readonly (readonly [string, Plan, string, number])[] = [
    ['a district', ninhThuan, '584', 1],
    ['a commune', ninhThuan, '22783', 2],
    ['a department, whose people live anywhere', ninhThuan, 'SNV', 3],
    [
      'a plan with two levels, a quota of each unit and no exclusion',
      twoLevel,
      twoLevel.units[0]?.code ?? '',
      4,
    ],
  ];
  for (const [name, plan, code, seed] of cases) {
    needs('soffice')(`${name}: every computed cell`, () => {
      const unit = unitOf(plan, code);
      if (!unit) throw new Error(code);
      const { count, differences } = recalculated(
        withChoiceCounts(layOutEntryWorkbook(plan, unit, oddEntries(plan, code, seed), CREATED)),
      );
      expect(differences).toEqual([]);
      expect(count).toBeGreaterThan(2 * NOMINATION_ROWS);
    });
  }
});
