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
}

/** 5 MB, the limit of Excel on the web for a request and for an answer. */
export const WEB_LIMIT_BYTES = 5 * 1024 * 1024;

export const WELL_BEHAVED: Misbehaviour = {
  requestLimitBytes: WEB_LIMIT_BYTES,
  responseLimitBytes: WEB_LIMIT_BYTES,
};
