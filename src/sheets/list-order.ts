/** The order of a unit's nomination list: which row goes where, and why the list cannot be put into order as it stands. */
import type { Plan } from '../plan/schema';
import { placeFieldId } from '../plan/fields/nominations';
import { unitLabel, unitsInOrder } from '../plan/units';
import { shownCell } from '../rules/cells';
import type { Finding } from '../rules/finding';
import type { Row } from '../rules/submission';
import { compareNames, compareText } from '../text/names';
import { fieldName } from './names';
import { namedRanges } from './read/named-ranges';
import { readSubmission } from './read/submission';
import type { SourceSheet, SourceWorkbook } from './source';

export type ListOrder =
  /** Rows `first` to `last` of the sheet, columns 1 to `lastCol`: `places` has for each row its place among them, from 0. */
  | {
      readonly kind: 'order';
      readonly sheet: string;
      readonly first: number;
      readonly last: number;
      readonly lastCol: number;
      readonly places: readonly number[];
    }
  | { readonly kind: 'in-order' }
  /** No entry in the list. */
  | { readonly kind: 'blank' }
  /** The workbook has no such list, or it is not to be recognised any more. */
  | { readonly kind: 'no-list' }
  /** A row that is no entry stands among them: a heading, a total. `text`: how it begins. */
  | { readonly kind: 'other-row'; readonly row: number; readonly text: string }
  /** Excel leaves hidden rows where they are. */
  | { readonly kind: 'hidden-row'; readonly row: number }
  /** Excel sorts no merged cells. */
  | { readonly kind: 'merged-row'; readonly row: number };

/** Who reads it here needs no file. */
const OPEN = { path: '', sha256: '', size: 0 };

/** By kind in the plan's order, by name (a person's given name first), by place in the plan's order, by place of work. */
function compareRows(plan: Plan): (a: Row, b: Row) => number {
  const { kinds } = plan.nominations;
  const units = new Map(unitsInOrder(plan).map((unit, index) => [unitLabel(plan, unit), index]));
  const kindAt = (row: Row): number => {
    const at = kinds.findIndex(({ name }) => name === shownCell(row, 'kind'));
    return at === -1 ? kinds.length : at;
  };
  const comparePlaces = (a: string, b: string): number =>
    (units.get(a) ?? units.size) - (units.get(b) ?? units.size) || compareText(a, b);
  return (a, b) => {
    const kind = kindAt(a);
    const byName = kinds[kind]?.person ? compareNames : compareText;
    return (
      kind - kindAt(b) ||
      byName(shownCell(a, 'name'), shownCell(b, 'name')) ||
      plan.levels.reduce(
        (order, level) =>
          order || comparePlaces(shownCell(a, placeFieldId(level)), shownCell(b, placeFieldId(level))),
        0,
      ) ||
      compareText(shownCell(a, 'workplace'), shownCell(b, 'workplace')) ||
      a.row - b.row
    );
  };
}

const passedOver = (findings: readonly Finding[], sheet: string) =>
  findings.flatMap((finding) =>
    finding.code === 'row-passed-over' && finding.at.kind === 'row' && finding.at.sheet === sheet
      ? [{ row: finding.at.row, text: finding.args.text }]
      : [],
  );

/** Why Excel would not sort these rows. */
function hindrance({ rows, merges }: SourceSheet, first: number, last: number): ListOrder | null {
  const hidden = rows.find(({ row, hidden: isHidden }) => isHidden && row >= first && row <= last);
  if (hidden) return { kind: 'hidden-row', row: hidden.row };
  const merged = merges.find(([from, to]) => from.row <= last && to.row >= first);
  return merged ? { kind: 'merged-row', row: Math.max(first, merged[0].row) } : null;
}

/**
 * Pure: the same workbook, the same answer. Blank rows go below the entries; rows outside of the list stay where they are.
 * What officers have beside the list, and the hidden cells of the form, belong to their rows.
 */
export function listOrder(workbook: SourceWorkbook, plan: Plan): ListOrder {
  const read = readSubmission(workbook, OPEN, plan);
  if (!read.ok) return { kind: 'no-list' };
  const names = namedRanges(workbook.names);
  const all = read.submission.nominations;
  const called = names.sheetsOf('nominations')[0] ?? all[0]?.sheet;
  const sheet = workbook.sheets.find(({ name }) => name === called);
  if (!sheet) return { kind: 'no-list' };
  const entries = all.filter((row) => row.sheet === sheet.name).sort((a, b) => a.row - b.row);
  const [top] = entries;
  const last = entries.at(-1)?.row;
  if (!top || last === undefined) return { kind: 'blank' };

  const others = passedOver(read.findings, sheet.name);
  const prepared = names.on(sheet.name, fieldName('nominations', 'name'))?.from.row ?? top.row;
  const above = others.filter(({ row }) => row < top.row).map(({ row }) => row + 1);
  const first = Math.min(top.row, Math.max(prepared, ...above));
  const between = others.find(({ row }) => row > first && row < last);
  if (between) return { kind: 'other-row', ...between };
  const refused = hindrance(sheet, first, last);
  if (refused) return refused;

  const ordered = [...entries].sort(compareRows(plan)).map(({ row }) => row);
  const isEntry = new Set(ordered);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const wanted = [...ordered, ...rows.filter((row) => !isEntry.has(row))];
  const placeOf = new Map(wanted.map((row, place) => [row, place]));
  const places = rows.map((row) => placeOf.get(row) ?? 0);
  if (places.every((place, index) => place === index)) return { kind: 'in-order' };
  const used = sheet.rows.filter(({ row }) => row >= first && row <= last);
  const named = workbook.names.flatMap(({ name }) => names.on(sheet.name, name)?.to.col ?? []);
  const lastCol = Math.max(...used.flatMap(({ cells }) => [...cells.keys()]), ...named);
  return { kind: 'order', sheet: sheet.name, first, last, lastCol, places };
}
