import { rangeA1 } from '../../sheets/address';
import type { Validation, ValidationRule } from '../../sheets/layout';
import type { Notation } from './cell-content';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

type Bound = Extract<ValidationRule, { min?: unknown }>['min'];

type Serial = Notation['serial'];

const boundFormula = (bound: NonNullable<Bound>, serial: Serial): number =>
  typeof bound === 'number' ? bound : serial(bound.date);

function limits(
  min: Bound,
  max: Bound,
  serial: Serial,
): { readonly operator?: string; readonly formulas: readonly number[] } {
  const formulas = [min, max]
    .filter((bound) => bound !== undefined)
    .map((bound) => boundFormula(bound, serial));
  // "between" is what the format takes for granted.
  if (formulas.length === 2) return { formulas };
  return { operator: min === undefined ? 'lessThanOrEqual' : 'greaterThanOrEqual', formulas };
}

function criterion(
  rule: ValidationRule,
  serial: Serial,
): {
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
      return limits(rule.min, rule.max, serial);
  }
}

function validationElement({ ranges, rule, prompt, error }: Validation, serial: Serial): Xml {
  const { operator, formulas } = criterion(rule, serial);
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
export const validationsElement = (validations: readonly Validation[], serial: Serial): Xml | undefined =>
  validations.length === 0
    ? undefined
    : sml`<dataValidations count="${validations.length}">${validations.map((each) => validationElement(each, serial))}</dataValidations>`;
