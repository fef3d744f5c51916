import type { Plan } from '../../plan/schema';
import type { Row } from '../../rules/submission';
import type { SourceWorkbook } from '../source';
import { gridOf } from './grid';
import { registerList } from './list-tables';
import { readList } from './lists';
import { namedRanges } from './named-ranges';
import type { Reading } from './reading';
import { locateTables } from './tables';

/**
 * The register of those already rewarded, from any workbook that has it: a summary, a unit's workbook, or the
 * province's own list, known by its headers. Null when there is none; blank lines are left out.
 *
 * @param workbook with the sheets that `wantedSheets` picks
 */
export function readRegister(workbook: SourceWorkbook, plan: Plan): readonly Row[] | null {
  const names = namedRanges(workbook.names);
  const { register } = locateTables(workbook.sheets.map(gridOf), plan, names);
  if (!register) return null;
  // Nobody is told here of what was mended: the lines are compared, and shown in the summary.
  const reading: Reading = { plan, file: '', unit: null, kind: null, names, dayOf: workbook.dayOf };
  const { rows, known } = readList(reading, register, registerList(plan));
  return known === 0 ? null : rows;
}
