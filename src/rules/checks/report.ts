import { outlineFor } from '../../plan/outline';
import { isBlank, shown } from '../cells';
import { defineRule, formConvention } from '../define';

/** Characters of 12-point text on one printed line of an answer, and lines in the tallest row that Excel prints (409 points). */
export const ANSWER_LINE = 92;
export const ANSWER_LINES = 25;

/** Lines that a text takes in print, counted as the sheet's formula counts them. */
export const printedLines = (text: string): number =>
  Math.ceil(text.length / ANSWER_LINE) + (text.split('\n').length - 1);

/** An item of the outline that the unit must answer and has not. "Không có" is an answer. */
export const answerMissing = defineRule({
  code: 'answer-missing',
  severity: 'error',
  basis: (plan) => plan.outline.clause,
  submission: ({ submission, plan, kind }) => {
    if (kind === null || kind.report === 'none') return [];
    const answers = new Map(submission.report.map((row) => [row.key, row]));
    // A commune that may but need not report is not told of each item while it has written nothing.
    if (kind.report === 'welcome' && submission.report.every((row) => isBlank(row, 'answer'))) return [];
    return outlineFor(plan, kind)
      .filter((line) => line.answer === 'required')
      .flatMap(({ item }) => {
        const row = answers.get(item.id);
        if (row && !isBlank(row, 'answer')) return [];
        return [
          { at: row ? { row, field: 'answer' } : { table: 'report' }, args: { item: item.id } },
        ] as const;
      });
  },
});

/** Excel shows and prints at most 409 points of a row: what does not fit is cut off without a word. */
export const answerUnfit = defineRule({
  code: 'answer-unfit',
  severity: 'warning',
  basis: formConvention,
  tables: ['report'],
  row: (row) => {
    const tallest = Math.max(0, ...(row.pieces ?? []).map((piece) => printedLines(shown(piece.value))));
    return tallest > ANSWER_LINES
      ? [{ at: { row, field: 'answer' }, args: { item: row.key, lines: tallest, fit: ANSWER_LINES } }]
      : [];
  },
});
