import { annexHeaders as headers, annexTitles } from '../messages/annex';
import { periodValue, totalOf } from '../merge/figures';
import { unitLabel } from '../plan/units';
import { formatNumber } from '../text/numbers';
import type { Annex, AnnexLine } from './annex';
import type { AnnexSource } from './source';

/** *Tổng hợp số liệu*: the counted units side by side, and the province. Null when the plan asks for none, or none came. */
export function figuresAnnex({ plan, figures }: AnnexSource): Annex | null {
  const counted = figures.filter((unit) => unit.counted);
  if (!plan.figures || counted.length === 0) return null;
  const lines = plan.figures.indicators.map((indicator, index): AnnexLine => {
    const text = (value: number | null): string =>
      value === null ? '' : formatNumber(value, indicator.decimals);
    return {
      kind: 'row',
      cells: [
        String(index + 1),
        indicator.name,
        indicator.unit,
        ...counted.map(({ values }) => text(periodValue(plan, indicator, values))),
        text(totalOf(plan, indicator, 'period', figures)),
      ],
    };
  });
  return {
    id: 'figures',
    orientation: 'landscape',
    title: annexTitles.figures(plan.period.from, plan.period.to),
    note: '',
    columns: [
      { header: headers.order, width: 6, align: 'center' },
      { header: headers.figure, width: 36, align: 'left' },
      { header: headers.measure, width: 13, align: 'center' },
      ...counted.map(({ unit }) => ({
        header: unitLabel(plan, unit),
        width: 13,
        align: 'right' as const,
      })),
      { header: headers.total, width: 14, align: 'right' },
    ],
    lines,
  };
}
