import type { TableId } from '../../plan/field';
import { indicatorsFor } from '../../plan/fields/figures';
import { outlineFor } from '../../plan/outline';
import type { Plan, Unit, UnitKind } from '../../plan/schema';
import type { RuleContext } from '../../rules/define';
import type { CellValue } from '../../text/cell';
import type { Protection } from '../layout';

/** One row's values by field id. */
export type Values = Readonly<Record<string, CellValue>>;

/** What stands in the entry cells of a unit's workbook. */
export interface Entries {
  readonly info: Values;
  /** By item of the outline: one text for each answer row, at most {@link ANSWER_ROWS}. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** By indicator code. */
  readonly figures: Readonly<Record<string, Values>>;
  readonly nominations: readonly Values[];
  /** Lines of the register that travel with the workbook. */
  readonly register: readonly Values[];
}

export const noEntries: Entries = { info: {}, answers: {}, figures: {}, nominations: [], register: [] };

/** Answer rows under each item. Paragraphs pasted from Word land one a row. */
export const ANSWER_ROWS = 4;
/** Prepared rows of the nomination list, and of the register. */
export const NOMINATION_ROWS = 200;
export const REGISTER_ROWS = 300;

/**
 * Lists grow, shrink and are sorted on the protected sheet; all their cells are unlocked. They have no filter: none can be
 * laid on a protected sheet, one of ours would sort the form's columns without those that officers have beside them, and
 * rows that it hides would be missing on paper.
 */
export const listProtection: Protection = {
  sort: true,
  insertRows: true,
  deleteRows: true,
  formatRows: true,
  formatColumns: true,
};

/** What every sheet of one unit's workbook is laid out from. */
export interface EntryForm {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly kind: UnitKind;
  readonly entries: Entries;
  readonly fieldsOf: RuleContext['fieldsOf'];
  /** The entries as a submission at their own places, for the cached results of formulas. */
  readonly context: RuleContext;
  readonly has: SheetsAsked;
}

/** Which sheets a workbook has besides the first. */
export type SheetsAsked = Readonly<Record<Exclude<TableId, 'info'>, boolean>>;

export const sheetsFor = (plan: Plan, kind: UnitKind): SheetsAsked => ({
  report: kind.report !== 'none' && outlineFor(plan, kind).length > 0,
  figures: indicatorsFor(plan, kind).length > 0,
  nominations: kind.nominations !== 'none',
  register: kind.nominations !== 'none' && plan.nominations.exclusion !== null,
});
