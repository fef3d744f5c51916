/** What one file holds, found and told apart, but not judged: cells keep what the officer wrote. */
import type { PartId, TableId } from '../plan/field';
import type { CellValue } from '../text/cell';
import type { Finding } from './finding';

/** Which file, so that every value can be traced to it. */
export interface FileLineage {
  /** As the user sees it: relative to where the command or the pane was pointed. */
  readonly path: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** Path of the workbook that it came in; absent: it was given itself. */
  readonly via?: string;
}

/** A cell of a known field, blank or not. */
export interface Cell {
  readonly value: CellValue;
  readonly row: number;
  readonly col: number;
  /** The officer's own formula; `value` is what it showed when the file was saved. */
  readonly formula?: true;
  /** Name of the font, when it is not the form's. */
  readonly font?: string;
}

/** One entry: a nomination, an indicator, an item of the outline, a line of the register, or the first sheet as a whole. */
export interface Row {
  readonly table: TableId;
  /** Item of the outline or code of the indicator; empty elsewhere. */
  readonly key: string;
  /** Name of the sheet as it is in the file. */
  readonly sheet: string;
  /** Number of its first row. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** An answer's cells before they were joined. */
  readonly pieces?: readonly Cell[];
}

/** What the hidden sheet says of where the workbook comes from. */
export interface Stamp {
  readonly planId: string;
  readonly planVersion: number;
  readonly layoutVersion: number;
  /** Code of the unit that it was made for; null: for none in particular. */
  readonly unit: string | null;
}

export interface Submission {
  readonly file: FileLineage;
  /** Code of the unit as chosen on the first sheet, else as stamped; null: neither tells. */
  readonly unit: string | null;
  /** Null: the hidden sheet was lost. */
  readonly stamp: Stamp | null;
  readonly info: Row;
  /** A row for each item that the sheet has, answered or not. */
  readonly report: readonly Row[];
  /** A row for each indicator that the sheet has. */
  readonly figures: readonly Row[];
  /** Only rows with an entry. */
  readonly nominations: readonly Row[];
  readonly register: readonly Row[];
  /** What it sends up of the units that send through it; absent: the workbook merges nobody's. */
  readonly carried?: Carried;
}

/** A file of a unit below, as it came. */
export interface CarriedFile {
  readonly file: FileLineage;
  readonly submission: Submission;
  /** The reader's. */
  readonly findings: readonly Finding[];
  /** Number of the merge there that first read it. */
  readonly seen?: number;
  /** Another file of the unit was put in its place. */
  readonly replaced?: true;
  /** Chosen there by hand, before the unit's other files. */
  readonly use?: 'use';
  /** Its unit was named there by hand. */
  readonly placed?: true;
}

/** What a workbook into which others were merged sends up of them. */
export interface Carried {
  /** Unchanged; those that were passed over are left out. */
  readonly files: readonly CarriedFile[];
  /** Nominations that were chosen to go up: who nominated first, and the row in this workbook. */
  readonly chosen: readonly { readonly unit: string; readonly row: Row }[];
  /** The hidden memory is gone or damaged: of the files nothing is known. */
  readonly lost?: true;
}

export const rowsOf = (submission: Submission, table: TableId): readonly Row[] =>
  table === 'info' ? [submission.info] : submission[table];

const isFilled = (row: Row): boolean =>
  Object.values(row.cells).some(
    ({ value }) => value !== null && (typeof value !== 'string' || value.trim() !== ''),
  );

/** Rows of a part in which the officer entered anything. The report and the figures also hold their blank rows. */
export const partRows = (submission: Submission, part: PartId): readonly Row[] =>
  submission[part].filter(isFilled);
