/** What only the province can decide, as rows of the queue, and what it has decided there. */
import type { StandingList } from '../../merge/again/entries';
import type { CellRef, Conflict, Side } from '../../merge/again/three-way';
import * as words from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import type { CellValue } from '../../text/cell';
import type { ListRow } from './list';
import { choiceOf } from './queue';
import { typedName } from './typed';
import type { Choice } from './queue';

/** A row that went, or that the province typed itself, and one that came, which may be one. */
export interface Twins {
  readonly known: string;
  readonly came: string;
}

const cellId = ({ list, id, column }: CellRef): string => JSON.stringify([list, id, column]);
const twinsId = ({ known, came }: Twins): string => JSON.stringify(['twin', known, came]);

function twinsOf(id: string): Twins | null {
  try {
    const parts: unknown = JSON.parse(id);
    if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== 'twin') return null;
    const [, known, came] = parts as unknown[];
    return typeof known === 'string' && typeof came === 'string' ? { known, came } : null;
  } catch {
    return null;
  }
}

/** The cell or the row that a question of this id is about; of twins the row that was there. Null: no such id. */
export function placeOfQuestion(id: string): CellRef | null {
  const twins = twinsOf(id);
  if (twins) return { list: 'awards', id: twins.known, column: null };
  try {
    const [list, row, column] = JSON.parse(id) as unknown[];
    return typeof list === 'string' && typeof row === 'string'
      ? { list, id: row, column: typeof column === 'string' ? column : null }
      : null;
  } catch {
    return null;
  }
}

const textAt = (cells: Readonly<Record<string, { readonly value: CellValue }>>, column: string): string =>
  shown(cells[column]?.value ?? null);

/** The queue as it stands. */
export interface Answers {
  readonly chosen: (at: CellRef) => Side | null;
  /** Twins that were asked about and not answered yet. */
  readonly open: readonly Twins[];
  readonly joined: readonly Twins[];
  /** Ids of questions that stand open, and of those with something in the column of choices. */
  readonly openIds: ReadonlySet<string>;
  readonly chosenIds: ReadonlySet<string>;
  /** When a question was put. */
  readonly since: (id: string) => string | null;
}

export function answersIn(queue: StandingList | null, merger: string): Answers {
  const entries = (queue?.entries ?? []).flatMap((entry) =>
    entry.id === null ? [] : [{ ...entry, id: entry.id }],
  );
  const choices = new Map(entries.map(({ id, cells }) => [id, choiceOf(textAt(cells, 'choice'), merger)]));
  const open = entries.filter(({ cells }) => textAt(cells, 'state') === words.queueStates.open);
  const twins = (answer: Choice | null): readonly Twins[] =>
    open.flatMap(({ id }) => (choices.get(id) === answer ? (twinsOf(id) ?? []) : []));
  const times = new Map(open.map(({ id, cells }) => [id, textAt(cells, 'since')]));
  return {
    chosen: (at) => {
      const choice = choices.get(cellId(at));
      return choice === 'unit' || choice === 'province' ? choice : null;
    },
    open: [...twins(null), ...twins('unit'), ...twins('province')],
    joined: twins('same'),
    openIds: new Set(open.map(({ id }) => id)),
    chosenIds: new Set(entries.filter(({ cells }) => textAt(cells, 'choice') !== '').map(({ id }) => id)),
    since: (id) => times.get(id) ?? null,
  };
}

/** What a person calls a row, its unit, its column, and the file that it came from. */
export interface Called {
  readonly sheet: string;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly column: string | null;
  readonly file: string | null;
}

const told = (value: CellValue | undefined): string | null =>
  value === undefined ? words.unknownBefore : shown(value) || null;

export interface QuestionTerms {
  readonly conflicts: readonly Conflict[];
  readonly twins: readonly Twins[];
  readonly answers: Answers;
  /** Time of this merge, as people read it. */
  readonly time: string;
  readonly called: (at: CellRef) => Called;
  /** What the sheets call who merges. */
  readonly merger: string;
}

/** Rows of the queue: the open questions, and those that stood open and are answered now. */
export function questionRows(terms: QuestionTerms): readonly ListRow[] {
  const { conflicts, twins, answers, time, called, merger } = terms;
  const state = words.queueStates;
  const kinds = words.queueKinds(merger);
  const open = [
    ...conflicts.map((conflict): ListRow => {
      const { column, before, unit, province } = conflict;
      const about = called(conflict);
      return {
        id: cellId(conflict),
        cells: {
          kind: column === null ? kinds.row : kinds.cell,
          sheet: about.sheet,
          unit: about.unit,
          subject: about.subject,
          column: about.column ?? words.wholeRow,
          before: told(before),
          theirs: told(unit),
          ours: told(province),
          file: about.file,
          since: answers.since(cellId(conflict)) ?? time,
          state: state.open,
        },
      };
    }),
    ...twins.map((pair): ListRow => {
      const [known, came] = [pair.known, pair.came].map((id) => called({ list: 'awards', id, column: null }));
      const own = typedName(pair.known);
      return {
        id: twinsId(pair),
        cells: {
          kind: kinds.twin,
          sheet: came?.sheet ?? null,
          unit: came?.unit ?? null,
          subject: came?.subject ?? null,
          column: words.wholeRow,
          before: own === null ? (known?.subject ?? null) : null,
          theirs: came?.subject ?? null,
          ours: own,
          file: came?.file ?? null,
          since: answers.since(twinsId(pair)) ?? time,
          state: state.open,
        },
      };
    }),
  ];
  const ids = new Set(open.map(({ id }) => id));
  const done = [...answers.openIds].filter((id) => !ids.has(id));
  return [...open, ...done.map((id): ListRow => ({ id, cells: { state: state.done } }))];
}
