/**
 * What the sheet says of a row without the add-in: the cases that formulas can tell, in order, and, for the cached
 * value and for the proof that both agree, the same from the checks in code.
 */
import type { Field, TableId } from '../plan/field';
import type { Plan, UnitKind } from '../plan/schema';
import { isErrorValue } from '../text/cell';
import type { FormulaCase, Refs, Rule, RuleContext } from './define';
import type { Code } from './finding';
import { rules } from './index';
import type { Row } from './submission';

export interface VerdictCase extends FormulaCase {
  readonly code: Code;
}

/** Every case for a table's rows, in the order in which their sentences stand in the cell. */
export function verdictCases(
  table: TableId,
  fields: readonly Field[],
  plan: Plan,
  kind: UnitKind | null,
): readonly VerdictCase[] {
  return rules.flatMap((each) => {
    const rule = each as Rule;
    if (!rule.formulas || !rule.tables?.includes(table)) return [];
    return oneEach(rule.formulas(table, fields, plan, kind)).map((one) => ({ ...one, code: rule.code }));
  });
}

/** What two quotas or two deadlines say of one field is said once. */
function oneEach(cases: readonly FormulaCase[]): readonly FormulaCase[] {
  return [...new Set(cases.map(({ field }) => field))].map((field) => {
    const same = cases.filter((one) => one.field === field);
    return {
      field,
      when: (refs) => (same.length === 1 ? '' : 'OR') + `(${same.map(({ when }) => when(refs)).join(',')})`,
    };
  });
}

/** A sentence of the verdict: its code, and the field that it names. */
export interface Said {
  readonly code: Code;
  readonly field: string;
}

/**
 * Fields whose texts the cases' formulas look at: an error there is an error of the formula. Bare cells stand behind
 * ISNUMBER everywhere, which takes an error for no number.
 */
function lookedAt(cases: readonly VerdictCase[]): ReadonlySet<string> {
  const fields = new Set<string>();
  const note = (field: string): string => {
    fields.add(field);
    return '';
  };
  const elsewhere = (): string => '';
  const refs: Refs = {
    cell: elsewhere,
    text: note,
    above: elsewhere,
    list: elsewhere,
    listParents: elsewhere,
    register: elsewhere,
    filled: elsewhere,
  };
  for (const one of cases) one.when(refs);
  return fields;
}

/** What the formulas answer for a row, computed by the checks. An error in a cell that they look at silences all cases. */
export function verdictOf(row: Row, cases: readonly VerdictCase[], context: RuleContext): readonly Said[] {
  const broken = [...lookedAt(cases)].find((field) => isErrorValue(row.cells[field]?.value ?? null));
  if (broken !== undefined) return [{ code: 'cell-error', field: broken }];
  const hits = new Map<Code, ReadonlySet<string>>();
  for (const code of new Set(cases.map((one) => one.code))) {
    const rule = rules.find((each) => each.code === code) as Rule;
    const fields = (rule.row?.(row, context) ?? []).flatMap(({ at }) =>
      typeof at === 'object' && 'field' in at ? [at.field] : [],
    );
    hits.set(code, new Set(fields));
  }
  return cases
    .filter(({ code, field }) => hits.get(code)?.has(field))
    .map(({ code, field }) => ({ code, field }));
}
