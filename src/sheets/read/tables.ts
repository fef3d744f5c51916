/** Finding the sheet of each table: by the form's names, then by its own name, then by what its header row says. */
import type { TableId } from '../../plan/field';
import { infoFields } from '../../plan/fields/info';
import { nominationFields } from '../../plan/fields/nominations';
import { registerFields } from '../../plan/fields/register';
import type { Plan } from '../../plan/schema';
import { sheetName } from '../../messages/form';
import { figureColumns } from './figures';
import type { Grid } from './grid';
import { headerKey } from './grid';
import { findHeaderRow, headingOf } from './headers';
import { infoCells } from './info';
import type { NamedRanges } from './named-ranges';
import { TABLES } from './reading';
import { reportColumns } from './report';

/** Columns, or lines of the first sheet, by which a table is known in a workbook of whatever unit. */
function fieldsKnown(plan: Plan, table: TableId): readonly string[] {
  const ids = (fields: readonly { readonly id: string }[]) => fields.map(({ id }) => id);
  switch (table) {
    case 'info':
      return ids(infoFields(plan, null, []));
    case 'report':
      return ids(reportColumns);
    case 'figures':
      return plan.figures ? ids(figureColumns(plan)) : [];
    case 'nominations':
      return ids(nominationFields(plan, null));
    case 'register':
      return plan.nominations.exclusion ? ids(registerFields(plan, plan.nominations.exclusion)) : [];
    default:
      return table satisfies never;
  }
}

/** Without this column a sheet is not the table, whatever else it has. */
const ESSENTIAL: Readonly<Record<TableId, string>> = {
  info: 'unit',
  report: 'answer',
  figures: 'indicator',
  nominations: 'name',
  register: 'recipient',
};

/** Share of a table's headers that a sheet has; 0 when it has less than half of them. */
function likeness(grid: Grid, plan: Plan, table: TableId, names: NamedRanges): number {
  const ids = fieldsKnown(plan, table);
  const there = new Set(
    table === 'info'
      ? infoCells(grid, plan, names, ids).keys()
      : findHeaderRow(
          grid,
          ids.map((id) => headingOf(plan, table, id)),
        )?.columns.keys(),
  );
  return there.has(ESSENTIAL[table]) && there.size * 2 >= ids.length ? there.size / ids.length : 0;
}

/** The sheet of each table that has one. */
export type TableSheets = Readonly<Partial<Record<TableId, Grid>>>;

export function locateTables(grids: readonly Grid[], plan: Plan, names: NamedRanges): TableSheets {
  const located = new Map<TableId, Grid>();
  const isFree = (grid: Grid): boolean => ![...located.values()].includes(grid);
  const locate = (find: (table: TableId, free: readonly Grid[]) => Grid | undefined): void => {
    for (const table of TABLES) {
      const grid = located.has(table) ? undefined : find(table, grids.filter(isFree));
      if (grid) located.set(table, grid);
    }
  };
  locate((table, free) =>
    names
      .sheetsOf(table)
      .map((sheet) => free.find(({ name }) => name === sheet))
      .find((grid) => grid !== undefined),
  );
  locate((table, free) => free.find(({ name }) => headerKey(name) === headerKey(sheetName(plan, table))));
  locate((table, free) => {
    const [best] = free
      .map((grid) => ({ grid, share: likeness(grid, plan, table, names) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    return best?.grid;
  });
  return Object.fromEntries(located);
}

/** Other sheets laid out like the nomination list: offices copy it, to keep collectives and individuals apart. */
export const furtherLists = (
  grids: readonly Grid[],
  sheets: TableSheets,
  plan: Plan,
  names: NamedRanges,
): readonly Grid[] =>
  grids.filter(
    (grid) =>
      grid.visibility === 'visible' &&
      !Object.values(sheets).includes(grid) &&
      likeness(grid, plan, 'nominations', names) > 0,
  );
