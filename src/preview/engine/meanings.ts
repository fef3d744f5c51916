/** What words in formulas mean: defined names and tables. */
import type { DefinedName } from '../model/name';
import type { Rect } from '../model/rect';
import type { Sheet } from '../model/sheet';
import { allTables, columnsOf } from '../model/table';
import type { Workbook } from '../model/workbook';

interface NamedTable {
  readonly sheet: string;
  /** Without the header row. */
  readonly body: Rect;
  readonly columns: readonly string[];
}

export interface Meanings {
  /** Differs as soon as any formula may mean something else. */
  readonly key: unknown;
  /** A name as a formula on `home` means it: the sheet's own before the workbook's. */
  readonly name: (name: string, home: Sheet | null) => DefinedName | undefined;
  readonly table: (name: string) => NamedTable | undefined;
}

const byName = (names: readonly DefinedName[]): ReadonlyMap<string, DefinedName> =>
  new Map(names.map((item) => [item.name.toLowerCase(), item]));

export function meaningsOf(workbook: Workbook): Meanings {
  const names = byName(workbook.names);
  const own = new Map(workbook.sheets.map((sheet) => [sheet, byName(sheet.names)]));
  const tables = allTables(workbook).map(({ sheet, table }): [string, NamedTable] => {
    const { area } = table;
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    return [table.name.toLowerCase(), { sheet: sheet.name, body, columns: columnsOf(sheet, table) }];
  });
  const byTable = new Map(tables);
  const listed = (of: readonly DefinedName[]): unknown => of.map(({ name, formula }) => [name, formula]);
  return {
    key: [listed(workbook.names), workbook.sheets.map((sheet) => [sheet.name, listed(sheet.names)]), tables],
    name: (name, home) => {
      const key = name.toLowerCase();
      return (home === null ? undefined : own.get(home)?.get(key)) ?? names.get(key);
    },
    table: (name) => byTable.get(name.toLowerCase()),
  };
}
