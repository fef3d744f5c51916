/**
 * Blank cells of a worksheet part. A program that knows no style for a whole row writes each of its 16,384 cells
 * instead (Gnumeric does): a form of 60 KB comes back with 200 MB of cells that hold nothing.
 */

/** Takes a part piece by piece and gives on what is kept of it; after the piece that is `last`, nothing is held back. */
export type Sieve = (piece: Uint8Array, last: boolean) => Uint8Array;

const [TAB, NEWLINE, RETURN, SPACE, EXCLAMATION] = [0x09, 0x0a, 0x0d, 0x20, 0x21] as const;
const [SLASH, ZERO, NINE, LESS, GREATER, A, Z] = [0x2f, 0x30, 0x39, 0x3c, 0x3e, 0x41, 0x5a] as const;

/** White space of this length is looked past, and no more: nothing must be held back for ever. */
const MOST_SPACE = 64;

/**
 * Leaves only the last of each run of blank cells, so that a cell without an address still follows the right one. Cells
 * count as blank when they are written as programs write them, with an address and perhaps a style, and ascend in one
 * row; any other cell, and everything else, passes as it is. From a comment or a CDATA section on (which no such
 * program writes) all passes.
 */
export const lastBlankCells = (): Sieve => {
  let held = new Uint8Array();
  let passing = false;
  return (piece, last) => {
    if (passing) return piece;
    const bytes = joined([held, piece]);
    const kept: Uint8Array[] = [];
    let from = 0;
    let before: BlankCell | null = null;
    let at = bytes.indexOf(LESS);
    while (at !== -1 && !passing) {
      const cell = blankCell(bytes, at);
      if (cell === 'cut off') break;
      if (cell === null) {
        passing = bytes[at + 1] === EXCLAMATION;
        at = bytes.indexOf(LESS, at + 1);
      } else {
        const follows = before && isSpace(bytes, before.end, at);
        if (follows && cell.row === before!.row && cell.col > before!.col) {
          kept.push(bytes.subarray(from, before!.start));
          from = at;
        }
        at = bytes.indexOf(LESS, cell.end);
      }
      before = cell;
    }
    let to = at === -1 ? bytes.length : at;
    if (before && isSpace(bytes, before.end, to)) to = before.start;
    if (last || passing) to = bytes.length;
    kept.push(bytes.subarray(from, to));
    held = bytes.slice(to);
    return joined(kept);
  };
};

interface BlankCell {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly col: number;
}

/** The blank cell that begins at `<`; null when something else does. */
const blankCell = (bytes: Uint8Array, start: number): BlankCell | null | 'cut off' => {
  let at = start;
  // Past the end of the bytes anything may come.
  const is = (text: string): boolean => {
    for (let i = 0; i < text.length && at + i < bytes.length; i++)
      if (bytes[at + i] !== text.charCodeAt(i)) return false;
    at += text.length;
    return true;
  };
  const number = (first: number, last: number, zero: number, base: number): number => {
    let value = 0;
    // No number of a sheet is as large, so that it ends.
    for (; at < bytes.length && value < 1e7 && bytes[at]! >= first && bytes[at]! <= last; at++)
      value = value * base + bytes[at]! - zero;
    return value;
  };
  if (!is('<c r="')) return null;
  const col = number(A, Z, A - 1, 26);
  const row = number(ZERO, NINE, ZERO, 10);
  if (!is('"')) return null;
  if (bytes[at] === SPACE && bytes[at + 1] !== SLASH) {
    if (!is(' s="')) return null;
    number(ZERO, NINE, ZERO, 10);
    if (!is('"')) return null;
  }
  if (bytes[at] === SPACE) at++;
  if (!is(bytes[at] === GREATER ? '></c>' : '/>')) return null;
  return at > bytes.length ? 'cut off' : { start, end: at, row, col };
};

const isSpace = (bytes: Uint8Array, from: number, to: number): boolean => {
  if (to - from > MOST_SPACE) return false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at];
    if (byte !== SPACE && byte !== NEWLINE && byte !== RETURN && byte !== TAB) return false;
  }
  return true;
};

/** Byte arrays one after another. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const [only] = pieces;
  if (pieces.length === 1 && only) return only;
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};
