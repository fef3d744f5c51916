/** Tables for people: columns as wide as their longest cell, cut to the terminal, whole in a pipe. */

export interface Column {
  readonly header: string;
  readonly align: 'left' | 'right';
  /** May be cut when the terminal is narrow; the other columns stay whole. */
  readonly cut?: true;
}

const GAP = '  ';
const NARROWEST = 8;

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** What the eye counts: a letter with its marks is one, in whatever Unicode form. */
const graphemes = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);
const widthOf = (text: string): number => graphemes(text).length;

function fitted(text: string, width: number, align: Column['align']): string {
  const letters = graphemes(text);
  const shown = letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text;
  const blanks = ' '.repeat(width - Math.min(letters.length, width));
  return align === 'right' ? blanks + shown : shown + blanks;
}

/** Takes from the widest column that may be cut until the line fits, or nothing more can be taken. */
function narrowed(widths: readonly number[], columns: readonly Column[], room: number): readonly number[] {
  const result = [...widths];
  const total = (): number => result.reduce((sum, width) => sum + width, GAP.length * (result.length - 1));
  while (total() > room) {
    const cuttable = result.map((width, index) => (columns[index]?.cut && width > NARROWEST ? width : 0));
    const widest = cuttable.indexOf(Math.max(...cuttable));
    if (!cuttable[widest]) break;
    result[widest] = (result[widest] ?? 0) - 1;
  }
  return result;
}

/**
 * The table's lines, header and rule first.
 *
 * @param room characters in a line of the terminal; null: as wide as it gets
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  room: number | null,
): readonly string[] {
  const natural = columns.map(({ header }, index) =>
    Math.max(widthOf(header), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const widths = room === null ? natural : narrowed(natural, columns, room);
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ align }, index) => fitted(cells[index] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd();
  return [
    line(columns.map(({ header }) => header)),
    widths.map((width) => '─'.repeat(width)).join(GAP),
    ...rows.map(line),
  ];
}
