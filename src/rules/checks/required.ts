import type { Condition, Field, Requirement } from '../../plan/field';
import { isBlank, textOf } from '../cells';
import type { FormulaCase, Refs, RuleContext } from '../define';
import { allCells, defineRule, formConvention, isWithoutResult, literal } from '../define';
import { partRows } from '../submission';
import type { Row } from '../submission';

const isAsked = (condition: Condition, row: Row, context: RuleContext): boolean => {
  switch (condition.when) {
    case 'always':
      return true;
    case 'field':
      return condition.oneOf.includes(textOf(row, condition.field));
    case 'part':
      return partRows(context.submission, condition.part).length > 0;
    default:
      return condition satisfies never;
  }
};

/** Null: always asked. */
const askedFormula = (condition: Condition, refs: Refs): string | null => {
  switch (condition.when) {
    case 'always':
      return null;
    case 'field':
      return `OR(${condition.oneOf.map((value) => `EXACT(${refs.text(condition.field)},${literal(value)})`).join(',')})`;
    case 'part':
      return `${refs.filled(condition.part)}>0`;
    default:
      return condition satisfies never;
  }
};

/** The sheet's test for a field that is asked for and blank: for its verdict, and for the colour of the cell. */
export function missingFormula(field: string, { condition }: Requirement, refs: Refs): string {
  const asked = askedFormula(condition, refs);
  const blank = `LEN(${refs.text(field)})=0`;
  return asked === null ? blank : `AND(${asked},${blank})`;
}

type Asking = 'required' | 'expected';

function missing(row: Row, context: RuleContext, asking: Asking) {
  return allCells(row, context).flatMap(({ field, cell }) => {
    const requirement = field[asking];
    return requirement &&
      isBlank(row, field.id) &&
      !isWithoutResult(cell) &&
      isAsked(requirement.condition, row, context)
      ? [{ at: { row, field: field.id }, args: {}, basis: requirement.clause }]
      : [];
  });
}

const formulas = (fields: readonly Field[], asking: Asking): FormulaCase[] =>
  fields.flatMap((field) => {
    const requirement = field[asking];
    return requirement
      ? [{ field: field.id, when: (refs: Refs) => missingFormula(field.id, requirement, refs) }]
      : [];
  });

/** A cell that must be filled in is blank. Answers of the outline have a rule of their own. */
export const requiredMissing = defineRule({
  code: 'required-missing',
  severity: 'error',
  basis: formConvention,
  tables: ['info', 'nominations', 'register'],
  row: (row, context) => missing(row, context, 'required'),
  formulas: (_table, fields) => formulas(fields, 'required'),
});

/** A cell that should be filled in is blank. */
export const expectedMissing = defineRule({
  code: 'expected-missing',
  severity: 'warning',
  basis: formConvention,
  tables: ['info', 'nominations', 'register'],
  row: (row, context) => missing(row, context, 'expected'),
  formulas: (_table, fields) => formulas(fields, 'expected'),
});
