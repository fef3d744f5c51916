/** What the province wrote in the summary that the next merge goes by: choices among files, days, rows of its own. */
import type { StandingEntry } from '../../merge/again/entries';
import { sameValue } from '../../merge/again/entries';
import type { ReadInput } from '../../merge/again/files';
import type { Memory } from '../../merge/again/memory';
import { unitsIn } from '../../merge/carried';
import { groupedBy } from '../../merge/group';
import { isSaved } from '../../merge/parts';
import type { ByHand, Use } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { nominationFields } from '../../plan/fields/nominations';
import type { Plan, Unit } from '../../plan/schema';
import { unitByLabel, unitLabel } from '../../plan/units';
import { shown } from '../../rules/cells';
import type { Row, Submission } from '../../rules/submission';
import type { CellValue, IsoDate } from '../../text/cell';
import { isDateValue } from '../../text/cell';
import { comparable } from '../../text/normal';
import type { ReadSummary } from '../read/summary';
import { columnOfField } from './awards';
import { letterColumnIds } from './letters';
import type { Answers } from './questions';
import { typedEntries } from './typed';

type Stood = Readonly<Record<string, { readonly value: CellValue }>>;

const textAt = (cells: Stood, column: string): string => comparable(shown(cells[column]?.value ?? null));

const useIn = (cells: Stood): Use | null =>
  (Object.keys(words.uses) as Use[]).find((use) => comparable(words.uses[use]) === textAt(cells, 'use')) ??
  null;

/** What is said in *Dùng / Bỏ qua* of a list, by id of the row. */
const usesIn = (previous: ReadSummary | null, list: 'progress' | 'files'): ReadonlyMap<string, Use> =>
  new Map(
    (previous?.lists.get(list)?.entries ?? []).flatMap(({ id, cells }) => {
      const use = useIn(cells);
      return id === null || use === null ? [] : [[id, use] as const];
    }),
  );

export interface Decided {
  /** Each with its choice, and with the unit that the province named for it. */
  readonly inputs: readonly ReadInput[];
  /** Units whose files are passed over, given or carried. */
  readonly ignored: ReadonlySet<string>;
  /** Units that sent past the one above, and whose files the province uses all the same. */
  readonly accepted: ReadonlySet<string>;
}

/** A file of the unit that the province named. Where the file itself names none of the plan, that cell is settled too. */
const sentBy = (submission: Submission, unit: Unit, plan: Plan): Submission => ({
  ...submission,
  unit: unit.code,
  ...(submission.unit === null ? { info: withUnit(submission.info, unitLabel(plan, unit)) } : {}),
});

const withUnit = (info: Row, value: string): Row => {
  const { unit } = info.cells;
  return unit ? { ...info, cells: { ...info.cells, unit: { ...unit, value } } } : info;
};

/**
 * What is said of a file goes before what is said of its unit. A file that was only saved again is dealt with as it was
 * before, until something is said of it.
 */
export function decided(previous: ReadSummary | null, files: readonly ReadInput[], plan: Plan): Decided {
  const rows = previous?.lists.get('files')?.entries ?? [];
  const byLabel = new Map(plan.units.map((unit) => [comparable(unitLabel(plan, unit)), unit]));
  const named = new Map(rows.map(({ id, cells }) => [id, byLabel.get(textAt(cells, 'unit')) ?? null]));
  const ofFile = usesIn(previous, 'files');
  const ofUnit = usesIn(previous, 'progress');
  const ignored = new Set([...ofUnit].flatMap(([unit, use]) => (use === 'ignore' ? [unit] : [])));
  const placed = files.map((input): ReadInput => {
    const unit = named.get(input.file.sha256);
    return unit && unit.code !== input.submission.unit
      ? { ...input, placed: true, submission: sentBy(input.submission, unit, plan) }
      : input;
  });
  const spoken = placed.filter(({ file }) => ofFile.has(file.sha256));
  const useOf = ({ file, submission }: ReadInput): Use | null => {
    const before = spoken.find((each) => isSaved(each.submission, submission));
    return ofFile.get(file.sha256) ?? ofFile.get(before?.file.sha256 ?? '') ?? null;
  };
  const inputs = placed.map((input): ReadInput => {
    const use = useOf(input) ?? (ignored.has(input.submission.unit ?? '') ? 'ignore' : null);
    return use === null ? input : { ...input, use };
  });
  return {
    inputs,
    ignored,
    accepted: new Set([
      ...[...ofUnit].flatMap(([unit, use]) => (use === 'use' ? [unit] : [])),
      ...inputs.flatMap(({ use, submission: { unit } }) => (use === 'use' && unit !== null ? [unit] : [])),
    ]),
  };
}

const dayIn = (value: CellValue): IsoDate | null => (isDateValue(value) ? value.date : null);

/** Days in *Tiến độ*: received, and sent where the province wrote another one than the merge. */
function daysIn(previous: ReadSummary | null, memory: Memory | null, answers: Answers): ByHand['days'] {
  const there = previous?.lists.get('progress');
  const base = memory?.lists.get('progress');
  const part = (id: string, cells: Stood, of: keyof typeof letterColumnIds) => {
    const [, , sent, received] = letterColumnIds[of];
    const stands = cells[sent]?.value ?? null;
    const before = base?.get(id)?.[sent];
    const isOwn =
      there?.columns.has(sent) === true &&
      !sameValue(stands, before ?? null) &&
      answers.chosen({ list: 'progress', id, column: sent }) !== 'unit';
    return { ...(isOwn ? { sent: dayIn(stands) } : {}), received: dayIn(cells[received]?.value ?? null) };
  };
  return new Map(
    (there?.entries ?? []).flatMap(({ id, cells }) =>
      id === null
        ? []
        : [[id, { report: part(id, cells, 'report'), nominations: part(id, cells, 'nominations') }] as const],
    ),
  );
}

/** Rows of the award list that no merge wrote, as nominations of the units that are named beside them. */
function typedIn(previous: ReadSummary | null, memory: Memory | null, plan: Plan): readonly Submission[] {
  const there = previous?.lists.get('awards');
  const own = typedEntries(previous, memory, plan);
  if (!there || own.length === 0) return [];
  const fields = nominationFields(plan, null).map(({ id }) => id);
  const rowOf = ({ row, cells }: StandingEntry): Row => ({
    table: 'nominations',
    key: '',
    sheet: there.sheet,
    row,
    cells: Object.fromEntries(
      fields.map((field) => {
        const column = columnOfField(field);
        return [field, { value: cells[column]?.value ?? null, row, col: there.cols.get(column) ?? 1 }];
      }),
    ),
  });
  const senderOf = ({ cells }: StandingEntry): Unit | null =>
    unitByLabel(plan, shown(cells['sender']?.value ?? null));
  return [...groupedBy(own, senderOf)].map(([unit, rows]) => ({
    file: { path: words.thisSummary, sha256: '', size: 0 },
    unit: unit?.code ?? null,
    stamp: null,
    info: { table: 'info', key: '', sheet: '', row: 1, cells: {} },
    report: [],
    figures: [],
    nominations: rows.map(rowOf),
    register: [],
  }));
}

export const byHandIn = (
  previous: ReadSummary | null,
  memory: Memory | null,
  answers: Answers,
  plan: Plan,
): ByHand => ({ days: daysIn(previous, memory, answers), typed: typedIn(previous, memory, plan) });

/**
 * Units of which it is known what came from them: a file, or that the file that was theirs is none of theirs any more,
 * as when another unit is named for it. Of a unit whose row in *Tiến độ* the last merge could not tell, nothing is.
 */
export const spokenIn = (
  memory: Memory | null,
  files: readonly ReadInput[],
  plan: Plan,
): ReadonlySet<string> => {
  const told = [...(memory?.lists.get('progress') ?? [])].filter(
    ([, cells]) => Object.keys(cells).length > 0,
  );
  return new Set([
    ...files.flatMap(({ submission }) => unitsIn(submission, plan)),
    ...told.map(([unit]) => unit),
  ]);
};

/** Rows of *Tiến độ* of units whose files are known no more: nothing is to be said of them. */
export const forgottenIn = (
  previous: ReadSummary | null,
  spoken: ReadonlySet<string>,
): ((unit: string) => boolean) => {
  const rows = new Set((previous?.lists.get('progress')?.entries ?? []).map(({ id }) => id));
  return (unit) => rows.has(unit) && !spoken.has(unit);
};
