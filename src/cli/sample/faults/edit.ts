/** Small changes of entries, and of workbooks that are laid out already. */
import { header, hiddenSheets, sheetName } from '../../../messages/form';
import type { TableId } from '../../../plan/field';
import type { NominationKind, Plan } from '../../../plan/schema';
import type { Entries, Values } from '../../../sheets/entry/form';
import type { CellAddress, LayoutCell, SheetLayout, WorkbookLayout } from '../../../sheets/layout';
import { columnNumber } from '../../../sheets/address';
import type { stampKeys } from '../../../sheets/stamp';
import type { Ground } from './fault';

export const withInfo = (entries: Entries, values: Values): Entries => ({
  ...entries,
  info: { ...entries.info, ...values },
});

/** With the first nominee changed. */
export const withFirst = (entries: Entries, change: (nominee: Values) => Values): Entries => ({
  ...entries,
  nominations: entries.nominations.map((nominee, index) => (index === 0 ? change(nominee) : nominee)),
});

/** With one nominee of a kind changed: the first there is, else one more. */
export function withOneOf(
  entries: Entries,
  kind: NominationKind,
  { another }: Ground,
  change: (nominee: Values) => Values,
): Entries {
  const one = entries.nominations.find((nominee) => nominee['kind'] === kind.name);
  return {
    ...entries,
    nominations: one
      ? entries.nominations.map((nominee) => (nominee === one ? change(nominee) : nominee))
      : [...entries.nominations, change(another(kind, 0))],
  };
}

/** Kinds that are nominated in clean workbooks too, and of which a unit may nominate two. */
export const kindsForTwo = ({ nominations: { kinds, quotas } }: Plan): readonly NominationKind[] =>
  kinds.filter((kind) => {
    const quota = quotas.find(({ id }) => id === kind.quota);
    return quota ? quota.per === 'plan' || quota.limit > 1 : quotas.length === 0;
  });

/** With a nominee and another made from it, in place of all of one kind: a unit's quota may leave no room for more. */
export function withSecond(
  entries: Entries,
  { plan, another }: Ground,
  made: (one: Values) => Values,
): Entries {
  const { nominations } = entries;
  const isOf = (nominee: Values, kind: NominationKind): boolean => nominee['kind'] === kind.name;
  const kinds = kindsForTwo(plan);
  const kind = kinds.find((each) => nominations.some((nominee) => isOf(nominee, each))) ?? kinds[0];
  if (!kind) return entries;
  const one = nominations.find((nominee) => isOf(nominee, kind)) ?? another(kind, 0);
  const others = nominations.filter((nominee) => !isOf(nominee, kind));
  return { ...entries, nominations: [...others, one, made(one)] };
}

export const editSheet = (
  layout: WorkbookLayout,
  name: string,
  edit: (sheet: SheetLayout) => SheetLayout,
): WorkbookLayout => ({
  ...layout,
  sheets: layout.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
});

const isAt =
  ({ row, col }: CellAddress) =>
  (cell: CellAddress): boolean =>
    cell.row === row && cell.col === col;

/** With cells added, in place of those that stood there. */
export const putCells = (sheet: SheetLayout, cells: readonly LayoutCell[]): SheetLayout => ({
  ...sheet,
  cells: [...sheet.cells.filter((cell) => !cells.some(isAt(cell))), ...cells],
});

/** With one cell changed; throws for a cell that is not there. */
export function editCell(
  layout: WorkbookLayout,
  name: string,
  at: CellAddress,
  change: (cell: LayoutCell) => LayoutCell,
): WorkbookLayout {
  return editSheet(layout, name, (sheet) => {
    const cell = sheet.cells.find(isAt(at));
    if (!cell) throw new Error(`sheet ${name}: no cell at row ${at.row}, column ${at.col}`);
    return putCells(sheet, [change(cell)]);
  });
}

/** The header of a column, or the label of a line of the first sheet. */
export function headerCell(layout: WorkbookLayout, plan: Plan, table: TableId, field: string): CellAddress {
  const sheet = layout.sheets.find(({ name }) => name === sheetName(plan, table));
  const cell = sheet?.cells.find(({ value }) => value === header(plan, table, field));
  if (!cell) throw new Error(`no field ${field} in ${table}`);
  return cell;
}

/** The cell of a field: on the first sheet beside its label, elsewhere in the first row of entries. */
export function entryCell(layout: WorkbookLayout, plan: Plan, table: TableId, field: string): CellAddress {
  const { row, col } = headerCell(layout, plan, table, field);
  return table === 'info' ? { row, col: col + 1 } : { row: row + 1, col };
}

export const withoutNames = (layout: WorkbookLayout, isLost: (name: string) => boolean): WorkbookLayout => ({
  ...layout,
  names: layout.names.filter(({ name }) => !isLost(name)),
});

/** With what the hidden sheet says under a key changed. */
export const withStamp = (
  layout: WorkbookLayout,
  key: (typeof stampKeys)[keyof typeof stampKeys],
  value: string,
): WorkbookLayout =>
  editSheet(layout, hiddenSheets.stamp, (sheet) => {
    const row = sheet.cells.find((cell) => cell.col === KEY && cell.value === key)?.row ?? 0;
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.row === row && cell.col === VALUE ? { ...cell, value } : cell)),
    };
  });
const KEY = columnNumber('A');
const VALUE = columnNumber('B');
