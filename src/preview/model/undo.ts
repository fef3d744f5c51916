/** One action in a workbook, so that it can be taken back and done again. */
import type { Cell } from './cell';
import type { DataChange, WorkbookEvent } from './event';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** An object with what it holds at a moment: members that are objects are replaced by whoever changes them. */
interface Held {
  readonly of: object;
  readonly as: Readonly<Record<string, unknown>>;
}

const held = (of: object, members: readonly string[] = Object.keys(of)): Held => ({
  of,
  as: Object.fromEntries(
    members.map((name) => {
      const value = (of as Readonly<Record<string, unknown>>)[name];
      // Lines are set in place.
      return [name, value instanceof Map ? new Map(value) : value];
    }),
  ),
});

const SHEET = [
  ...['name', 'visibility', 'tabColor', 'gridlines', 'headings', 'format', 'merges', 'conditionalFormats'],
  ...['protection', 'frozen', 'names', 'tables', 'autoFilter', 'pageBreaks', 'rows', 'columns'],
] as const satisfies readonly (keyof Sheet)[];

interface Moment {
  readonly cells: ReadonlyMap<Sheet, ReadonlyMap<number, ReadonlyMap<number, Cell>>>;
  readonly objects: readonly Held[];
}

function momentOf(workbook: Workbook): Moment {
  const { sheets, names, tracked } = workbook;
  return {
    cells: new Map(sheets.map((sheet) => [sheet, sheet.hold()])),
    objects: [
      held(workbook, ['sheets', 'names', 'calculationMode']),
      held(workbook.properties),
      ...sheets.flatMap((sheet) => [
        held(sheet, SHEET),
        held(sheet.page),
        ...sheet.conditionalFormats.flatMap((format) => [held(format), held(format.style)]),
        ...[...sheet.names, ...sheet.tables].map((item) => held(item)),
      ]),
      ...names.map((item) => held(item)),
      ...[...tracked].map((cells) => held(cells, ['areas'])),
    ],
  };
}

const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (a instanceof Map &&
    b instanceof Map &&
    a.size === b.size &&
    [...a].every(([key, value]) => b.get(key) === value));

/** A cell as it was and as it became; undefined: there was nothing. */
type CellChange = readonly [row: number, col: number, before: Cell | undefined, after: Cell | undefined];

function cellChanges(
  before: ReadonlyMap<number, ReadonlyMap<number, Cell>> | undefined,
  after: ReadonlyMap<number, ReadonlyMap<number, Cell>> | undefined,
): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (const row of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [was, is] = [before?.get(row), after?.get(row)];
    if (was === is) continue;
    for (const col of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const [old, now] = [was?.get(col), is?.get(col)];
      if (old !== now) changes.push([row, col, old, now]);
    }
  }
  return changes;
}

interface MemberChange {
  readonly of: object;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What an action changed, and what was told of it. Only that is taken back: what others did meanwhile stays. */
export interface Step {
  readonly cells: readonly (readonly [Sheet, readonly CellChange[]])[];
  readonly members: readonly MemberChange[];
  readonly told: readonly WorkbookEvent[];
}

/** Begins an action; the function that is answered ends it. Null: nothing changed that could be taken back. */
export function begun(workbook: Workbook): (told: readonly WorkbookEvent[]) => Step | null {
  const before = momentOf(workbook);
  return (told) => {
    const after = momentOf(workbook);
    const sheets = new Set([...before.cells.keys(), ...after.cells.keys()]);
    const cells = [...sheets].flatMap((sheet) => {
      const changes = cellChanges(before.cells.get(sheet), after.cells.get(sheet));
      return changes.length > 0 ? [[sheet, changes] as const] : [];
    });
    const later = new Map(after.objects.map(({ of, as }) => [of, as]));
    const members = before.objects.flatMap(({ of, as }) =>
      Object.entries(as).flatMap(([name, value]): readonly MemberChange[] => {
        const now = later.get(of);
        return now === undefined || same(value, now[name])
          ? []
          : [{ of, name, before: value, after: now[name] }];
      }),
    );
    return cells.length + members.length === 0 ? null : { cells, members, told };
  };
}

/** Several actions as one. */
const joined = (one: Step, next: Step): Step => ({
  cells: [...one.cells, ...next.cells],
  members: [...one.members, ...next.members],
  told: [...one.told, ...next.told],
});

const OPPOSITE: Readonly<Record<DataChange, DataChange>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

function tell(event: WorkbookEvent, isBack: boolean): void {
  const { emit } = event.sheet.workbook;
  if (!isBack) return event.kind === 'calculated' ? undefined : emit(event);
  switch (event.kind) {
    case 'changed': {
      const { details } = event;
      const swapped = details && { before: details.after(), after: () => details.before };
      return emit({
        ...{ kind: 'changed', sheet: event.sheet, change: OPPOSITE[event.change], areas: event.areas },
        ...(swapped && { details: swapped }),
      });
    }
    case 'added':
      return emit({ kind: 'deleted', sheet: event.sheet });
    case 'deleted':
      return emit({ kind: 'added', sheet: event.sheet });
    // Excel calculates, and tells of that by itself; no sort is told of that was taken back.
    case 'calculated':
    case 'row-sorted':
    case 'selected':
    case 'activated':
    case 'deactivated':
    case 'protection':
      return;
  }
}

function go(workbook: Workbook, { cells, members, told }: Step, isBack: boolean): void {
  const ordered = <T>(list: readonly T[]): readonly T[] => (isBack ? [...list].reverse() : list);
  workbook.touch();
  for (const [sheet, changes] of ordered(cells)) {
    for (const [row, col, before, after] of changes) {
      const cell = isBack ? before : after;
      if (cell === undefined) sheet.forget(row, col);
      else sheet.put(row, col, cell);
    }
  }
  for (const { of, name, before, after } of ordered(members)) {
    const value = isBack ? before : after;
    Object.assign(of, { [name]: value instanceof Map ? new Map(value) : value });
  }
  if (!workbook.sheets.includes(workbook.active))
    workbook.active = workbook.sheets.find(({ visibility }) => visibility === 'Visible')!;
  for (const event of ordered(told)) tell(event, isBack);
}

/** Excel's own limit. */
const DEEPEST = 100;

/** What the person at this computer can take back. */
export class UndoStack {
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  /** The group that the last step belongs to, while it may still grow. */
  #group: string | null = null;

  constructor(readonly workbook: Workbook) {}

  /** How many times Ctrl+Z does something. */
  get depth(): number {
    return this.#done.length;
  }

  push(step: Step, group: string | null = null): void {
    const last = this.#done.at(-1);
    const grows = group !== null && group === this.#group && last !== undefined;
    this.#done = grows
      ? [...this.#done.slice(0, -1), joined(last, step)]
      : [...this.#done, step].slice(-DEEPEST);
    this.#undone = [];
    this.#group = group;
  }

  clear(): void {
    this.#done = this.#undone = [];
    this.#group = null;
  }

  /** Takes the last step back; answers whether there was one. */
  undo(): boolean {
    const step = this.#done.at(-1);
    if (step === undefined) return false;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#group = null;
    go(this.workbook, step, true);
    return true;
  }

  /** Does again what was taken back last; answers whether there was anything. */
  redo(): boolean {
    const step = this.#undone.at(-1);
    if (step === undefined) return false;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    go(this.workbook, step, false);
    return true;
  }
}
