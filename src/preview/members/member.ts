/** How the types of the API are declared: what each can be asked, by the names of the wire. */
import type { Cells } from '../model/cells';
import type { ConditionalFormat, ConditionalSide } from '../model/conditional-format';
import type { BorderSide } from '../model/format';
import type { DefinedName } from '../model/name';
import type { PageKind } from '../model/page';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import type { Json } from '../wire/message';

/** What stands behind an object of each type. */
export interface Targets {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeFormat: Cells;
  RangeSort: Cells;
  RangeFont: Cells;
  RangeFill: Cells;
  FormatProtection: Cells;
  RangeBorderCollection: Cells;
  RangeBorder: { readonly cells: Cells; readonly side: BorderSide | 'InsideVertical' | 'InsideHorizontal' };
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  CustomConditionalFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalFormatRule: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeFormat: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeFont: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeFill: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeBorderCollection: { readonly sheet: Sheet; readonly format: ConditionalFormat };
  ConditionalRangeBorder: {
    readonly sheet: Sheet;
    readonly format: ConditionalFormat;
    readonly side: ConditionalSide;
  };
  NamedItemCollection: { readonly workbook: Workbook; readonly scope: Sheet | null };
  NamedItem: { readonly workbook: Workbook; readonly item: DefinedName };
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  PageBreakCollection: Sheet;
  PageBreak: { readonly sheet: Sheet; readonly row: number };
  HeaderFooterGroup: Sheet;
  HeaderFooter: { readonly sheet: Sheet; readonly kind: PageKind };
  TableCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  Table: { readonly sheet: Sheet; readonly table: Table };
  TableColumnCollection: { readonly sheet: Sheet; readonly table: Table };
  TableColumn: { readonly sheet: Sheet; readonly table: Table; readonly index: number };
  TableRowCollection: { readonly sheet: Sheet; readonly table: Table };
  AutoFilter: Sheet;
  DocumentProperties: Workbook;
  SettingCollection: Workbook;
  WorkbookCreated: { readonly workbook: Workbook; readonly base64: string };
  Setting: { readonly workbook: Workbook; readonly key: string };
}

export type TypeName = keyof Targets;

/** An object that the runtime holds a proxy of. */
export type HostObject = {
  [N in TypeName]: { readonly type: N; readonly target: Targets[N] };
}[TypeName];

/** What a method is called with: literals, and objects in place of their path ids. */
export type Argument = { readonly json: Json } | { readonly object: HostObject };

export interface Scalar<T> {
  readonly get: (target: T) => Json;
  /** Absent: read-only. */
  readonly set?: (target: T, value: Json) => void;
}

type Call<T, Result> = (target: T, args: readonly Argument[]) => Result;

/** The members of one type that the stand-in has. Whatever is not here throws `NotInStandIn`. */
export interface Members<T> {
  /** What an instantiation answers, so that the runtime can find the object again. */
  readonly identity?: (target: T) => Readonly<Record<string, Json>>;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  /** Objects that hang on this one. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject>>;
  /** Methods that answer an object; `null` is a missing one, which is ItemNotFound unless it is an …OrNullObject. */
  readonly finders?: Readonly<Record<string, Call<T, HostObject | null>>>;
  /** Methods that do something or answer a value. */
  readonly methods?: Readonly<Record<string, Call<T, Json | void>>>;
  /** `getItem`. */
  readonly item?: (target: T, key: Json) => HostObject | null;
  readonly items?: (target: T) => readonly HostObject[];
}

export const object = <N extends TypeName>(type: N, target: Targets[N]): HostObject =>
  ({ type, target }) as HostObject;
