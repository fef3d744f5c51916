/** Where a printed list must begin a new page, so that no heading stands alone at the foot of one. */

interface PrintedRows {
  /** In points, of row 1 and on. */
  readonly heights: readonly number[];
  /** Repeated on each page. */
  readonly headerRow: number;
  /** Rows that stay on one page with the row below them: headings. */
  readonly kept: ReadonlySet<number>;
  /** Points of a page's height within its margins. */
  readonly room: number;
}

/** Printers and programs differ in what a page holds by some hundredths: a break is set where any of them needs it. */
const ROOMS = [0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04] as const;

/** Rows from 1; breaks are set before them. */
export function breaksBefore(printed: PrintedRows): readonly number[] {
  const breaks = new Set<number>();
  for (;;) {
    const needed = ROOMS.map((share) => firstAlone(printed, printed.room * share, breaks));
    const next = needed.find((row) => row !== null) ?? null;
    if (next === null) return [...breaks].sort((a, b) => a - b);
    breaks.add(next);
  }
}

/** The first kept row whose page ends before the row below it; with what is kept above it. Null: there is none. */
function firstAlone(
  { heights, headerRow, kept }: PrintedRows,
  room: number,
  breaks: ReadonlySet<number>,
): number | null {
  const header = heights[headerRow - 1] ?? 0;
  let top = 1;
  let filled = 0;
  for (const [index, height] of heights.entries()) {
    const row = index + 1;
    if (row > 1 && (breaks.has(row) || filled + height > room)) {
      let first = row;
      while (kept.has(first - 1)) first -= 1;
      const together = heights.slice(first - 1, row).reduce((sum, each) => sum + each, header);
      // What no page holds cannot be kept together.
      if (first < row && first > top && together <= room) return first;
      top = row;
      filled = row > headerRow ? header : 0;
    }
    filled += height;
  }
  return null;
}
