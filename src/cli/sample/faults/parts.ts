/** Faults of the report and of the figures. */
import { indicatorsFor, yearFieldId } from '../../../plan/fields/figures';
import { outlineFor } from '../../../plan/outline';
import type { Indicator } from '../../../plan/schema';
import type { Code } from '../../../rules/finding';
import type { Entries } from '../../../sheets/entry/form';
import { reports } from './fault';
import type { Fault, Ground } from './fault';

const requiredItem = ({ plan, kind }: Ground): string | undefined =>
  outlineFor(plan, kind).find(({ answer }) => answer === 'required')?.item.id;

/** Another answer, or none, to the first item that must be answered. */
const withAnswer = (answer: readonly string[]): Fault => ({
  shows: (ground) => reports(ground) && requiredItem(ground) !== undefined,
  entries: (entries, ground) => ({
    ...entries,
    answers: { ...entries.answers, [requiredItem(ground) ?? '']: answer },
  }),
});

/** A paragraph of more lines than a row can be high. */
const LONG = 'Nội dung minh họa rất dài, được dán nguyên văn từ báo cáo của đơn vị. '.repeat(40).trim();

type Found = (ground: Ground, indicators: readonly Indicator[]) => Indicator | undefined;

const partsOf = (indicator: Indicator): readonly string[] =>
  'parts' in indicator ? (indicator.parts ?? []) : [];

/** Another figure of the last year, for the first indicator that is meant. */
const withFigure = (
  find: Found,
  change: (ground: Ground, indicator: Indicator) => { readonly code: string; readonly value: number | null },
): Fault => ({
  shows: (ground) => find(ground, indicatorsFor(ground.plan, ground.kind)) !== undefined,
  entries: (entries, ground) => {
    const indicator = find(ground, indicatorsFor(ground.plan, ground.kind));
    if (!indicator) return entries;
    const { code, value } = change(ground, indicator);
    return replaced(entries, code, lastYear(ground), value);
  },
});

const lastYear = ({ plan }: Ground): string => yearFieldId(plan.period.to);

const replaced = (entries: Entries, code: string, field: string, value: number | null): Entries => ({
  ...entries,
  figures: { ...entries.figures, [code]: { ...entries.figures[code], [field]: value } },
});

const figureIn = (ground: Ground, code: string): number => {
  const value = ground.entries.figures[code]?.[lastYear(ground)];
  return typeof value === 'number' ? value : 0;
};

/** Another's limit or part would show a second fault. */
const standsAlone = (code: string, indicators: readonly Indicator[]): boolean =>
  indicators.every((other) => !partsOf(other).includes(code));

export const partFaults = {
  'answer-missing': withAnswer([]),
  'answer-unfit': withAnswer([LONG]),
  'figure-sum': withFigure(
    (_, indicators) => indicators.find((each) => partsOf(each).length > 0),
    (ground, { code }) => ({ code, value: figureIn(ground, code) + 150 }),
  ),
  'figure-exceeds': withFigure(
    (_, indicators) =>
      indicators.find((each) => typeof each.atMost === 'string' && standsAlone(each.code, indicators)),
    (ground, { code, atMost }) => ({ code, value: figureIn(ground, String(atMost)) + 1 }),
  ),
  'figure-without-weight': withFigure(
    (_, indicators) =>
      indicators.find((each) => each.measure === 'rate' && standsAlone(each.weight, indicators)),
    (_, indicator) => ({ code: indicator.measure === 'rate' ? indicator.weight : '', value: null }),
  ),
} as const satisfies Partial<Record<Code, Fault>>;
