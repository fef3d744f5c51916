import { rangeA1 } from '../../../sheets/address';
import type { SheetLayout, Validation, ValidationRule } from '../../../sheets/layout';
import { serialOf } from '../serial';
import { textBroken } from '../../../workbook/restrictions/texts';
import { demand, demandRange, demandText } from './demand';
import { findOverlap } from './overlap';
import { proveStyle } from './prove-cells';
import { proveFormula, refuseBroken } from './prove-formula';

function proveRuleFormula(
  formula: string,
  context: 'validation' | 'validationList',
  sheets: ReadonlySet<string>,
  where: string,
): void {
  refuseBroken(textBroken('validationFormula', formula.replace(/^"([^"]*)"$/, '$1')), where);
  proveFormula(formula, context, sheets, where);
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
      return proveRuleFormula(rule.source, 'validationList', sheets, where);
    case 'custom':
      return proveRuleFormula(rule.formula, 'validation', sheets, where);
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
  if (prompt) {
    demandText('promptTitle', prompt.title, where);
    demandText('promptText', prompt.text, where);
  }
  if (error) {
    demandText('errorTitle', error.title, where);
    demandText('errorText', error.text, where);
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
    proveFormula(formula, 'conditionalFormat', sheets, where);
    proveStyle(style, where);
  }
}
