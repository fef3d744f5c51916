/** What units' figures come to. The summary's formulas compute the same from the same cells. */
import { yearFieldId, yearsOf } from '../plan/fields/figures';
import type { Indicator, Plan } from '../plan/schema';
import { numberOf } from '../rules/cells';
import type { Row } from '../rules/submission';
import type { SummaryFigures } from './summary';

export type FigureValues = SummaryFigures['values'];

/** A column of figures: a year, or the whole period. */
type FigureColumn = number | 'period';

/** Null also for an indicator that the plan lost. */
type Lookup = (code: string) => number | null;

const lookup =
  (plan: Plan, valueOf: (indicator: Indicator) => number | null): Lookup =>
  (code) => {
    const indicator = plan.figures?.indicators.find((each) => each.code === code);
    return indicator ? valueOf(indicator) : null;
  };

const sumOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0);

const quotientOf = (numerator: number | null, denominator: number | null): number | null =>
  numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator;

type Quotient = Extract<Indicator, { readonly measure: 'quotient' }>;

function computed({ numerator, denominator, scale }: Quotient, inColumn: Lookup): number | null {
  const quotient = quotientOf(inColumn(numerator), inColumn(denominator));
  return quotient === null ? null : quotient * scale;
}

/** The figures of one file by code and year, computed ones computed anew; codes and years without any are absent. */
export function figureValues(plan: Plan, rows: readonly Row[]): FigureValues {
  const indicators = plan.figures?.indicators ?? [];
  const byYear = (valueIn: (year: number) => number | null): ReadonlyMap<number, number> =>
    new Map(
      yearsOf(plan).flatMap((year) => {
        const value = valueIn(year);
        return value === null ? [] : [[year, value] as const];
      }),
    );
  const entered: FigureValues = new Map(
    indicators.map(({ code }) => {
      const row = rows.find(({ key }) => key === code);
      return [code, byYear((year) => (row ? numberOf(row, yearFieldId(year)) : null))];
    }),
  );
  return new Map(
    indicators
      .map(
        (indicator) => [indicator.code, byYear((year) => valueIn(plan, indicator, year, entered))] as const,
      )
      .filter(([, values]) => values.size > 0),
  );
}

/** A unit's figure in a column; null when it was not given or cannot be computed. */
function valueIn(
  plan: Plan,
  indicator: Indicator,
  column: FigureColumn,
  values: FigureValues,
): number | null {
  const entered = values.get(indicator.code) ?? new Map<number, number>();
  switch (indicator.measure) {
    case 'quotient':
      return computed(
        indicator,
        lookup(plan, (other) => valueIn(plan, other, column, values)),
      );
    case 'flow':
      return column === 'period' ? sumOf([...entered.values()]) : (entered.get(column) ?? null);
    case 'stock':
    case 'rate':
      return entered.get(column === 'period' ? plan.period.to : column) ?? null;
    default:
      return indicator satisfies never;
  }
}

/**
 * A unit's figure for the whole period: a flow is summed over the years that are given, a stock and a rate are those
 * of the last year, a quotient is that of the period's figures. Null when nothing was given for it.
 */
export const periodValue = (plan: Plan, indicator: Indicator, values: FigureValues): number | null =>
  valueIn(plan, indicator, 'period', values);

/**
 * The root's figure in a column, over the units that count; null when none gave it. A quotient is that of the totals.
 * A rate is the mean weighted by the same column of its weight, without the units that lack either; never the mean of
 * the units' rates.
 */
export function totalOf(
  plan: Plan,
  indicator: Indicator,
  column: FigureColumn,
  figures: readonly SummaryFigures[],
): number | null {
  const counted = figures.filter((unit) => unit.counted);
  switch (indicator.measure) {
    case 'quotient':
      return computed(
        indicator,
        lookup(plan, (other) => totalOf(plan, other, column, figures)),
      );
    case 'flow':
    case 'stock':
      return sumOf(counted.flatMap(({ values }) => valueIn(plan, indicator, column, values) ?? []));
    case 'rate': {
      const weighted = counted.flatMap(({ values }) => {
        const value = valueIn(plan, indicator, column, values);
        const weight = lookup(plan, (other) => valueIn(plan, other, column, values))(indicator.weight);
        return value === null || weight === null ? [] : [{ value, weight }];
      });
      return quotientOf(
        sumOf(weighted.map(({ value, weight }) => value * weight)),
        sumOf(weighted.map(({ weight }) => weight)),
      );
    }
    default:
      return indicator satisfies never;
  }
}
