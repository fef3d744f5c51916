/** Why a file that somebody pointed to is not used, from the disk up to the form. No data of such a file counts. */
import type { Unreadable } from '../sheets/source';

/** The file could not be had at all. */
export type Unopened =
  | { readonly reason: 'not-found' }
  | { readonly reason: 'no-permission' }
  | { readonly reason: 'is-folder' }
  /** `detail` is the system's own code, e.g. `EIO`. */
  | { readonly reason: 'unreadable-file'; readonly detail: string };

interface PlanName {
  readonly id: string;
  readonly title: string;
}

/** It is a workbook, but not one of this form and plan. */
export type Foreign =
  /** No sheet of the form is in it. */
  | { readonly reason: 'not-ours' }
  /** The plan inside is damaged: `path` in the plan, '' for the whole, and the error map's sentence. */
  | { readonly reason: 'plan-unreadable'; readonly path: string; readonly detail: string }
  /** Laid out by a newer version of the program. */
  | { readonly reason: 'layout-newer'; readonly found: number; readonly known: number }
  | { readonly reason: 'plan-other'; readonly found: PlanName; readonly expected: PlanName };

export type FileTrouble = Unopened | Unreadable | Foreign;
