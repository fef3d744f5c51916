/** A unit's figures already hold those of the units that send to it: side by side they should say the same. */
import type { Indicator, Plan } from '../plan/schema';
import { sendersTo, unitOf, unitsBelow } from '../plan/units';
import type { Submission } from '../rules/submission';
import { figureValues, periodValue } from './figures';
import type { FigureValues } from './figures';
import type { Reconciled, SummaryFigures } from './summary';

/** Whether a unit's figure is the sum of those below it. */
const adds = ({ measure }: Indicator): boolean => measure === 'flow' || measure === 'stock';

/** @param own of who merges, whose figures are in no file that was merged */
export function reconciledOf(
  figures: readonly SummaryFigures[],
  own: Submission | null,
  plan: Plan,
  at: string,
): readonly Reconciled[] {
  const values = new Map<string, FigureValues>([
    ...(own ? [[at, figureValues(plan, own.figures)] as const] : []),
    ...figures.map((each) => [each.unit.code, each.values] as const),
  ]);
  const merger = unitOf(plan, at);
  return [...(merger ? [merger] : []), ...unitsBelow(plan, at)].flatMap((unit) =>
    (plan.figures?.indicators ?? []).filter(adds).flatMap((indicator): readonly Reconciled[] => {
      const valueOf = (code: string): number | null => {
        const given = values.get(code);
        return given ? periodValue(plan, indicator, given) : null;
      };
      const asked = sendersTo(plan, unit.code).filter(({ kind }) => indicator.kinds.includes(kind));
      const given = asked.flatMap(({ code }) => valueOf(code) ?? []);
      const ours = valueOf(unit.code);
      return ours === null || given.length === 0
        ? []
        : [
            {
              unit,
              indicator,
              own: ours,
              below: given.reduce((sum, value) => sum + value, 0),
              given: given.length,
              asked: asked.length,
            },
          ];
    }),
  );
}
