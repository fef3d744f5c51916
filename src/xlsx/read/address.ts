import type { CellAddress, CellRange } from '../../sheets/layout';

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

const ADDRESS = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/;

/** `B7` as numbers from 1; `null` when it is no address or lies outside a sheet. */
export const parseAddress = (text: string): CellAddress | null => {
  const match = ADDRESS.exec(text);
  if (match === null) return null;
  const row = Number(match[2]);
  let col = 0;
  for (const letter of match[1]!) col = col * 26 + letter.charCodeAt(0) - 64;
  return row <= MAX_ROW && col <= MAX_COLUMN ? { row, col } : null;
};

/** `B7:C9`, or one address; `null` when an end is wrong or the ends are in the wrong order. */
export const parseRange = (text: string): CellRange | null => {
  const ends = text.split(':');
  const from = parseAddress(ends[0]!);
  const to = parseAddress(ends[1] ?? ends[0]!);
  if (from === null || to === null || ends.length > 2) return null;
  return from.row <= to.row && from.col <= to.col ? { from, to } : null;
};
