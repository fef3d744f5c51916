import type { ExcelErrorCode } from './model/fault';

/** How the stand-in can be told to fail, as real hosts do. All counts begin when it is told. */
export interface Misbehaviour {
  /** Somebody is typing in a cell: every request is refused, unread. */
  readonly editMode?: boolean;
  /** Requests above it are refused. Excel on the web: 5 MB. */
  readonly requestLimitBytes?: number;
  /** Answers above it are refused; what the request did stays done. */
  readonly responseLimitBytes?: number;
  /** The request, counted from 1, that fails without being begun. */
  readonly generalExceptionOn?: number;
  /** That many requests succeed, and none after them. */
  readonly failAfterRequests?: number;
  /** That many actions of the next request are done, and then it fails: Excel was closed in the middle. */
  readonly failAfterActions?: number;
  /** No event arrives. */
  readonly dropEvents?: boolean;
  /** Events arrive that much later. */
  readonly eventDelayMs?: number;
  /** Edits of one sheet that follow each other at once arrive as one, around all of them. */
  readonly coalesceEvents?: boolean;
  /** Every answer comes that much later. */
  readonly delayMs?: number;
  /** Another workbook has the focus: some calls are refused, as {@link IN_BACKGROUND} has them. */
  readonly inBackground?: boolean;
  /** `createWorkbook` fails: extension hardening on Windows, the web now and then (OfficeDev/office-js#3568, #3646). */
  readonly noNewWorkbooks?: boolean;
  /** `showAsTaskpane` is never answered, as on the Mac (OfficeDev/office-js#4004). Only a page has a pane to show. */
  readonly neverShowsPane?: boolean;
  /** Downloads and printing do nothing, without an error, as in the Mac's panes (OfficeDev/office-js#2700, #4681). */
  readonly noDownloads?: boolean;
  /** Files cannot be dropped on the pane (OfficeDev/office-js#2090, #6868). */
  readonly noDrops?: boolean;
}

/** Refusals by type and member, as the wire names them. */
export type Refusals = Readonly<Record<string, ExcelErrorCode>>;

/** What Excel refuses while another workbook has the focus: Microsoft's "Troubleshoot Excel add-ins". */
const IN_BACKGROUND: Refusals = {
  'Range.Select': 'GeneralException',
  'Workbook.GetActiveCell': 'InvalidSelection',
  'Workbook.GetSelectedRange': 'InvalidSelection',
  'Worksheet.Activate': 'GeneralException',
  'Worksheet.Delete': 'InvalidSelection',
  'Worksheet.Gridlines': 'GeneralException',
  'Worksheet.Headings': 'GeneralException',
  'WorksheetCollection.Add': 'GeneralException',
  'WorksheetFreezePanes.FreezeAt': 'GeneralException',
  'WorksheetFreezePanes.FreezeColumns': 'GeneralException',
  'WorksheetFreezePanes.FreezeRows': 'GeneralException',
  'WorksheetFreezePanes.GetLocationOrNullObject': 'GeneralException',
  'WorksheetFreezePanes.Unfreeze': 'GeneralException',
};

export const refusalsOf = ({ inBackground, noNewWorkbooks }: Misbehaviour): Refusals => ({
  ...(inBackground === true ? IN_BACKGROUND : {}),
  ...(noNewWorkbooks === true ? { 'Application.CreateWorkbook': 'GeneralException' } : {}),
});

/** 5 MB, the limit of Excel on the web for a request and for an answer. */
export const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

export const WELL_BEHAVED: Misbehaviour = {
  requestLimitBytes: WEB_LIMIT_BYTES,
  responseLimitBytes: WEB_LIMIT_BYTES,
};
