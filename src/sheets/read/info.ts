import type { Field } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { header } from '../../messages/form';
import type { Finding } from '../../rules/finding';
import type { Cell } from '../../rules/submission';
import { fieldName } from '../names';
import type { Grid } from './grid';
import { cellFrom, headerKey, isFilled, textIn } from './grid';
import type { FoundHeader } from './headers';
import { headingOf } from './headers';
import { mendDates } from './mend';
import type { NamedRanges } from './named-ranges';
import type { Reading, ReadTable } from './reading';
import { atCell, atSheet, found } from './reading';

const TABLE = 'info';

interface FoundCell {
  readonly cell: Cell;
  /** The label that it was found by; null: its name. */
  readonly label: FoundHeader | null;
}

/** Some way below the last line of the form, so that a large sheet of somebody's own costs little. */
const SEARCHED_ROWS = 100;

/**
 * Cells of the first sheet by field: by name, else to the right of the label. Of several such labels (a section may be
 * called like its first line) the one counts that has something beside it, else the last.
 */
export function infoCells(
  grid: Grid,
  plan: Plan,
  names: NamedRanges,
  ids: readonly string[],
): ReadonlyMap<string, FoundCell> {
  const located = new Map<string, FoundCell>();
  for (const id of ids) {
    const named = names.on(grid.name, fieldName(TABLE, id))?.from;
    if (!named) continue;
    const cell = cellFrom(grid.at(named.row, named.col), named.row, named.col);
    located.set(id, { cell, label: null });
  }
  const lost = ids.filter((id) => !located.has(id));
  const labels = lost.length > 0 ? labelsIn(grid) : [];
  const byLabel = (keys: readonly string[]): FoundCell | undefined => {
    const labelled = labels.filter(({ key }) => keys.includes(key)).map((label) => beside(grid, label));
    return labelled.find(({ cell }) => isFilled(cell)) ?? labelled.at(-1);
  };
  for (const id of lost) {
    const { own, others } = headingOf(plan, TABLE, id);
    const cell = byLabel([own]) ?? byLabel(others);
    if (cell) located.set(id, cell);
  }
  return located;
}

const labelsIn = (grid: Grid): readonly (FoundHeader & { readonly key: string })[] =>
  grid.rows
    .filter(({ row }) => row <= SEARCHED_ROWS)
    .flatMap(({ row, cells }) => [...cells].map(([col, cell]) => ({ row, col, text: textIn(cell) })))
    .map((label) => ({ ...label, key: headerKey(label.text) }));

function beside(grid: Grid, { row, col, text }: FoundHeader): FoundCell {
  const right = grid.rangeAt({ row, col }).to.col + 1;
  return { cell: cellFrom(grid.at(row, right), row, right), label: { row, col, text } };
}

export function readInfo(reading: Reading, grid: Grid, fields: readonly Field[]): ReadTable {
  const { plan, names } = reading;
  const cells: Record<string, Cell> = {};
  const findings: Finding[] = [];
  const located = infoCells(
    grid,
    plan,
    names,
    fields.map(({ id }) => id),
  );
  for (const { id, required } of fields) {
    const at = located.get(id);
    if (!at) {
      const severity = required ? 'error' : 'warning';
      const args = { header: header(plan, TABLE, id) };
      findings.push(found(reading, 'column-missing', severity, atSheet(reading, grid.name, TABLE), args));
      continue;
    }
    cells[id] = at.cell;
    if (!at.label) continue;
    const place = atCell(reading, grid.name, { ...at.label, table: TABLE, field: id, key: '' });
    findings.push(found(reading, 'column-by-header', 'note', place, { found: at.label.text }));
  }
  const rows = Object.values(cells).map(({ row }) => row);
  const row = Math.min(...rows, grid.rows[0]?.row ?? 1);
  const mended = mendDates(reading, [{ table: TABLE, key: '', sheet: grid.name, row, cells }], fields);
  return { known: rows.length, rows: mended.rows, findings: [...findings, ...mended.findings] };
}
