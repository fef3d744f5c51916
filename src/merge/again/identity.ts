/** Which row of the summary a nomination is, after its unit re-sorted, inserted, corrected a name or retyped accents. */
import { placeFieldId } from '../../plan/fields/nominations';
import type { Plan } from '../../plan/schema';
import { shown } from '../../rules/cells';
import { personKey } from '../../text/names';
import { isNearName } from '../../text/near';
import { comparable } from '../../text/normal';
import { groupedBy } from '../group';
import type { Cells } from './entries';

/** A nomination of a unit, with its cells by field. */
export interface Nominee {
  readonly unit: string;
  readonly cells: Cells;
}

/** A row that the summary has. */
export interface KnownNominee extends Nominee {
  readonly id: string;
  /** The unit took it back before. It may come again, but a row in use goes first. */
  readonly withdrawn: boolean;
}

/** A row that went and one that came, alike but not surely the same. */
interface Doubt {
  readonly known: string;
  /** Place in the list of those that came. */
  readonly came: number;
}

export interface Identities {
  /** Id of the row that each is; null: a new one. */
  readonly ids: readonly (string | null)[];
  readonly doubts: readonly Doubt[];
}

const textOf = (cells: Cells, field: string): string => comparable(shown(cells[field] ?? null));
const nameOf = ({ cells }: Nominee): string => shown(cells['name'] ?? null);

/** Share of the fields that either gives and both give alike. */
function likeness(one: Cells, other: Cells): number {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => textOf(one, field) !== '' || textOf(other, field) !== '',
  );
  const alike = fields.filter((field) => textOf(one, field) === textOf(other, field)).length;
  return fields.length === 0 ? 1 : alike / fields.length;
}

/** From this share on two rows of one unit and kind may be one, whatever their names. */
const ALIKE = 0.6;

/**
 * First by all that is said, then by name, kind and unit, where the likest go together, then by a near name that only
 * one row on either side has.
 */
export function identify(known: readonly KnownNominee[], came: readonly Nominee[], plan: Plan): Identities {
  const groupOf = ({ cells }: Nominee): string =>
    plan.nominations.kinds.find(({ name }) => comparable(name) === textOf(cells, 'kind'))?.group ?? '';
  const section = (nominee: Nominee): string => JSON.stringify([nominee.unit, groupOf(nominee)]);
  const named = (nominee: Nominee): string =>
    JSON.stringify([nominee.unit, groupOf(nominee), personKey(nameOf(nominee))]);
  const whole = (nominee: Nominee): string =>
    JSON.stringify([
      nominee.unit,
      ...Object.keys(nominee.cells)
        .sort()
        .map((field) => [field, textOf(nominee.cells, field)])
        .filter(([, text]) => text !== ''),
    ]);
  // Born in different years, or of different places: namesakes.
  const telling = ['birthYear', ...plan.levels.map(placeFieldId)];
  const areApart = (one: Nominee, other: Nominee): boolean =>
    telling.some((field) => {
      const [ours, theirs] = [textOf(one.cells, field), textOf(other.cells, field)];
      return ours !== '' && theirs !== '' && ours !== theirs;
    });

  const ids = came.map((): string | null => null);
  const taken = new Set<string>();
  const pair = (id: string, place: number): void => {
    ids[place] = id;
    taken.add(id);
  };
  const free = (): readonly number[] => came.flatMap((_, place) => (ids[place] === null ? [place] : []));
  const left = (): readonly KnownNominee[] => known.filter(({ id }) => !taken.has(id));

  const byKey = (keyOf: (nominee: Nominee) => string, may: (row: KnownNominee, one: Nominee) => boolean) => {
    const rows = groupedBy(left(), keyOf);
    for (const [key, places] of groupedBy(free(), (place) => keyOf(came[place]!))) {
      const candidates = places.flatMap((place) =>
        (rows.get(key) ?? [])
          .filter((row) => may(row, came[place]!))
          .map((row) => ({ row, place, likeness: likeness(row.cells, came[place]!.cells) })),
      );
      candidates.sort((a, b) => Number(a.row.withdrawn) - Number(b.row.withdrawn) || b.likeness - a.likeness);
      for (const { row, place } of candidates) {
        if (!taken.has(row.id) && ids[place] === null) pair(row.id, place);
      }
    }
  };
  byKey(whole, () => true);
  byKey(named, (row, one) => !areApart(row, one));
  byKey(named, () => true);

  const doubts: Doubt[] = [];
  const others = groupedBy(
    left().filter(({ withdrawn }) => !withdrawn),
    section,
  );
  const near = free().flatMap((place) =>
    (others.get(section(came[place]!)) ?? [])
      .filter((row) => nameOf(row) !== '' && isNearName(nameOf(row), nameOf(came[place]!)))
      .map((row) => ({ row, place })),
  );
  for (const { row, place } of near) {
    const isUnique =
      near.filter((each) => each.row === row).length === 1 &&
      near.filter((each) => each.place === place).length === 1;
    if (isUnique && !areApart(row, came[place]!)) pair(row.id, place);
  }
  for (const place of free()) {
    const one = came[place]!;
    const [best] = (others.get(section(one)) ?? [])
      .filter(({ id }) => !taken.has(id) && !doubts.some((doubt) => doubt.known === id))
      .map((row) => ({
        row,
        likeness: likeness(row.cells, one.cells) + Number(isNearName(nameOf(row), nameOf(one))),
      }))
      .filter((candidate) => candidate.likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness);
    if (best) doubts.push({ known: best.row.id, came: place });
  }
  return { ids, doubts };
}
