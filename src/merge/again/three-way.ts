/** Cell by cell: what the last merge wrote, what the unit says now, what stands there. */
import type { CellValue } from '../../text/cell';
import { sameCells, sameValue } from './entries';
import type { Cells, Entry, StandingEntry, StandingList, Stood } from './entries';

/** Which side the province lets stand. */
export type Side = 'unit' | 'province';

/** A cell, or a row as a whole. */
export interface CellRef {
  readonly list: string;
  readonly id: string;
  /** Null: the row, which the province took away and the unit changed. */
  readonly column: string | null;
}

/** Unit and province changed the same cell. The province's stays until somebody chooses. */
export interface Conflict extends CellRef {
  /** What the last merge wrote; undefined where nobody remembers. */
  readonly before: CellValue | undefined;
  readonly unit: CellValue;
  readonly province: CellValue;
}

/** A cell that is to be set. */
export interface CellSet {
  readonly id: string;
  /** Of the sheet. */
  readonly row: number;
  readonly column: string;
  readonly before: CellValue;
  readonly value: CellValue;
}

export interface ThreeWay {
  readonly sets: readonly CellSet[];
  /** Rows that are not in the sheet yet, in order. */
  readonly appended: readonly Entry[];
  readonly conflicts: readonly Conflict[];
  /** What is remembered from now on, by id of the row. */
  readonly base: ReadonlyMap<string, Cells>;
}

export interface ListTerms {
  readonly list: string;
  /** What the last merge wrote, by id of the row; null: nobody remembers. */
  readonly base: ReadonlyMap<string, Cells> | null;
  readonly standing: StandingList;
  /** Every row of the base is among them: what is gone is said, not left out. */
  readonly now: readonly Entry[];
  /** Columns that tell of the merge itself and not of what a unit sent: nothing in them is worth a question. */
  readonly computed: ReadonlySet<string>;
  /** What the province chose in the queue; null: nothing yet. */
  readonly chosen: (at: CellRef) => Side | null;
}

/** Of rows with one id, as after copying a row, the one that is most like what was written; then the upper one. */
function standingById(
  { entries }: StandingList,
  base: ListTerms['base'],
): ReadonlyMap<string, StandingEntry> {
  const likeness = ({ id, cells }: StandingEntry): number => {
    const written = base?.get(id ?? '') ?? {};
    return Object.entries(written).filter(([column, value]) => sameValue(cells[column]?.value ?? null, value))
      .length;
  };
  const byId = new Map<string, StandingEntry>();
  for (const entry of entries) {
    if (entry.id === null) continue;
    const known = byId.get(entry.id);
    if (!known || likeness(entry) > likeness(known)) byId.set(entry.id, entry);
  }
  return byId;
}

const NOTHING: Stood = { value: null, formula: false };

type CellVerdict =
  | { readonly kind: 'keep'; readonly remember: CellValue | undefined }
  | { readonly kind: 'set' }
  | { readonly kind: 'conflict'; readonly remember: CellValue | undefined };

/** @param before what the last merge wrote; undefined where nobody remembers */
function judge(
  before: CellValue | undefined,
  unit: CellValue,
  stood: Stood,
  isComputed: boolean,
  chosen: () => Side | null,
): CellVerdict {
  if (sameValue(stood.value, unit)) return { kind: 'keep', remember: unit };
  const isBlank = !stood.formula && sameValue(stood.value, null);
  if (before === undefined && (isBlank || (isComputed && !stood.formula))) return { kind: 'set' };
  if (before !== undefined) {
    if (sameValue(before, unit)) return { kind: 'keep', remember: before };
    if (!stood.formula && sameValue(before, stood.value)) return { kind: 'set' };
  }
  // A remark in a computed column is the province's: it stays, and what is computed is not worth a question.
  if (isComputed) return { kind: 'keep', remember: unit };
  const side = chosen();
  if (side === 'unit') return { kind: 'set' };
  return side === 'province' ? { kind: 'keep', remember: unit } : { kind: 'conflict', remember: before };
}

/** Merges one list. Only what the unit changed is set, what only the province changed is kept, both are a conflict. */
export function threeWay({ list, base, standing, now, computed, chosen }: ListTerms): ThreeWay {
  const standingOf = standingById(standing, base);
  const sets: CellSet[] = [];
  const appended: Entry[] = [];
  const conflicts: Conflict[] = [];
  const remembered = new Map<string, Cells>();

  for (const entry of now) {
    const { id, cells } = entry;
    const stands = standingOf.get(id);
    const before = base?.get(id);
    if (!stands) {
      const at: CellRef = { list, id, column: null };
      // The province took the row away. That stands, until the unit says something new.
      const isNews = before !== undefined && !sameCells(before, cells, computed);
      const side = isNews ? chosen(at) : null;
      if (before === undefined || side === 'unit') appended.push(entry);
      if (isNews && side === null) conflicts.push({ ...at, before: null, unit: null, province: null });
      remembered.set(id, isNews && side === null ? before : cells);
      continue;
    }
    const kept: Record<string, CellValue> = {};
    for (const [column, unit] of Object.entries(cells)) {
      if (!standing.columns.has(column)) {
        kept[column] = unit;
        continue;
      }
      const at: CellRef = { list, id, column };
      const stood = stands.cells[column] ?? NOTHING;
      const verdict = judge(before?.[column], unit, stood, computed.has(column), () => chosen(at));
      switch (verdict.kind) {
        case 'set':
          sets.push({ id, row: stands.row, column, before: stood.value, value: unit });
          kept[column] = unit;
          break;
        case 'conflict':
          conflicts.push({ ...at, before: verdict.remember, unit, province: stood.value });
          if (verdict.remember !== undefined) kept[column] = verdict.remember;
          break;
        case 'keep':
          if (verdict.remember !== undefined) kept[column] = verdict.remember;
          break;
        default:
          verdict satisfies never;
      }
    }
    remembered.set(id, kept);
  }
  return { sets, appended, conflicts, base: remembered };
}
