/** Rows and columns of the model: sizes, hiding, groups; merged cells and what stays in place while scrolling. */
import type { Model } from '@odoo/o-spreadsheet';
import { isEntireColumn, isEntireRow } from '../model/rect';
import type { Line } from '../model/sheet';
import { STANDARD } from '../model/sheet';
import { PIXELS_PER_POINT } from './follow-sheets';
import { hasChanged, zoneOf } from './followed';
import type { Followed } from './followed';

type Axis = 'rows' | 'columns';
const DIMENSION = { rows: 'ROW', columns: 'COL' } as const;

const pixels = (axis: Axis, { size }: Line): number | null => {
  if (size !== undefined) return Math.round(size * PIXELS_PER_POINT);
  // Rows without a height of their own fit themselves, there as in Excel.
  return axis === 'rows' ? null : STANDARD.columnWidth * PIXELS_PER_POINT;
};

interface Group {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}

/** Runs of lines at or above each outline level. */
function groupsOf(lines: ReadonlyMap<number, Line>): readonly Group[] {
  const grouped = [...lines].filter(([, { level = 0 }]) => level > 0).sort(([a], [b]) => a - b);
  const deepest = Math.max(0, ...grouped.map(([, { level = 0 }]) => level));
  const groups: Group[] = [];
  for (let depth = 1; depth <= deepest; depth++) {
    let run: { start: number; end: number; isFolded: boolean } | null = null;
    for (const [at, { level = 0, hidden = false }] of grouped) {
      if (level < depth) continue;
      if (run !== null && run.end === at - 1) {
        run.end = at;
        run.isFolded &&= hidden;
      } else {
        run = { start: at, end: at, isFolded: hidden };
        groups.push(run);
      }
    }
  }
  return groups;
}

function followAxis(model: Model, followed: Followed, axis: Axis): void {
  const { sheet, lines } = followed;
  const [sheetId, dimension] = [sheet.id, DIMENSION[axis]];
  const [old, now] = [lines[axis], sheet[axis]];
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter((at) => old.get(at) !== now.get(at));
  const bySize = new Map<number | null, number[]>();
  const hiding: Record<'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS', number[]> = {
    HIDE_COLUMNS_ROWS: [],
    UNHIDE_COLUMNS_ROWS: [],
  };
  for (const at of changed) {
    const [before, after] = [old.get(at) ?? {}, now.get(at) ?? {}];
    const size = pixels(axis, after);
    if (size !== pixels(axis, before)) bySize.set(size, [...(bySize.get(size) ?? []), at]);
    const isHidden = after.hidden ?? false;
    if (isHidden !== (before.hidden ?? false)) {
      hiding[isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS'].push(at);
    }
  }
  for (const [size, elements] of bySize) {
    model.dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size });
  }
  for (const command of ['UNHIDE_COLUMNS_ROWS', 'HIDE_COLUMNS_ROWS'] as const) {
    const elements = hiding[command];
    if (elements.length > 0) model.dispatch(command, { sheetId, dimension, elements });
  }
  followGroups(model, followed, axis);
}

function followGroups(model: Model, followed: Followed, axis: Axis): void {
  const [sheetId, dimension] = [followed.sheet.id, DIMENSION[axis]];
  const groups = groupsOf(followed.sheet[axis]);
  if (!hasChanged(followed, `groups of ${axis}`, groups)) return;
  for (const { start, end } of [...model.getters.getHeaderGroups(sheetId, dimension)]) {
    model.dispatch('UNGROUP_HEADERS', { sheetId, dimension, start, end });
  }
  for (const { start, end } of groups) model.dispatch('GROUP_HEADERS', { sheetId, dimension, start, end });
  for (const { start, end, isFolded } of groups) {
    if (isFolded) model.dispatch('FOLD_HEADER_GROUP', { sheetId, dimension, start, end });
  }
}

/** Sizes, hidden lines and groups. */
export function followLines(model: Model, followed: Followed): void {
  followAxis(model, followed, 'rows');
  followAxis(model, followed, 'columns');
  const { rows, columns } = followed.sheet;
  followed.lines = { rows: new Map(rows), columns: new Map(columns) };
}

/** Merged cells, then frozen panes, which o-spreadsheet refuses where they would cut a merged cell. */
export function followPanes(model: Model, followed: Followed): void {
  const { sheet, merges } = followed;
  const sheetId = sheet.id;
  const isMerged = merges !== sheet.merges && JSON.stringify(merges) !== JSON.stringify(sheet.merges);
  followed.merges = sheet.merges;
  const { frozen } = sheet;
  if (!hasChanged(followed, 'frozen', frozen) && !isMerged) return;
  model.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId });
  if (isMerged) {
    if (merges.length > 0) model.dispatch('REMOVE_MERGE', { sheetId, target: merges.map(zoneOf) });
    if (sheet.merges.length > 0) {
      model.dispatch('ADD_MERGE', { sheetId, target: sheet.merges.map(zoneOf), force: true });
    }
  }
  if (frozen === null) return;
  if (!isEntireColumn(frozen)) model.dispatch('FREEZE_ROWS', { sheetId, quantity: frozen.rows });
  if (!isEntireRow(frozen)) model.dispatch('FREEZE_COLUMNS', { sheetId, quantity: frozen.cols });
}

/** Grid lines and the colour of the tab. */
export function followView(model: Model, followed: Followed): void {
  const { id: sheetId, gridlines, tabColor } = followed.sheet;
  if (hasChanged(followed, 'gridlines', gridlines)) {
    model.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId, areGridLinesVisible: gridlines });
  }
  if (hasChanged(followed, 'tabColor', tabColor)) {
    model.dispatch('COLOR_SHEET', tabColor === '' ? { sheetId } : { sheetId, color: tabColor });
  }
}
