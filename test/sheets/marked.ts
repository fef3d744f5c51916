/** Workbooks with marks, and the cells that a spreadsheet colours by them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plan } from '../../src/plan/schema';
import { checkSubmission, checkTogether } from '../../src/rules/check';
import type { Finding } from '../../src/rules/finding';
import type { Submission } from '../../src/rules/submission';
import { a1 } from '../../src/sheets/address';
import type { LayoutCell, SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import type { MarkCell } from '../../src/sheets/marks';
import { markCells } from '../../src/sheets/marks';
import { readSubmission } from '../../src/sheets/read/submission';
import type { SourceWorkbook } from '../../src/sheets/source';
import { MARK_FILL } from '../../src/sheets/style';
import type { CellValue } from '../../src/text/cell';
import { shiftFormula } from '../../src/xlsx/edit/shift-formula';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { libreOfficeConvertAll } from '../tools';

export interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

/** What typing, pasting or deleting leaves of a layout; looks stay. */
export const changed = (layout: WorkbookLayout, changes: readonly Change[]): WorkbookLayout => ({
  ...layout,
  sheets: layout.sheets.map((sheet) => {
    const own = new Map(changes.filter((each) => each.sheet === sheet.name).map((each) => [a1(each), each]));
    if (own.size === 0) return sheet;
    const cells = sheet.cells.map((cell): LayoutCell => {
      const change = own.get(a1(cell));
      if (!change) return cell;
      own.delete(a1(cell));
      const { row, col, style } = cell;
      return { row, col, value: change.value, ...(style ? { style } : {}) };
    });
    const added = [...own.values()].map(({ row, col, value }) => ({ row, col, value }));
    return { ...sheet, cells: [...cells, ...added] };
  }),
});

const open = (bytes: Uint8Array): SourceWorkbook => {
  const opened = openWorkbook(bytes, 'mau.xlsx', () => true);
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
  return opened.workbook;
};

export const asRead = (layout: WorkbookLayout): SourceWorkbook => open(writeWorkbook(layout));

export interface Checked {
  readonly workbook: SourceWorkbook;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** As the pane checks: the file's own register rules. */
export function check(workbook: SourceWorkbook, plan: Plan): Checked {
  const result = readSubmission(workbook, { path: 'mau.xlsx', sha256: '', size: 1 }, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  const { submission } = result;
  const findings = [
    ...result.findings,
    ...checkSubmission(submission, plan, null),
    ...checkTogether([submission], plan),
  ];
  return { workbook, submission, findings };
}

export const marksOf = ({ findings, submission, workbook }: Checked, plan: Plan): readonly MarkCell[] =>
  markCells(findings, submission, plan, workbook);

/** The layout with its marks. */
export const marked = (layout: WorkbookLayout, plan: Plan): WorkbookLayout =>
  changed(layout, marksOf(check(asRead(layout), plan), plan));

/** Right of everything. */
const PROBES = 60;

const severityOf = (fill: string | undefined): 'error' | 'warning' | null =>
  fill === MARK_FILL.error ? 'error' : fill === MARK_FILL.warning ? 'warning' : null;

interface Probe {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** The cell that the format colours. */
  readonly cell: string;
  readonly severity: 'error' | 'warning';
}

/** Every format of the marks written into a cell, for the rows that hold anything. An error is no colour, as in Excel. */
function probesOf(sheet: SheetLayout): readonly (readonly [Probe, LayoutCell])[] {
  const used = new Set(sheet.cells.filter(({ value }) => (value ?? '') !== '').map(({ row }) => row));
  return sheet.conditionalFormats
    .flatMap(({ ranges, formula, style }) => {
      const severity = severityOf(style.fill);
      const [range] = ranges;
      return severity && range ? [{ severity, range, formula }] : [];
    })
    .flatMap(({ severity, range: { from, to }, formula }, index) =>
      Array.from({ length: to.row - from.row + 1 }, (_, at) => from.row + at)
        .filter((row) => used.has(row))
        .map((row) => {
          const at = { row, col: PROBES + index };
          return [
            { sheet: sheet.name, ...at, cell: a1({ row, col: from.col }), severity },
            { ...at, value: null, formula: `IFERROR(${shiftFormula(formula, row - from.row, 0)},FALSE)` },
          ] as const;
        }),
    );
}

export interface Coloured {
  /** By sheet, cell and severity: `Số liệu!D7 error`. */
  readonly cells: readonly string[];
  /** The workbook as calculated. */
  readonly workbook: SourceWorkbook;
}

/** Lets LibreOffice calculate the formats of the marks in some workbooks. */
export function coloured(layouts: readonly WorkbookLayout[], locale?: string): readonly Coloured[] {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  try {
    const probes = layouts.map(({ sheets }) => sheets.map(probesOf));
    const paths = layouts.map((layout, index) => {
      const path = join(folder, `${index}.xlsx`);
      const sheets = layout.sheets.map((sheet, at) => ({
        ...sheet,
        cells: [...sheet.cells, ...(probes[index]?.[at] ?? []).map(([, cell]) => cell)],
      }));
      writeFileSync(path, writeWorkbook({ ...layout, sheets }));
      return path;
    });
    const out = libreOfficeConvertAll(
      paths,
      join(folder, 'out'),
      'xlsx',
      'Calc MS Excel 2007 XML',
      undefined,
      locale,
    );
    return out.map((path, index) => {
      const workbook = open(readFileSync(path));
      const valueAt = (sheet: string, row: number, col: number): CellValue =>
        workbook.sheets
          .find(({ name }) => name === sheet)
          ?.rows.find((each) => each.row === row)
          ?.cells.get(col)?.value ?? null;
      const cells = (probes[index] ?? []).flat().flatMap(([{ sheet, row, col, cell, severity }]) => {
        const value = valueAt(sheet, row, col);
        if (typeof value !== 'boolean')
          throw new Error(`${sheet}!${a1({ row, col })} answers ${JSON.stringify(value)}`);
        return value ? [`${sheet}!${cell} ${severity}`] : [];
      });
      return { cells: [...new Set(cells)].sort(), workbook };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
