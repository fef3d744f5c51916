/// <reference types="office-js" />

/**
 * Why Excel refused:
 * - `protected`: a sheet or the workbook's structure is protected by a password, or it is read-only
 * - `editing`: the officer is typing in a cell; the same call works a moment later
 * - `too-large`: more than a request or an answer may hold (5 MB in Excel on the web)
 * - `gone`: a sheet or a name that was there has been deleted meanwhile
 * - `in-the-way`: merged cells, a filter, a pivot table or the sheet's edge leave no room for what is to be written
 * - `taken`: a sheet or a name is called so already
 * - `busy`: Excel has too much to do, or too little memory, and gave up
 * - `background`: another workbook has the focus
 * - `offline`: Excel on the web has lost its session or its server
 * - `unsupported`: this Excel, or this kind of sheet, has no such feature
 * - `other`: Excel gives no reason that an officer could act on
 */
export type TroubleReason =
  | 'protected'
  | 'editing'
  | 'too-large'
  | 'gone'
  | 'in-the-way'
  | 'taken'
  | 'busy'
  | 'background'
  | 'offline'
  | 'unsupported'
  | 'other';

/** Excel's refusal, for a sentence (`reason`) and for a technician (`code`, `message`, `where`). */
export class HostTrouble extends Error {
  constructor(
    readonly reason: TroubleReason,
    /** Excel's own code, e.g. `AccessDenied`. */
    readonly code: string,
    message: string,
    /** The member that failed, e.g. `Range.values`; empty where Excel does not say. */
    readonly where: string,
  ) {
    super(message);
    this.name = 'HostTrouble';
  }
}

/**
 * Every code that Microsoft documents for Excel, and those of the runtime itself. `other` are mostly faults of ours: a
 * sentence cannot tell an officer what to do about an invalid argument.
 */
const REASONS: Readonly<Record<string, TroubleReason>> = {
  AccessDenied: 'protected',
  BadPassword: 'protected',

  InvalidOperationInCellEditMode: 'editing',

  FormulaLengthExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RangeImageExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',

  InvalidBinding: 'gone',
  InvalidReference: 'gone',
  // Of what we call, only asking for the selection answers it: of a workbook that is not in front, or of two selections.
  InvalidSelection: 'background',
  ItemNotFound: 'gone',

  FilteredRangeConflict: 'in-the-way',
  InsertDeleteConflict: 'in-the-way',
  MergedRangeConflict: 'in-the-way',
  NonBlankCellOffSheet: 'in-the-way',
  PivotTableRangeConflict: 'in-the-way',

  ItemAlreadyExists: 'taken',

  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  HostRestartNeeded: 'busy',
  MemoryLimitReached: 'busy',
  RequestAborted: 'busy',
  Timeout: 'busy',

  InactiveWorkbook: 'background',

  ConnectionFailure: 'offline',
  InvalidOrTimedOutSession: 'offline',
  OpenWorkbookLinksBlocked: 'offline',
  PowerQueryRefreshResourceChallenge: 'offline',
  RefreshWorkbookLinksBlocked: 'offline',
  ServiceNotAvailable: 'offline',
  Unauthenticated: 'offline',

  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UndoNotSupported: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedFillType: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',

  ContentLengthRequired: 'other',
  DirtySupportingFormula: 'other',
  EmptyChartSeries: 'other',
  GeneralException: 'other',
  InvalidArgument: 'other',
  InvalidOperation: 'other',
  InvalidRequest: 'other',
};

/**
 * Members that Excel refuses with its word for anything, GeneralException, while another workbook has the focus:
 * Microsoft's "Troubleshoot Excel add-ins".
 */
const NEEDS_FOCUS: ReadonlySet<string> = new Set([
  'Range.select',
  'Worksheet.activate',
  'Worksheet.gridlines',
  'Worksheet.showGridlines',
  'WorksheetCollection.add',
  'WorksheetFreezePanes.freezeAt',
  'WorksheetFreezePanes.freezeColumns',
  'WorksheetFreezePanes.freezeRows',
]);

const reasonOf = (code: string, where: string): TroubleReason =>
  code === 'GeneralException' && NEEDS_FOCUS.has(where) ? 'background' : (REASONS[code] ?? 'other');

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By shape: the runtime's class is a global that need not be loaded yet, and its name has changed over the years. */
const isOfficeError = (error: unknown): error is OfficeError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && 'debugInfo' in error;

/** Runs what speaks to Excel: its errors come out as {@link HostTrouble}, all others as they are. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    const { code, message, debugInfo } = error;
    const where = debugInfo?.errorLocation ?? '';
    throw new HostTrouble(reasonOf(code, where), code, message, where);
  }
}
