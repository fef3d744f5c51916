/** A summary as it came back from the province: what stands in its lists now, and what the last merge remembers. */
import type { StandingEntry, StandingList, Stood } from '../../merge/again/entries';
import { parseMemory } from '../../merge/again/memory';
import type { Memory } from '../../merge/again/memory';
import { summarySheets, thisSummary } from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import type { Finding } from '../../rules/finding';
import type { Row } from '../../rules/submission';
import { checksum } from '../../text/checksum';
import { FIRST_PIECE, MEMORY_MARK } from '../memory';
import { joined } from '../pieces';
import { summaryName } from '../names';
import type { SourceRow, SourceSheet, SourceWorkbook, Wanted } from '../source';
import { headerKey, isFilled, textIn } from './grid';
import { targetOf } from './named-ranges';
import { readRegister } from './register';
import { readStamp } from './stamp';

/** What a list is known by. */
export interface ListShape {
  readonly id: string;
  readonly sheet: string;
  readonly columns: readonly { readonly id: string; readonly headers: readonly string[] }[];
  /** Column that holds the rows' ids. */
  readonly idColumn: string;
  /** Defined name of a column; by default that of its header cell. */
  readonly nameOf?: (column: string) => string;
  /** Its names are of the cells below the header. */
  readonly namesBelow?: true;
}

export interface ReadList extends StandingList {
  /** Name of its sheet by now. */
  readonly sheet: string;
  readonly headerRow: number;
  /** Column number by id. */
  readonly cols: ReadonlyMap<string, number>;
  /** Last row and column with anything in them. */
  readonly lastRow: number;
  readonly lastCol: number;
  /** Rows that an interrupted write has begun, by id: they are no entries yet. */
  readonly begun?: ReadonlyMap<string, StandingEntry>;
}

type ReadMemory =
  /** Nothing was ever merged into it. */
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly memory: Memory }
  /** The sheet is gone, or what it holds is not what was written. */
  | { readonly state: 'lost' };

export interface ReadSummary {
  readonly memory: ReadMemory;
  /** Where the memory is kept; null: the sheet is gone. */
  readonly memorySheet: { readonly name: string; readonly pieces: number } | null;
  /** By id; a list whose sheet or columns are gone is absent. */
  readonly lists: ReadonlyMap<string, ReadList>;
  /** The register that stands in it; null: none. */
  readonly register: readonly Row[] | null;
  /** What is wrong with that register's columns. */
  readonly registerFindings?: readonly Finding[];
  readonly sheetNames: readonly string[];
}

/** Sheets of a summary that a merge looks at: those with names of ours, those called so, and hidden ones. */
export const wantedOfSummary =
  (sheets: readonly string[]): Wanted =>
  ({ name, visibility }, names) =>
    visibility !== 'visible' ||
    sheets.some((ours) => headerKey(ours) === headerKey(name).replace(NUMBERED, '')) ||
    names.some((each) => each.name.startsWith('td_') && targetOf(each)?.sheet === name);

function memoryIn(sheet: SourceSheet): ReadSummary['memorySheet'] & { readonly read: ReadMemory } {
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, cells.get(1)?.value ?? null]));
  const textAt = (row: number): string => {
    const value = byRow.get(row) ?? null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  const count = Number(textAt(3));
  const last = sheet.rows.at(-1)?.row ?? 0;
  const held = { name: sheet.name, pieces: Math.max(0, last - FIRST_PIECE + 1) };
  if (!Number.isSafeInteger(count) || count < 1 || count > held.pieces)
    return { ...held, read: { state: 'lost' } };
  const text = joined(Array.from({ length: count }, (_, at) => textAt(FIRST_PIECE + at)));
  const memory = checksum(text) === textAt(2) ? parseMemory(text) : null;
  return { ...held, read: memory ? { state: 'whole', memory } : { state: 'lost' } };
}

/** Title lines stand above the headers, and whatever the province put there. */
const SEARCHED_ROWS = 60;

interface Located {
  readonly sheet: SourceSheet;
  readonly headerRow: number;
  readonly cols: ReadonlyMap<string, number>;
}

const mostFrequent = <T>(items: readonly T[]): T | undefined => {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** The columns of a row by their headers, each header once. */
function byHeaders(
  row: SourceRow | undefined,
  columns: ListShape['columns'],
  taken: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const used = new Set(taken);
  return new Map(
    columns.flatMap(({ id, headers }) => {
      const keys = headers.map(headerKey);
      const found = [...(row?.cells ?? [])].find(
        ([col, cell]) => !used.has(col) && keys.includes(headerKey(textIn(cell))),
      );
      if (!found) return [];
      used.add(found[0]);
      return [[id, found[0]] as const];
    }),
  );
}

/** A sheet that was made anew beside another of its name. */
const NUMBERED = / \(\d+\)$/;

/** By defined names, which follow a column wherever it is moved and whatever it is called; then by headers. */
function locate(shape: ListShape, { sheets, names }: SourceWorkbook): Located | null {
  const nameOf = shape.nameOf ?? ((column: string) => summaryName(shape.id, column));
  const ids = new Map(shape.columns.map(({ id }) => [nameOf(id), id]));
  const above = shape.namesBelow ? 1 : 0;
  const pointed = names.flatMap((name) => {
    const id = ids.get(name.name);
    const target = id === undefined || name.sheet !== undefined ? null : targetOf(name);
    if (id === undefined || !target) return [];
    const { row, col } = target.range.from;
    return [{ id, sheet: target.sheet, row: row - above, col }];
  });
  const named = mostFrequent(pointed.map(({ sheet }) => sheet));
  const called = (sheet: SourceSheet): string => headerKey(sheet.name);
  const candidates = [
    ...sheets.filter(({ name }) => name === named),
    ...sheets.filter((sheet) => called(sheet) === headerKey(shape.sheet)),
    ...sheets.filter((sheet) => called(sheet).replace(NUMBERED, '') === headerKey(shape.sheet)),
  ];
  const columnsOn = (sheet: SourceSheet): Located | null => {
    const here = pointed.filter((each) => each.sheet === sheet.name);
    const headerRow = mostFrequent(here.map(({ row }) => row)) ?? likelyHeader(sheet, shape);
    if (headerRow === undefined) return null;
    const cols = new Map<string, number>();
    for (const { id, col } of here) if (![...cols.values()].includes(col)) cols.set(id, col);
    const left = shape.columns.filter(({ id }) => !cols.has(id));
    const row = sheet.rows.find((each) => each.row === headerRow);
    for (const [id, col] of byHeaders(row, left, new Set(cols.values()))) cols.set(id, col);
    return { sheet, headerRow, cols };
  };
  return candidates.map(columnsOn).find((located) => located !== null) ?? null;
}

/** Headers by which a row is taken for the header row. */
const ENOUGH = 3;

const likelyHeader = ({ rows }: SourceSheet, { columns }: ListShape): number | undefined =>
  rows
    .filter(({ row }) => row <= SEARCHED_ROWS)
    .map((row) => ({ row: row.row, count: byHeaders(row, columns, new Set()).size }))
    .filter(({ count }) => count >= Math.min(ENOUGH, columns.length / 2))
    .sort((a, b) => b.count - a.count)[0]?.row;

function readList(shape: ListShape, { sheet, headerRow, cols }: Located): ReadList {
  const idCol = cols.get(shape.idColumn);
  const known = [...cols].filter(([id]) => id !== shape.idColumn);
  const below = sheet.rows.filter(({ row }) => row > headerRow);
  const entries = below.flatMap(({ row, cells }): readonly StandingEntry[] => {
    const stood = known.flatMap(([id, col]): readonly (readonly [string, Stood])[] => {
      const cell = cells.get(col);
      return cell ? [[id, { value: cell.value, formula: cell.formula === true }]] : [];
    });
    const id = idCol === undefined ? '' : textIn(cells.get(idCol));
    return stood.length === 0 && id === ''
      ? []
      : [{ id: id === '' ? null : id, row, cells: Object.fromEntries(stood) }];
  });
  const filled = sheet.rows.filter(({ cells }) => [...cols.values()].some((col) => isFilled(cells.get(col))));
  return {
    sheet: sheet.name,
    headerRow,
    cols,
    columns: new Set(known.map(([id]) => id)),
    entries,
    lastRow: filled.at(-1)?.row ?? headerRow,
    lastCol: Math.max(...sheet.rows.map(({ cells }) => Math.max(0, ...cells.keys())), ...cols.values()),
  };
}

const isMemory = ({ rows: [first] }: SourceSheet): boolean =>
  first?.row === 1 && textIn(first.cells.get(1)) === MEMORY_MARK;

/** Whether anything of a summary is in the workbook; a first look that costs nothing. */
export const holdsSummary = ({ sheets, names }: SourceWorkbook): boolean =>
  names.some(({ name }) => name.startsWith(summaryName('', '').slice(0, -1))) ||
  sheets.some((sheet) => isMemory(sheet) || headerKey(sheet.name) === headerKey(summarySheets.awards));

/** @param workbook with the sheets that {@link wantedOfSummary} picks */
export function readSummary(workbook: SourceWorkbook, shapes: readonly ListShape[], plan: Plan): ReadSummary {
  const hidden = workbook.sheets.find(isMemory);
  const held = hidden && memoryIn(hidden);
  const lists = new Map(
    shapes.flatMap((shape) => {
      const located = locate(shape, workbook);
      return located ? [[shape.id, readList(shape, located)] as const] : [];
    }),
  );
  const register = plan.nominations.exclusion ? readRegister(workbook, plan, thisSummary) : null;
  // A unit's form has the register too.
  const isForm =
    [...lists.keys()].every((id) => id === 'register') && readStamp(workbook)?.kind !== 'summary';
  return {
    memory: held?.read ?? { state: isForm ? 'none' : 'lost' },
    memorySheet: held ? { name: held.name, pieces: held.pieces } : null,
    lists,
    register: register?.rows ?? null,
    // Of its rows nothing was mended that was not told when they came.
    registerFindings: register?.findings.filter(({ severity }) => severity !== 'note') ?? [],
    sheetNames: workbook.sheetNames.map(({ name }) => name),
  };
}
