import {
  annexHeaders as headers,
  annexTitles,
  estimatedYear,
  figureOf,
  wholePeriod,
  yearOf,
} from '../messages/annex';
import { periodValue, totalOf } from '../merge/figures';
import type { SummaryFigures } from '../merge/summary';
import { yearsOf } from '../plan/fields/figures';
import type { Indicator, Plan } from '../plan/schema';
import { unitLabel } from '../plan/units';
import { formatNumber } from '../text/numbers';
import type { Annex, AnnexColumn, AnnexLine } from './annex';
import type { AnnexSource } from './source';

/** More units than this do not stand side by side on a page. */
const SIDE_BY_SIDE = 8;

type Table = Pick<Annex, 'columns' | 'lines'>;

const order: AnnexColumn = { header: headers.order, width: 6, align: 'center' };
const measure: AnnexColumn = { header: headers.measure, width: 13, align: 'center' };
const figure = (width: number): AnnexColumn => ({ header: headers.figure, width, align: 'left' });
const number = (header: string): AnnexColumn => ({ header, width: 13, align: 'right' });

const written = (value: number | null, { decimals }: Indicator): string =>
  value === null ? '' : formatNumber(value, decimals);

/** Units side by side, and the total. */
function acrossUnits(
  plan: Plan,
  indicators: readonly Indicator[],
  counted: readonly SummaryFigures[],
): Table {
  return {
    columns: [
      order,
      figure(36),
      measure,
      ...counted.map(({ unit }) => number(unitLabel(plan, unit))),
      number(headers.total),
    ],
    lines: indicators.map((indicator, index) => ({
      kind: 'row',
      cells: [
        String(index + 1),
        indicator.name,
        indicator.unit,
        ...counted.map(({ values }) => written(periodValue(plan, indicator, values), indicator)),
        written(totalOf(plan, indicator, 'period', counted), indicator),
      ],
    })),
  };
}

/** Under each indicator the units one below the other, and the total. */
function downUnits(plan: Plan, indicators: readonly Indicator[], counted: readonly SummaryFigures[]): Table {
  return {
    columns: [order, { header: headers.unit, width: 60, align: 'left' }, number(headers.value)],
    lines: indicators.flatMap((indicator, index): readonly AnnexLine[] => [
      { kind: 'section', text: figureOf(index + 1, indicator.name, indicator.unit) },
      ...counted.map(({ unit, values }, place) => ({
        kind: 'row' as const,
        cells: [
          String(place + 1),
          unitLabel(plan, unit),
          written(periodValue(plan, indicator, values), indicator),
        ],
      })),
      {
        kind: 'total',
        cells: ['', headers.total, written(totalOf(plan, indicator, 'period', counted), indicator)],
      },
    ]),
  };
}

/** Null when the plan asks for no figures, or none came. */
function asked({ plan, figures }: AnnexSource) {
  const counted = figures.filter((unit) => unit.counted);
  return plan.figures && counted.length > 0 ? { indicators: plan.figures.indicators, counted } : null;
}

/** *Tổng hợp số liệu*: of each counted unit for the whole period, and their total. Null when there are none. */
export function figuresAnnex(source: AnnexSource): Annex | null {
  const { plan } = source;
  const given = asked(source);
  if (!given) return null;
  const { indicators, counted } = given;
  const isWide = counted.length <= SIDE_BY_SIDE;
  return {
    id: 'figures',
    orientation: isWide ? 'landscape' : 'portrait',
    title: annexTitles.figures(plan.period.from, plan.period.to),
    note: '',
    ...(isWide ? acrossUnits : downUnits)(plan, indicators, counted),
  };
}

/** The total of each year and of the whole period, for an upright page. Null when there are none. */
export function totalsTable(source: AnnexSource): Table | null {
  const { plan } = source;
  const given = asked(source);
  if (!given) return null;
  const years = yearsOf(plan);
  const { from, to, estimated } = plan.period;
  const spans = [...years, ...(years.length > 1 ? ['period' as const] : [])];
  return {
    columns: [
      order,
      figure(36),
      measure,
      ...spans.map((span) =>
        number(
          span === 'period'
            ? wholePeriod(from, to)
            : estimated && span === to
              ? estimatedYear(span)
              : yearOf(span),
        ),
      ),
    ],
    lines: given.indicators.map((indicator, index) => ({
      kind: 'row',
      cells: [
        String(index + 1),
        indicator.name,
        indicator.unit,
        ...spans.map((span) => written(totalOf(plan, indicator, span, given.counted), indicator)),
      ],
    })),
  };
}
