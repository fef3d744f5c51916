/**
 * Telling what is taken back (Ctrl+Z) or done again (Ctrl+Y) from what is new. Excel's events say of neither: they look like
 * an edit by hand. So what was heard is kept, and an edit that turns the last one round, cell and values, is taken for its
 * undoing; the values of several cells are not told, there the same cells are enough.
 *
 * An officer who types the old value in again by hand is taken for one who undid. What comes of it is small: see `watch`.
 */
/** An edit as Excel tells of it. */
export interface Edit {
  /** Of the sheet. */
  readonly id: string;
  readonly address: string;
  /** Excel's word for it, e.g. `RangeEdited`. */
  readonly change: string;
  /** Values of a single cell; absent for several. */
  readonly values?: { readonly before: unknown; readonly after: unknown };
}

const OPPOSITE: Readonly<Record<string, string>> = {
  RangeEdited: 'RangeEdited',
  RowInserted: 'RowDeleted',
  RowDeleted: 'RowInserted',
  ColumnInserted: 'ColumnDeleted',
  ColumnDeleted: 'ColumnInserted',
  CellInserted: 'CellDeleted',
  CellDeleted: 'CellInserted',
};

const turned = ({ id, address, change, values }: Edit): Edit => ({
  ...{ id, address, change: OPPOSITE[change] ?? change },
  ...(values && { values: { before: values.after, after: values.before } }),
});

const isSame = (one: Edit, other: Edit): boolean =>
  one.id === other.id &&
  one.address === other.address &&
  one.change === other.change &&
  (!one.values ||
    !other.values ||
    (one.values.before === other.values.before && one.values.after === other.values.after));

/** What one action changed: an edit by hand, or all that this add-in wrote at a time. */
interface Action {
  readonly isOwn: boolean;
  readonly edits: readonly Edit[];
}

/** As far back as Excel's own undo goes. */
const MOST = 100;

/** Actions with one that has the edit taken from the last; null where the last has none such. */
function without(actions: readonly Action[], edit: Edit): readonly Action[] | null {
  const last = actions.at(-1);
  const at = last?.edits.map((each) => isSame(each, edit)).lastIndexOf(true) ?? -1;
  if (!last || at === -1) return null;
  const edits = last.edits.filter((_, index) => index !== at);
  return [...actions.slice(0, -1), ...(edits.length > 0 ? [{ ...last, edits }] : [])];
}

/** Edits of one action come one after the other, those of an action of ours as one action. */
function withEdit(actions: readonly Action[], edit: Edit, isOwn: boolean): readonly Action[] {
  const last = actions.at(-1);
  if (isOwn && last?.isOwn) return [...actions.slice(0, -1), { isOwn, edits: [...last.edits, edit] }];
  return [...actions, { isOwn, edits: [edit] }].slice(-MOST);
}

/** Remembers what is heard; answers of each edit whether it only takes back, or does again, what was heard before. */
export function returns(): (edit: Edit, isOwn: boolean) => boolean {
  let done: readonly Action[] = [];
  let undone: readonly Action[] = [];
  return (edit, isOwn) => {
    if (!isOwn) {
      const back = turned(edit);
      const isOwnStep = done.at(-1)?.isOwn ?? false;
      const left = without(done, back);
      if (left) {
        done = left;
        undone = withEdit(undone, back, isOwnStep);
        return true;
      }
      const isOwnAgain = undone.at(-1)?.isOwn ?? false;
      const leftToDo = without(undone, edit);
      if (leftToDo) {
        undone = leftToDo;
        done = withEdit(done, edit, isOwnAgain);
        return true;
      }
    }
    done = withEdit(done, edit, isOwn);
    undone = [];
    return false;
  };
}
