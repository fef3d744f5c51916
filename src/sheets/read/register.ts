import { header } from '../../messages/form';
import type { Field } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { choiceNamed } from '../../plan/words';
import type { Finding } from '../../rules/finding';
import type { Row } from '../../rules/submission';
import { textOf } from '../../rules/cells';
import type { SourceWorkbook } from '../source';
import { gridOf, headerKey } from './grid';
import type { Grid } from './grid';
import { registerList } from './list-tables';
import { readList } from './lists';
import { namedRanges } from './named-ranges';
import type { Reading, ReadTable } from './reading';
import { locateTables } from './tables';

/** The register of those already rewarded, as it stands in a workbook. */
export interface ReadRegister {
  /** Without blank lines. */
  readonly rows: readonly Row[];
  /** What had to be mended or passed over. */
  readonly findings: readonly Finding[];
}

/**
 * A line in the plan's own words: places and choices that are written in other letters, without "xã", with the office
 * before or the district behind, are the ones that the lists have. So every comparison after is exact, and the copy that
 * travels in the units' workbooks is one that their formulas understand.
 */
const inPlanWords = (plan: Plan, fields: readonly Field[], row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([id, cell]) => {
      const field = fields.find((each) => each.id === id);
      const own = field && typeof cell.value === 'string' ? choiceNamed(plan, field, textOf(row, id)) : null;
      return [id, own === null ? cell : { ...cell, value: own }];
    }),
  ),
});

/** The register's sheet in any workbook. */
export function readRegisterTable(reading: Reading, grid: Grid): ReadTable {
  const list = registerList(reading.plan);
  const read = readList(reading, grid, list);
  return { ...read, rows: read.rows.map((row) => inPlanWords(reading.plan, list.fields, row)) };
}

/**
 * The register of those already rewarded, from any workbook that has it: a summary, a unit's workbook, or the
 * province's own list, known by its headers. Null when there is none.
 *
 * @param workbook with the sheets that `wantedSheets` picks
 * @param file what its findings call the workbook
 */
export function readRegister(workbook: SourceWorkbook, plan: Plan, file: string): ReadRegister | null {
  const names = namedRanges(workbook.names);
  const { register } = locateTables(workbook.sheets.map(gridOf), plan, names);
  if (!register) return null;
  const reading: Reading = { plan, file, unit: null, kind: null, names, dayOf: workbook.dayOf };
  const { rows, findings, known } = readRegisterTable(reading, register);
  // A list of the province's own has our headers and none of our names.
  const isOurHeader = ({ code, at, args }: Finding): boolean =>
    code === 'column-by-header' &&
    at.kind === 'cell' &&
    headerKey(args.found) === headerKey(header(plan, 'register', at.field));
  return known === 0 ? null : { rows, findings: findings.filter((each) => !isOurHeader(each)) };
}
