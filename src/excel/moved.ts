/** A sheet of the form laid out over what stands in the workbook: every cell, range and formula at its present place. */
import type { CellRange, DefinedName, LayoutCell, SheetLayout } from '../sheets/layout';
import type { Located } from './located';
import { locatedRange } from './located';
import { moveReferences } from './references';
import type { Move } from './references';

/** Where the sheets of the form are, by their names in the form. */
export type Places = ReadonlyMap<string, Located>;

/** A row of the list in the form, and the one that it is in the sheet. */
interface OwnRow {
  readonly form: number;
  readonly sheet: number;
}

const mover =
  (places: Places, own: Located, row: OwnRow | null): Move =>
  ({ sheet, range, held }) => {
    const target = sheet === null ? own : places.get(sheet);
    if (!target) return range;
    const { from, to } = locatedRange(target, range);
    if (sheet !== null || row === null) return { from, to };
    // In a list what is not held means rows as far from the formula's own as in the form.
    const rowOf = (form: number, moved: number, isHeld: boolean): number =>
      isHeld ? moved : row.sheet + form - row.form;
    return {
      from: { ...from, row: rowOf(range.from.row, from.row, held[0]) },
      to: { ...to, row: rowOf(range.to.row, to.row, held[1]) },
    };
  };

/** The row of the list that a formula about this range begins in. */
function ownRow({ block }: Located, from: CellRange['from'], at: CellRange['from']): OwnRow | null {
  return block && from.row >= block.form.first && from.row <= block.form.last
    ? { form: from.row, sheet: at.row }
    : null;
}

function movedCells(sheet: SheetLayout, located: Located, places: Places): readonly LayoutCell[] {
  const byRow = new Map<number, LayoutCell[]>();
  for (const cell of sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const moved = (cell: LayoutCell, row: number, own: OwnRow | null): LayoutCell => ({
    ...cell,
    row,
    col: located.cols.get(cell.col) ?? cell.col,
    ...(cell.formula === undefined
      ? {}
      : { formula: moveReferences(cell.formula, mover(places, located, own)) }),
  });
  const fixed = [...byRow].flatMap(([row, cells]) => {
    const at = located.rows.get(row);
    return at === undefined ? [] : cells.map((cell) => moved(cell, at, null));
  });
  const listed = listRows(located).flatMap((own) =>
    (byRow.get(own.form) ?? []).map((cell) => moved(cell, own.sheet, own)),
  );
  return [...fixed, ...listed];
}

/** Each row of the list as it stands in the sheet, and one of the form like it. */
function listRows({ block }: Located): readonly OwnRow[] {
  if (!block) return [];
  return Array.from({ length: block.sheet.last - block.sheet.first + 1 }, (_, index) => ({
    form: Math.min(block.form.first + index, block.form.last),
    sheet: block.sheet.first + index,
  }));
}

function movedRows({ rows }: SheetLayout, located: Located): SheetLayout['rows'] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const moved = (form: number, sheet: number): SheetLayout['rows'] => {
    const row = byRow.get(form);
    return row ? [{ ...row, row: sheet }] : [];
  };
  return [
    ...[...located.rows].flatMap(([form, sheet]) => moved(form, sheet)),
    ...listRows(located).flatMap(({ form, sheet }) => moved(form, sheet)),
  ];
}

/** The sheet's layout at its present places. */
export function movedSheet(sheet: SheetLayout, located: Located, places: Places): SheetLayout {
  const range = (of: CellRange): CellRange => locatedRange(located, of);
  const formula = (text: string, of: CellRange): string => {
    const at = range(of);
    return moveReferences(text, mover(places, located, ownRow(located, of.from, at.from)));
  };
  const first = (ranges: readonly CellRange[]): CellRange =>
    ranges[0] ?? { from: { row: 1, col: 1 }, to: { row: 1, col: 1 } };
  const { print } = sheet;
  const rowAt = (row: number): number => located.rows.get(row) ?? row;
  return {
    ...sheet,
    cells: movedCells(sheet, located, places),
    fills: sheet.fills.map((fill) => ({
      range: range(fill.range),
      formula: formula(fill.formula, fill.range),
    })),
    columns: sheet.columns.map((column) => ({ ...column, col: located.cols.get(column.col) ?? column.col })),
    rows: movedRows(sheet, located),
    merges: sheet.merges.map(range),
    validations: sheet.validations.map((validation) => {
      const { rule, ranges } = validation;
      const moved = { ...validation, ranges: ranges.map(range) };
      switch (rule.kind) {
        case 'list':
          return { ...moved, rule: { ...rule, source: formula(rule.source, first(ranges)) } };
        case 'custom':
          return { ...moved, rule: { ...rule, formula: formula(rule.formula, first(ranges)) } };
        case 'whole':
        case 'decimal':
        case 'date':
        case 'textLength':
          return moved;
        default:
          return rule satisfies never;
      }
    }),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      ranges: format.ranges.map(range),
      formula: formula(format.formula, first(format.ranges)),
    })),
    links: sheet.links.map((link) => ({ ...link, at: range({ from: link.at, to: link.at }).from })),
    ...(print
      ? {
          print: {
            ...print,
            ...(print.area ? { area: range(print.area) } : {}),
            ...(print.repeatRows
              ? { repeatRows: { from: rowAt(print.repeatRows.from), to: rowAt(print.repeatRows.to) } }
              : {}),
          },
        }
      : {}),
  };
}

/** The names of the form with what they mean at its present place. */
export const movedNames = (names: readonly DefinedName[], places: Places): readonly DefinedName[] =>
  names.map((name) => ({
    ...name,
    formula: moveReferences(name.formula, ({ sheet, range }) => {
      const located = places.get(sheet ?? '');
      return located ? locatedRange(located, range) : range;
    }),
  }));
