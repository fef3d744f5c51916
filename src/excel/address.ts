import { columnNumber } from '../sheets/address';
import type { CellRange } from '../sheets/layout';

const ADDRESS = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

/** `Sheet1!B2:C9` as a range, whatever its sheet; null for whole rows and columns. */
export function rangeOf(address: string): CellRange | null {
  const [, fromCol, fromRow, toCol = fromCol, toRow = fromRow] = ADDRESS.exec(address) ?? [];
  if (fromCol === undefined || toCol === undefined) return null;
  return {
    from: { row: Number(fromRow), col: columnNumber(fromCol) },
    to: { row: Number(toRow), col: columnNumber(toCol) },
  };
}
