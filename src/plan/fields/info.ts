import { addDays } from '../../text/dates';
import type { Condition, Field, PartId, Requirement } from '../field';
import { always } from '../field';
import type { Plan, UnitKind } from '../schema';
import { partFieldId } from './nominations';

/** Days on which letters of this review may plausibly be dated: from the plan's own day, for three years. */
export function plausibleDays(plan: Plan): { readonly from: string; readonly to: string } {
  return { from: plan.document.date, to: addDays(plan.document.date, 3 * 366) };
}

/** A group of rows of the first sheet, in the order in which they stand there. */
export interface InfoGroup {
  readonly id: 'unit' | 'recognition' | 'report' | 'letter';
  readonly fields: readonly Field[];
}

const withPart = (part: PartId, clause: string | null): Requirement => ({
  condition: { when: 'part', part } satisfies Condition,
  clause,
});

/** What the first sheet asks about the unit and its two letters. The unit itself is chosen from all units of the plan. */
export function infoGroups(
  plan: Plan,
  kind: UnitKind | null,
  units: readonly string[],
): readonly InfoGroup[] {
  const days = { kind: 'date', ...plausibleDays(plan) } as const;
  const short = { kind: 'text', max: 200 } as const;
  const report = withPart('report', null);
  const letter = withPart('nominations', plan.nominations.letterClause);
  const groups: InfoGroup[] = [
    {
      id: 'unit',
      fields: [
        { id: 'unit', type: { kind: 'list', values: units }, required: always() },
        { id: 'author', type: short },
        { id: 'phone', type: { kind: 'text', max: 40 } },
      ],
    },
  ];
  const recognition = plan.figures?.recognition;
  if (kind && recognition?.kinds.includes(kind.id)) {
    groups.push({
      id: 'recognition',
      fields: [
        { id: 'recognised', type: { kind: 'list', values: recognition.levels } },
        { id: 'recognisedBy', type: short },
        { id: 'criteria', type: { kind: 'number', whole: true, min: 0, max: recognition.criteria } },
      ],
    });
  }
  if (kind?.report !== 'none') {
    groups.push({
      id: 'report',
      fields: [
        { id: 'reportNumber', type: short, required: report },
        { id: 'reportDate', type: days, required: report },
        { id: 'reportSent', type: days, required: report },
        { id: 'reportSigner', type: short },
        ...(plan.deadlines.some((deadline) => deadline.of === 'review')
          ? [{ id: 'reviewDate', type: days } satisfies Field]
          : []),
      ],
    });
  }
  if (kind?.nominations !== 'none') {
    groups.push({
      id: 'letter',
      fields: [
        { id: 'letterNumber', type: short, required: letter },
        { id: 'letterDate', type: days, required: letter },
        { id: 'letterSent', type: days, required: letter },
        { id: 'letterSigner', type: short },
        ...plan.nominations.dossier
          .filter((part) => part.per === 'unit')
          .map((part): Field => ({
            id: partFieldId(part.id),
            type: { kind: 'tick' },
            required: withPart('nominations', part.clause),
          })),
        { id: 'noNominations', type: { kind: 'tick' } },
      ],
    });
  }
  return groups;
}

export const infoFields = (plan: Plan, kind: UnitKind | null, units: readonly string[]): readonly Field[] =>
  infoGroups(plan, kind, units).flatMap((group) => group.fields);
