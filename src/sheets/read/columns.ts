/** Finding a table's columns: by defined name, then by header, then by what offices write instead. */
import type { Field, TableId } from '../../plan/field';
import { header } from '../../messages/form';
import type { Finding } from '../../rules/finding';
import { columnLetters } from '../address';
import type { CellRange } from '../layout';
import { fieldName } from '../names';
import type { SourceRow } from '../source';
import type { Grid } from './grid';
import { isFilled, textIn } from './grid';
import type { FoundHeader, HeaderRow } from './headers';
import { findHeaderRow, headingOf } from './headers';
import type { Reading } from './reading';
import { atCell, atSheet, found } from './reading';

export interface ColumnSpec {
  readonly id: string;
  /** Filled in by the officer; names the row; or is there to be read only, and may be absent. */
  readonly role: 'entry' | 'key' | 'given';
  readonly required: boolean;
}

export const entryColumn = ({ id, required }: Field): ColumnSpec => ({
  id,
  role: 'entry',
  required: required !== undefined,
});

export const keyColumn = (id: string): ColumnSpec => ({ id, role: 'key', required: false });
export const givenColumn = (id: string): ColumnSpec => ({ id, role: 'given', required: false });

export interface Columns {
  readonly cols: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, FoundHeader>;
  /** Last header row: entries begin below it. */
  readonly headerRow: number;
  /** The rows that were prepared; null where no name tells. */
  readonly block: { readonly from: number; readonly to: number } | null;
  readonly findings: readonly Finding[];
}

type Ranges = ReadonlyMap<string, CellRange>;

/** Of several names in one column, the one counts whose header stands there. */
function oneNameAColumn(ranges: Ranges, headers: HeaderRow['columns']): Ranges {
  const byCol = new Map<number, string[]>();
  for (const [id, { from }] of ranges) byCol.set(from.col, [...(byCol.get(from.col) ?? []), id]);
  const kept = [...byCol].map(([col, ids]) => ids.find((id) => headers.get(id)?.col === col) ?? ids[0]);
  return new Map([...ranges].filter(([id]) => kept.includes(id)));
}

function blockOf(ranges: Ranges): Columns['block'] {
  const all = [...ranges.values()];
  return all.length === 0
    ? null
    : {
        from: Math.min(...all.map(({ from }) => from.row)),
        to: Math.max(...all.map(({ to }) => to.row)),
      };
}

/** Whether a row that was found above named columns is their header and not a title line with one known word. */
const isHeader = (row: HeaderRow | null, specs: readonly ColumnSpec[]): row is HeaderRow =>
  row !== null && row.columns.size >= Math.min(3, specs.length / 2);

export function locateColumns(
  reading: Reading,
  grid: Grid,
  table: TableId,
  specs: readonly ColumnSpec[],
): Columns {
  const { plan, names } = reading;
  const named: Ranges = new Map(
    specs.flatMap(({ id }) => {
      const range = names.on(grid.name, fieldName(table, id));
      return range ? [[id, range] as const] : [];
    }),
  );
  const block = blockOf(named);
  const headings = specs.map(({ id }) => headingOf(plan, table, id));
  const row = findHeaderRow(grid, headings, block?.from);
  const headerRow = block === null || isHeader(row, specs) ? row : null;
  const headers: HeaderRow['columns'] = headerRow?.columns ?? new Map();

  const ranges = oneNameAColumn(named, headers);
  const cols = new Map([...ranges].map(([id, { from }]) => [id, from.col]));
  const findings: Finding[] = [];
  for (const { id, role, required } of specs) {
    if (cols.has(id)) continue;
    const at = headers.get(id);
    if (at && ![...cols.values()].includes(at.col)) {
      cols.set(id, at.col);
      if (role !== 'given') {
        const place = atCell(reading, grid.name, { ...at, table, field: id, key: '' });
        findings.push(found(reading, 'column-by-header', 'note', place, { found: at.text }));
      }
    } else if (role !== 'given') {
      const place = atSheet(reading, grid.name, table);
      const args = { header: header(plan, table, id) };
      findings.push(found(reading, 'column-missing', required ? 'error' : 'warning', place, args));
    }
  }
  return { cols, headers, headerRow: headerRow?.last ?? (block?.from ?? 1) - 1, block, findings };
}

/** Columns that the form does not have, with something in the rows that were read. */
export function unknownColumns(
  reading: Reading,
  grid: Grid,
  table: TableId,
  { cols, headerRow }: Columns,
  rows: readonly SourceRow[],
): readonly Finding[] {
  const known = new Set(cols.values());
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [col, cell] of cells) {
      if (!known.has(col) && isFilled(cell)) counts.set(col, (counts.get(col) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([col, cells]) => {
      const title = textIn(grid.at(headerRow, col)) || columnLetters(col);
      const args = { header: title, cells };
      return found(reading, 'column-unknown', 'warning', atSheet(reading, grid.name, table), args);
    });
}
