/** What Excel says of a request that it cannot carry out, by code. */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  FormulaLengthExceedsLimit: 'The formula length exceeds the limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UndoNotSupported: 'Undo is not supported for this operation.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/** An error that a real Excel would answer; the runtime turns it into an `OfficeExtension.Error` of the same code. */
export class ExcelError extends Error {
  constructor(readonly code: ExcelErrorCode) {
    super(MESSAGES[code]);
    this.name = 'ExcelError';
  }
}

/** A person's entry that the cell's validation does not let in; nothing was entered. */
export class EntryRefused extends Error {
  constructor(
    readonly title: string,
    message: string,
  ) {
    super(message || "This value doesn't match the data validation restrictions defined for this cell.");
    this.name = 'EntryRefused';
  }
}

/** Something that the stand-in does not do. Excel may well do it: a test that meets this has proved nothing. */
export class NotInStandIn extends Error {
  /** `what` names the type and member, e.g. `Range.getImage`. */
  constructor(what: string) {
    super(`the stand-in for Excel does not implement ${what}`);
    this.name = 'NotInStandIn';
  }
}
