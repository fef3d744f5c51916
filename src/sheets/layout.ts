/**
 * A workbook laid out: plain data, resolved to cells. `sheets` makes it from its declarations; an adapter (`xlsx`,
 * later `excel`) puts it into a file or into the open Excel and decides nothing.
 *
 * Rows and columns count from 1. Formulas are in the file form: English function names, `,` between arguments, no
 * leading `=`; only functions that Excel 2010 has.
 */
import type { CellValue } from '../text/cell';

export interface CellAddress {
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly from: CellAddress;
  readonly to: CellAddress;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** Colours are `RRGGBB`, upper case. */
type Color = string;

/** What a cell looks like. The font is the workbook's throughout (Times New Roman). */
export interface CellStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: Color;
  readonly fill?: Color;
  /** Thin lines on all four sides, in this colour. */
  readonly border?: Color;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** A number format code of the file, e.g. `dd/mm/yyyy`, `#,##0.##`, `@` (text). Absent: General. */
  readonly numberFormat?: string;
  /** Whether sheet protection locks the cell. Absent: locked, as Excel has it. */
  readonly locked?: boolean;
}

export interface LayoutCell extends CellAddress {
  readonly value: CellValue;
  /** With a formula, `value` is its cached result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** The text is the form's own though the cell is unlocked: see {@link isEntryCell}. */
  readonly fixed?: true;
}

/** Whether an officer fills the cell in. */
export const isEntryCell = ({ style, fixed }: LayoutCell): boolean =>
  style?.locked === false && fixed !== true;

/**
 * One formula filled down a column: written for the first cell of the range, its relative references move with the
 * rows. The range's cells carry the cached values and no formula of their own.
 */
export interface LayoutFill {
  readonly range: CellRange;
  readonly formula: string;
}

export interface LayoutColumn {
  readonly col: number;
  /** In characters of the default font, as Excel shows it. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Outline level 1-7; with `collapsed` the group is folded, and its columns are also `hidden`. */
  readonly outline?: number;
  readonly collapsed?: boolean;
}

export interface LayoutRow {
  readonly row: number;
  /** In points, 0-409. Absent: the application fits it. */
  readonly height?: number;
  /** The height is only a first guess: the application fits the row as soon as its text changes. */
  readonly fits?: boolean;
  readonly hidden?: boolean;
  readonly outline?: number;
  /** Look of the row's cells that the sheet does not hold, to the last column. */
  readonly style?: CellStyle;
}

export type ValidationRule =
  /** A drop-down list. `source` is a formula (a name, a range, OFFSET…). */
  | { readonly kind: 'list'; readonly source: string }
  | {
      readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
      /** Bounds as formulas; for dates a literal ISO day is written by the adapter as a serial. */
      readonly min?: number | { readonly date: string };
      readonly max?: number | { readonly date: string };
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly rule: ValidationRule;
  /** Shown when the cell is chosen. Title at most 32 characters, text at most 255 (Excel's limits). */
  readonly prompt?: { readonly title: string; readonly text: string };
  /** Shown when an entry is refused. Same limits. */
  readonly error?: {
    readonly title: string;
    readonly text: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
}

export interface ConditionalFormat {
  readonly ranges: readonly CellRange[];
  /** Relative to the top left cell of the first range. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'fill' | 'color' | 'bold' | 'border'>;
  readonly stopIfTrue?: boolean;
}

/**
 * A conditional format of one cell of a sheet that stands, which may have been moved: the cell is told by how its
 * formula ends, and stands above a row.
 */
export interface CellFormat {
  readonly formulaEnd: string;
  readonly above: number;
  /** Written for A1: its relative references move to the cell. */
  readonly formula: string;
  readonly style: ConditionalFormat['style'];
}

/** Protection without a password. Each flag says that the officer may do it on the protected sheet. */
export interface Protection {
  readonly sort?: boolean;
  readonly autoFilter?: boolean;
  readonly insertRows?: boolean;
  readonly deleteRows?: boolean;
  readonly formatCells?: boolean;
  readonly formatRows?: boolean;
  readonly formatColumns?: boolean;
}

export interface PrintSetup {
  /** A4 always. */
  readonly orientation: 'portrait' | 'landscape';
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Fit to one page wide, as many tall as needed. */
  readonly fitToWidth?: boolean;
  /** First and last row repeated on each page. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  /** Rows that begin a new page wherever they stand. */
  readonly breaksBefore?: readonly number[];
  readonly area?: CellRange;
  readonly centerHorizontally?: boolean;
  /** Number of the first page; absent: printing goes on from the sheet before. */
  readonly numberedFrom?: number;
  /** Header and footer texts in Excel's code (`&P` page, `&N` pages); `first` replaces them on page 1 when given. */
  readonly header?: string;
  readonly footer?: string;
  readonly first?: { readonly header: string; readonly footer: string };
}

export type LinkTarget =
  | { readonly kind: 'cell'; readonly sheet: string; readonly at: CellAddress }
  /** A cell in another workbook; `path` is relative to this one, with `/`. */
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly sheet: string | null;
      readonly at: CellAddress | null;
    };

export interface LayoutLink {
  readonly at: CellAddress;
  readonly target: LinkTarget;
  readonly tooltip?: string;
}

/** An Excel table. Its header cells hold exactly `columns`. */
export interface LayoutTable {
  /** ASCII; unique in the workbook, and no defined name has it. */
  readonly name: string;
  /** Header row and at least one row below it. */
  readonly range: CellRange;
  readonly columns: readonly string[];
  /** A built-in table style, e.g. `TableStyleLight1`. */
  readonly style?: string;
}

export interface SheetLayout {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: Color;
  readonly columns: readonly LayoutColumn[];
  /** Only rows with a height, an outline, a look of their own, or hidden. */
  readonly rows: readonly LayoutRow[];
  readonly cells: readonly LayoutCell[];
  readonly fills: readonly LayoutFill[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly Validation[];
  /** The first has the highest priority. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly LayoutLink[];
  readonly tables: readonly LayoutTable[];
  readonly autoFilter?: CellRange;
  readonly protection?: Protection;
  /** Rows and columns that stay in place while scrolling. */
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly selected?: CellAddress;
  readonly gridLines: boolean;
  readonly zoom?: number;
  readonly print?: PrintSetup;
}

export interface DefinedName {
  /** ASCII. */
  readonly name: string;
  /** E.g. `'Đề nghị khen thưởng'!$C$12:$C$211`. */
  readonly formula: string;
  /** Sheet that the name belongs to; absent: the whole workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

export interface WorkbookLayout {
  readonly title: string;
  readonly creator: string;
  /** Written as the file's creation and modification time, UTC `yyyy-mm-ddThh:mm:ssZ`: an argument, never the clock. */
  readonly created: string;
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly DefinedName[];
  /** Name of the sheet that opens first. Absent: the first visible one. */
  readonly active?: string;
}
