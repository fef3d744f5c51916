/** How far each sheet is filled in: formulas for the first sheet, and what they answer. */
import { outlineFor } from '../../plan/outline';
import { partRows } from '../../rules/submission';
import * as words from '../../messages/entry-form';
import { fieldName } from '../names';
import { verdictWriter } from '../verdict-cell';
import { figureCount } from './figures';
import type { EntryForm } from './form';
import { answerState } from './report';

/** A number with the formula that keeps it. */
interface Count {
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
  `SUMPRODUCT(--(LEN(${fieldName(table, 'check')})>0))`;

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

export function nominationCounts({ plan, kind, fieldsOf, context }: EntryForm): SheetCounts {
  const fields = fieldsOf('nominations', '');
  const verdicts = verdictWriter(plan, 'nominations', fields, kind);
  const { nominations } = context.submission;
  return {
    required: null,
    filled: { value: nominations.length, formula: `COUNT(${fieldName('nominations', 'order')})` },
    wrong: {
      value: nominations.filter((row) => verdicts.text(row, context) !== '').length,
      formula: faulty('nominations'),
    },
  };
}
