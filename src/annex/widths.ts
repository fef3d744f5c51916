/** Widths of a table's columns on paper. */
import type { AnnexColumn, AnnexLine } from './annex';
import { textWidth } from './type';

const MM_PER_POINT = 25.4 / 72;
/** Of a cell, both sides together. */
const PADDING = 3.4;
/** A longer word is broken: it would take the page from the other columns. */
const LONGEST = 32;
/** Sizes of type in tables, the larger first. */
const SIZES = [12, 11] as const;
/** Of the page's width, what columns may need at least for the larger type; the rest is for texts to wrap in. */
const COMFORTABLE = 0.86;

export interface TableWidths {
  /** In millimetres, together the given width. */
  readonly widths: readonly number[];
  /** Of the type, in points. */
  readonly size: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What each column needs so that no word and no number in it is broken. */
function needed(
  columns: readonly AnnexColumn[],
  lines: readonly AnnexLine[],
  size: number,
): readonly number[] {
  return columns.map(({ header }, index) => {
    const longest = (text: string, bold: boolean): number =>
      Math.max(0, ...text.split(/[ \n]/).map((word) => textWidth(word, size, bold)));
    const cells = lines.map((line) =>
      line.kind === 'section' ? 0 : longest(line.cells[index] ?? '', line.kind === 'total'),
    );
    const points = cells.reduce((most, each) => Math.max(most, each), longest(header, true));
    return Math.min(LONGEST, points * MM_PER_POINT + PADDING);
  });
}

/** Shares of what is there, but for columns that need more than their share. */
function shared(columns: readonly AnnexColumn[], least: readonly number[], width: number): readonly number[] {
  const short = new Set<number>();
  for (;;) {
    const left = width - sum(least.filter((_, index) => short.has(index)));
    const shares = sum(columns.filter((_, index) => !short.has(index)).map((column) => column.width));
    const widths = columns.map((column, index) =>
      short.has(index) ? (least[index] ?? 0) : (left * column.width) / shares,
    );
    const more = widths.findIndex((each, index) => !short.has(index) && each < (least[index] ?? 0));
    if (more === -1) return widths;
    short.add(more);
  }
}

/** @param width of the page's text, in millimetres */
export function columnWidths(
  columns: readonly AnnexColumn[],
  lines: readonly AnnexLine[],
  width: number,
): TableWidths {
  const size = SIZES.find((each) => sum(needed(columns, lines, each)) <= width * COMFORTABLE) ?? SIZES[1];
  const least = needed(columns, lines, size);
  const total = sum(least);
  return {
    size,
    widths: total >= width ? least.map((each) => (each * width) / total) : shared(columns, least, width),
  };
}
