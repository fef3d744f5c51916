/**
 * Checking in place. What happens in the workbook is heard, what changed is read, the whole is judged, and marks that
 * differ are written: two exchanges with Excel for an edit. Nothing is lost on the way: what is heard meanwhile waits, and
 * what could not be read or written is tried again, at the latest when the next thing happens.
 *
 * A co-author's edit changes what is found here, but no marks are written for it: the co-author's own add-in writes them,
 * and two that write the same cells would undo each other. Without an add-in over there, the next edit here brings them.
 */
import { contains } from '../sheets/address';
import { markRanges } from '../sheets/marks';
import type { MarkCell } from '../sheets/marks';
import type { CellRange } from '../sheets/layout';
import type { SourceWorkbook, Wanted } from '../sheets/source';
import { wantedSheets } from '../sheets/read/wanted';
import { rangeOf } from './address';
import type { Changes } from './changes';
import { editChanges, everything, isNothing, noChanges, sheetDoubted, sheetsOf, together } from './changes';
import type { Ears, Run } from './listen';
import { listen } from './listen';
import type { LiveWorkbook } from './live-workbook';
import { isRead, readLive, updateLive, withWritten } from './live-workbook';
import { mark } from './mark';
import { cellKey, cellsOf } from './rectangles';
import type { Edit } from './taken-back';
import { returns } from './taken-back';
import type { TroubleReason } from './trouble';
import { guarded, HostTrouble } from './trouble';
import type { Schedule } from './turns';
import { later, takeTurns } from './turns';

export interface WatchOptions<Judged> {
  /** Sheets to read; those of a unit's form unless told. */
  readonly wanted?: Wanted;
  readonly judge: (source: SourceWorkbook) => Judged;
  /** Mark cells that differ from what stands in the workbook. Not asked while nothing changes. */
  readonly marks: (source: SourceWorkbook, judged: Judged) => readonly MarkCell[];
  /** Before marks are written, and also when they cannot be. Must open nothing: it runs for every co-author. */
  readonly onChecked: (judged: Judged) => void;
  /** A {@link HostTrouble} or a fault of ours; told once for as long as it lasts. `editing` is none: it passes. */
  readonly onTrouble: (trouble: unknown) => void;
  /** Whether Excel is not to be asked at present, whatever is heard: it waits for `checkNow`. Asked at every event. */
  readonly waits?: () => boolean;
  /** Something was heard that waits. */
  readonly onWaiting?: () => void;
  /** From the first edit to its check, in milliseconds. */
  readonly delayMs?: number;
  readonly schedule?: Schedule;
}

export interface Watch {
  /** Reads and judges everything. Resolves when it was told, or the trouble was; while a cell is edited, before that. */
  readonly checkNow: () => Promise<void>;
  /** Nothing is told any more. Throws {@link HostTrouble} where the handlers cannot be taken away. */
  readonly stop: () => Promise<void>;
}

const DELAY_MS = 400;

/** While the officer types in a cell. */
const RETRY_MS = [500, 1000, 2000, 4000] as const;
const retryMs = (attempt: number): number => RETRY_MS[attempt] ?? 4000;

const reasonOf = (trouble: unknown): TroubleReason | 'fault' =>
  trouble instanceof HostTrouble ? trouble.reason : 'fault';

/** Tries until no cell is edited. */
async function patiently<T>(work: () => Promise<T>, schedule: Schedule): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (reasonOf(error) !== 'editing') throw error;
    }
    await new Promise<void>((resolve) => {
      schedule(() => Promise.resolve(resolve()), retryMs(attempt));
    });
  }
}

/** Watches the open workbook, beginning with a check. Throws {@link HostTrouble} where Excel takes no handlers. */
export async function watch<Judged>(run: Run, options: WatchOptions<Judged>): Promise<Watch> {
  const { judge, marks, onChecked, onTrouble } = options;
  const { wanted = wantedSheets, delayMs = DELAY_MS, schedule = later } = options;
  const { waits = () => false, onWaiting } = options;
  let due: Changes = everything;
  let areMarksDue = false;
  let known: { readonly live: LiveWorkbook; readonly judged: Judged } | null = null;
  let told: ReturnType<typeof reasonOf> | null = null;
  let retries = 0;
  let isReread = false;
  let isStopped = false;
  const isReturn = returns();
  /** Cells that hold our marks, by id of their sheet. */
  const written = new Map<string, Set<string>>();

  async function read(context: Excel.RequestContext): Promise<void> {
    const changes = due;
    due = noChanges;
    try {
      const live =
        known === null || changes.all
          ? await readLive(context, wanted)
          : await updateLive(context, known.live, changes, wanted);
      if (isStopped || live === known?.live) return;
      known = { live, judged: judge(live.source) };
      if (changes.isLocal) areMarksDue = true;
      onChecked(known.judged);
    } catch (error) {
      due = together(changes, due);
      throw error;
    }
  }

  async function writeMarks(context: Excel.RequestContext): Promise<void> {
    if (!known || !areMarksDue || isStopped) return;
    const { live, judged } = known;
    const cells = marks(live.source, judged);
    if (cells.length > 0) {
      await mark(context, cells);
      remember(live, cells);
      known = { live: withWritten(live, cells), judged };
    }
    areMarksDue = false;
  }

  function remember({ nameOf }: LiveWorkbook, cells: readonly MarkCell[]): void {
    const ids = new Map([...nameOf].map(([id, name]) => [name, id]));
    for (const cell of cells) {
      const id = ids.get(cell.sheet) ?? '';
      written.set(id, (written.get(id) ?? new Set()).add(cellKey(cell)));
    }
  }

  async function check(): Promise<number | null> {
    const isOthersOnly = !isNothing(due) && !due.isLocal;
    if (isNothing(due) && !areMarksDue) return null;
    try {
      await guarded(() =>
        run(async (context) => {
          if (!isNothing(due)) await read(context);
          if (!isOthersOnly) await writeMarks(context);
        }),
      );
      told = null;
      retries = 0;
      isReread = false;
      return null;
    } catch (error) {
      return inTrouble(error);
    }
  }

  /** Answers when to try again; null: when the next thing happens. */
  function inTrouble(trouble: unknown): number | null {
    const reason = reasonOf(trouble);
    if (reason === 'editing') return retryMs(retries++);
    if (reason === 'gone') {
      // Something was deleted or renamed unheard: reading everything tells. If that is refused too, it is trouble.
      due = { ...everything, isLocal: due.isLocal || areMarksDue };
      isReread = !isReread;
      if (isReread) return 0;
    }
    if (reason !== told && !isStopped) onTrouble(trouble);
    told = reason;
    return null;
  }

  const turns = takeTurns(check, delayMs, schedule);

  function changed(changes: Changes): void {
    const { live } = known ?? {};
    const isOthers = (id: string): boolean => live !== undefined && live.nameOf.has(id) && !isRead(live, id);
    if (!changes.all && sheetsOf(changes).every(isOthers)) return;
    due = together(due, changes);
    if (!waits()) turns.soon();
    else onWaiting?.();
  }

  const isEach = ({ address }: Edit, holds: (range: CellRange) => boolean): boolean =>
    address.split(',').every((part) => {
      const range = rangeOf(part);
      return range !== null && holds(range);
    });

  const isOwnMark = (edit: Edit): boolean =>
    isEach(edit, (range) => [...cellsOf(range)].every((cell) => written.get(edit.id)?.has(cellKey(cell))));

  /** Nobody types there by hand: marks were taken back or done again. */
  function isInMarks(edit: Edit): boolean {
    const { source, nameOf } = known?.live ?? {};
    const marked = source ? markRanges(source, nameOf?.get(edit.id) ?? '') : [];
    return isEach(edit, ({ from, to }) =>
      marked.some((range) => contains(range, from) && contains(range, to)),
    );
  }

  const ears: Ears = {
    changed,
    edited: (edit, by) => {
      const isEntry = edit.change === 'RangeEdited';
      if (by === 'this add-in' && isEntry && isOwnMark(edit)) return;
      if (by === 'officer' && isEntry && isInMarks(edit)) return changed(editChanges(edit, false));
      const isNew = by !== 'co-author' && !isReturn(edit, by === 'this add-in');
      changed(editChanges(edit, isNew));
    },
    // Events get lost; whoever looks at a sheet sees what is found on it as it is.
    activated: (id) => {
      if (!waits()) changed(sheetDoubted(id));
    },
    unprotected: () => {
      if (areMarksDue && !waits()) turns.soon();
    },
  };
  const forget = await patiently(() => listen(run, ears), schedule);
  await turns.now();

  return {
    checkNow: () => {
      due = together(due, everything);
      return turns.now();
    },
    stop: () => {
      isStopped = true;
      turns.stop();
      return forget();
    },
  };
}
