/** The cell *Kiểm tra*: a formula that says what is wrong with its row, and the same text from the checks as its cached value. */
import type { Field, TableId } from '../plan/field';
import type { Plan, UnitKind } from '../plan/schema';
import { literal } from '../rules/define';
import type { Refs, RuleContext } from '../rules/define';
import type { Row } from '../rules/submission';
import type { Said, VerdictCase } from '../rules/verdict';
import { verdictCases, verdictOf } from '../rules/verdict';
import { brief } from '../messages/brief';
import type { BriefCode, BriefField } from '../messages/brief';
import { header } from '../messages/form';

const about = (plan: Plan, table: TableId, fields: readonly Field[], id: string): BriefField => {
  const type = fields.find((field) => field.id === id)?.type;
  return {
    header: header(plan, table, id),
    ...(type?.kind === 'text' ? { max: type.max } : {}),
    ...(type?.kind === 'number'
      ? { min: type.min, ...(type.max === undefined ? {} : { max: type.max }), whole: type.whole }
      : {}),
    ...(type?.kind === 'place' && type.within !== undefined
      ? { parentHeader: header(plan, table, type.within) }
      : {}),
  };
};

/** Writes the verdicts of one table. */
export interface VerdictWriter {
  /** The formula for a row; `only` picks the cases of one field, as the first sheet does. */
  readonly formula: (refs: Refs, filled: string | null, only?: string) => string;
  /** The text that the formula answers. */
  readonly text: (row: Row, context: RuleContext, only?: string) => string;
}

export function verdictWriter(
  plan: Plan,
  table: TableId,
  fields: readonly Field[],
  kind: UnitKind | null,
): VerdictWriter {
  const cases = verdictCases(table, fields, plan, kind);
  const sentence = ({ code, field }: Said): string =>
    // Only rules with formulas are cases, and the messages prove that each of those has its sentence.
    brief[code as BriefCode](about(plan, table, fields, field));
  const picked = (only?: string): readonly VerdictCase[] =>
    only === undefined ? cases : cases.filter(({ field }) => field === only);
  const broken = sentence({ code: 'cell-error', field: fields[0]?.id ?? '' });
  return {
    formula: (refs, filled, only) => {
      const parts = picked(only).map((one) => `IF(${one.when(refs)},${literal(`${sentence(one)} `)},"")`);
      if (parts.length === 0) return '""';
      const said = `TRIM(${parts.join('&')})`;
      return `IFERROR(${filled === null ? said : `IF(${filled},${said},"")`},${literal(broken)})`;
    },
    text: (row, context, only) =>
      verdictOf(row, picked(only), context)
        .map((said) => (said.code === 'cell-error' ? broken : sentence(said)))
        .join(' '),
  };
}
