/**
 * Cells as the readers of `sheets` take them: what is asked of Excel, and what its answer comes to. Asked are whole
 * rectangles; of the forms' longest formulas, which are most of a workbook's bytes, not even the text.
 *
 * Ranges that are not used again are untracked at once: they need not be given back, which would be one more request.
 */
import { a1, columnLetters, MAX_COL } from '../sheets/address';
import type { CellRange } from '../sheets/layout';
import { namedRanges } from '../sheets/read/named-ranges';
import type { SourceCell, SourceRow, SourceWorkbook } from '../sheets/source';
import type { CellValue } from '../text/cell';
import { isDateFormat } from '../xlsx/read/number-format';
import { daysOf } from '../xlsx/read/serial';
import type { Shown } from './open-book';

/** Text in this font needs no font name: no legacy encoding uses it. */
const UNICODE_FONT = 'Times New Roman';

/** The API does not tell the date system at this level; Excel has made workbooks of 1900 alone since 2011. */
export const dayOf: SourceWorkbook['dayOf'] = daysOf(1900);

/** Number of a format that is no built-in one: the code alone tells. */
const BY_CODE = -1;

export function valueOf(value: unknown, type: unknown, isFormula: boolean, numberFormat: unknown): CellValue {
  switch (typeof value) {
    case 'number': {
      const date = isDateFormat(BY_CODE, String(numberFormat)) ? dayOf(value) : null;
      return date === null ? value : { date };
    }
    case 'boolean':
      return value;
    case 'string':
      if (type === 'Error') return { error: value };
      return value === '' && !isFormula ? null : value;
    default:
      return null;
  }
}

/** A text that begins with `=` is its own "formula". */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** The columns *Kiểm tra* of a sheet. */
export type VerdictsOn = (sheet: string) => readonly CellRange[];

/**
 * The columns *Kiểm tra* by the workbook's names. No reader looks into them: that they hold formulas is taken for granted.
 * A column that bears another name besides may hold entries, and is read like any other.
 */
export function verdictsIn(names: SourceWorkbook['names']): VerdictsOn {
  const ranges = namedRanges(names);
  const distinct = [...new Set(names.map(({ name }) => name))];
  return (sheet) => {
    const named = distinct.flatMap((name) => {
      const range = ranges.on(sheet, name);
      return range ? [{ name, range }] : [];
    });
    const isAlone = ({ from, to }: CellRange): boolean =>
      from.col === to.col &&
      named.filter(({ range }) => range.from.col <= from.col && range.to.col >= from.col).length === 1;
    return named.flatMap(({ name, range }) => (name.endsWith('_check') && isAlone(range) ? [range] : []));
  };
}

/** Runs of whole columns beside those that are left out, as addresses. */
function columnsBeside(left: readonly CellRange[]): readonly string[] {
  const runs: string[] = [];
  let first = 1;
  for (const col of [...left.map(({ from }) => from.col), MAX_COL + 1].sort((a, b) => a - b)) {
    if (col > first) runs.push(`${columnLetters(first)}:${columnLetters(col - 1)}`);
    first = col + 1;
  }
  return runs;
}

/** A rectangle that begins in column A and has more columns than its verdicts, or it would have no part beside them. */
export const leastBox = (verdicts: readonly CellRange[]): string =>
  `A1:${a1({ row: 1, col: Math.max(1, ...verdicts.map(({ to }) => to.col + 1)) })}`;

interface AskedCells {
  readonly box: Excel.Range;
  /**
   * Rows from the box's first to its last, blank ones left out; once the exchange is done.
   *
   * @param verdicts those that were left out; their rows may have moved
   */
  readonly rows: (fontAt: AskedFonts, verdicts: readonly CellRange[]) => readonly SourceRow[];
}

/**
 * Asks for all of a rectangle but its fonts.
 *
 * @param box at least {@link leastBox}, from column A on
 * @param verdicts of the whole sheet
 */
export function askCells(box: Excel.Range, verdicts: readonly CellRange[]): AskedCells {
  box.load('rowIndex,values,valueTypes,numberFormat');
  const parts = columnsBeside(verdicts).map((columns) => {
    const part = box.getIntersection(columns);
    part.load('columnIndex,formulas');
    part.untrack();
    return part;
  });
  const lines = box.getRowProperties({ rowHidden: true });

  const rows: AskedCells['rows'] = (fontAt, known) => {
    const formulas = box.values.map((line) => line.map((): Shown => ''));
    for (const { columnIndex, formulas: texts } of parts) {
      texts.forEach((line, r) => formulas[r]?.splice(columnIndex, line.length, ...(line as Shown[])));
    }
    for (const { from, to } of known) {
      for (let row = from.row; row <= to.row; row += 1) {
        formulas[row - 1 - box.rowIndex]?.splice(from.col - 1, 1, '=');
      }
    }
    return box.values.flatMap((line: readonly unknown[], r): SourceRow[] => {
      const cells = line.flatMap((value, c) => {
        const hasFormula = isFormula(formulas[r]?.[c], value);
        const read = valueOf(value, box.valueTypes[r]?.[c], hasFormula, box.numberFormat[r]?.[c]);
        if (read === null && !hasFormula) return [];
        const font = typeof read === 'string' ? fontAt(r, c) : undefined;
        const cell: SourceCell = {
          value: read,
          ...(hasFormula ? { formula: true } : {}),
          ...(font === undefined || font === UNICODE_FONT ? {} : { font }),
        };
        return [[c + 1, cell] as const];
      });
      const row = box.rowIndex + 1 + r;
      const hidden = lines.value[r]?.rowHidden ?? false;
      return cells.length === 0 ? [] : [{ row, hidden, cells: new Map(cells) }];
    });
  };
  return { box, rows };
}

const FONT = { format: { font: { name: true } } } as const;

/** Fonts of a rectangle, cell by cell: some 50 bytes each. */
export function askFonts(box: Excel.Range): AskedFonts {
  const fonts = box.getCellProperties(FONT);
  return (row, col) => fonts.value[row]?.[col]?.format?.font?.name;
}

/** The font of a cell of the box, both counted from 0; once the exchange is done. */
type AskedFonts = (row: number, col: number) => string | undefined;

/**
 * Fonts of a rectangle by columns, of which most have one. Those that have several are asked for cell by cell by `ask`,
 * after the exchange and for another one; it answers whether there are any.
 */
export function askColumnFonts(box: Excel.Range): {
  readonly ask: () => boolean;
  readonly fontAt: AskedFonts;
} {
  const columns = box.getColumnProperties(FONT);
  const mixed = new Map<number, AskedFonts>();
  return {
    ask: () => {
      columns.value.forEach(({ format }, col) => {
        if (typeof format?.font?.name !== 'string') mixed.set(col, askFonts(box.getColumn(col)));
      });
      return mixed.size > 0;
    },
    fontAt: (row, col) => {
      const asked = mixed.get(col);
      return asked ? asked(row, 0) : columns.value[col]?.format?.font?.name;
    },
  };
}
