/**
 * A workbook as it came back: what an adapter reads, from a file or from the open Excel, for `sheets` to find a
 * submission in. Rows and columns count from 1.
 */
import type { CellValue, IsoDate } from '../text/cell';
import type { CellAddress, DefinedName, Visibility } from './layout';

export interface SourceCell {
  /** A text as it stands in the file, not normalised. For a formula: its cached value, `null` when there is none. */
  readonly value: CellValue;
  /** The cell holds a formula (its text is not needed). */
  readonly formula?: true;
  /** Name of the cell's font, only for text cells (tells legacy encodings). Absent for Times New Roman, the forms' font. */
  readonly font?: string;
}

export interface SourceRow {
  readonly row: number;
  readonly hidden: boolean;
  /** Only cells that hold a value or a formula; ascending by column. */
  readonly cells: ReadonlyMap<number, SourceCell>;
}

export interface SourceSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Ascending; rows without any value are absent. */
  readonly rows: readonly SourceRow[];
  /** Merged ranges, as [from, to]. */
  readonly merges: readonly (readonly [CellAddress, CellAddress])[];
}

export interface SourceWorkbook {
  /** All sheets in tab order, including those that were not asked for. */
  readonly sheetNames: readonly { readonly name: string; readonly visibility: Visibility }[];
  /** The sheets that were asked for, in tab order. */
  readonly sheets: readonly SourceSheet[];
  readonly names: readonly DefinedName[];
  /** A serial of this workbook's date system (1900 or 1904) as a day; null outside 1900-2199. */
  readonly dayOf: (serial: number) => IsoDate | null;
}

/** Which sheets to read: told before any of them is opened. */
export type Wanted = (
  sheet: { readonly name: string; readonly visibility: Visibility },
  names: readonly DefinedName[],
) => boolean;

/** Kinds of file that are told apart: spreadsheets of another kind, other documents, archives. */
export type OtherFormat =
  | ('xls' | 'xlsb' | 'ods' | 'fods' | 'xml-2003')
  | ('doc' | 'docx' | 'ppt' | 'pptx' | 'pdf' | 'html' | 'xml' | 'csv' | 'text')
  | ('zip' | 'rar' | '7z' | 'gzip')
  | 'unknown';

/** Why a file could not be read as a workbook. Nothing of such a file is used. */
export type Unreadable =
  /** 0 bytes. */
  | { readonly reason: 'empty' }
  /** Excel's `~$` owner file. */
  | { readonly reason: 'lock-file' }
  /** A known other kind of file. */
  | {
      readonly reason: 'other-format';
      readonly format: OtherFormat;
    }
  | { readonly reason: 'encrypted' }
  /** The zip ends early or has no directory. */
  | { readonly reason: 'truncated' }
  /** A part's checksum or size is not what the zip says, or a part cannot be inflated. */
  | { readonly reason: 'damaged'; readonly part: string }
  /** A part that is needed is absent. */
  | { readonly reason: 'part-missing'; readonly part: string }
  | { readonly reason: 'too-many-parts'; readonly found: number; readonly limit: number }
  /** Inflated size, in bytes. */
  | { readonly reason: 'too-large'; readonly found: number; readonly limit: number }
  | { readonly reason: 'too-many-cells'; readonly sheet: string; readonly limit: number }
  /** XML that is not well-formed, holds a DTD or entities of its own, or breaks the format. */
  | { readonly reason: 'bad-xml'; readonly part: string; readonly detail: string }
  /** A row or column number out of range, out of order or contradicting itself. */
  | { readonly reason: 'bad-cell'; readonly sheet: string; readonly address: string };

export type OpenResult =
  | { readonly ok: true; readonly workbook: SourceWorkbook }
  | { readonly ok: false; readonly unreadable: Unreadable };
