import type { LayoutCell } from '../../sheets/layout';
import { isTrue } from '../package/xml';
import { opc } from '../write/xml';
import type { CellText } from './cell-text';
import type { RowEdit } from './edits';
import { inNamespaceOf } from './namespace';
import { appendSplices, withAttribute } from './splice';
import type { Splice } from './splice';
import type { FoundRow, WorksheetIndex } from './worksheet-index';

/** Sets cells in a row that is there; `edited` are ascending. */
function editRow(
  text: string,
  row: FoundRow,
  edited: readonly LayoutCell[],
  cellText: CellText,
  change: RowEdit | undefined,
): readonly Splice[] {
  const behind: LayoutCell[] = [];
  let isWidened = false;
  const placed = edited.flatMap((cell): readonly Splice[] => {
    const next = row.cells.find(({ col }) => col >= cell.col);
    if (next?.col === cell.col) {
      const { start, end } = next.element;
      return [{ start, end, text: cellText(cell, next, row) }];
    }
    isWidened = true;
    if (next === undefined) {
      behind.push(cell);
      return [];
    }
    const { start } = next.element;
    return [{ start, end: start, text: cellText(cell, undefined, row) }];
  });
  const { start, contentStart } = row.element;
  const tag = text.slice(start, contentStart);
  const changed = rowTag(tag, row, change);
  if (!isWidened) return changed === tag ? placed : [...placed, { start, end: contentStart, text: changed }];
  const appended = behind.map((cell) => cellText(cell, undefined, row)).join('');
  // The row's `spans` may not hold any more; they are only a hint.
  return [
    ...placed,
    ...appendSplices(text, row.element, appended, () => withAttribute(changed, 'spans', null)),
  ];
}

/** A height that was set by hand stays. */
function rowTag(tag: string, { element }: FoundRow, change: RowEdit | undefined): string {
  if (change === undefined) return tag;
  const { height, show } = change;
  const grows =
    height !== undefined && height > Number(element.get('ht') ?? 0) && !isTrue(element.get('customHeight'));
  const shown = show && isTrue(element.get('hidden')) ? withAttribute(tag, 'hidden', null) : tag;
  return grows ? withAttribute(shown, 'ht', height) : shown;
}

/** Sets cells in the rows of a worksheet part; `byRow` is ascending, and so are its cells. */
export function editRows(
  text: string,
  index: WorksheetIndex,
  byRow: ReadonlyMap<number, readonly LayoutCell[]>,
  cellText: CellText,
  changes: ReadonlyMap<number, RowEdit>,
): readonly Splice[] {
  const own = inNamespaceOf(text, index.root);
  const newRow = (row: number, cells: readonly LayoutCell[]): string => {
    const inside = cells.map((cell) => cellText(cell, undefined, undefined)).join('');
    const height = changes.get(row)?.height;
    const ht = height === undefined ? undefined : opc` ht="${height}"`;
    return own(opc`<row r="${row}"${ht}></row>`).replace(/<\/row>$/, () => `${inside}</row>`);
  };
  let below = '';
  const placed = [...byRow].flatMap(([row, cells]): readonly Splice[] => {
    const next = index.rows.find((each) => each.row >= row);
    if (next?.row === row) return editRow(text, next, cells, cellText, changes.get(row));
    if (next === undefined) {
      below += newRow(row, cells);
      return [];
    }
    const { start } = next.element;
    return [{ start, end: start, text: newRow(row, cells) }];
  });
  return below === '' ? placed : [...placed, ...appendSplices(text, index.sheetData, below)];
}
