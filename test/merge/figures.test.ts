/** Totals and rates, counted by hand. */
import { periodValue, totalOf } from '../../src/merge/figures';
import { merge } from '../../src/merge/merge';
import type { Indicator, Plan } from '../../src/plan/schema';
import { ninhThuan as plan } from '../plan/plans';
import type { Spec } from './build';
import { file } from './build';

type Figures = NonNullable<Spec['figures']>;

const indicator = (code: string, of: Plan = plan): Indicator => {
  const found = of.figures?.indicators.find((each) => each.code === code);
  if (!found) throw new Error(`no indicator ${code}`);
  return found;
};

/** What units gave, by unit code. */
const given = (units: Readonly<Record<string, Figures>>, of: Plan = plan) =>
  merge(
    Object.entries(units).map(([unit, figures]) => file(of, `${unit}.xlsx`, { unit, figures })),
    of,
    [],
  ).figures;

const valuesOf = (figures: Figures) => {
  const [unit] = given({ '585': figures });
  if (!unit) throw new Error('no figures');
  return unit.values;
};

describe('values of a unit', () => {
  test('are the numbers that can mean one thing; the rest is left out', () => {
    const values = valuesOf({
      D1: { 2021: 5, 2022: '1.234,5', 2023: '1.234' },
      D2: { 2021: 'nhiều', 2022: { error: '#REF!' } },
    });
    expect([...values].map(([code, years]) => [code, [...years]])).toEqual([
      [
        'D1',
        [
          [2021, 5],
          [2022, 1234.5],
        ],
      ],
    ]);
  });

  test('quotients are computed for each year in which both figures are given', () => {
    const values = valuesOf({ X0: { 2021: 8, 2022: 0, 2023: 8 }, X1: { 2021: 2, 2022: 0 } });
    expect([...(values.get('X4') ?? [])]).toEqual([[2021, 25]]);
  });
});

describe('the whole period', () => {
  test.each<[string, string, Figures, number | null]>([
    ['a flow adds up', 'D1', { D1: { 2021: 1, 2022: 2, 2023: 4 } }, 7],
    ['over the years that are given', 'D1', { D1: { 2021: 1, 2023: 4 } }, 5],
    ['a flow of nothing is nothing, not 0', 'D1', { D2: { 2021: 1 } }, null],
    ['a stock is that of the last year', 'P0', { P0: { 2021: 100, 2023: 90 } }, 90],
    ['and never that of an earlier one', 'P0', { P0: { 2021: 100, 2022: 95 } }, null],
    ['a rate is that of the last year', 'B1', { B1: { 2022: 80, 2023: 85 } }, 85],
    [
      'a quotient is that of the last stocks',
      'H2',
      { H0: { 2022: 10, 2023: 200 }, H1: { 2022: 9, 2023: 15 } },
      7.5,
    ],
    ['and missing where one is', 'H2', { H0: { 2023: 200 }, H1: { 2022: 9 } }, null],
  ])('%s', (_what, code, figures, value) => {
    expect(periodValue(plan, indicator(code), valuesOf(figures))).toEqual(value);
  });

  test('a quotient of flows is that of their sums, not of the last year', () => {
    if (!plan.figures) throw new Error('no figures');
    const perDay: Indicator = {
      ...{ code: 'Q', name: 'Bình quân', unit: 'm²', decimals: 2, kinds: ['huyen'] },
      ...{ measure: 'quotient', numerator: 'D1', denominator: 'D2', scale: 10 },
    };
    const indicators = [...plan.figures.indicators, perDay];
    const withQuotient: Plan = { ...plan, figures: { ...plan.figures, indicators } };
    const [unit] = given({ '585': { D1: { 2021: 30, 2022: 10 }, D2: { 2021: 5, 2023: 3 } } }, withQuotient);
    expect(unit && periodValue(withQuotient, perDay, unit.values)).toBe(50);
  });
});

describe('the total', () => {
  const of = (units: Readonly<Record<string, Figures>>, code: string, column: number | 'period' = 2023) =>
    totalOf(plan, indicator(code), column, given(units));

  test.each<[string, Readonly<Record<string, Figures>>, string, number | null]>([
    ['adds up flows', { '584': { D1: { 2023: 1 } }, '585': { D1: { 2023: 2 } } }, 'D1', 3],
    ['is nothing where nobody gave any', { '584': { D1: { 2022: 1 } } }, 'D1', null],
    [
      'leaves communes out: their district holds them',
      { '585': { D1: { 2023: 5 } }, '22828': { D1: { 2023: 2 } } },
      'D1',
      5,
    ],
    [
      'weights rates; the mean of 80 and 90 would be 85',
      { '584': { B1: { 2023: 80 }, P0: { 2023: 300 } }, '585': { B1: { 2023: 90 }, P0: { 2023: 100 } } },
      'B1',
      82.5,
    ],
    [
      'leaves a unit out of a rate that lacks rate or weight',
      {
        '584': { B1: { 2023: 80 }, P0: { 2023: 300 } },
        '585': { P0: { 2023: 1000 } },
        '586': { B1: { 2023: 10 } },
      },
      'B1',
      80,
    ],
    ['knows no rate without any weight', { '584': { B1: { 2023: 80 } } }, 'B1', null],
    ['nor with weights of 0', { '584': { B1: { 2023: 80 }, P0: { 2023: 0 } } }, 'B1', null],
    [
      'takes quotients of the totals; the mean of 50 and 10 would be 30',
      {
        '584': { H0: { 2023: 10 }, H1: { 2023: 5 } },
        '585': { H0: { 2023: 70 }, H1: { 2023: 7 } },
      },
      'H2',
      15,
    ],
    ['knows no quotient by 0', { '584': { H0: { 2023: 0 }, H1: { 2023: 0 } } }, 'H2', null],
  ])('%s', (_what, units, code, value) => {
    expect(of(units, code)).toEqual(value);
  });

  test('of the period goes by the period of each figure', () => {
    const units = {
      '584': { D1: { 2021: 1, 2022: 2 }, B1: { 2022: 10, 2023: 80 }, P0: { 2022: 900, 2023: 300 } },
      '585': { D1: { 2023: 4 }, B1: { 2023: 90 }, P0: { 2023: 100 } },
    };
    expect(of(units, 'D1', 'period')).toBe(7);
    expect(of(units, 'B1', 'period')).toBe(82.5);
  });
});
