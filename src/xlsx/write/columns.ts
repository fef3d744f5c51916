import type { LayoutColumn } from '../../sheets/layout';
import { foldButtons } from './folds';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** Pixels of the widest digit of the default font at 96 dpi, and of a cell's padding. */
const DIGIT = 8;
const PADDING = 5;

/** Excel's own default width, for a column that only carries a fold button. */
const DEFAULT_WIDTH = 8.375;

/** The schema's limit, though Excel shows up to 255 without the padding. */
const MAX_FILE_WIDTH = 255;

/** Width as the file counts it, padding included, from the width that Excel shows (ECMA-376 part 1, 18.3.1.13). */
function fileWidth(shown: number): number {
  const pixels = shown < 1 ? shown * (DIGIT + PADDING) : shown * DIGIT + PADDING;
  return Math.min(Math.trunc((pixels / DIGIT) * 256) / 256, MAX_FILE_WIDTH);
}

/** The element `cols`, `undefined` when there are none. */
export function columnsElement(columns: readonly LayoutColumn[]): Xml | undefined {
  const byCol = new Map(
    columns.map((column) => [column.col, { ...column, folded: column.collapsed ?? false }]),
  );
  const buttons = foldButtons(byCol);
  const all = [...new Set([...byCol.keys(), ...buttons])].sort((a, b) => a - b);
  if (all.length === 0) return undefined;
  return sml`<cols>${all.map((col) => {
    const column = byCol.get(col);
    return sml`<col${attributes({
      min: col,
      max: col,
      width: fileWidth(column?.width ?? DEFAULT_WIDTH),
      hidden: column?.hidden || undefined,
      customWidth: column ? true : undefined,
      outlineLevel: column?.outline || undefined,
      collapsed: buttons.has(col) || undefined,
    })}/>`;
  })}</cols>`;
}
