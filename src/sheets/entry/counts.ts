/** How far each sheet is filled in: formulas for the first sheet, and what they answer. */
import { outlineFor } from '../../plan/outline';
import { partRows } from '../../rules/submission';
import * as words from '../../messages/entry-form';
import type { Field } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { sheetName } from '../../messages/form';
import { sheetRange } from '../address';
import { fieldName } from '../names';
import { hasText } from '../refs';
import { verdictWriter } from '../verdict-cell';
import { figureCount } from './figures';
import type { EntryForm } from './form';
import { CHECK, edgedRange, fieldCol, fieldsInOrder, ORDER } from './nomination-columns';
import { answerState } from './report';

/** A number with the formula that keeps it. */
export interface Count {
  readonly value: number;
  readonly formula: string;
}

export interface SheetCounts {
  /** Null: nothing must be entered. */
  readonly required: number | null;
  readonly filled: Count;
  readonly wrong: Count;
}

const stated = (state: string): string => `SUMPRODUCT(--(${fieldName('report', 'state')}="${state}"))`;

export function reportCounts({ plan, kind, context }: EntryForm): SheetCounts {
  const states = context.submission.report.map((row) => answerState(row, plan, kind));
  const count = (...wanted: readonly string[]): Count => ({
    value: states.filter((state) => wanted.includes(state)).length,
    formula: wanted.map(stated).join('+'),
  });
  return {
    required: outlineFor(plan, kind).filter(({ answer }) => answer === 'required').length,
    filled: count(words.answered, words.unfit),
    wrong: count(words.notReady, words.unfit),
  };
}

const faulty = (table: 'figures' | 'nominations'): string =>
  `SUMPRODUCT(--(${fieldName(table, 'check')}<>""))`;

export function figuresCounts({ plan, kind, fieldsOf, context }: EntryForm): SheetCounts {
  const { figures } = context.submission;
  const wrong = figures.filter(
    (row) => verdictWriter(plan, 'figures', fieldsOf('figures', row.key), kind).text(row, context) !== '',
  );
  return {
    required: null,
    filled: { value: partRows(context.submission, 'figures').length, formula: figureCount(plan, kind) },
    wrong: { value: wrong.length, formula: faulty('figures') },
  };
}

/** Cells of a column of the nomination list, from its header to the row below it. */
const edged = (plan: Plan, col: number): string =>
  sheetRange(sheetName(plan, 'nominations'), edgedRange(col));

/**
 * Number of rows of the nomination list with entries and no formula in *Kiểm tra*, counted `times` something of each row. A
 * formula that says nothing answers a text of no length, so its cell is not blank. Gnumeric answers an error, since its
 * SUMPRODUCT goes through a range for operators only: there a row is one where both *Kiểm tra* and STT show nothing.
 */
function uncheckedRows(plan: Plan, fields: readonly Field[], times = ''): string {
  const ordered = fieldsInOrder(fields);
  const joined = ordered.map(({ id }) => edged(plan, fieldCol(ordered, id))).join('&');
  const [check, order] = [CHECK, ORDER].map((col) => edged(plan, col));
  return `IFERROR(SUMPRODUCT(ISBLANK(${check})*${hasText(joined)}${times}),SUMPRODUCT((${check}&${order}="")*(${joined}<>"")))`;
}

export interface NominationCounts extends SheetCounts {
  /** Rows that no formula checks. */
  readonly unchecked: Count;
}

export function nominationCounts({ plan, kind, fieldsOf, context }: EntryForm): NominationCounts {
  const fields = fieldsOf('nominations', '');
  const verdicts = verdictWriter(plan, 'nominations', fields, kind);
  const { nominations } = context.submission;
  const order = edged(plan, ORDER);
  return {
    required: null,
    filled: {
      value: nominations.length,
      formula: `COUNT(${order})+${uncheckedRows(plan, fields, `*(1-ISNUMBER(${order}))`)}`,
    },
    wrong: {
      value: nominations.filter((row) => verdicts.text(row, context) !== '').length,
      formula: faulty('nominations'),
    },
    unchecked: { value: 0, formula: uncheckedRows(plan, fields) },
  };
}
