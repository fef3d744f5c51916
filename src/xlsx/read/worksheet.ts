import { SPREADSHEET } from '../package/namespaces';
import { badXml, Refusal } from '../package/refusal';
import { isTrue, readXml } from '../package/xml';
import type { Element } from '../package/xml';
import { MAX_COLUMN, MAX_ROW, parseAddress, parseRange } from './address';
import { cellValue, Fault } from './cell-value';
import type { CellContext } from './cell-value';
import { richText } from './rich-text';
import type { SourceCell, SourceRow, SourceSheet } from '../../sheets/source';

interface WorksheetContext extends CellContext {
  /** Name of the sheet, for refusals. */
  readonly sheet: string;
  /** Called for each cell and merged range that is kept; refuses when there are too many. */
  readonly count: () => void;
}

type SheetContent = Pick<SourceSheet, 'rows' | 'merges'>;

/** Text in this font needs no font name: no legacy encoding uses it. */
const UNICODE_FONT = 'Times New Roman';

/**
 * Reads the cells of a worksheet part. Cells without value and formula, and rows without such cells, leave nothing
 * behind. Rows and cells must be in ascending order; where they name no place, they follow the one before.
 */
export const readWorksheet = (bytes: Uint8Array, part: string, context: WorksheetContext): SheetContent => {
  const rows: SourceRow[] = [];
  const merges: SheetContent['merges'][number][] = [];
  const bad = (address: string): never => {
    throw new Refusal({ reason: 'bad-cell', sheet: context.sheet, address: address.slice(0, 40) });
  };

  let row = 0;
  let col = 0;
  let cells = new Map<number, SourceCell>();
  let type = 'n';
  let style = 0;
  let content: string | null = null;
  let hasFormula = false;

  const keep = (): void => {
    const value = cellValue({ type, style, content, hasFormula }, context);
    if (value instanceof Fault) throw badXml(part, `row ${row}, column ${col}: ${value.detail}`);
    if (value === null && !hasFormula) return;
    context.count();
    const font = typeof value === 'string' ? context.formats[style]?.font : undefined;
    cells.set(col, {
      value,
      ...(hasFormula ? { formula: true } : {}),
      ...(font === undefined || font === UNICODE_FONT ? {} : { font }),
    });
  };

  const c: Element = {
    open: ({ get }) => {
      const reference = get('r');
      const at = reference === undefined ? { row, col: col + 1 } : parseAddress(reference);
      if (at === null || at.row !== row || at.col <= col || at.col > MAX_COLUMN)
        return bad(reference ?? `${row}:${row}`);
      col = at.col;
      type = get('t') ?? 'n';
      style = Number(get('s') ?? 0);
      content = null;
      hasFormula = false;
    },
    close: keep,
    children: {
      f: {
        open: () => {
          hasFormula = true;
        },
      },
      v: {
        text: (text) => {
          content = text;
        },
      },
      is: richText((text) => {
        content = text;
      }),
    },
  };

  let hidden = false;
  const sheetRow: Element = {
    open: ({ get }) => {
      const given = get('r');
      const next = given === undefined ? row + 1 : Number(given);
      if (!Number.isInteger(next) || next <= row || next > MAX_ROW) bad(`${given ?? next}:${given ?? next}`);
      row = next;
      col = 0;
      hidden = isTrue(get('hidden'));
    },
    close: () => {
      if (cells.size === 0) return;
      rows.push({ row, hidden, cells });
      cells = new Map();
    },
    children: { c },
  };

  const mergeCell: Element = {
    open: ({ get }) => {
      const reference = get('ref') ?? '';
      const range = parseRange(reference) ?? bad(reference);
      context.count();
      merges.push([range.from, range.to]);
    },
  };

  readXml(bytes, {
    part,
    namespaces: SPREADSHEET,
    root: 'worksheet',
    element: {
      children: { sheetData: { children: { row: sheetRow } }, mergeCells: { children: { mergeCell } } },
    },
  });
  return { rows, merges };
};
