/** What the reader understands although it is not written as the form asks, and says so. */
import type { Field } from '../../plan/field';
import type { Finding } from '../../rules/finding';
import { rowsOf } from '../../rules/submission';
import type { Cell, Row, Submission } from '../../rules/submission';
import type { CellValue, IsoDate } from '../../text/cell';
import { addDays } from '../../text/dates';
import { legacyEncoding } from '../../text/legacy';
import { tidy } from '../../text/normal';
import type { Reading } from './reading';
import { atCell, found, TABLES } from './reading';

/** A number of days away from the field's own range, "2023" is no date: it would be in 1905. */
const NEAR = 10 * 366;

function dayIn({ dayOf }: Reading, value: CellValue, { type }: Field): IsoDate | null {
  if (typeof value !== 'number' || type.kind !== 'date') return null;
  const day = dayOf(value);
  return day !== null && day >= addDays(type.from, -NEAR) && day <= addDays(type.to, NEAR) ? day : null;
}

/** Dates in cells that lost their format, and show as numbers like 45209. */
export function mendDates(
  reading: Reading,
  rows: readonly Row[],
  fields: readonly Field[],
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const mended = rows.map((row) => {
    const cells: Record<string, Cell> = { ...row.cells };
    for (const field of fields) {
      const cell = cells[field.id];
      const date = cell ? dayIn(reading, cell.value, field) : null;
      if (!cell || date === null) continue;
      cells[field.id] = { ...cell, value: { date } };
      const { table, key } = row;
      const place = atCell(reading, row.sheet, { ...cell, table, field: field.id, key });
      const args = { found: Number(cell.value), reading: date };
      findings.push(found(reading, 'date-from-number', 'note', place, args));
    }
    return { ...row, cells };
  });
  return { rows: mended, findings };
}

/** A text without what nobody sees at its ends. */
const trimmed = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.trim())
    .join('\n')
    .trim();

/** Text of a legacy font has a finding of its own. */
function isUntidy({ value, font }: Cell): boolean {
  if (typeof value !== 'string') return false;
  const tidied = tidy(value);
  return tidied !== value && tidied !== trimmed(value) && legacyEncoding(value, font) === null;
}

/** Says once how many cells are read otherwise than they are stored. */
export function normalised(reading: Reading, submission: Submission): readonly Finding[] {
  const cells = TABLES.flatMap((table) => rowsOf(submission, table))
    .flatMap((row) => row.pieces ?? Object.values(row.cells))
    .filter((cell) => isUntidy(cell)).length;
  const at = { kind: 'file', file: reading.file } as const;
  return cells === 0 ? [] : [found(reading, 'text-normalised', 'note', at, { cells })];
}
