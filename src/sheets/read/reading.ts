import type { TableId } from '../../plan/field';
import type { Plan, UnitKind } from '../../plan/schema';
import { finding } from '../../rules/check';
import type { CellPlace, Code, Finding, FindingArgs, Place, Severity } from '../../rules/finding';
import type { Row } from '../../rules/submission';
import type { SourceRow, SourceWorkbook } from '../source';
import type { Grid } from './grid';
import type { NamedRanges } from './named-ranges';

/** In the order of the tabs. */
export const TABLES: readonly TableId[] = ['info', 'report', 'figures', 'nominations', 'register'];

/** What every part of the reader knows of the file. */
export interface Reading {
  readonly plan: Plan;
  /** Path of the file, for places. */
  readonly file: string;
  /** Code of the unit. */
  readonly unit: string | null;
  readonly kind: UnitKind | null;
  readonly names: NamedRanges;
  readonly dayOf: SourceWorkbook['dayOf'];
}

/** What was read of one table. */
export interface ReadTable {
  readonly rows: readonly Row[];
  readonly findings: readonly Finding[];
  /** Number of its columns, or of cells of the first sheet, that were found. */
  readonly known: number;
}

/** A finding in this file. */
export const found = <C extends Code>(
  { unit }: Reading,
  code: C,
  severity: Severity,
  at: Place,
  args: FindingArgs[C],
): Finding => finding(code, severity, at, unit, args);

export const atSheet = ({ file }: Reading, sheet: string, table: TableId): Place => ({
  kind: 'sheet',
  file,
  sheet,
  table,
});

export const atRow = ({ file }: Reading, { name }: Grid, row: number): Place => ({
  kind: 'row',
  file,
  sheet: name,
  row,
});

export const atCell = (
  { file }: Reading,
  sheet: string,
  at: Pick<CellPlace, 'row' | 'col' | 'table' | 'field' | 'key'>,
): CellPlace => ({ kind: 'cell', file, sheet, ...at });

/** Enough of a text to find it by. */
const LONGEST = 80;
export const beginning = (texts: readonly string[]): string =>
  [...texts.filter((text) => text !== '').join(' ')].slice(0, LONGEST).join('');

/** Rows that count although nobody sees them. */
export const hiddenRows = (reading: Reading, grid: Grid, rows: readonly SourceRow[]): readonly Finding[] =>
  rows
    .filter(({ hidden }) => hidden)
    .map(({ row }) => found(reading, 'row-hidden', 'note', atRow(reading, grid, row), {}));
