import { rangeA1 } from '../../sheets/address';
import type { Validation, ValidationRule } from '../../sheets/layout';
import { serialOf } from './serial';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

type Bound = Extract<ValidationRule, { min?: unknown }>['min'];

/** Every day of a layout is proven to have a serial. */
const boundFormula = (bound: NonNullable<Bound>): number =>
  typeof bound === 'number' ? bound : serialOf(bound.date)!;

function limits(
  min: Bound,
  max: Bound,
): { readonly operator?: string; readonly formulas: readonly number[] } {
  const formulas = [min, max].filter((bound) => bound !== undefined).map(boundFormula);
  // "between" is what the format takes for granted.
  if (formulas.length === 2) return { formulas };
  return { operator: min === undefined ? 'lessThanOrEqual' : 'greaterThanOrEqual', formulas };
}

function criterion(rule: ValidationRule): {
  readonly operator?: string;
  readonly formulas: readonly (string | number)[];
} {
  switch (rule.kind) {
    case 'list':
      return { formulas: [rule.source] };
    case 'custom':
      return { formulas: [rule.formula] };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength':
      return limits(rule.min, rule.max);
  }
}

function validationElement({ ranges, rule, prompt, error }: Validation): Xml {
  const { operator, formulas } = criterion(rule);
  const [first = '', second] = formulas;
  return sml`<dataValidation${attributes({
    type: rule.kind,
    errorStyle: error && error.style !== 'stop' ? error.style : undefined,
    operator,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: error?.title,
    error: error?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: ranges.map((range) => rangeA1(range)).join(' '),
  })}><formula1>${first}</formula1>${
    second === undefined ? undefined : sml`<formula2>${second}</formula2>`
  }</dataValidation>`;
}

/** The element `dataValidations`, `undefined` when there are none. Empty cells are always allowed. */
export const validationsElement = (validations: readonly Validation[]): Xml | undefined =>
  validations.length === 0
    ? undefined
    : sml`<dataValidations count="${validations.length}">${validations.map(validationElement)}</dataValidations>`;
