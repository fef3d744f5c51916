/** A summary on the province's desk, without a file: what a merge writes is put there, and people work in it. */
import { memoryText, parseMemory } from '../../src/merge/again/memory';
import type { Memory } from '../../src/merge/again/memory';
import type { MergeInput } from '../../src/merge/summary';
import type { Plan } from '../../src/plan/schema';
import type { ReadList, ReadSummary } from '../../src/sheets/read/summary';
import { ID_COLUMN } from '../../src/sheets/summary/list';
import { remerge } from '../../src/sheets/summary/remerge';
import type { Remerged } from '../../src/sheets/summary/remerge';
import type { CellValue } from '../../src/text/cell';

/** A row of a sheet: an object of its own, wherever it is sorted to. */
export interface DeskRow {
  id: string | null;
  readonly cells: Map<string, CellValue>;
  /** What the province wrote over what the merge had written, by column. */
  readonly edited: Map<string, CellValue>;
}

const FIRST_ROW = 7;

export class Desk {
  readonly sheets = new Map<string, DeskRow[]>();
  private columns = new Map<string, ReadonlySet<string>>();
  private memory: Memory | null = null;
  private isThere = false;

  /** @param at who merges; the root where absent */
  constructor(
    private readonly plan: Plan,
    private readonly at = plan.root.code,
  ) {}

  rows(list: string): DeskRow[] {
    return this.sheets.get(list) ?? [];
  }

  loseMemory(): void {
    this.memory = null;
  }

  read(): ReadSummary | null {
    if (!this.isThere) return null;
    return {
      memory: this.memory ? { state: 'whole', memory: this.memory } : { state: 'lost' },
      memorySheet: { name: '_bonho', pieces: 1 },
      register: null,
      sheetNames: [],
      lists: new Map(
        [...this.sheets].map(([id, rows]): readonly [string, ReadList] => [
          id,
          {
            sheet: id,
            headerRow: FIRST_ROW - 1,
            columns: this.columns.get(id) ?? new Set(),
            cols: new Map(
              [ID_COLUMN, ...(this.columns.get(id) ?? [])].map((column, index) => [column, index + 1]),
            ),
            lastRow: FIRST_ROW + rows.length - 1,
            lastCol: 1,
            entries: rows.map((row, index) => ({
              id: row.id,
              row: FIRST_ROW + index,
              cells: Object.fromEntries(
                [...row.cells].map(([column, value]) => [column, { value, formula: false }]),
              ),
            })),
          },
        ]),
      ),
    };
  }

  /** What a merge would do. */
  preview(given: readonly MergeInput[]): Remerged {
    return remerge(this.read(), given, this.plan, [], {
      created: '2023-10-12T02:30:00Z',
      linkTo: (path) => path,
      at: this.at,
    });
  }

  merge(given: readonly MergeInput[]): Remerged {
    const merged = this.preview(given);
    if (!merged.isNews) return merged;
    this.isThere = true;
    this.memory = parseMemory(memoryText(merged.memory));
    for (const [id, { list, result }] of merged.lists) {
      const rows = this.rows(id);
      this.columns.set(
        id,
        new Set([...(this.columns.get(id) ?? []), ...list.columns.map((column) => column.id)]),
      );
      for (const { row, column, value } of result.sets) {
        const there = rows[row - FIRST_ROW]!;
        if (column === 'id') there.id = value as string;
        else there.cells.set(column, value);
      }
      if (id === 'queue') {
        for (const row of rows) if (merged.answered.has(row.id ?? '')) row.cells.set('choice', null);
      }
      rows.push(
        ...result.appended.map((entry): DeskRow => ({
          id: entry.id,
          cells: new Map(Object.entries(entry.cells)),
          edited: new Map(),
        })),
      );
      this.sheets.set(id, rows);
    }
    return merged;
  }
}
