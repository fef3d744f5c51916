/** Every formula and text of the workbooks that we write, against what Excel takes where it stands. */
import { castOf } from '../../src/cli/sample/cast';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { ValidationRule, WorkbookLayout } from '../../src/sheets/layout';
import type { Plan } from '../../src/plan/schema';
import { formulaBroken } from '../../src/workbook/restrictions/formulas';
import type { FormulaContext } from '../../src/workbook/restrictions/formulas';
import { textBroken } from '../../src/workbook/restrictions/texts';
import { ninhThuan, twoLevel } from '../plan/plans';
import { sampledSummary } from '../sample/summary';

const CREATED = '2023-09-01T00:00:00Z';

/** A form of each kind of unit, blank and filled in, and the summary. */
const workbooksOf = (plan: Plan): readonly (readonly [string, () => WorkbookLayout])[] => {
  const kinds = new Map(plan.units.map((unit) => [unit.kind, unit]));
  return [
    ...[...kinds].flatMap(([kind, unit]): [string, () => WorkbookLayout][] => [
      [`a blank form of ${kind}`, () => layOutEntryWorkbook(plan, unit, noEntries, CREATED)],
      [
        `a form of ${kind}`,
        () => layOutEntryWorkbook(plan, unit, castOf(plan, 3, CREATED).entriesOf(unit), CREATED),
      ],
    ]),
    ['the summary', () => sampledSummary(plan, 5, () => null)],
  ];
};

type Placed = readonly [FormulaContext, string];

const placed = (context: FormulaContext, formula: string | undefined): readonly Placed[] =>
  formula === undefined ? [] : [[context, formula]];

function ofRule(rule: ValidationRule): readonly Placed[] {
  switch (rule.kind) {
    case 'list':
      return placed('validationList', rule.source);
    case 'custom':
      return placed('validation', rule.formula);
    default:
      return [];
  }
}

/** Each formula with where it stands. */
const formulasOf = ({ sheets, names }: WorkbookLayout): readonly Placed[] => [
  ...names.flatMap(({ formula }) => placed('name', formula)),
  ...sheets.flatMap(({ cells, fills, validations, conditionalFormats }) => [
    ...[...cells, ...fills].flatMap(({ formula }) => placed('cell', formula)),
    ...conditionalFormats.flatMap(({ formula }) => placed('conditionalFormat', formula)),
    ...validations.flatMap(({ rule }) => ofRule(rule)),
  ]),
];

describe.each([
  ['3126', ninhThuan],
  ['two levels', twoLevel],
])('plan %s', (_, plan) => {
  test.each(workbooksOf(plan))('%s', (__, layOut) => {
    const layout = layOut();
    const sheets = new Set(layout.sheets.map(({ name }) => name.toLowerCase()));
    const formulas = formulasOf(layout);
    expect(new Set(formulas.map(([context]) => context)).size).toBeGreaterThanOrEqual(4);
    expect(formulas.flatMap(([context, formula]) => formulaBroken(formula, context, sheets) ?? [])).toEqual(
      [],
    );
    const validations = layout.sheets.flatMap((sheet) => sheet.validations);
    expect(
      validations
        .flatMap(({ prompt, error }) => [
          ...(prompt ? [textBroken('promptTitle', prompt.title), textBroken('promptText', prompt.text)] : []),
          ...(error ? [textBroken('errorTitle', error.title), textBroken('errorText', error.text)] : []),
        ])
        .filter((broken) => broken !== null),
    ).toEqual([]);
  });
});
