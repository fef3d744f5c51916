/** The stand-in's engine answers the form's own formulas as the checks in code do. */
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { castOf } from '../../src/cli/sample/cast';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import { NOMINATION_ROWS } from '../../src/sheets/entry/form';
import { ninhThuan, twoLevel } from '../plan/plans';
import { sampledSummary } from '../sample/summary';
import { oddEntries } from '../sheets/odd-entries';
import type { WorkbookLayout } from '../../src/sheets/layout';
import { NEWER_THAN_2010 } from '../../src/workbook/formula/new-functions';
import { loadLibrary } from '../../src/preview/node/engine';
import { calculated } from './calculated';

const CREATED = '2023-09-01T00:00:00Z';

const units: readonly (readonly [string, Plan, string, number])[] = [
  ['a district', ninhThuan, '584', 1],
  ['a commune', ninhThuan, '22783', 2],
  ['a department', ninhThuan, 'SNV', 3],
  ['a commune of a plan with two levels', twoLevel, twoLevel.units[0]?.code ?? '', 4],
];

describe.each(units)('%s', (_, plan, code, seed) => {
  const unit = unitOf(plan, code)!;

  test.each([
    ['a form filled in rightly', () => castOf(plan, seed, CREATED).entriesOf(unit)],
    ['a form filled in wrongly in every way', () => oddEntries(plan, code, seed)],
  ])('%s', async (_title, entries) => {
    const { count, differences, host } = await calculated(
      layOutEntryWorkbook(plan, unit, entries(), CREATED),
    );
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(2 * NOMINATION_ROWS);
    expect(host.faults).toEqual([]);
  });
});

test.each([
  ['3126', ninhThuan],
  ['two levels', twoLevel],
])('the summary of plan %s', async (_, plan) => {
  const { count, differences } = await calculated(sampledSummary(plan, 5, () => null));
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(10);
});

/** Every formula of a layout: of cells, names, drop-downs, other validations and conditional formats. */
const formulasOf = ({ sheets, names }: WorkbookLayout): readonly string[] => [
  ...names.map(({ formula }) => formula),
  ...sheets.flatMap(({ cells, fills, validations, conditionalFormats }) => [
    ...cells.flatMap(({ formula }) => formula ?? []),
    ...[...fills, ...conditionalFormats].map(({ formula }) => formula),
    ...validations.flatMap(({ rule }) =>
      rule.kind === 'list' ? [rule.source] : rule.kind === 'custom' ? [rule.formula] : [],
    ),
  ]),
];

/** The engine knows functions that Excel 2010 does not, and would answer them all the same. */
test('every function of the forms is one of Excel 2010 that the engine has', () => {
  const layouts = [
    ...units.map(([, plan, code]) =>
      layOutEntryWorkbook(plan, unitOf(plan, code)!, oddEntries(plan, code, 1), CREATED),
    ),
    sampledSummary(ninhThuan, 3, () => null),
    sampledSummary(twoLevel, 3, () => null),
  ];
  const used = new Set(
    layouts
      .flatMap(formulasOf)
      .flatMap(
        (formula) =>
          formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [],
      ),
  );
  const { functionRegistry } = loadLibrary().registries;
  expect(used.size).toBeGreaterThan(15);
  expect([...used].filter((name) => !functionRegistry.contains(name) || NEWER_THAN_2010.has(name))).toEqual(
    [],
  );
});
