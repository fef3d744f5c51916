/** What a unit's workbook sends up besides its own form: the files that were merged into it, and what was chosen. */
import type { Memory } from '../../merge/again/memory';
import { sameValue } from '../../merge/again/entries';
import type { StandingEntry } from '../../merge/again/entries';
import { isWithin, withoutUnits } from '../../merge/carried';
import type { Field } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import type { Plan, Unit } from '../../plan/schema';
import { unitByLabel, unitOf, unitsBelow } from '../../plan/units';
import { shown } from '../../rules/cells';
import type { Carried, CarriedFile, Cell, Row } from '../../rules/submission';
import type { CellValue } from '../../text/cell';
import { awardValue, columnOfField } from '../summary/awards';
import { decided } from '../summary/by-hand';
import { remarkIn } from '../summary/remark';
import { withOwnRows } from '../summary/row-ids';
import { goesUp } from '../summary/row-status';
import type { ReadList, ReadSummary } from './summary';

export interface CarriedRows {
  readonly carried: Carried;
  /** Nominations that the unit typed into the award list itself. */
  readonly own: readonly Row[];
}

const NO_LIST: Pick<ReadList, 'sheet' | 'entries' | 'cols'> = { sheet: '', entries: [], cols: new Map() };

/** Null: nothing was ever merged into the workbook. */
export function carriedRows(stood: ReadSummary, plan: Plan, unit: Unit): CarriedRows | null {
  const { read } = withOwnRows(stood);
  if (read.memory.state === 'none') return null;
  const memory = read.memory.state === 'whole' ? read.memory.memory : null;
  const awards = read.lists.get('awards') ?? NO_LIST;
  const below = new Set(unitsBelow(plan, unit.code).map(({ code }) => code));
  // Each once, by the name that the award list has: that a file came in copies concerns nobody above.
  const kept = (memory?.files ?? []).map(({ input }) => input);
  const { inputs, ignored } = decided(read, kept, plan);
  const files = inputs
    .filter(({ use, submission: { unit: of } }) => use !== 'ignore' && of !== null && below.has(of))
    .map(({ ok, use, ...file }): CarriedFile => ({
      ...file,
      submission: withoutUnits(file.submission, ignored),
      ...(use === 'use' ? { use } : {}),
    }));
  const rows = awards.entries
    .filter(
      (entry) =>
        goesUp(valueAt(entry, 'selection'), valueAt(entry, 'status')) && remarkIn(entry, plan) === null,
    )
    .flatMap((entry) => {
      const sender = senderOf(entry, memory, plan);
      const fields = nominationFields(plan, unitOf(plan, sender ?? unit.code));
      const row = rowOf(entry, awards, fields, memory && nominatedAs(entry, memory));
      return row ? [{ unit: sender, row }] : [];
    });
  const isLost = memory === null || !read.lists.has('awards');
  return {
    carried: {
      files,
      chosen: rows.flatMap(({ unit: of, row }) =>
        of !== null && below.has(of) && !ignored.has(of) ? [{ unit: of, row }] : [],
      ),
      ...(isLost ? { lost: true } : {}),
    },
    own: rows.flatMap(({ unit: of, row }) => (of === null || of === unit.code ? [row] : [])),
  };
}

const valueAt = ({ cells }: StandingEntry, column: string): CellValue => cells[column]?.value ?? null;

/** Who nominated first; null: the unit itself, which typed the row. */
const senderOf = (entry: StandingEntry, memory: Memory | null, plan: Plan): string | null =>
  (entry.id === null ? undefined : memory?.senders.get(entry.id)) ??
  unitByLabel(plan, shown(valueAt(entry, 'sender')))?.code ??
  null;

/** The nomination as it was sent: by its unit, or by the one that chose it and carries its unit's files. */
function nominatedAs({ id }: StandingEntry, { lists, files }: Memory): Row | null {
  const written = lists.get('awards')?.get(id ?? '');
  const path = shown(written?.['file'] ?? null);
  const sent = files.find(({ input }) => isWithin(path, input.file.path))?.input.submission;
  const isIt = ({ sheet, row }: Row): boolean => sheet === written?.['sheet'] && row === written['row'];
  const rows = sent ? [...sent.nominations, ...(sent.carried?.chosen.map(({ row }) => row) ?? [])] : [];
  return rows.find(isIt) ?? null;
}

/** What stands in the list; where it says what the unit had sent, the unit's own cell. Null: a row with nobody in it. */
function rowOf(
  { row, cells }: StandingEntry,
  { sheet, cols }: Pick<ReadList, 'sheet' | 'cols'>,
  fields: readonly Field[],
  sent: Row | null,
): Row | null {
  const known = fields.flatMap((field): readonly (readonly [string, Cell])[] => {
    const { id } = field;
    const col = cols.get(columnOfField(id));
    const original = sent?.cells[id];
    if (col === undefined) return original ? [[id, { ...original, row, col: 1 }]] : [];
    const stood = cells[columnOfField(id)];
    const value = stood?.value ?? null;
    if (sent && original && sameValue(awardValue(field, sent), value))
      return [[id, { ...original, row, col }]];
    if (sent && !original && shown(value) === '') return [];
    return [[id, { value, row, col, ...(stood?.formula ? { formula: true } : {}) }]];
  });
  return known.some(([, { value }]) => shown(value) !== '')
    ? { table: 'nominations', key: '', sheet, row, cells: Object.fromEntries(known) }
    : null;
}

/** Sheets that are no part of the unit's form; the register is shared. */
export const sheetsOfSummary = ({ lists }: ReadSummary): ReadonlySet<string> =>
  new Set([...lists].flatMap(([id, { sheet }]) => (id === 'register' ? [] : [sheet])));
