import { rangeA1 } from '../../../sheets/address';
import type { SheetLayout, Validation, ValidationRule } from '../../../sheets/layout';
import { serialOf } from '../serial';
import { demand, demandRange, demandShort } from './demand';
import { findOverlap } from './overlap';
import { proveStyle } from './prove-cells';
import { proveFormula } from './prove-formula';

const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
/** Of a whole formula in Excel's dialog, quotes of a literal list not counted. A name can stand for a longer one. */
const MAX_VALIDATION_FORMULA = 255;

function proveRuleFormula(formula: string, sheets: ReadonlySet<string>, where: string): void {
  const length = /^"[^"]*"$/.test(formula) ? formula.length - 2 : formula.length;
  demand(length <= MAX_VALIDATION_FORMULA, where, `formula of ${length} characters in a validation`);
  proveFormula(formula, sheets, where);
}

function boundOf(bound: number | { readonly date: string }, kind: string, where: string): number {
  if (typeof bound === 'number') {
    demand(Number.isFinite(bound), where, `bound ${bound}`);
    return bound;
  }
  const serial = serialOf(bound.date);
  demand(kind === 'date' && serial !== null, where, `bound "${bound.date}"`);
  return serial;
}

function proveRule(rule: ValidationRule, sheets: ReadonlySet<string>, where: string): void {
  switch (rule.kind) {
    case 'list':
      return proveRuleFormula(rule.source, sheets, where);
    case 'custom':
      return proveRuleFormula(rule.formula, sheets, where);
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const bounds = [rule.min, rule.max].filter((bound) => bound !== undefined);
      demand(bounds.length > 0, where, 'validation without bounds');
      const [min, max = Infinity] = bounds.map((bound) => boundOf(bound, rule.kind, where));
      demand(min === undefined || min <= max, where, 'lower bound above the upper one');
    }
  }
}

function proveMessages({ prompt, error }: Validation, where: string): void {
  for (const message of [prompt, error]) {
    if (!message) continue;
    demandShort(message.title, MAX_TITLE, where, 'title');
    demandShort(message.text, MAX_MESSAGE, where, 'message');
  }
}

/** Proves validations and conditional formats of a sheet. `sheets` holds the names of all sheets in lower case. */
export function proveRules(sheet: SheetLayout, sheets: ReadonlySet<string>): void {
  for (const validation of sheet.validations) {
    const [first] = validation.ranges;
    demand(first !== undefined, sheet.name, 'validation of no cells');
    validation.ranges.forEach((range) => demandRange(range, sheet.name));
    const where = `${sheet.name}!${rangeA1(first)}`;
    proveRule(validation.rule, sheets, where);
    proveMessages(validation, where);
  }
  const twice = findOverlap(sheet.validations.flatMap(({ ranges }) => ranges));
  if (twice) demand(false, `${sheet.name}!${rangeA1(twice[1])}`, `also validated by ${rangeA1(twice[0])}`);
  for (const { ranges, formula, style } of sheet.conditionalFormats) {
    const [first] = ranges;
    demand(first !== undefined, sheet.name, 'conditional format of no cells');
    ranges.forEach((range) => demandRange(range, sheet.name));
    const where = `${sheet.name}!${rangeA1(first)}`;
    proveFormula(formula, sheets, where);
    proveStyle(style, where);
  }
}
