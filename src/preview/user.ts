/** What people do to the workbook by hand, with the events that Excel fires for it. */
import { blankCell } from './model/cell';
import type { Cell, Scalar } from './model/cell';
import { areaOf, findCells } from './model/cells';
import { removeFormats } from './model/conditional-formats';
import { PLAIN } from './model/format';
import { EntryRefused, ExcelError } from './model/fault';
import { setLine } from './model/lines';
import { requireUnlocked } from './model/locks';
import { STRICT } from './model/protection';
import type { ProtectionOptions } from './model/protection';
import { cellsOf, entireColumn, entireRow, rect } from './model/rect';
import type { Rect } from './model/rect';
import { hideGroup } from './model/outline';
import { sortRegion, sortRows } from './model/sort';
import { deleteCells, insertCells } from './model/structure';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';
import { clear, enter, told, withEntry } from './model/write';

/** Sheets are named, cells are in A1 notation. What Excel refuses a person is thrown as the error that it has for add-ins. */
export interface People {
  /**
   * Types text into a cell, read as a Vietnamese Excel reads it: days first. With a calculator validation is enforced:
   * throws `EntryRefused` where it stops an entry; where it only warns or informs, the person insists.
   */
  readonly type: (sheet: string, at: string, text: Scalar) => void;
  /**
   * Pastes cells from elsewhere. They bring their look along and no validation: that of the target is gone, and so are
   * its conditional formats and its being unlocked. `withFormats: false` pastes text only, which keeps all that.
   */
  readonly paste: (
    sheet: string,
    at: string,
    matrix: readonly (readonly Scalar[])[],
    options?: { readonly withFormats?: boolean },
  ) => void;
  /** The Delete key. */
  readonly clear: (sheet: string, range: string) => void;
  /** Sorts the rows of a range by its column, counted from 0. */
  readonly sortRows: (sheet: string, range: string, by: number) => void;
  /** Clicks into a cell and sorts upwards by its column: Excel takes the current region. */
  readonly sortAt: (sheet: string, at: string) => void;
  /** The [+] of folded columns. */
  readonly unfoldColumns: (sheet: string, range: string) => void;
  /** Rows count from 1, as on screen. */
  readonly insertRows: (sheet: string, row: number, count?: number) => void;
  readonly deleteRows: (sheet: string, row: number, count?: number) => void;
  readonly insertColumn: (sheet: string, column: string) => void;
  readonly deleteColumn: (sheet: string, column: string) => void;
  readonly hideColumn: (sheet: string, column: string) => void;
  readonly addSheet: (name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly activate: (sheet: string) => void;
  readonly select: (sheet: string, range: string) => void;
  /** Protects a sheet and allows nothing on it. */
  readonly protect: (sheet: string) => void;
  readonly unprotect: (sheet: string) => void;
  readonly deleteName: (name: string, sheet?: string) => void;
}

/** Pasted from elsewhere: plain looks, locked, no validation. */
const foreign = (value: Scalar): Cell => withEntry(blankCell(PLAIN), value, 'day-first');

function requireValid(sheet: Sheet, { row, col }: Rect, text: Scalar): void {
  const { calculator } = sheet.workbook;
  const cell = sheet.at(row, col);
  if (calculator === null || cell.validation === null) return;
  const { value, formula } = withEntry(cell, text, 'day-first');
  const entered = formula === null ? value : calculator.evaluate(formula, sheet, row, col);
  if (calculator.judge(sheet, row, col, entered) !== 'refused') return;
  const { title, message } = cell.validation.errorAlert;
  throw new EntryRefused(title, message);
}

function setProtection(sheet: Sheet, protection: ProtectionOptions | null): void {
  sheet.protection = protection;
  sheet.workbook.emit({ kind: 'protection', sheet });
}

/**
 * What Excel's undo makes of what a person did: an entry is a step that can be taken back; looking at something is none;
 * what lasts cannot be taken back, and nothing that was done before it either.
 */
export type Undoing = 'entry' | 'look' | 'lasting';

export function people(workbook: Workbook, as: (work: () => void, kind: Undoing) => void): People {
  const on = (name: string): Sheet => {
    const sheet = workbook.sheet(name);
    if (sheet === undefined) throw new ExcelError('ItemNotFound');
    return sheet;
  };
  const area = (sheet: Sheet, text: string): Rect => {
    const cells = findCells(workbook, text, sheet);
    if (cells === null || cells.sheet !== sheet) throw new ExcelError('InvalidArgument');
    return areaOf(cells);
  };
  const columnOf = (sheet: Sheet, letters: string): Rect => entireColumn(area(sheet, `${letters}1`));
  const rowsFrom = (row: number, count: number): Rect => entireRow(rect(row - 1, 0, count, 1));

  return {
    type: (name, at, text) =>
      as(() => {
        const sheet = on(name);
        const target = area(sheet, at);
        requireUnlocked(sheet, [target]);
        requireValid(sheet, target, text);
        enter({ sheet, areas: [target] }, [[text]], 'day-first');
      }, 'entry'),
    paste: (name, at, matrix, { withFormats = true } = {}) =>
      as(() => {
        const sheet = on(name);
        const { row, col } = area(sheet, at);
        const target = rect(row, col, matrix.length, matrix[0]?.length ?? 0);
        if (!withFormats) return enter({ sheet, areas: [target] }, matrix, 'day-first');
        requireUnlocked(sheet, [target]);
        const before = sheet.at(row, col).value;
        for (const [r, c] of cellsOf(target)) sheet.put(r, c, foreign(matrix[r - row]![c - col]!));
        removeFormats(sheet, [target]);
        told(sheet, target, before);
      }, 'entry'),
    clear: (name, range) =>
      as(() => {
        const sheet = on(name);
        clear({ sheet, areas: [area(sheet, range)] }, 'Contents');
      }, 'entry'),
    sortRows: (name, range, by) =>
      as(() => {
        const sheet = on(name);
        sortRows(sheet, area(sheet, range), by);
      }, 'entry'),
    sortAt: (name, at) =>
      as(() => {
        const sheet = on(name);
        sortRegion(sheet, area(sheet, at));
      }, 'entry'),
    unfoldColumns: (name, range) =>
      as(() => {
        const sheet = on(name);
        hideGroup({ sheet, areas: [area(sheet, range)] }, 'columns', false);
      }, 'entry'),
    insertRows: (name, row, count = 1) =>
      as(() => insertCells(on(name), rowsFrom(row, count), 'Down'), 'entry'),
    deleteRows: (name, row, count = 1) =>
      as(() => deleteCells(on(name), rowsFrom(row, count), 'Up'), 'entry'),
    insertColumn: (name, column) =>
      as(() => insertCells(on(name), columnOf(on(name), column), 'Right'), 'entry'),
    deleteColumn: (name, column) =>
      as(() => deleteCells(on(name), columnOf(on(name), column), 'Left'), 'entry'),
    hideColumn: (name, column) =>
      as(() => {
        const sheet = on(name);
        setLine({ sheet, areas: [columnOf(sheet, column)] }, 'columns', { hidden: true });
      }, 'entry'),
    addSheet: (name) => as(() => workbook.activate(workbook.addSheet(name)), 'lasting'),
    deleteSheet: (name) => as(() => workbook.deleteSheet(on(name)), 'lasting'),
    renameSheet: (name, to) => as(() => workbook.renameSheet(on(name), to), 'lasting'),
    activate: (name) => as(() => workbook.activate(on(name)), 'look'),
    select: (name, range) =>
      as(() => {
        const sheet = on(name);
        workbook.activate(sheet);
        sheet.selection = area(sheet, range);
        workbook.emit({ kind: 'selected', sheet, area: sheet.selection });
      }, 'look'),
    protect: (name) => as(() => setProtection(on(name), STRICT), 'lasting'),
    unprotect: (name) => as(() => setProtection(on(name), null), 'lasting'),
    deleteName: (name, sheet) =>
      as(() => {
        const item = workbook.defined(name, sheet === undefined ? null : on(sheet));
        if (item === undefined) throw new ExcelError('ItemNotFound');
        workbook.undefine(item);
      }, 'lasting'),
  };
}
