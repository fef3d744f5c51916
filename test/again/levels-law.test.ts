/** Merging by levels and merging all at once agree where the district chose everything and edited nothing. */
import fc from 'fast-check';
import { merge } from '../../src/merge/merge';
import type { Summary } from '../../src/merge/summary';
import { shown } from '../../src/rules/cells';
import type { Code } from '../../src/rules/finding';
import type { Row } from '../../src/rules/submission';
import { collective, day, file, person } from '../merge/build';
import type { Read, Spec } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';
import { chooseAll, sentUp } from './upward';

const BAC_AI = '584';
const COMMUNES = ['22783', '22786', '22789'];

/** Small pools, so that names, days and figures meet across files. */
const name = fc.constantFrom('Nguyễn Văn Mẫu', 'Nguyễn Văn Mẩu', 'NGUYỄN VĂN MẪU', 'Ông Lê Mẫu', 'Trần Mẫu');
const nomination = fc
  .record({
    name,
    entry: fc.constantFrom(person, collective),
    more: fc.record(
      {
        achievement: fc.constantFrom(null, 'Đạt', ' Đạt  hai '),
        birthYear: fc.constantFrom(1980, '1980', 3, null),
        contribution: fc.constantFrom(12.5, '1.234', null),
        kind: fc.constantFrom('Hộ gia đình', 'Không rõ'),
        note: fc.constantFrom('Ghi chú', null),
        rewarded: fc.constantFrom('Có', 'Không', true),
      },
      { requiredKeys: [] },
    ),
  })
  .map(({ name: called, entry, more }) => entry(called, more));

const specOf = (unit: string, fewest: number): fc.Arbitrary<Spec> =>
  fc.record({
    unit: fc.constant(unit),
    info: fc.record({
      noNominations: fc.constantFrom(null, 'x'),
      letterSent: fc.constantFrom(null, day('2023-10-02'), day('2023-10-12')),
      reportSent: fc.constantFrom(null, day('2023-10-02'), day('2023-10-12')),
    }),
    report: fc.dictionary(fc.constantFrom('1.a.1', '2.1', '6'), fc.constantFrom('Không có', 'Đạt', '')),
    figures: fc.dictionary(
      fc.constantFrom('D1', 'P0', 'B1'),
      fc.dictionary(fc.constantFrom('2021', '2023'), fc.constantFrom(3, 70, '1.234')),
    ),
    nominations: fc.array(nomination, { minLength: fewest, maxLength: 3 }),
  });

const filesOf = (unit: string, most: number): fc.Arbitrary<readonly Read[]> =>
  fc
    .uniqueArray(specOf(unit, 0), { maxLength: most, selector: (spec) => JSON.stringify(spec) })
    .map((specs) => specs.map((spec, at) => file(plan, `${unit}-${at}.xlsx`, spec)));

/** What tells of files among each other, and so of the way they came. */
const OF_LINEAGE: readonly Code[] = [
  'sent-past-parent',
  'file-superseded',
  'files-disagree',
  'file-repeated',
];

const cellsOf = ({ cells }: Row): readonly (readonly [string, string])[] =>
  Object.entries(cells)
    .map(([field, { value }]) => [field, shown(value)] as const)
    .filter(([, text]) => text !== '');

/** Everything but where it stands and which way it came. */
const lessLineage = ({ nominations, answers, figures, reconciled, progress, findings }: Summary) => {
  const told = (list: Summary['findings']) =>
    list
      .filter(({ code }) => !OF_LINEAGE.includes(code))
      .map(({ code, severity, unit, basis, at, args }) => {
        const { other: _, ...said } = args as Readonly<Record<string, unknown>>;
        return JSON.stringify([code, severity, unit, basis, 'field' in at ? at.field : at.kind, said]);
      })
      .sort();
  return {
    nominations: nominations
      .map(({ row, unit, path, findings: own }) =>
        JSON.stringify([unit.code, cellsOf(row), path.map(({ code }) => code), told(own)]),
      )
      .sort(),
    answers: answers.map(({ item, unit, row }) => [item, unit.code, cellsOf(row)]),
    figures: figures.map(({ unit, counted, values }) => [unit.code, counted, values]),
    reconciled,
    progress: progress.map(({ errors: _, warnings: __, used, superseded: ___, open, ...each }) => ({
      ...each,
      open: [told(open.report), told(open.nominations)],
      sent: used.length > 0,
    })),
    findings: told(findings),
  };
};

test('levels equal all at once', () => {
  fc.assert(
    fc.property(
      fc.tuple(...COMMUNES.map((unit) => filesOf(unit, 2))),
      // A district that says nothing of its own list has answered for it by choosing.
      specOf(BAC_AI, 1),
      filesOf('585', 1),
      (communes, own, others) => {
        const below = communes.flat();
        const desk = new Desk(plan, BAC_AI);
        desk.merge(below);
        chooseAll(desk);
        const byLevels = new Desk(plan).merge([sentUp(desk, plan, '584.xlsx', own), ...others]);
        const atOnce = merge([...below, file(plan, '584.xlsx', own), ...others], plan, []);
        expect(lessLineage(byLevels.summary)).toEqual(lessLineage(atOnce));
      },
    ),
    { numRuns: 60 },
  );
});
