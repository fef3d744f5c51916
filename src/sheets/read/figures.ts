import type { Field } from '../../plan/field';
import { figureFields, yearFieldId, yearsOf } from '../../plan/fields/figures';
import type { Indicator, Plan } from '../../plan/schema';
import type { Finding } from '../../rules/finding';
import type { Row } from '../../rules/submission';
import { comparable } from '../../text/normal';
import type { SourceRow } from '../source';
import type { Columns, ColumnSpec } from './columns';
import { givenColumn, keyColumn, locateColumns, unknownColumns } from './columns';
import type { Grid } from './grid';
import { cellFrom, isFilled, textIn } from './grid';
import { surelyNoEntry, whyNoEntry, writtenIn } from './other-rows';
import type { Reading, ReadTable } from './reading';
import { atRow, beginning, found, hiddenRows } from './reading';

const TABLE = 'figures';

export const figureColumns = (plan: Plan): readonly ColumnSpec[] => [
  keyColumn('code'),
  givenColumn('indicator'),
  givenColumn('unit'),
  ...[...yearsOf(plan).map(yearFieldId), 'note'].map((id): ColumnSpec => ({
    id,
    role: 'entry',
    required: false,
  })),
  givenColumn('period'),
  givenColumn('check'),
];

/** Indicators by code, then by name, of whatever kind of unit: a figure that was not asked for is still a figure. */
function indicatorFinder(plan: Plan): (code: string, name: string) => Indicator | null {
  const indicators = plan.figures?.indicators ?? [];
  const byCode = new Map(indicators.map((each) => [comparable(each.code), each]));
  const byName = new Map(indicators.map((each) => [comparable(each.name), each]));
  const isUnique = byName.size === indicators.length;
  return (code, name) =>
    byCode.get(comparable(code)) ?? (isUnique ? byName.get(comparable(name)) : undefined) ?? null;
}

export function readFigures(reading: Reading, grid: Grid): ReadTable {
  const { plan } = reading;
  const columns = locateColumns(reading, grid, TABLE, figureColumns(plan));
  const indicatorOf = indicatorFinder(plan);
  const rows = new Map<string, { readonly source: SourceRow; readonly row: Row }>();
  const findings: Finding[] = [];
  for (const source of grid.rows.filter(({ row }) => row > columns.headerRow)) {
    const text = (id: string): string => textIn(source.cells.get(columns.cols.get(id) ?? 0));
    const indicator = indicatorOf(text('code'), text('indicator'));
    if (indicator && !rows.has(indicator.code)) {
      rows.set(indicator.code, { source, row: rowOf(plan, indicator, source, grid, columns) });
    } else {
      findings.push(...strangeRow(reading, grid, source, columns, rows.size === 0));
    }
  }
  const sources = [...rows.values()].map(({ source }) => source);
  const entered = [...rows.values()].filter(({ row }) => Object.values(row.cells).some(isFilled));
  return {
    known: columns.cols.size,
    rows: [...rows.values()].map(({ row }) => row),
    findings: [
      ...columns.findings,
      ...unknownColumns(reading, grid, TABLE, columns, sources),
      ...findings,
      ...hiddenRows(
        reading,
        grid,
        entered.map(({ source }) => source),
      ),
    ],
  };
}

/** What the form computes is left out: a quotient has no years to enter. */
function rowOf(
  plan: Plan,
  indicator: Indicator,
  { row, cells }: SourceRow,
  grid: Grid,
  columns: Columns,
): Row {
  const entries = figureFields(plan, indicator).flatMap(({ id }: Field) => {
    const col = columns.cols.get(id);
    return col === undefined ? [] : [[id, cellFrom(cells.get(col), row, col)] as const];
  });
  return { table: TABLE, key: indicator.code, sheet: grid.name, row, cells: Object.fromEntries(entries) };
}

/** A row of no indicator, or of one that stands above already. */
function strangeRow(
  reading: Reading,
  grid: Grid,
  { row, cells }: SourceRow,
  columns: Columns,
  underHeader: boolean,
): readonly Finding[] {
  const colsOf = (ids: readonly string[]) => ids.map((id) => columns.cols.get(id));
  const computed = colsOf(['period', 'check']);
  const entries = colsOf([...yearsOf(reading.plan).map(yearFieldId), 'note']);
  const filled = [...cells].filter(([col, cell]) => isFilled(cell) && !computed.includes(col));
  if (filled.length === 0) return [];
  const written = writtenIn(grid, row, filled, [...columns.headers.values()]);
  const why = surelyNoEntry(written, underHeader) ?? whyNoEntry(written, []);
  const text = beginning(written.map((each) => each.text));
  const at = atRow(reading, grid, row);
  return why === null && filled.some(([col]) => entries.includes(col))
    ? [found(reading, 'row-unknown', 'warning', at, { found: text })]
    : [found(reading, 'row-passed-over', 'note', at, { why: why ?? 'text', text })];
}
