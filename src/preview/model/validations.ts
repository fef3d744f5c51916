/** Validation of cells, kept cell by cell, so that it is sorted, copied and destroyed with its cells. */
import type { Validation } from './cell';
import { NotInStandIn } from './fault';
import type { Cells } from './cells';
import { requireAllowed } from './locks';
import { cellsOf } from './rect';
import { anchoredAt } from './rule';

/** Cells that are more than any form has: a mistake, or whole columns, which the stand-in does not keep. */
const MOST_CELLS = 200_000;

/** Changes the validation of each cell; cells that shared one share the changed one. */
export function changeValidations(
  { sheet, areas }: Cells,
  change: (validation: Validation | null) => Validation | null,
): void {
  requireAllowed(sheet);
  if (areas.reduce((sum, { rows, cols }) => sum + rows * cols, 0) > MOST_CELLS) {
    throw new NotInStandIn('validation of whole columns');
  }
  const changed = new Map<Validation | null, Validation | null>();
  for (const area of areas) {
    for (const [row, col] of cellsOf(area)) {
      const cell = sheet.at(row, col);
      if (!changed.has(cell.validation)) changed.set(cell.validation, change(cell.validation));
      sheet.put(row, col, { ...cell, validation: changed.get(cell.validation)! });
    }
  }
}

/** What cells have in common: one validation, written for the first cell, or why there is none. */
export type Common = Validation | 'None' | 'Inconsistent' | 'MixedCriteria';

export function commonValidation({ sheet, areas }: Cells): Common {
  const [first] = areas;
  if (first === undefined) return 'None';
  const seen = new Set<Validation | null>();
  for (const area of areas) for (const [row, col] of cellsOf(area)) seen.add(sheet.at(row, col).validation);
  const written = [...seen].map((one) => (one === null ? null : anchoredAt(one, first.row, first.col)));
  const kinds = new Map(written.map((one) => [JSON.stringify(one), one]));
  if (kinds.size > 1) return seen.has(null) ? 'Inconsistent' : 'MixedCriteria';
  return written[0] ?? 'None';
}
