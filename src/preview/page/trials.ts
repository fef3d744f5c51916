/** Things that go wrong with workbooks in real offices, done at the press of a button. */
import type { Host } from '../host';
import { address } from '../model/rect';
import type { Sheet } from '../model/sheet';

/** Copied from somebody's own list: titles before names, dates as text, decimals with a dot too many. */
const FOREIGN = [
  ['Ông Nguyễn Văn Mẫu', 'khá', '31/02/2023'],
  ['TẬP THỂ THÔN MINH HỌA', 'x', 'không rõ'],
  ['Bà Trần Thị Ví Dụ', '100%', '1.2.3'],
];

/** The first cells that are open for entries and have a drop-down list, on the sheet in front or on any other. */
function target(
  sheets: readonly Sheet[],
): { readonly sheet: Sheet; readonly row: number; readonly col: number } | null {
  for (const sheet of sheets) {
    for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
      for (const [col, cell] of [...sheet.cells.get(row)!].sort(([a], [b]) => a - b)) {
        const isOpen = (at: number): boolean => !sheet.at(row + at, col).format.locked;
        if (cell.validation?.rule['list'] && FOREIGN.every((_, at) => isOpen(at))) return { sheet, row, col };
      }
    }
  }
  return null;
}

/** Pastes foreign cells over the form. Returns whether there was a form to paste over. */
export function breakByPaste({ workbook, user }: Host): boolean {
  const others = workbook.sheets.filter(
    (sheet) => sheet !== workbook.active && sheet.visibility === 'Visible',
  );
  const found = target([workbook.active, ...others]);
  if (found === null) return false;
  const { sheet, row, col } = found;
  const isOpen = (at: number): boolean =>
    FOREIGN.every((_, down) => !sheet.at(row + down, col + at).format.locked);
  const width = [1, 2].find((at) => !isOpen(at)) ?? 3;
  const matrix = FOREIGN.map((texts) => texts.slice(0, width));
  user.paste(sheet.name, address({ row, col, rows: 1, cols: 1 }), matrix);
  user.select(sheet.name, address({ row, col, rows: matrix.length, cols: width }));
  return true;
}

/** Protects the sheet in front with nothing allowed, or takes its protection away. */
export function toggleProtection({ workbook, user }: Host): void {
  const { name, protection } = workbook.active;
  if (protection === null) user.protect(name);
  else user.unprotect(name);
}
