import type { Cells } from '../model/cells';
import { areaOf } from '../model/cells';
import { ExcelError, NotInStandIn } from '../model/fault';
import { requireAllowed } from '../model/locks';
import { addTable, allTables, columnsOf, removeTable, renameTable, resizeTable } from '../model/table';
import type { Table } from '../model/table';
import type { Rect } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Json } from '../wire/message';
import { asBoolean, asCells, asNumber, asText, literal } from './argument';
import type { Argument, HostObject, Members, Scalar, Targets } from './member';
import { object } from './member';
import { other } from './range-finders';
import { events } from './registrations';

type Collection = Targets['TableCollection'];
type Target = Targets['Table'];

const one = (target: Target | undefined): HostObject | null =>
  target === undefined ? null : object('Table', target);

const tablesOf = ({ workbook, sheet }: Collection): readonly Target[] =>
  allTables(workbook).filter((target) => sheet === null || target.sheet === sheet);

function named(of: Collection, key: Json): HostObject | null {
  const text = asText(key).toLowerCase();
  return one(tablesOf(of).find(({ table }) => table.id === asText(key) || table.name.toLowerCase() === text));
}

function add({ workbook, sheet }: Collection, given: Argument | undefined, hasHeaders: boolean): HostObject {
  if (!hasHeaders) throw new NotInStandIn('a table without headers');
  const isObject = given !== undefined && 'object' in given;
  const cells: Cells = isObject
    ? asCells(given.object)
    : other({ sheet: sheet ?? workbook.active, areas: [] }, given);
  return object('Table', { sheet: cells.sheet, table: addTable(cells.sheet, areaOf(cells)) });
}

export const tableCollection: Members<Collection> = {
  item: named,
  items: (of) => tablesOf(of).map((target) => object('Table', target)),
  scalars: { Count: { get: (of) => tablesOf(of).length } },
  finders: {
    Add: (of, [cells, hasHeaders]) => add(of, cells, asBoolean(literal(hasHeaders))),
    GetItemOrNullObject: (of, [key]) => named(of, literal(key)),
    GetItemAt: (of, [index]) => one(tablesOf(of)[asNumber(literal(index))]),
    GetFirst: (of) => one(tablesOf(of)[0]),
  },
  methods: { GetCount: (of) => tablesOf(of).length, ...events('Added', 'Deleted', 'DataChanged') },
};

/** Excel lets the looks of a table be changed only while its sheet is unprotected. */
function attribute<K extends 'style' | 'showFilterButton' | 'showBandedRows'>(
  key: K,
  parse: (value: Json) => Table[K],
): Scalar<Target> {
  return {
    get: ({ table }) => table[key],
    set: ({ sheet, table }, value) => {
      requireAllowed(sheet);
      table[key] = parse(value);
    },
  };
}

const part =
  (of: (area: Rect) => Rect) =>
  ({ sheet, table }: Target): HostObject =>
    object('Range', { sheet, areas: [of(table.area)] });

export const table: Members<Target> = {
  identity: ({ table: { id } }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ table: { id } }) => id },
    Name: {
      get: ({ table: { name } }) => name,
      set: ({ sheet, table: self }, name) => {
        requireAllowed(sheet);
        renameTable(sheet.workbook, self, asText(name));
      },
    },
    Style: attribute('style', asText),
    ShowFilterButton: attribute('showFilterButton', asBoolean),
    ShowBandedRows: attribute('showBandedRows', asBoolean),
    ShowHeaders: { get: () => true },
    ShowTotals: { get: () => false },
  },
  objects: {
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    Columns: (target) => object('TableColumnCollection', target),
    Rows: (target) => object('TableRowCollection', target),
  },
  finders: {
    GetRange: part((area) => area),
    GetHeaderRowRange: part((area) => ({ ...area, rows: 1 })),
    GetDataBodyRange: part((area) => ({ ...area, row: area.row + 1, rows: area.rows - 1 })),
    ConvertToRange: (target) => {
      removeTable(target.sheet, target.table);
      return object('Range', { sheet: target.sheet, areas: [target.table.area] });
    },
  },
  methods: {
    Resize: ({ sheet, table: self }, [cells]) => {
      requireAllowed(sheet);
      const area = areaOf(other({ sheet, areas: [] }, cells));
      // The header row stays where it is.
      if (area.row !== self.area.row || area.rows < 2) throw new ExcelError('InvalidArgument');
      resizeTable(sheet, self, area);
    },
    ...events('DataChanged', 'SelectionChanged'),
  },
};

/** Rows are only counted: the add-in works on ranges. */
export const tableRowCollection: Members<Target> = {
  scalars: { Count: { get: ({ table: { area } }) => area.rows - 1 } },
  methods: { GetCount: ({ table: { area } }) => area.rows - 1 },
};

const column = (target: Target, index: number): HostObject | null =>
  index < 0 || index >= target.table.area.cols ? null : object('TableColumn', { ...target, index });

function columnNamed(target: Target, key: Json): HostObject | null {
  const wanted = asText(key).toLowerCase();
  return column(
    target,
    columnsOf(target.sheet, target.table).findIndex((name) => name.toLowerCase() === wanted),
  );
}

export const tableColumnCollection: Members<Target> = {
  item: (target, key) => columnNamed(target, key),
  items: (target) => columnsOf(target.sheet, target.table).map((_, index) => column(target, index)!),
  scalars: { Count: { get: ({ table: { area } }) => area.cols } },
  finders: {
    GetItemOrNullObject: (target, [key]) => columnNamed(target, literal(key)),
    GetItemAt: (target, [index]) => column(target, asNumber(literal(index))),
  },
  methods: { GetCount: ({ table: { area } }) => area.cols },
};

type Column = Targets['TableColumn'];

const down =
  (skipped: number, length: (area: Rect) => number) =>
  ({ sheet, table: { area }, index }: Column): HostObject => {
    const own = { row: area.row + skipped, col: area.col + index, rows: length(area), cols: 1 };
    return object('Range', { sheet, areas: [own] });
  };

const nameOf = ({ sheet, table: self, index }: { sheet: Sheet; table: Table; index: number }): string =>
  columnsOf(sheet, self)[index]!;

export const tableColumn: Members<Column> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  scalars: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: { get: nameOf },
  },
  finders: {
    GetRange: down(0, ({ rows }) => rows),
    GetHeaderRowRange: down(0, () => 1),
    GetDataBodyRange: down(1, ({ rows }) => rows - 1),
  },
};
