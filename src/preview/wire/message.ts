/** The request and answer that the runtime exchanges with its host (office.js, `ProcessQuery`). */

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** For each argument the path of the object that it stands for; 0 for a literal. */
  readonly ReferencedObjectPathIds?: readonly number[];
}

export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface AnsweredError {
  readonly Code: string;
  readonly Message: string;
  /** Type and member, e.g. `Worksheet.getRange`. */
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Which action of the batch; absent when the batch was not begun. */
  readonly ActionIndex?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: AnsweredError;
}
