/// <reference types="office-js" />

/**
 * Why Excel refused:
 * - `protected`: a sheet or the workbook's structure is protected by a password, or it is read-only
 * - `editing`: the officer is typing in a cell; the same call works a moment later
 * - `too-large`: more than a request or an answer may hold (5 MB in Excel on the web)
 * - `gone`: a sheet or a name that was there has been deleted meanwhile
 */
type TroubleReason = 'protected' | 'editing' | 'too-large' | 'gone' | 'other';

/** Excel's refusal, for a sentence (`reason`) and for a technician (`code`, `message`, `where`). */
class HostTrouble extends Error {
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

const REASONS: Readonly<Record<string, TroubleReason>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
};

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
    throw new HostTrouble(REASONS[code] ?? 'other', code, message, debugInfo?.errorLocation ?? '');
  }
}
