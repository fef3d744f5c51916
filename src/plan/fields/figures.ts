import type { Field } from '../field';
import type { Indicator, Plan, UnitKind } from '../schema';

/** Years of the plan's period, first to last. */
export function yearsOf(plan: Plan): readonly number[] {
  const { from, to } = plan.period;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Id of a year's column. */
export const yearFieldId = (year: number): string => `year-${year}`;

/** Indicators that a kind of unit is asked for; none when figures are not put before it. */
export function indicatorsFor(plan: Plan, kind: UnitKind): readonly Indicator[] {
  if (!plan.figures || kind.figures === 'none') return [];
  return plan.figures.indicators.filter((indicator) => indicator.kinds.includes(kind.id));
}

/** The columns of one indicator's row. A computed indicator has no years to enter. */
export function figureFields(plan: Plan, indicator: Indicator): readonly Field[] {
  const max = typeof indicator.atMost === 'number' ? { max: indicator.atMost } : {};
  const note: Field = { id: 'note', type: { kind: 'text', max: 500 } };
  if (indicator.measure === 'quotient') return [note];
  return [
    ...yearsOf(plan).map((year): Field => ({
      id: yearFieldId(year),
      type: { kind: 'number', whole: false, min: 0, ...max },
    })),
    note,
  ];
}
