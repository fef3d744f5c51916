import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { Validation } from './cell';

type Rule = Validation['rule'];

/** A rule with every formula in it rewritten. */
export const mapRule = (rule: Rule, change: (formula: string) => string): Rule =>
  Object.fromEntries(
    Object.entries(rule).map(([kind, parts]) => [
      kind,
      Object.fromEntries(
        Object.entries(parts).map(([key, part]) => [
          key,
          typeof part === 'string' && part.startsWith('=') ? change(part) : part,
        ]),
      ),
    ]),
  );

/** The same validation, written for another cell: its relative references move along. */
export function anchoredAt(validation: Validation, row: number, col: number): Validation {
  const { anchor } = validation;
  if (anchor.row === row && anchor.col === col) return validation;
  return {
    ...validation,
    rule: mapRule(validation.rule, (formula) => shiftFormula(formula, row - anchor.row, col - anchor.col)),
    anchor: { row, col },
  };
}
