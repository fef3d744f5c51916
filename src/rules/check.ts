import type { Plan } from '../plan/schema';
import { contextOf } from './context';
import type { Hit, Rule, RuleContext } from './define';
import type { Code, Finding, FindingArgs, Place } from './finding';
import { rules } from './index';
import { rowsOf } from './submission';
import type { Row, Submission } from './submission';

/** A finding of one code. The union over codes cannot follow a code that is only known while running. */
function found<C extends Code>(
  rule: Rule<C>,
  plan: Plan,
  hit: {
    readonly at: Place;
    readonly unit: string | null;
    readonly args: FindingArgs[C];
    readonly basis?: string | null;
  },
): Finding {
  return {
    code: rule.code,
    severity: typeof rule.severity === 'function' ? rule.severity(plan) : rule.severity,
    at: hit.at,
    unit: hit.unit,
    args: hit.args,
    basis: hit.basis === undefined ? rule.basis(plan) : hit.basis,
  } as Finding;
}

function placeOf(at: Hit<Code>['at'], { submission }: RuleContext): Place {
  const file = submission.file.path;
  if (at === 'file') return { kind: 'file', file };
  if ('table' in at) return { kind: 'sheet', file, sheet: '', table: at.table };
  const cell = at.row.cells[at.field];
  if (!cell) return { kind: 'row', file, sheet: at.row.sheet, row: at.row.row };
  return {
    kind: 'cell',
    file,
    sheet: at.row.sheet,
    row: cell.row,
    col: cell.col,
    table: at.row.table,
    field: at.field,
    key: at.row.key,
  };
}

function findingsOf<C extends Code>(rule: Rule<C>, context: RuleContext): Finding[] {
  const rows = (rule.tables ?? []).flatMap((table) => rowsOf(context.submission, table));
  const hits = [
    ...(rule.row ? rows.flatMap((row) => rule.row?.(row, context) ?? []) : []),
    ...(rule.submission?.(context) ?? []),
  ];
  return hits.map((hit) =>
    found(rule, context.plan, { ...hit, at: placeOf(hit.at, context), unit: context.submission.unit }),
  );
}

/**
 * Everything that one file by itself shows. `register`: the province's own, which rules; null to go by the copy that
 * travels in the file.
 */
export function checkSubmission(
  submission: Submission,
  plan: Plan,
  register: readonly Row[] | null,
): Finding[] {
  const context = contextOf(submission, plan, register);
  return rules.flatMap((rule) => findingsOf(rule as Rule, context));
}

/** What only several files side by side show; of a single file, what its rows show among each other. */
export function checkTogether(submissions: readonly Submission[], plan: Plan): Finding[] {
  return rules.flatMap((each) => {
    const rule = each as Rule;
    return (rule.together?.(submissions, plan) ?? []).map((hit) => found(rule, plan, hit));
  });
}

/** Findings that the reader or the merge makes itself: same shape, no rule. */
export function finding<C extends Code>(
  code: C,
  severity: Finding['severity'],
  at: Place,
  unit: string | null,
  args: FindingArgs[C],
  basis: string | null = null,
): Finding {
  return { code, severity, at, unit, args, basis } as Finding;
}
