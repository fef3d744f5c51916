import type { Field } from '../field';
import { always } from '../field';
import type { Exclusion, Plan } from '../schema';
import { unitLabel, unitsAt } from '../units';

/** The columns of the register of those already rewarded. It exists only where the plan excludes somebody. */
export function registerFields(plan: Plan, exclusion: Exclusion): readonly Field[] {
  return [
    {
      id: 'place',
      type: {
        kind: 'place',
        level: exclusion.level,
        values: unitsAt(plan, exclusion.level).map((unit) => ({ label: unitLabel(plan, unit) })),
      },
      required: always(),
    },
    { id: 'recipient', type: { kind: 'text', max: 200 }, required: always() },
    { id: 'kind', type: { kind: 'list', values: plan.nominations.kinds.map((kind) => kind.name) } },
    {
      id: 'award',
      type: { kind: 'list', values: [...new Set([exclusion.award, ...plan.nominations.awards])] },
    },
    { id: 'recognition', type: { kind: 'list', values: exclusion.recognition } },
    { id: 'decision', type: { kind: 'text', max: 200 } },
    { id: 'decisionDate', type: { kind: 'date', from: exclusion.from, to: exclusion.to } },
    { id: 'note', type: { kind: 'text', max: 500 } },
  ];
}
