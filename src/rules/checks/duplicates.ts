import { placeFieldId } from '../../plan/fields/nominations';
import type { Plan } from '../../plan/schema';
import { personKey } from '../../text/names';
import { isNearName, nearKeys } from '../../text/near';
import { comparable } from '../../text/normal';
import { numberOf, textOf } from '../cells';
import type { PlacedHit } from '../define';
import { defineRule, formConvention } from '../define';
import type { RowRef } from '../finding';
import type { Row, Submission } from '../submission';
import { nominationKindOf } from './quotas';

interface Nominee {
  readonly row: Row;
  readonly unit: string | null;
  readonly file: string;
  readonly name: string;
  /** The same for the same name. */
  readonly key: string;
  /** Section of the list: a person is never the duplicate of a collective. */
  readonly group: string;
  // What tells two nominees of one name apart, where both give it.
  readonly birthYear: number | null;
  readonly workplace: string;
  readonly places: readonly string[];
}

function nominees(submissions: readonly Submission[], plan: Plan): Nominee[] {
  return submissions.flatMap(({ file, unit, nominations }) =>
    nominations
      .filter((row) => textOf(row, 'name') !== '')
      .map((row) => ({
        row,
        unit,
        file: file.path,
        name: textOf(row, 'name'),
        key: personKey(textOf(row, 'name')),
        group: nominationKindOf(plan, row)?.group ?? '',
        birthYear: numberOf(row, 'birthYear'),
        workplace: comparable(textOf(row, 'workplace')),
        places: plan.levels.map((level) => comparable(textOf(row, placeFieldId(level)))),
      })),
  );
}

const agree = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** Born in different years, or of different places. */
const areApart = (one: Nominee, other: Nominee): boolean =>
  (one.birthYear !== null && other.birthYear !== null && one.birthYear !== other.birthYear) ||
  one.places.some((place, index) => !agree(place, other.places[index] ?? ''));

/** No field that both give differs. */
const maybeSame = (one: Nominee, other: Nominee): boolean =>
  !areApart(one, other) && agree(one.workplace, other.workplace);

/** A workplace is written in many ways: where it differs, the same year of birth still makes one wonder. */
const perhapsSame = (one: Nominee, other: Nominee): boolean =>
  !areApart(one, other) &&
  (agree(one.workplace, other.workplace) || (one.birthYear !== null && one.birthYear === other.birthYear));

const refOf = ({ file, row }: Nominee): RowRef => ({ file, sheet: row.sheet, row: row.row });

/**
 * Told at each of two rows, with one such other: each officer sees only the own file. Nominees are compared where
 * they share a key, so that a province's list is not compared all with all.
 */
function pairs<C extends 'duplicate' | 'near-duplicate'>(
  nominated: readonly Nominee[],
  keysOf: (nominee: Nominee) => readonly string[],
  isPair: (one: Nominee, other: Nominee) => boolean,
  args: (one: Nominee, other: Nominee) => PlacedHit<C>['args'],
): PlacedHit<C>[] {
  const sharing = new Map<string, Nominee[]>();
  for (const nominee of nominated) {
    for (const key of keysOf(nominee)) {
      const those = sharing.get(key);
      if (those) those.push(nominee);
      else sharing.set(key, [nominee]);
    }
  }
  return nominated.flatMap((one) => {
    const other = keysOf(one)
      .flatMap((key) => sharing.get(key) ?? [])
      .find((candidate) => candidate !== one && isPair(one, candidate));
    if (!other) return [];
    const cell = one.row.cells['name'];
    return [
      {
        at: {
          kind: 'cell',
          file: one.file,
          sheet: one.row.sheet,
          row: cell?.row ?? one.row.row,
          col: cell?.col ?? 1,
          table: 'nominations',
          field: 'name',
          key: '',
        },
        unit: one.unit,
        args: args(one, other),
      },
    ];
  });
}

/** The same nominee twice, in one file or in two. */
export const duplicate = defineRule({
  code: 'duplicate',
  severity: 'error',
  basis: formConvention,
  together: (submissions, plan) =>
    pairs<'duplicate'>(
      nominees(submissions, plan),
      ({ group, key }) => [`${group}|${key}`],
      maybeSame,
      ({ name }, other) => ({ name, other: refOf(other) }),
    ),
});

/** Probably the same nominee: a letter, an accent, the order of words or the workplace apart. */
export const nearDuplicate = defineRule({
  code: 'near-duplicate',
  severity: 'warning',
  basis: formConvention,
  together: (submissions, plan) =>
    pairs<'near-duplicate'>(
      nominees(submissions, plan),
      ({ group, name }) => nearKeys(name).map((key) => `${group}|${key}`),
      (one, other) =>
        perhapsSame(one, other) &&
        (one.key === other.key ? !maybeSame(one, other) : isNearName(one.name, other.name)),
      ({ name }, other) => ({ name, otherName: other.name, other: refOf(other) }),
    ),
});
