/** LibreOffice calculates the summary's totals, rates and counters to what the merge cached. */
import { ninhThuan, twoLevel } from '../plan/plans';
import { sampledSummary } from '../sample/summary';
import { recalculated } from '../sheets/recalculated';
import { needs } from '../tools';

describe.each([
  ['three levels', ninhThuan, 9],
  ['two levels', twoLevel, 3],
] as const)('the summary of a plan with %s', (_, plan, units) => {
  needs('soffice')('every computed cell', () => {
    const { count, differences } = recalculated(sampledSummary(plan, units));
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });
});
