/** How far each sheet of the open form is. What is wrong and what is missing the rules have said already. */
import type { TableId } from '../../plan/field';
import { outlineFor } from '../../plan/outline';
import type { Plan, UnitKind } from '../../plan/schema';
import { sheetName } from '../../messages/form';
import { tableAt } from '../../merge/place';
import { isBlank } from '../../rules/cells';
import type { Finding } from '../../rules/finding';
import { partRows, rowsOf } from '../../rules/submission';
import type { Submission } from '../../rules/submission';
import { sheetsFor } from '../../sheets/entry/form';

type Shown = Exclude<TableId, 'register'>;

export interface SheetState {
  readonly table: Shown;
  /** As it is called in the open workbook. */
  readonly sheet: string;
  /** Items that must be answered; null: the sheet has no fixed number of them. */
  readonly required: number | null;
  /** Of the required ones those that are there; else cells of the first sheet, or rows. */
  readonly filled: number;
  /** Things that must be there and are not. */
  readonly missing: number;
  /** Cells with an error. */
  readonly wrong: number;
}

const isLack = ({ code }: Finding): boolean => code === 'required-missing' || code === 'answer-missing';

const cellKey = ({ at }: Finding): string =>
  at.kind === 'cell' ? `${at.row},${at.col}` : at.kind === 'row' ? `${at.row}` : '';

function filledOf(table: Shown, submission: Submission): number {
  const { info } = submission;
  return table === 'info'
    ? Object.keys(info.cells).filter((field) => !isBlank(info, field)).length
    : partRows(submission, table).length;
}

/** Every sheet that this kind of unit fills in, in the order of the tabs. */
export function sheetStates(
  plan: Plan,
  kind: UnitKind,
  submission: Submission,
  findings: readonly Finding[],
): readonly SheetState[] {
  const asked = { info: true, ...sheetsFor(plan, kind) };
  const tables = (['info', 'report', 'figures', 'nominations'] as const).filter((table) => asked[table]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const tableOf = new Map(errors.map((each) => [each, tableAt(each.at, submission)]));
  return tables.map((table) => {
    const own = errors.filter((each) => tableOf.get(each) === table);
    const missing = own.filter(isLack).length;
    const isOwed = table === 'report' && kind.report === 'expected';
    const required = isOwed
      ? outlineFor(plan, kind).filter(({ answer }) => answer === 'required').length
      : null;
    return {
      table,
      sheet: rowsOf(submission, table)[0]?.sheet ?? sheetName(plan, table),
      required,
      filled: required === null ? filledOf(table, submission) : required - missing,
      missing,
      wrong: new Set(own.filter((each) => !isLack(each)).map(cellKey)).size,
    };
  });
}
