/** What can be wrong with a plan beyond its shape. The sentences are the messages room's. */

/** Everything in a plan that something else in it refers to. */
export type Referable =
  'source' | 'clause' | 'level' | 'unitKind' | 'unit' | 'branch' | 'indicator' | 'group' | 'quota';

export type PlanFault =
  /** Nested deeper than any plan; such a file is made to do harm. */
  | { readonly fault: 'too-deep'; readonly limit: number }
  /** The period's first year comes after its last. */
  | { readonly fault: 'period' }
  /** An id, a code, or a text that must be told apart from its neighbours stands there twice. */
  | { readonly fault: 'duplicate'; readonly value: string }
  /** A reference to nothing. */
  | { readonly fault: 'unknown'; readonly of: Referable; readonly value: string }
  /** Not as text should be kept: decomposed letters, doubled or invisible spaces, a line break in a name. */
  | { readonly fault: 'untidy'; readonly value: string }
  /** The unit sends to neither the root nor a unit of the level above. */
  | { readonly fault: 'parent'; readonly unit: string; readonly parent: string }
  /** Two units of one name send to the same one, so no list could tell them apart. */
  | { readonly fault: 'label'; readonly label: string }
  /** No kind of unit is expected to report. */
  | { readonly fault: 'no-report' }
  /** A kind of unit is given an outline in which there is nothing to answer. */
  | { readonly fault: 'no-answer'; readonly branch: string }
  /** An item of one branch stands below an item of another, so nobody is given it. */
  | { readonly fault: 'branch'; readonly branch: string; readonly within: string }
  /** The indicator is computed from itself, or rests on one that is. */
  | { readonly fault: 'circular'; readonly indicator: string }
  /** The indicator rests on one whose measure does not fit: a part of another measure, a weight that is no sum. */
  | { readonly fault: 'measure'; readonly indicator: string; readonly value: string }
  /** A kind of unit is asked for an indicator but not for one that it is computed from. */
  | { readonly fault: 'not-asked'; readonly indicator: string; readonly value: string; readonly kind: string }
  /** Kinds of different levels are added up, though a place's figures already hold those below it. */
  | { readonly fault: 'double-count' }
  /** A range of days that ends before it begins. */
  | { readonly fault: 'range' }
  /** No such month. */
  | { readonly fault: 'month' };

/** A fault and where it stands. */
export interface PlanFaultAt {
  readonly path: readonly (string | number)[];
  readonly fault: PlanFault;
}
