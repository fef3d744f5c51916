/** Every rule by its table: what was entered, and what is found of it. The tables stand in `checks/`, as the rules do. */
import { rules } from '../../src/rules/index';
import type { Code } from '../../src/rules/finding';
import { ninhThuan } from '../plan/plans';
import type { Case } from './build';
import { findingsOf, placeWords } from './build';
import { cells } from './checks/cells';
import { dates } from './checks/dates';
import { duplicates } from './checks/duplicates';
import { exclusion } from './checks/exclusion';
import { figures } from './checks/figures';
import { info } from './checks/info';
import { lengths } from './checks/lengths';
import { lists } from './checks/lists';
import { names } from './checks/names';
import { numbers } from './checks/numbers';
import { quotas } from './checks/quotas';
import { report } from './checks/report';
import { required } from './checks/required';

const tables: Partial<Record<Code, readonly Case[]>> = {
  ...cells,
  ...dates,
  ...duplicates,
  ...exclusion,
  ...figures,
  ...info,
  ...lengths,
  ...lists,
  ...names,
  ...numbers,
  ...quotas,
  ...report,
  ...required,
};

for (const [code, cases] of Object.entries(tables)) {
  describe(code, () => {
    test.each(cases.map((one) => [one[0], one] as const))('%s', (_, [, entered, ...expected]) => {
      const found = findingsOf(entered);
      expect(
        found
          .filter((finding) => finding.code === code)
          .map((finding) => ({
            severity: finding.severity,
            at: placeWords(finding),
            args: finding.args,
            basis: finding.basis,
          })),
      ).toEqual(expected);

      const clauses = (entered.plan ?? ninhThuan).clauses.map(({ id }) => id);
      expect(found.filter(({ basis }) => basis !== null && !clauses.includes(basis))).toEqual([]);
    });

    test('the table shows it found and not found', () => {
      const isFound = cases.map(([, , ...expected]) => expected.length > 0);
      expect(new Set(isFound)).toEqual(new Set([true, false]));
    });
  });
}

test('every rule has a table', () => {
  expect(Object.keys(tables).sort()).toEqual(rules.map(({ code }) => code).sort());
});
