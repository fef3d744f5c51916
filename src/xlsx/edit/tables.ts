import { a1, contains, rangeA1 } from '../../sheets/address';
import type { CellAddress, CellRange } from '../../sheets/layout';
import { Refusal } from '../package/refusal';
import { parseRange } from '../read/address';
import { LayoutError } from '../write/layout-error';
import { scan } from './scan';
import type { ScannedElement } from './scan';
import { attributeSplice, splice } from './splice';
import type { Splice } from './splice';
import { EditRefusal } from './uneditable';

/** The rows below a table's header as they were, and the row that the table reaches now. */
export interface Grown {
  readonly body: CellRange;
  readonly lastRow: number;
}

/** A table part. */
export interface Table {
  readonly name: string;
  readonly range: CellRange;
  /** 0 where the header is switched off. */
  readonly headerRows: number;
  readonly totalsRows: number;
  /** Elements whose attribute `ref` is the table's range. */
  readonly ranged: readonly ScannedElement[];
}

const downTo = (row: number, { from, to }: CellRange): CellRange => ({ from, to: { row, col: to.col } });

/** Reads a table part. */
export function readTable(text: string, part: string): Table {
  const ranged: ScannedElement[] = [];
  scan(text, part, (element) => {
    if (element.path === 'table' || element.path === 'table/autoFilter') ranged.push(element);
  });
  const table = ranged.at(-1);
  const name = table?.get('displayName');
  const range = parseRange(table?.get('ref') ?? '');
  if (name === undefined || range === null) {
    throw new Refusal({ reason: 'bad-xml', part, detail: 'no table with a name and a range' });
  }
  const headerRows = Number(table?.get('headerRowCount') ?? 1);
  const totalsRows = Number(table?.get('totalsRowCount') ?? 0);
  return { name, range, headerRows, totalsRows, ranged };
}

/** The part of a table that reaches the row. Refuses a totals row: what stands there is not ours to move. */
export function growTable(text: string, { name, range, totalsRows, ranged }: Table, row: number): string {
  if (totalsRows > 0) throw new EditRefusal({ reason: 'totals-row', table: name });
  const ref = rangeA1(downTo(row, range));
  return splice(
    text,
    ranged.map((element) => attributeSplice(text, element, 'ref', ref)),
  );
}

/** The rows of a table below its header. */
export const bodyOf = ({ range: { from, to }, headerRows }: Table): CellRange => ({
  from: { row: from.row + headerRows, col: from.col },
  to,
});

/**
 * Proves that no cell to be set is a header cell of a table: the table names its columns, and Excel takes a header that
 * differs for damage.
 */
export function proveHeaders(
  sheet: string,
  { name, range, headerRows }: Table,
  cells: readonly CellAddress[],
): void {
  const hit = cells.find((cell) => contains(range, cell) && cell.row < range.from.row + headerRows);
  if (hit) throw new LayoutError(`${sheet}!${a1(hit)}`, `header cell of table ${name}`);
}

/**
 * A list of ranges in which those that begin inside the table and end with its last row grow along, and those that reach
 * into the rows that it takes in: LibreOffice moves them so when a row below the table is sorted along.
 */
function growRanges(ranges: string, { body, lastRow }: Grown): string {
  const grown = downTo(lastRow, body);
  return ranges.replace(/\S+/g, (ref) => {
    const found = parseRange(ref);
    const growsAlong =
      found !== null &&
      found.to.row >= body.to.row &&
      contains(body, found.from) &&
      contains(grown, found.to);
    return growsAlong ? rangeA1(downTo(lastRow, found)) : ref;
  });
}

/** Lets conditional formats and validations of a worksheet grow along with its tables. */
export const growRules = (
  text: string,
  ruled: readonly ScannedElement[],
  tables: readonly Grown[],
): readonly Splice[] =>
  ruled.flatMap((element): readonly Splice[] => {
    const attribute = element.get('sqref');
    const ranges = attribute ?? element.text;
    const grown = tables.reduce(growRanges, ranges);
    if (grown === ranges) return [];
    return attribute === undefined
      ? [{ start: element.contentStart, end: element.contentEnd, text: grown }]
      : [attributeSplice(text, element, 'sqref', grown)];
  });
