/** What a cell's validation says of an entry, as Excel judges what a person types. */
import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { Judgement } from '../model/calculator';
import type { Scalar, Validation } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { engineError } from './formula';

/** A formula's result as a matrix, row by row; a single value is a matrix of one. */
export type EvaluateAll = (
  formula: string,
  sheet: Sheet,
  row: number,
  col: number,
) => readonly (readonly Scalar[])[];

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly col: number;
}

function written(formula: string, { anchor }: Validation, { row, col }: Place): string {
  return shiftFormula(formula, row - anchor.row, col - anchor.col);
}

const textOf = (value: Scalar): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

interface List {
  readonly entries: readonly string[];
  /** Excel minds the case of words that stand in the rule itself. */
  readonly isLiteral: boolean;
}

/** Entries of a drop-down; `null` for a rule that is no list. */
export function listOf(validation: Validation, place: Place, evaluate: EvaluateAll): List | null {
  const source = validation.rule['list']?.['source'];
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) {
    return { entries: source.split(',').map((word) => word.trim()), isLiteral: true };
  }
  const { sheet, row, col } = place;
  // As texts: the blank cells of a range would come as zeros.
  const texts = evaluate(`=(${written(source, validation, place).slice(1)})&""`, sheet, row, col).flat();
  const entries = texts.map(textOf).filter((text) => text !== '' && engineError(text) === null);
  return { entries, isLiteral: false };
}

const COMPARE: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/** What of an entry is compared with the bounds; `null` for one of a wrong type. */
function measured(kind: string, value: Scalar): number | null {
  if (kind === 'textLength') return textOf(value).length;
  if (typeof value !== 'number') return null;
  return kind === 'wholeNumber' && !Number.isInteger(value) ? null : value;
}

function isWithin(
  kind: string,
  validation: Validation,
  value: Scalar,
  place: Place,
  all: EvaluateAll,
): boolean {
  const { operator, formula1, formula2 } = validation.rule[kind]!;
  const size = measured(kind, value);
  if (size === null) return false;
  const { sheet, row, col } = place;
  const [first, second] = [formula1, formula2].map((bound) =>
    typeof bound === 'string' ? all(written(bound, validation, place), sheet, row, col)[0]?.[0] : 0,
  );
  if (typeof first !== 'number' || typeof second !== 'number') return false;
  return COMPARE[String(operator)]!(size, first, second);
}

/** Whether the rule itself allows an entry. */
function allows(validation: Validation, value: Scalar, place: Place, evaluate: EvaluateAll): boolean {
  const list = listOf(validation, place, evaluate);
  if (list !== null) {
    const { entries, isLiteral } = list;
    const same = (text: string): string => (isLiteral ? text : text.toLowerCase());
    return entries.some((entry) => same(entry) === same(textOf(value)));
  }
  const custom = validation.rule['custom']?.['formula'];
  if (typeof custom === 'string') {
    const { sheet, row, col } = place;
    const result = evaluate(written(custom, validation, place), sheet, row, col)[0]?.[0];
    return typeof result === 'string' ? false : Boolean(result);
  }
  const [kind] = Object.keys(validation.rule);
  return kind === undefined || isWithin(kind, validation, value, place, evaluate);
}

const BY_STYLE: Readonly<Record<string, Judgement>> = {
  Stop: 'refused',
  Warning: 'warned',
  Information: 'informed',
};

/**
 * The judgement of an entry, which stands in the cell already where the rule is a formula of its own. A blank one is
 * always taken.
 */
export function judged(
  validation: Validation | null,
  value: Scalar,
  place: Place,
  evaluate: EvaluateAll,
): Judgement {
  if (validation === null || value === '' || !validation.errorAlert.showAlert) return 'taken';
  return allows(validation, value, place, evaluate) ? 'taken' : BY_STYLE[validation.errorAlert.style]!;
}
