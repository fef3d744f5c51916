/** From findings to the text of each row's mark cell, in a workbook as it was read. */
import type { TableId } from '../plan/field';
import type { Plan } from '../plan/schema';
import type { CellPlace, Finding, Severity } from '../rules/finding';
import type { Submission } from '../rules/submission';
import { isErrorValue } from '../text/cell';
import type { CellRange } from './layout';
import { footingOf, INFO_COLUMN, restsOn } from './mark-footing';
import type { Rests } from './mark-footing';
import { formulaRows } from './mark-rows';
import type { FormulaRows } from './mark-rows';
import type { Segment } from './mark-text';
import { contentKey, heads, isMark, markText, rowKey } from './mark-text';
import { fieldName, marksName } from './names';
import type { NamedRanges } from './read/named-ranges';
import { namedRanges } from './read/named-ranges';
import { TABLES } from './read/reading';
import type { SourceWorkbook } from './source';

/** A mark cell that is to hold another text than it does. */
export interface MarkCell {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** Null: nothing. */
  readonly value: string | null;
}

interface Fault {
  readonly severity: Exclude<Severity, 'note'>;
  readonly at: CellPlace;
  readonly rests: Exclude<Rests, null>;
}

interface Book {
  readonly plan: Plan;
  readonly rows: FormulaRows;
  /** What stands where the unit is chosen. */
  readonly unit: string;
}

/**
 * The mark cells of a workbook that do not hold what they should: of rows with faults that a cell shows, and of rows
 * that have none any more. A row has a mark cell where its table's column of marks is still known by its name.
 *
 * @param findings of this submission, in any order; those of other files are passed over
 * @param workbook that the submission was read from
 */
export function markCells(
  findings: readonly Finding[],
  submission: Submission,
  plan: Plan,
  workbook: SourceWorkbook,
): readonly MarkCell[] {
  const names = namedRanges(workbook.names);
  const rows = formulaRows(workbook, names);
  const unit = unitKey(workbook, names, rows);
  const faults = new Map<string, Fault[]>();
  for (const fault of unit === null ? [] : faultsIn(findings, submission)) {
    const key = rowId(fault.at.table, fault.at.sheet, fault.at.row);
    const those = faults.get(key);
    if (those) those.push(fault);
    else faults.set(key, [fault]);
  }
  const book: Book = { plan, rows, unit: unit ?? '' };
  return workbook.sheets.flatMap(({ name: sheet }) =>
    TABLES.flatMap((table): readonly MarkCell[] => {
      const range = names.on(sheet, marksName(table));
      return range
        ? differing(sheet, range, rows, (row) => textOf(faults.get(rowId(table, sheet, row)) ?? [], book))
        : [];
    }),
  );
}

/** Where a sheet has its columns of marks. */
export function markRanges({ names }: Pick<SourceWorkbook, 'names'>, sheet: string): readonly CellRange[] {
  const ranges = namedRanges(names);
  return TABLES.flatMap((table) => ranges.on(sheet, marksName(table)) ?? []);
}

const rowId = (table: TableId, sheet: string, row: number): string => `${table} ${row} ${sheet}`;

/** Null where no name tells the cell any more: then formats cannot look at it either. */
function unitKey({ sheets }: SourceWorkbook, names: NamedRanges, rows: FormulaRows): string | null {
  for (const { name } of sheets) {
    const at = names.on(name, fieldName('info', 'unit'))?.from;
    if (at) return rowKey([rows.valueAt(name, at.row, at.col)]);
  }
  return null;
}

const faultsIn = (findings: readonly Finding[], submission: Submission): readonly Fault[] =>
  findings.flatMap((finding) => {
    const { at, severity } = finding;
    if (severity === 'note' || at.kind !== 'cell' || at.file !== submission.file.path) return [];
    const rests = isJoined(at, submission) ? null : restsOn(finding, submission);
    return rests === null ? [] : [{ severity, at, rests }];
  });

/** An answer of several paragraphs: which of them is at fault is not known. */
const isJoined = ({ table, key }: CellPlace, { report }: Submission): boolean =>
  table === 'report' && report.some((row) => row.key === key && (row.pieces?.length ?? 0) > 1);

function differing(
  sheet: string,
  { from, to }: CellRange,
  { valueAt }: FormulaRows,
  textIn: (row: number) => string | null,
): readonly MarkCell[] {
  const cells: MarkCell[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    const there = valueAt(sheet, row, from.col);
    const value = textIn(row);
    // What somebody put there is not ours to change.
    const isOurs = there === null || there === '' || isMark(there);
    if (isOurs && (there ?? '') !== (value ?? '')) cells.push({ sheet, row, col: from.col, value });
  }
  return cells;
}

/** The text of one row's mark cell. */
function textOf(faults: readonly Fault[], book: Book): string | null {
  const own = new Map<string, string>();
  const resting = new Map<string, Fault[]>();
  for (const fault of faults) {
    const { at, severity, rests } = fault;
    const column = at.table === 'info' ? INFO_COLUMN : at.field;
    const value = book.rows.valueAt(at.sheet, at.row, at.col);
    const key = contentKey(value);
    // A cell that holds nothing is coloured by the sheet itself.
    if (key === null || value === null || value === '') continue;
    if (rests === 'cell') {
      own.set(heads.own(severity, column), key);
    } else if (!isErrorValue(value)) {
      const head = heads.resting(severity, column);
      resting.set(head, [...(resting.get(head) ?? []), fault]);
    }
  }
  const groups = [
    ...[...own].map((segment): readonly Segment[] => [segment]),
    ...[...resting].map(([head, those]) => restingSegments(head, those, book)),
  ];
  let segments: readonly Segment[] = [[heads.unit, book.unit]];
  for (const group of groups) {
    const longer = [...segments, ...withoutRow(group, segments)];
    // What no longer fits is left out; a shorter one may still fit.
    if (markText(longer) !== null) segments = longer;
  }
  return segments.length === 1 ? null : markText(segments);
}

/** The row itself is told once. */
const withoutRow = (group: readonly Segment[], segments: readonly Segment[]): readonly Segment[] =>
  group.filter(([head]) => head !== heads.row || !segments.some(([there]) => there === heads.row));

/** None where something that the faults rest on cannot be looked at by a format. */
function restingSegments(head: string, faults: readonly Fault[], { plan, rows }: Book): readonly Segment[] {
  const [first] = faults;
  const footing = first && footingOf(plan, first.at.table, first.at.field);
  if (!first || !footing) return [];
  const { table, sheet, row, col } = first.at;
  const cell = rowKey([rows.valueAt(sheet, row, col)]);
  const self = rows.keyOf(table, sheet, row, footing.row);
  const looked = footing.others.map((other) => rows.like(other, sheet));
  const others = new Set(
    faults
      .flatMap(({ rests }) => (rests === 'cell' ? [] : rests))
      .map((other) => looked.find((like) => like?.table === other.table)?.keyOf(other) ?? null),
  );
  if (cell === null || self === null || others.has(null)) return [];
  const bodies = [...others].filter((body) => body !== null);
  const count = bodies.reduce(
    (sum, body) => looked.reduce((total, like) => total + (like?.countOf(body) ?? 0), sum),
    0,
  );
  return [
    [head, cell],
    ...(footing.row.length === 0 ? [] : [[heads.row, self] as const]),
    ...bodies.map((body) => [heads.other(head), body] as const),
    ...(footing.others.length === 0 ? [] : [[heads.count(head), String(count)] as const]),
  ];
}
