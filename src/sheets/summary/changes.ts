/** What a merge changes in a summary that stands, as cells: for an adapter to write, which decides nothing. */
import { memoryText } from '../../merge/again/memory';
import type { CellSet } from '../../merge/again/three-way';
import { notCounted } from '../../messages/summary-form';
import { registerFields } from '../../plan/fields/register';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { columnLetters } from '../address';
import { entryStyle } from '../field-cells';
import type { CellAddress, CellFormat, LayoutCell, LayoutLink } from '../layout';
import { layOutMemory, memoryCells } from '../memory';
import type { ReadList, ReadSummary } from '../read/summary';
import * as style from '../style';
import { counterFormats } from './awards';
import { withoutTyped } from './begun';
import { numberLook, unitOfColumn, unitQuotient } from './figures';
import type { MergedList } from './ground';
import { renamed } from './laid';
import type { Laid } from './laid';
import { heightOf, layOutRow } from './list';
import type { ListRow } from './list';
import { remarkIn } from './remark';
import type { Remerged } from './remerge';
import { layOutListSheet, summarySheetsBeside } from './workbook';

/** What changes on one sheet that is there. */
interface SheetChange {
  readonly sheet: string;
  readonly cells: readonly LayoutCell[];
  readonly links: readonly LayoutLink[];
  /** Rows that need at least that height, in points, or that are to show. */
  readonly rows: readonly { readonly row: number; readonly height?: number; readonly show?: true }[];
  /** The table that holds the cell is to reach down to the row. */
  readonly grow: { readonly at: CellAddress; readonly lastRow: number } | null;
  /** Formats that single cells are to have, where they have none that Excel takes. */
  readonly formats?: readonly CellFormat[];
}

export interface SummaryChanges {
  readonly sheets: readonly SheetChange[];
  /** Sheets that are not there, or not any more, and are made anew. */
  readonly made: readonly Laid[];
}

function listChange(
  { list, result }: MergedList,
  there: ReadList,
  answered: ReadonlySet<string>,
  plan: Plan,
): SheetChange {
  const colOf = (column: string): number | undefined => there.cols.get(column);
  const rowsById = new Map(list.rows.map((row) => [row.id, row]));
  const firstNew = there.lastRow + 1;
  const begun = there.begun ?? new Map<string, never>();
  const fresh = result.appended.filter(({ id }) => !begun.has(id)).map(({ id }) => id);
  const laid = result.appended.map((entry) => {
    const stands = begun.get(entry.id);
    const row = stands?.row ?? firstNew + fresh.indexOf(entry.id);
    const whole = layOutRow(list.columns, rowsById.get(entry.id) ?? entry, row, colOf);
    return withoutTyped(whole, stands, there);
  });
  const cellOf = ({ row, column, value }: CellSet): readonly LayoutCell[] => {
    const col = colOf(column);
    return col === undefined ? [] : [{ row, col, value }];
  };
  const linkOf = ({ id, row, column }: CellSet): readonly LayoutLink[] => {
    const link = rowsById.get(id)?.link;
    const col = colOf(column);
    return link?.column === column && col !== undefined ? [{ at: { row, col }, target: link.target }] : [];
  };
  const touched = new Map(result.sets.map(({ row, id }) => [row, rowsById.get(id)]));
  const choiceCol = colOf('choice');
  const reached = [...laid.map(({ row }) => row.row), ...typedBelow(there, plan)];
  return {
    sheet: there.sheet,
    cells: [
      ...result.sets.flatMap(cellOf),
      ...there.entries.flatMap(({ id, row }): readonly LayoutCell[] =>
        list.id === 'queue' && id !== null && answered.has(id) && choiceCol !== undefined
          ? [{ row, col: choiceCol, value: null }]
          : [],
      ),
      ...laid.flatMap(({ cells }) => cells),
    ],
    links: [...result.sets.flatMap(linkOf), ...laid.flatMap(({ links }) => links)],
    rows: [
      ...[...touched].flatMap(([row, entry]) =>
        entry
          ? [{ row, ...fitted(list.columns, entry), ...(entry.folded ? {} : { show: true as const }) }]
          : [],
      ),
      ...laid.map(({ row: { row, height } }) => ({ row, ...(height === undefined ? {} : { height }) })),
    ],
    grow:
      reached.length === 0
        ? null
        : {
            at: { row: there.headerRow, col: Math.min(...there.cols.values()) },
            lastRow: Math.max(...reached),
          },
  };
}

/**
 * Rows that somebody typed right below those of a merge. Excel takes them into the table by itself; of what other
 * programs leave below it the counters above know nothing. What is no nominee stays outside.
 */
function typedBelow({ entries }: ReadList, plan: Plan): readonly number[] {
  const typed = new Set(
    entries.filter((entry) => entry.id === null && remarkIn(entry, plan) === null).map(({ row }) => row),
  );
  const below: number[] = [];
  const last = Math.max(0, ...entries.filter(({ id }) => id !== null).map(({ row }) => row));
  while (typed.has(last + below.length + 1)) below.push(last + below.length + 1);
  return below;
}

const fitted = (columns: MergedList['list']['columns'], { cells }: ListRow) => {
  const { height } = heightOf(columns, cells);
  return { height };
};

/**
 * Columns of units that the sheet does not have yet, or no more, stand at its right end. The total does not reach there,
 * and their headers say so.
 */
function newFigureColumns({ form: { plan }, lists }: Remerged, there: ReadList): readonly LayoutCell[] {
  const merged = lists.get('figures');
  if (!merged) return [];
  const { list } = merged;
  const rowOf = new Map(there.entries.map(({ id, row }) => [id, row]));
  const fresh = list.columns.flatMap(({ id }) => {
    const unit = unitOfColumn(plan, id);
    return unit && !there.cols.has(id) && list.rows.some(({ cells }) => id in cells) ? [{ id, unit }] : [];
  });
  return fresh.flatMap(({ id: column, unit }, index) => {
    const col = there.lastCol + 1 + index;
    return [
      { row: there.headerRow, col, value: notCounted(unitLabel(plan, unit)), style: style.header },
      ...(plan.figures?.indicators ?? []).flatMap((indicator): readonly LayoutCell[] => {
        const row = rowOf.get(indicator.code);
        if (row === undefined) return [];
        const formula = unitQuotient(indicator, columnLetters(col), (code) => rowOf.get(code) ?? row);
        const value = list.rows.find(({ id }) => id === indicator.code)?.cells[column] ?? null;
        return [
          { row, col, value, style: numberLook(indicator), ...(formula === undefined ? {} : { formula }) },
        ];
      }),
    ];
  });
}

/** Lines that the register lacks, below its last one. */
function registerChange({ form: { plan }, registerLines }: Remerged, there: ReadList): SheetChange | null {
  const { exclusion } = plan.nominations;
  if (!exclusion || registerLines.length === 0) return null;
  const fields = registerFields(plan, exclusion);
  return {
    sheet: there.sheet,
    cells: registerLines.flatMap((line, index) =>
      fields.flatMap((field): readonly LayoutCell[] => {
        const col = there.cols.get(field.id);
        const value = line.cells[field.id]?.value ?? null;
        return col === undefined
          ? []
          : [{ row: there.lastRow + 1 + index, col, value, style: entryStyle(field) }];
      }),
    ),
    links: [],
    rows: [],
    grow: null,
  };
}

function memoryChange({ memory }: Remerged, { memorySheet }: ReadSummary): SheetChange | null {
  return (
    memorySheet && {
      sheet: memorySheet.name,
      cells: memoryCells(memoryText(memory), memorySheet.pieces),
      links: [],
      rows: [],
      grow: null,
    }
  );
}

const isSomething = ({ cells, rows, grow, formats = [] }: SheetChange): boolean =>
  cells.length + rows.length + formats.length > 0 || grow !== null;

/** What one list needs beside its rows. */
function withMore(change: SheetChange, id: string, there: ReadList, merged: Remerged): SheetChange {
  const { form, summary } = merged;
  if (id === 'figures') return { ...change, cells: [...change.cells, ...newFigureColumns(merged, there)] };
  if (id === 'awards' && summary.at === form.plan.root.code)
    return { ...change, formats: counterFormats(form.plan, there.headerRow) };
  return change;
}

/** Null: nothing is new, and nothing is written. */
export function summaryChanges(previous: ReadSummary, merged: Remerged): SummaryChanges | null {
  if (!merged.isNews) return null;
  const changes: SheetChange[] = [];
  const isFirst = previous.memory.state === 'none';
  const made: Laid[] = isFirst ? [...summarySheetsBeside(merged)] : [];
  for (const [id, each] of merged.lists) {
    const there = previous.lists.get(id);
    if (!there) {
      // A log that is gone begins anew; the others are whole again.
      if (!isFirst) made.push(layOutListSheet(id, merged));
      continue;
    }
    const change = listChange(each, there, merged.answered, merged.form.plan);
    changes.push(withMore(change, id, there, merged));
  }
  const register = previous.lists.get('register');
  const registered = register && registerChange(merged, register);
  if (registered) changes.push(registered);
  const memory = memoryChange(merged, previous);
  if (memory) changes.push(memory);
  else if (!isFirst) made.push({ sheet: layOutMemory(memoryText(merged.memory)), names: [] });
  const taken = new Set(previous.sheetNames.map((name) => name.toLowerCase()));
  return {
    sheets: changes.filter(isSomething),
    // The province may have given a name of ours to a sheet of its own.
    made: made.map((laid) => renamed(laid, freeName(laid.sheet.name, taken))),
  };
}

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
};
