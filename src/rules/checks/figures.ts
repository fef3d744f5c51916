import { yearFieldId, yearsOf } from '../../plan/fields/figures';
import type { Indicator } from '../../plan/schema';
import { numberOf } from '../cells';
import type { RuleContext } from '../define';
import { defineRule, formConvention } from '../define';
import type { Row } from '../submission';

/** Figures are typed with a few decimals: a difference below this is rounding. */
const ROUNDING = 0.01;

const indicatorOf = (row: Row, { plan }: RuleContext): Indicator | undefined =>
  plan.figures?.indicators.find(({ code }) => code === row.key);

/** The figure of another indicator in the same file and year; null when it is blank or no number. */
function figure(code: string, field: string, { submission }: RuleContext): number | null {
  const row = submission.figures.find(({ key }) => key === code);
  return row ? numberOf(row, field) : null;
}

const yearFields = ({ plan }: RuleContext) => yearsOf(plan).map(yearFieldId);

/** A total that is not the sum of its parts, where any part is given. */
export const figureSum = defineRule({
  code: 'figure-sum',
  severity: 'warning',
  basis: formConvention,
  tables: ['figures'],
  row: (row, context) => {
    const indicator = indicatorOf(row, context);
    const parts = indicator && 'parts' in indicator ? (indicator.parts ?? []) : [];
    if (parts.length === 0) return [];
    return yearFields(context).flatMap((field) => {
      const found = numberOf(row, field);
      const given = parts.map((code) => figure(code, field, context)).filter((value) => value !== null);
      const sum = given.reduce((total, value) => total + value, 0);
      return found !== null && given.length > 0 && Math.abs(found - sum) > ROUNDING
        ? [{ at: { row, field }, args: { found, sum, parts } }]
        : [];
    });
  },
});

/** A part larger than its whole: communes recognised beyond the number of communes, and the like. */
export const figureExceeds = defineRule({
  code: 'figure-exceeds',
  severity: 'error',
  basis: formConvention,
  tables: ['figures'],
  row: (row, context) => {
    const of = indicatorOf(row, context)?.atMost;
    if (typeof of !== 'string') return [];
    return yearFields(context).flatMap((field) => {
      const found = numberOf(row, field);
      const limit = figure(of, field, context);
      return found !== null && limit !== null && found > limit
        ? [{ at: { row, field }, args: { found, limit, of } }]
        : [];
    });
  },
});

/** A rate can only enter the total with its weight. */
export const figureWithoutWeight = defineRule({
  code: 'figure-without-weight',
  severity: 'warning',
  basis: formConvention,
  tables: ['figures'],
  row: (row, context) => {
    const indicator = indicatorOf(row, context);
    if (indicator?.measure !== 'rate') return [];
    const { weight } = indicator;
    return yearFields(context)
      .filter((field) => numberOf(row, field) !== null && figure(weight, field, context) === null)
      .map((field) => ({ at: { row, field }, args: { weight } }));
  },
});
