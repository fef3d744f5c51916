import { NO, TITLES, YES } from '../answers';
import type { Field, PlaceChoice, Requirement } from '../field';
import { always } from '../field';
import type { Level, Plan, Unit } from '../schema';
import type { conditionalFields } from '../schema';
import { kindOf, placeAt, unitLabel, unitOf, unitsAt } from '../units';

type ConditionalField = (typeof conditionalFields)[number];

/** Id of the column that names a place of a level. */
export const placeFieldId = (level: Level): string => `place-${level.id}`;

/** Id of the column, or of the row on the first sheet, for a dossier part. */
export const partFieldId = (partId: string): string => `part-${partId}`;

/** Asked of the kinds of nominee that must give a field, and of those that should. */
function askedOf(plan: Plan, field: ConditionalField): Pick<Field, 'required' | 'expected'> {
  const requirement = (list: 'requires' | 'expects'): Requirement | null => {
    const oneOf = plan.nominations.kinds.filter((kind) => kind[list].includes(field)).map(({ name }) => name);
    return oneOf.length === 0 ? null : { condition: { when: 'field', field: 'kind', oneOf }, clause: null };
  };
  const [required, expected] = [requirement('requires'), requirement('expects')];
  return { ...(required ? { required } : {}), ...(expected ? { expected } : {}) };
}

/** Places a nominee of this unit may belong to: the unit's own when it is a place, else all. */
function placeChoices(plan: Plan, level: Level, above: Level | undefined, unit: Unit | null): PlaceChoice[] {
  const own = unit && kindOf(plan, unit).level !== null ? unit : null;
  const isBelow = (place: Unit): boolean => {
    if (!own) return true;
    const ownLevel = kindOf(plan, own).level;
    return (
      (ownLevel !== null && placeAt(plan, place, ownLevel)?.code === own.code) ||
      placeAt(plan, own, level.id)?.code === place.code
    );
  };
  return unitsAt(plan, level.id)
    .filter(isBelow)
    .map((place) => {
      const parent = above ? unitOf(plan, place.parent) : null;
      return { label: unitLabel(plan, place), ...(parent ? { parent: unitLabel(plan, parent) } : {}) };
    });
}

function placeFields(plan: Plan, unit: Unit | null): Field[] {
  return plan.levels.map((level, index) => {
    const above = plan.levels[index - 1];
    const values = placeChoices(plan, level, above, unit);
    const own = unit && kindOf(plan, unit).level !== null ? placeAt(plan, unit, level.id) : null;
    return {
      id: placeFieldId(level),
      type: { kind: 'place', level: level.id, values, ...(above ? { within: placeFieldId(above) } : {}) },
      ...askedOf(plan, 'place'),
      ...(own ? { preset: { value: unitLabel(plan, own), once: 'name' } } : {}),
    };
  });
}

/** The columns of the nomination list that an officer fills in, in order. `unit` null: a workbook of no known unit. */
export function nominationFields(plan: Plan, unit: Unit | null): readonly Field[] {
  const { kinds, awards, exclusion, priority, voteThreshold, dossier, objectClasses, fields } =
    plan.nominations;
  const latest = Number(plan.document.date.slice(0, 4));
  const [onlyAward] = awards;
  return [
    {
      id: 'kind',
      type: { kind: 'list', values: kinds.map((kind) => kind.name) },
      required: always(),
    },
    { id: 'title', type: { kind: 'list', values: TITLES }, ...askedOf(plan, 'title') },
    { id: 'name', type: { kind: 'text', max: 200 }, required: always() },
    {
      id: 'birthYear',
      type: { kind: 'number', whole: true, min: latest - 110, max: latest - 10 },
      ...askedOf(plan, 'birthYear'),
    },
    { id: 'position', type: { kind: 'text', max: 200 }, ...askedOf(plan, 'position') },
    { id: 'workplace', type: { kind: 'text', max: 200 }, ...askedOf(plan, 'workplace') },
    ...placeFields(plan, unit),
    {
      id: 'award',
      type: { kind: 'list', values: awards },
      required: always(),
      ...(awards.length === 1 && onlyAward ? { preset: { value: onlyAward, once: 'name' } } : {}),
    },
    { id: 'achievement', type: { kind: 'text', max: 1000 }, required: always() },
    ...(exclusion
      ? ([
          {
            id: 'rewarded',
            type: { kind: 'list', values: [YES, NO] },
            required: always(),
          },
          {
            id: 'rewardDecision',
            type: { kind: 'text', max: 200 },
            required: {
              condition: { when: 'field', field: 'rewarded', oneOf: [YES] },
              clause: null,
            },
          },
        ] satisfies Field[])
      : []),
    ...dossier
      .filter((part) => part.per === 'nominee')
      .map((part): Field => ({
        id: partFieldId(part.id),
        type: { kind: 'tick' },
        required: always(part.clause),
      })),
    { id: 'contribution', type: { kind: 'number', whole: false, min: 0 } },
    ...(priority ? [{ id: 'result', type: { kind: 'list', values: priority.results } } satisfies Field] : []),
    ...(voteThreshold
      ? [
          {
            id: 'vote',
            type: { kind: 'number', whole: false, min: 0, max: 100 },
            required: always(voteThreshold.clause),
          } satisfies Field,
        ]
      : []),
    ...(objectClasses.length > 0
      ? [{ id: 'objectClass', type: { kind: 'list', values: objectClasses } } satisfies Field]
      : []),
    ...(fields.length > 0 ? [{ id: 'field', type: { kind: 'list', values: fields } } satisfies Field] : []),
    { id: 'note', type: { kind: 'text', max: 500 } },
  ];
}
