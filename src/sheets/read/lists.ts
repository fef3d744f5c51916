/** Reading tables that grow by rows: nominations, and the register. */
import type { Field } from '../../plan/field';
import type { Row } from '../../rules/submission';
import { oneLine } from '../../text/normal';
import type { SourceCell, SourceRow } from '../source';
import type { Columns } from './columns';
import { entryColumn, givenColumn, locateColumns, unknownColumns } from './columns';
import type { Grid } from './grid';
import { cellFrom, isFilled, textIn } from './grid';
import type { ListTable } from './list-tables';
import { mendDates } from './mend';
import type { Why, Written } from './other-rows';
import { surelyNoEntry, whyNoEntry, writtenIn } from './other-rows';
import type { Reading, ReadTable } from './reading';
import { atRow, beginning, found, hiddenRows } from './reading';

export function readList(reading: Reading, grid: Grid, list: ListTable): ReadTable {
  const specs = [...list.fields.map(entryColumn), ...list.given.map(givenColumn)];
  const columns = locateColumns(reading, grid, list.table, specs);
  const sorted = sortRows(reading, grid, list, columns);
  const entries = sorted.filter(({ why }) => why === null).map(({ row }) => row);
  const { block } = columns;
  const mended = mendDates(
    reading,
    entries.map((row) => rowOf(row, grid, list, columns)),
    list.fields,
  );
  return {
    known: columns.cols.size,
    rows: mended.rows,
    findings: [
      ...columns.findings,
      ...unknownColumns(reading, grid, list.table, columns, entries),
      ...sorted.flatMap(({ row, why, text }) =>
        why === null
          ? []
          : [found(reading, 'row-passed-over', 'note', atRow(reading, grid, row.row), { why, text })],
      ),
      ...entries
        .filter(({ row }) => block !== null && (row < block.from || row > block.to))
        .map(({ row }) => found(reading, 'row-outside-block', 'note', atRow(reading, grid, row), {})),
      ...hiddenRows(reading, grid, entries),
      ...mended.findings,
    ],
  };
}

interface SortedRow {
  readonly row: SourceRow;
  /** Null: an entry. */
  readonly why: Why | null;
  /** Beginning of what it says; of an entry it is not asked for. */
  readonly text: string;
}

/** Tells entries from what else stands below the header; blank rows are left out. */
function sortRows(reading: Reading, grid: Grid, list: ListTable, columns: Columns): readonly SortedRow[] {
  const { kinds, groups } = reading.plan.nominations;
  const groupNames = [...groups, ...kinds].map(({ name }) => name);
  const sorted: SortedRow[] = [];
  const headers = [...columns.headers.values()];
  const fieldAt = fieldsByCol(list, columns);
  let seenEntry = false;
  let inSignature = false;
  for (const row of grid.rows) {
    if (row.row <= columns.headerRow) continue;
    const written = writtenIn(grid, row.row, saidCells(row, list, fieldAt, columns), headers);
    if (written.length === 0) continue;
    const entered = list.fields.filter((field) => isEntered(row, field, list, columns));
    if (entered.length === 0 && written.length === 1 && written.every(({ text }) => ORDINAL.test(text)))
      continue;
    const why = whyOf(written, entered, { list, groupNames, seenEntry, inSignature, row, columns });
    if (why === 'signature') inSignature = true;
    if (why === null) seenEntry = true;
    sorted.push({ row, why, text: why === null ? '' : beginning(written.map(({ text }) => text)) });
  }
  return sorted;
}

interface Surroundings {
  readonly list: ListTable;
  readonly groupNames: readonly string[];
  readonly seenEntry: boolean;
  readonly inSignature: boolean;
  readonly row: SourceRow;
  readonly columns: Columns;
}

/** Below "Nơi nhận" a row of at most so many texts belongs to the signatures. */
const SIGNATURE_TEXTS = 3;

/** In doubt a row is an entry: a finding can be overlooked, a nominee must not be. */
function whyOf(written: readonly Written[], entered: readonly Field[], around: Surroundings): Why | null {
  const { list, groupNames, seenEntry, inSignature } = around;
  const has = (id: string): boolean => entered.some((field) => field.id === id);
  const surely = surelyNoEntry(written, !seenEntry);
  if (surely !== null) return surely;
  if (has(list.name) && list.proofs.some(has)) return null;
  if (written.length === entered.length && entered.some((field) => isChoice(field, around))) return null;
  const why = whyNoEntry(written, groupNames);
  if (why !== null) return why;
  if (inSignature && written.length <= SIGNATURE_TEXTS) return 'signature';
  return entered.length === 0 ? 'text' : null;
}

/** A choice of the list's own, to the letter: such a row was begun in our form and is no heading. */
const isChoice = ({ id, type }: Field, { row, columns }: Surroundings): boolean =>
  type.kind === 'list' && type.values.includes(textIn(cellIn(row, id, columns)));

const cellIn = (row: SourceRow, field: string, { cols }: Columns): SourceCell | undefined =>
  row.cells.get(cols.get(field) ?? 0);

/** What our own formulas show is never an entry, whatever a program left of their results. */
function isEntered(row: SourceRow, { id }: Field, { presets }: ListTable, columns: Columns): boolean {
  const cell = cellIn(row, id, columns);
  if (!isFilled(cell)) return false;
  const preset = presets.get(id);
  return preset === undefined || (cell.formula !== true && textIn(cell) !== oneLine(preset.value));
}

/** Numbers in STT say nothing: officers number blank rows in advance. */
const ORDINAL = /^\d+[.)]?$/;
const isOrdinal = (cell: SourceCell): boolean =>
  cell.formula === true || typeof cell.value === 'number' || ORDINAL.test(textIn(cell));

/** What each column holds: a field, the ordinals, or what the form shows by itself (null). */
type FieldsByCol = ReadonlyMap<number, Field | 'order' | null>;

const fieldsByCol = ({ fields }: ListTable, { cols }: Columns): FieldsByCol =>
  new Map(
    [...cols].map(([id, col]) => [
      col,
      id === 'order' ? id : (fields.find((field) => field.id === id) ?? null),
    ]),
  );

/** Cells of a row that somebody filled in. */
function saidCells(
  row: SourceRow,
  list: ListTable,
  fieldAt: FieldsByCol,
  columns: Columns,
): readonly (readonly [number, SourceCell])[] {
  return [...row.cells].filter(([col, cell]) => {
    if (!isFilled(cell)) return false;
    const field = fieldAt.get(col);
    if (field === undefined) return true;
    if (field === 'order') return !isOrdinal(cell);
    return field !== null && isEntered(row, field, list, columns);
  });
}

function rowOf(row: SourceRow, grid: Grid, list: ListTable, columns: Columns): Row {
  const cells = list.fields.flatMap(({ id }) => {
    const col = columns.cols.get(id);
    if (col === undefined) return [];
    const cell = row.cells.get(col);
    const preset = presetOf(row, id, list, columns);
    return [
      [id, preset === null ? cellFrom(cell, row.row, col) : { value: preset.value, row: row.row, col }],
    ] as const;
  });
  return {
    table: list.table,
    key: '',
    sheet: grid.name,
    row: row.row,
    cells: Object.fromEntries(cells),
  };
}

/** What a cell shows whose formula is ours; null for all other cells. The saved result may be missing or stale. */
function presetOf(
  row: SourceRow,
  id: string,
  { presets }: ListTable,
  columns: Columns,
): { readonly value: string | null } | null {
  const preset = presets.get(id);
  if (!preset || cellIn(row, id, columns)?.formula !== true) return null;
  return { value: isFilled(cellIn(row, preset.once, columns)) ? preset.value : null };
}
