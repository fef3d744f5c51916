/** Changing and reading what cells look like, whole rows and columns at once where whole rows and columns are named. */
import type { Cells } from './cells';
import type { CellFormat } from './format';
import { blankLooks } from './blank-looks';
import { requireAllowed } from './locks';
import { cellsOf, isEntireColumn, isEntireRow } from './rect';
import type { Rect } from './rect';
import type { Sheet } from './sheet';

type Change = (format: CellFormat) => CellFormat;

/** Equal formats stay one object, so that many cells share few. */
function remembered(change: Change): Change {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    let changed = known.get(format);
    if (changed === undefined) known.set(format, (changed = change(format)));
    return changed;
  };
}

function changeStored(sheet: Sheet, area: Rect, change: Change): void {
  for (const [row, col, cell] of [...sheet.stored(area)]) {
    sheet.put(row, col, { ...cell, format: change(cell.format) });
  }
}

function changeArea(sheet: Sheet, area: Rect, change: Change): void {
  if (isEntireRow(area) && isEntireColumn(area)) {
    sheet.format = change(sheet.format);
    for (const lines of [sheet.rows, sheet.columns]) {
      for (const [at, line] of lines) {
        if (line.format !== undefined) lines.set(at, { ...line, format: change(line.format) });
      }
    }
    changeStored(sheet, area, change);
  } else if (isEntireColumn(area)) {
    changeStored(sheet, area, change);
    for (let col = area.col; col < area.col + area.cols; col++) {
      sheet.changeColumn(col, { format: change(sheet.columns.get(col)?.format ?? sheet.format) });
    }
  } else if (isEntireRow(area)) {
    changeStored(sheet, area, change);
    for (let row = area.row; row < area.row + area.rows; row++) {
      sheet.changeRow(row, { format: change(sheet.rows.get(row)?.format ?? sheet.format) });
    }
  } else {
    for (const [row, col] of cellsOf(area)) {
      const cell = sheet.at(row, col);
      sheet.put(row, col, { ...cell, format: change(cell.format) });
    }
  }
}

/** Throws AccessDenied on a protected sheet that does not allow formatting. */
export function changeLooks({ sheet, areas }: Cells, change: Change): void {
  requireAllowed(sheet, 'allowFormatCells');
  const once = remembered(change);
  for (const area of areas) changeArea(sheet, area, once);
}

/** Sets number formats cell by cell; `null` leaves one as it is. */
export function setNumberFormats(cells: Cells, formatAt: (row: number, col: number) => string | null): void {
  const [area] = cells.areas;
  if (area === undefined) return;
  if (isEntireRow(area) || isEntireColumn(area)) {
    const numberFormat = formatAt(area.row, area.col);
    if (numberFormat !== null) changeLooks(cells, (format) => ({ ...format, numberFormat }));
    return;
  }
  requireAllowed(cells.sheet, 'allowFormatCells');
  const known = new Map<string, Change>();
  for (const [row, col] of cellsOf(area)) {
    const numberFormat = formatAt(row, col);
    if (numberFormat === null) continue;
    let change = known.get(numberFormat);
    if (change === undefined) {
      known.set(numberFormat, (change = remembered((format) => ({ ...format, numberFormat }))));
    }
    const cell = cells.sheet.at(row, col);
    cells.sheet.put(row, col, { ...cell, format: change(cell.format) });
  }
}

/** Every look that occurs among the cells. */
function looksOf({ sheet, areas }: Cells): ReadonlySet<CellFormat> {
  const looks = new Set<CellFormat>();
  for (const area of areas) {
    if (!isEntireRow(area) && !isEntireColumn(area)) {
      for (const [row, col] of cellsOf(area)) looks.add(sheet.at(row, col).format);
      continue;
    }
    for (const [, , cell] of sheet.stored(area)) looks.add(cell.format);
    for (const look of blankLooks(sheet, area)) looks.add(look);
  }
  return looks;
}

/** What all cells share; `null` where they differ. */
export function shared<T>(cells: Cells, read: (format: CellFormat) => T): T | null {
  const found = new Set<T>();
  for (const look of looksOf(cells)) found.add(read(look));
  return found.size === 1 ? [...found][0]! : null;
}
