/** The sheet's own formulas say what the checks in code say: a real spreadsheet calculates them over generated rows. */
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { NOMINATION_ROWS } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { needs } from '../tools';
import { oddEntries } from './odd-entries';
import { recalculated } from './recalculated';

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
        layOutEntryWorkbook(plan, unit, oddEntries(plan, code, seed), CREATED),
      );
      expect(differences).toEqual([]);
      expect(count).toBeGreaterThan(2 * NOMINATION_ROWS);
    });
  }
});
