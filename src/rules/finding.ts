/**
 * A finding: data that is wrong or worth a look. Code, place and arguments only; the wording is in `messages`.
 * Unusable files are not findings, and faults of ours are thrown.
 */
import type { PartId, TableId } from '../plan/field';
import type { IsoDate } from '../text/cell';

export type Severity = 'error' | 'warning' | 'note';

/** Where another row stands that a finding speaks of. */
export interface RowRef {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** Every code with its arguments. Values that were found are given as a person reads them. */
export interface FindingArgs {
  // A cell of any table
  readonly 'required-missing': object;
  readonly 'expected-missing': object;
  readonly 'not-in-list': { readonly found: string; readonly suggestion: string | null };
  readonly 'place-outside-parent': {
    readonly found: string;
    readonly parent: string;
    readonly suggestion: string | null;
  };
  readonly 'too-long': { readonly length: number; readonly max: number };
  readonly 'number-expected': { readonly found: string; readonly readings: readonly number[] };
  readonly 'number-out-of-range': {
    readonly found: number;
    readonly min: number;
    readonly max: number | null;
    readonly whole: boolean;
  };
  readonly 'date-expected': { readonly found: string; readonly reading: IsoDate | null };
  readonly 'date-implausible': { readonly found: IsoDate; readonly from: IsoDate; readonly to: IsoDate };
  readonly 'date-ambiguous': { readonly found: IsoDate; readonly swapped: IsoDate };
  readonly 'cell-error': { readonly found: string };
  readonly 'formula-without-value': object;
  readonly 'legacy-font': { readonly found: string; readonly suggestion: string };

  // The first sheet
  readonly 'unit-unknown': { readonly found: string; readonly suggestion: string | null };
  readonly 'unit-differs': { readonly chosen: string; readonly stamped: string };
  readonly 'deadline-passed': { readonly deadline: string; readonly day: IsoDate };
  readonly 'deadline-day': { readonly deadline: string; readonly day: IsoDate };
  readonly 'sent-before-letter': { readonly sent: IsoDate; readonly letter: IsoDate };
  readonly 'none-but-listed': { readonly rows: number };
  readonly 'nominations-undeclared': object;

  // The report
  readonly 'answer-missing': { readonly item: string };
  readonly 'answer-unfit': { readonly item: string; readonly lines: number; readonly fit: number };

  // Figures; years are numbers, null for the whole period
  readonly 'figure-sum': { readonly found: number; readonly sum: number; readonly parts: readonly string[] };
  readonly 'figure-exceeds': { readonly found: number; readonly limit: number; readonly of: string };
  readonly 'figure-without-weight': { readonly weight: string };

  // Nominations
  readonly 'kind-without-quota': { readonly kind: string };
  readonly 'quota-over-unit': { readonly quota: string; readonly limit: number; readonly ordinal: number };
  readonly 'quota-nominated': { readonly quota: string; readonly limit: number; readonly found: number };
  readonly 'excluded-recipient': {
    readonly found: string;
    readonly place: string;
    readonly decision: string;
  };
  readonly 'excluded-place': {
    readonly place: string;
    readonly recipient: string;
    readonly decision: string;
  };
  readonly 'excluded-declared': { readonly decision: string };
  readonly 'exclusion-unchecked': object;
  readonly 'vote-below': { readonly found: number; readonly threshold: number };
  readonly duplicate: { readonly name: string; readonly other: RowRef };
  readonly 'near-duplicate': { readonly name: string; readonly otherName: string; readonly other: RowRef };
  readonly 'name-honorific': { readonly honorific: string; readonly name: string };
  readonly 'name-implausible': { readonly found: string };
  readonly 'name-capitals': { readonly found: string };

  // What whoever merges chose
  readonly 'quota-selected': { readonly quota: string; readonly limit: number; readonly chosen: number };
  readonly 'selected-not-eligible': { readonly name: string };
  readonly 'selected-unconsidered': { readonly names: readonly string[] };

  // The form as it came back
  readonly 'stamp-missing': object;
  readonly 'plan-older': { readonly found: number; readonly current: number };
  readonly 'plan-differs': object;
  readonly 'sheet-missing': { readonly sheet: string };
  readonly 'sheet-renamed': { readonly sheet: string; readonly found: string };
  /** `header`: what the form calls the column, or the line of the first sheet. */
  readonly 'column-missing': { readonly header: string };
  readonly 'column-by-header': { readonly found: string };
  readonly 'column-unknown': { readonly header: string; readonly cells: number };
  readonly 'row-passed-over': {
    readonly why: 'group' | 'total' | 'index' | 'text' | 'signature';
    readonly text: string;
  };
  readonly 'row-outside-block': object;
  readonly 'row-hidden': object;
  readonly 'row-unknown': { readonly found: string };
  readonly 'text-normalised': { readonly cells: number };
  readonly 'date-from-number': { readonly found: number; readonly reading: IsoDate };

  // Files among each other
  readonly 'file-repeated': { readonly other: string };
  /** `byHand`: whoever merges chose the other. */
  readonly 'file-superseded': { readonly by: string; readonly part: PartId; readonly byHand?: true };
  /** `via`: the workbook that both came in, where alone one of them can be chosen. */
  readonly 'files-disagree': { readonly other: string; readonly part: PartId; readonly via?: string };
  readonly 'files-both-chosen': { readonly other: string; readonly part: PartId };
  readonly 'file-unit-unknown': { readonly found: string; readonly suggestion: string | null };
  /** Made for one unit and set to another; nothing of it counts until whoever merges says so. */
  readonly 'file-unit-differs': { readonly chosen: string; readonly stamped: string };
  /** A later file lists nobody, and does not say that nobody is nominated. */
  readonly 'list-emptied': { readonly other: string; readonly rows: number };
  /** `first` is the day by which punctuality is judged. */
  readonly 'sent-again': {
    readonly first: IsoDate;
    readonly days: readonly IsoDate[];
    readonly part: PartId;
  };
  /** Rows that whoever merges took out of a list. */
  readonly 'rows-deleted': { readonly sheet: string; readonly names: readonly string[] };
  readonly 'sent-past-parent': { readonly unit: string; readonly parent: string };
  /** `by`: the file in which the unit above sent what it chose. */
  readonly 'chosen-above': { readonly by: string };
  /** `at` is who merges. */
  readonly 'sent-elsewhere': { readonly unit: string; readonly at: string };
  /** The form of who merges itself. */
  readonly 'own-form': { readonly at: string };
  /** Of units below nothing but the rows that were chosen can be read. */
  readonly 'carried-lost': { readonly rows: number };
  /** The copy that came with a unit's form. */
  readonly 'register-faulty': { readonly faults: number };
  readonly 'register-from-files': { readonly rows: number };
  readonly 'register-differs': { readonly missing: number; readonly extra: number };
}

export type Code = keyof FindingArgs;

/** `field` names the column or the row of the form; `key` the item or indicator of its row. */
export interface CellPlace {
  readonly kind: 'cell';
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly table: TableId;
  readonly field: string;
  readonly key: string;
}

export type Place =
  | CellPlace
  | { readonly kind: 'row'; readonly file: string; readonly sheet: string; readonly row: number }
  | { readonly kind: 'sheet'; readonly file: string; readonly sheet: string; readonly table: TableId | null }
  | { readonly kind: 'file'; readonly file: string }
  /** The summary as a whole. */
  | { readonly kind: 'summary' };

interface FindingOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  readonly at: Place;
  /** Code of the unit whose file it is; null where none is known, or for the summary. */
  readonly unit: string | null;
  readonly args: FindingArgs[C];
  /** Id of a clause in the plan file; null: a convention of the form. */
  readonly basis: string | null;
}

export type Finding = { [C in Code]: FindingOf<C> }[Code];
