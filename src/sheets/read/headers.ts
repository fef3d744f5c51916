/** Finding a table's header row by what it says, below title lines and above index rows. */
import type { TableId } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { headerAliases, placeAliases, yearAliases } from '../../messages/aliases';
import { header } from '../../messages/form';
import type { SourceRow } from '../source';
import type { Grid } from './grid';
import { headerKey, textIn } from './grid';

/** The words by which a column, or a line of the first sheet, is known. */
export interface Heading {
  readonly id: string;
  /** As keys: the form's own header, then others. */
  readonly own: string;
  readonly others: readonly string[];
}

function aliasesOf(plan: Plan, table: TableId, id: string): readonly string[] {
  const level = plan.levels.find((each) =>
    table === 'register'
      ? id === 'place' && each.id === plan.nominations.exclusion?.level
      : id === `place-${each.id}`,
  );
  const part = plan.nominations.dossier.find((each) => id === `part-${each.id}`);
  const year = /^year-(\d{4})$/.exec(id)?.[1];
  return [
    ...(headerAliases[table][id] ?? []),
    ...(level ? placeAliases(level.header, level.name) : []),
    ...(part ? [part.name, part.header] : []),
    ...(year === undefined ? [] : yearAliases(Number(year))),
  ];
}

/** Hundreds of words a plan, and as many files: their keys are made once. */
const known = new WeakMap<Plan, Map<string, Heading>>();

export function headingOf(plan: Plan, table: TableId, id: string): Heading {
  const headings = known.get(plan) ?? new Map<string, Heading>();
  known.set(plan, headings);
  const heading = headings.get(`${table} ${id}`) ?? {
    id,
    own: headerKey(header(plan, table, id)),
    others: aliasesOf(plan, table, id).map(headerKey),
  };
  headings.set(`${table} ${id}`, heading);
  return heading;
}

export interface FoundHeader {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

type Found = ReadonlyMap<string, FoundHeader>;

export interface HeaderRow {
  /** Entries begin below it. */
  readonly last: number;
  readonly columns: Found;
}

/** Title lines, agency and motto stand above; nobody writes more of them. */
const SEARCHED_ROWS = 30;
/** Several times as wide as any form. */
const SEARCHED_COLS = 200;
/** A header that is merged downwards spans a second row, seldom a third. */
const DEEPEST = 3;

/** The columns that a row heads. The form's own words go before others, earlier headings before later ones. */
function headed(row: SourceRow | undefined, headings: readonly Heading[], taken: Found): Found {
  const free = [...(row?.cells ?? [])]
    .filter(([col]) => col <= SEARCHED_COLS && ![...taken.values()].some((header) => header.col === col))
    .map(([col, cell]) => ({ col, text: textIn(cell), key: headerKey(textIn(cell)) }))
    .filter(({ key }) => key !== '');
  const columns = new Map<string, FoundHeader>();
  const used = new Set<number>();
  const take = (id: string, key: string): void => {
    if (columns.has(id) || taken.has(id)) return;
    const cell = free.find((each) => each.key === key && !used.has(each.col));
    if (!cell || !row) return;
    used.add(cell.col);
    columns.set(id, { row: row.row, col: cell.col, text: cell.text });
  };
  for (const { id, own } of headings) take(id, own);
  for (const { id, others } of headings) for (const key of others) take(id, key);
  return columns;
}

/**
 * The row with the most known headers, together with what the rows just above and below it add: headers of two rows,
 * the upper one merged over its group. Null when no row has two.
 *
 * @param above only rows above this one
 */
export function findHeaderRow(
  grid: Grid,
  headings: readonly Heading[],
  above = SEARCHED_ROWS + 1,
): HeaderRow | null {
  let best: { readonly row: number; readonly columns: Found } = { row: 0, columns: new Map() };
  for (const row of grid.rows.filter((each) => each.row <= SEARCHED_ROWS && each.row < above)) {
    const columns = headed(row, headings, new Map());
    if (columns.size > best.columns.size) best = { row: row.row, columns };
  }
  if (best.columns.size < 2) return null;
  const rowAt = (row: number): SourceRow | undefined =>
    row < above ? grid.rows.find((each) => each.row === row) : undefined;
  const columns = new Map(best.columns);
  for (const row of [best.row - 1, best.row + 1]) {
    for (const [id, header] of headed(rowAt(row), headings, columns)) columns.set(id, header);
  }
  const ends = [...columns.values()].map((at) => grid.rangeAt(at).to.row);
  const last = Math.min(Math.max(...ends), best.row + DEEPEST - 1);
  return { last: Math.min(last, above - 1), columns };
}
