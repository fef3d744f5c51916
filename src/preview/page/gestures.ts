/** What a person did in the grid, from the commands that o-spreadsheet gave its model and that the model refused. */
import type { CoreCommand } from '@odoo/o-spreadsheet';
import { around } from '../model/rect';
import type { Rect } from '../model/rect';

/** Rows and columns count from 0; `sheet` is an id. */
export type Gesture =
  | { readonly kind: 'type'; readonly sheet: string; readonly at: Rect; readonly text: string }
  | {
      readonly kind: 'paste';
      readonly sheet: string;
      readonly at: Rect;
      readonly texts: readonly (readonly string[])[];
      readonly withFormats: boolean;
    }
  | { readonly kind: 'clear'; readonly sheet: string; readonly areas: readonly Rect[] }
  | {
      readonly kind: 'insert' | 'delete';
      readonly what: 'rows' | 'columns';
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: 'hide-columns'; readonly sheet: string; readonly columns: readonly number[] }
  /** By the first column of the area. */
  | { readonly kind: 'sort'; readonly sheet: string; readonly area: Rect }
  | { readonly kind: 'add-sheet'; readonly name: string }
  | { readonly kind: 'delete-sheet'; readonly sheet: string }
  | { readonly kind: 'rename-sheet'; readonly sheet: string; readonly name: string }
  /** What the stand-in does not do. */
  | { readonly kind: 'unsupported' };

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Update = Extract<CoreCommand, { readonly type: 'UPDATE_CELL' }>;

const rectOf = ({ top, left, bottom, right }: Zone): Rect => ({
  row: top,
  col: left,
  rows: bottom - top + 1,
  cols: right - left + 1,
});

const cellOf = ({ row, col }: { readonly row: number; readonly col: number }): Rect => ({
  row,
  col,
  rows: 1,
  cols: 1,
});

const isUpdate = (command: CoreCommand): command is Update => command.type === 'UPDATE_CELL';

/** Looks that came along with texts: cells were copied, not text alone. */
const bringsLooks = (commands: readonly CoreCommand[]): boolean =>
  commands.some((command) => command.type === 'SET_BORDER' || (isUpdate(command) && Boolean(command.style)));

function pasted(updates: readonly Update[], withFormats: boolean): Gesture {
  const at = around(updates.map(cellOf));
  const texts = Array.from({ length: at.rows }, () => Array.from({ length: at.cols }, () => ''));
  for (const { row, col, content } of updates) texts[row - at.row]![col - at.col] = content ?? '';
  return { kind: 'paste', sheet: updates[0]!.sheetId, at, texts, withFormats };
}

function entered(commands: readonly CoreCommand[]): Gesture {
  const updates = commands.filter(isUpdate).filter(({ content }) => content !== undefined);
  const [only] = updates;
  if (only === undefined) return { kind: 'unsupported' };
  const withFormats = bringsLooks(commands);
  return updates.length === 1 && !withFormats
    ? { kind: 'type', sheet: only.sheetId, at: cellOf(only), text: only.content ?? '' }
    : pasted(updates, withFormats);
}

function other(command: CoreCommand): Gesture {
  switch (command.type) {
    case 'CLEAR_CELL':
      return { kind: 'clear', sheet: command.sheetId, areas: [cellOf(command)] };
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return { kind: 'clear', sheet: command.sheetId, areas: command.target.map(rectOf) };
    case 'ADD_COLUMNS_ROWS':
      return {
        kind: 'insert',
        what: command.dimension === 'ROW' ? 'rows' : 'columns',
        sheet: command.sheetId,
        first: command.base + (command.position === 'after' ? 1 : 0),
        count: command.quantity,
      };
    case 'REMOVE_COLUMNS_ROWS':
      return {
        kind: 'delete',
        what: command.dimension === 'ROW' ? 'rows' : 'columns',
        sheet: command.sheetId,
        first: Math.min(...command.elements),
        count: command.elements.length,
      };
    case 'HIDE_COLUMNS_ROWS':
      return command.dimension === 'COL'
        ? { kind: 'hide-columns', sheet: command.sheetId, columns: command.elements }
        : { kind: 'unsupported' };
    case 'CREATE_SHEET':
      return { kind: 'add-sheet', name: command.name };
    case 'DELETE_SHEET':
      return { kind: 'delete-sheet', sheet: command.sheetId };
    case 'RENAME_SHEET':
      return { kind: 'rename-sheet', sheet: command.sheetId, name: command.newName };
    default:
      return { kind: 'unsupported' };
  }
}

/** The gesture behind the commands that were given at once. What was cut is pasted, and then cleared where it was. */
export function gesturesOf(commands: readonly CoreCommand[]): readonly Gesture[] {
  if (commands.length === 0) return [];
  if (!commands.some(isUpdate)) {
    const gestures = commands.map(other);
    const known = gestures.filter(({ kind }) => kind !== 'unsupported');
    return known.length > 0 ? known : gestures.slice(0, 1);
  }
  const cleared = commands.map(other).filter(({ kind }) => kind === 'clear');
  return [entered(commands), ...cleared];
}
