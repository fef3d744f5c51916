/** Sheets of the model: which there are, their order, names, size and visibility. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Sheet } from '../model/sheet';
import { STANDARD } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { sheetNameOf } from './formula';

/** Points of Excel in pixels of the screen. */
export const PIXELS_PER_POINT = 4 / 3;

/** A new sheet shows that much; it grows with what it holds. */
const SMALLEST = { rows: 60, cols: 26 } as const;
/** Blank lines kept after the last one in use. */
const ROOM = { rows: 30, cols: 3 } as const;
/** Growing makes the model calculate everything anew: it grows by many rows at a time. */
const ROW_STEP = 50;

interface Size {
  readonly rows: number;
  readonly cols: number;
}

/** Rows and columns that a sheet needs. Formulas that refer beyond the model's last would be in error. */
function sizeOf(sheet: Sheet): Size {
  let [lastRow, lastCol] = [0, 0];
  for (const [row, cells] of sheet.cells) {
    lastRow = Math.max(lastRow, row);
    for (const col of cells.keys()) lastCol = Math.max(lastCol, col);
  }
  for (const row of sheet.rows.keys()) lastRow = Math.max(lastRow, row);
  for (const col of sheet.columns.keys()) lastCol = Math.max(lastCol, col);
  return {
    rows: Math.max(SMALLEST.rows, Math.ceil((lastRow + 1 + ROOM.rows) / ROW_STEP) * ROW_STEP),
    cols: Math.max(SMALLEST.cols, lastCol + 1 + ROOM.cols),
  };
}

function grow(model: Model, sheet: Sheet): void {
  const { getters } = model;
  const { id: sheetId } = sheet;
  const wanted = sizeOf(sheet);
  const now = { rows: getters.getNumberRows(sheetId), cols: getters.getNumberCols(sheetId) };
  const sheetName = getters.getSheetName(sheetId);
  for (const [dimension, has, needs] of [
    ['ROW', now.rows, wanted.rows],
    ['COL', now.cols, wanted.cols],
  ] as const) {
    if (needs <= has) continue;
    const quantity = needs - has;
    model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId,
      sheetName,
      dimension,
      base: has - 1,
      quantity,
      position: 'after',
    });
    if (dimension === 'COL') resizeColumns(model, sheetId, has, quantity);
  }
}

function resizeColumns(model: Model, sheetId: string, from: number, count: number): void {
  model.dispatch('RESIZE_COLUMNS_ROWS', {
    sheetId,
    dimension: 'COL',
    elements: Array.from({ length: count }, (_, index) => from + index),
    size: STANDARD.columnWidth * PIXELS_PER_POINT,
  });
}

/** A name in use would be refused: those that change give way first. */
function rename(model: Model, workbook: Workbook, gone: readonly string[]): void {
  const { getters } = model;
  const to = (sheetId: string, newName: string): void => {
    model.dispatch('RENAME_SHEET', { sheetId, newName, oldName: getters.getSheetName(sheetId) });
  };
  const changed = workbook.sheets.filter(
    ({ id, name }) => getters.tryGetSheet(id) && getters.getSheetName(id) !== sheetNameOf(name),
  );
  for (const id of [...gone, ...changed.map((sheet) => sheet.id)]) to(id, `~${id}`.replace(/[{}]/g, ''));
  for (const { id, name } of changed) to(id, sheetNameOf(name));
}

function show(model: Model, workbook: Workbook): void {
  const { getters } = model;
  const turned = workbook.sheets.filter(
    ({ id, visibility }) => getters.isSheetVisible(id) !== (visibility === 'Visible'),
  );
  for (const { id, visibility } of turned) {
    if (visibility === 'Visible') model.dispatch('SHOW_SHEET', { sheetId: id });
  }
  for (const { id, visibility } of turned) {
    if (visibility !== 'Visible') model.dispatch('HIDE_SHEET', { sheetId: id });
  }
}

/** Gives the model the stand-in's sheets, so large that all their cells have room. */
export function followSheets(model: Model, workbook: Workbook): void {
  const { getters } = model;
  const gone = getters.getSheetIds().filter((id) => !workbook.sheets.some((sheet) => sheet.id === id));
  rename(model, workbook, gone);
  for (const [position, sheet] of workbook.sheets.entries()) {
    if (getters.tryGetSheet(sheet.id)) {
      grow(model, sheet);
      continue;
    }
    const size = sizeOf(sheet);
    model.dispatch('CREATE_SHEET', { sheetId: sheet.id, position, name: sheetNameOf(sheet.name), ...size });
    resizeColumns(model, sheet.id, 0, size.cols);
  }
  show(model, workbook);
  for (const sheetId of gone) {
    model.dispatch('DELETE_SHEET', { sheetId, sheetName: getters.getSheetName(sheetId) });
  }
  for (const [position, { id }] of workbook.sheets.entries()) {
    const delta = position - getters.getSheetIds().indexOf(id);
    if (delta !== 0) model.dispatch('MOVE_SHEET', { sheetId: id, delta });
  }
}
