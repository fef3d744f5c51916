/** Merging into the summary that is open, or into the form of a unit that others send through. */
import type { Choice } from '../../sheets/summary/queue';
import type { Said } from '../messages';
import type { Told } from './form';

/** By what is written into. */
interface Into {
  readonly nothingNew: Told;
  readonly changedMeanwhile: Told;
  readonly write: string;
  readonly writing: string;
  readonly written: Told;
}

export interface AgainWords {
  readonly standing: {
    readonly ofRoot: Told;
    /** `isFirst`: nothing was merged into the unit's form yet. */
    readonly ofUnit: (unit: string, isFirst: boolean) => Told;
    /** `time`: of the last merge; null: not known. */
    readonly merged: (time: string | null) => string;
    readonly open: (questions: number) => string;
    readonly reading: string;
    /** Merges what was chosen into it. */
    readonly button: (files: number) => string;
  };
  readonly unfinished: {
    readonly told: Told;
    readonly button: string;
    readonly working: string;
    readonly finished: Told;
    readonly discarded: Told;
    readonly typedInto: (sheets: readonly string[]) => Said;
    readonly planUnknown: Said;
  };
  readonly preview: {
    readonly announce: (files: number, unusable: number) => Told;
    readonly intoSummary: Into;
    readonly intoForm: Into;
    /** `merger`: what the sheets call who merges. */
    readonly memoryLost: (merger: string) => Told;
    readonly unitsHeading: string;
    readonly unknownUnit: string;
    readonly unit: (added: number, changed: number, withdrawn: number, others: number) => string;
    readonly cells: (n: number) => string;
    readonly more: (n: number) => string;
    readonly blank: string;
    /** `isOver`: nothing is to be written any more, and they are answered here. */
    readonly questions: (n: number, merger: string, isOver: boolean) => Told;
    /** Leads to where they are answered. */
    readonly answer: (n: number) => string;
    readonly questionList: string;
    readonly cancel: string;
    readonly totalsRow: (table: string) => Said;
  };
  /** Of long texts that are shown in part. */
  readonly whole: { readonly show: string; readonly hide: string };
  readonly queue: {
    readonly heading: (n: number) => string;
    readonly before: string;
    readonly theirs: string;
    readonly ours: (merger: string) => string;
    readonly known: string;
    readonly came: string;
    readonly blank: string;
    readonly file: (file: string) => string;
    readonly goTo: string;
    readonly choices: (merger: string) => Readonly<Record<Choice, string>>;
    /** Of all questions of a unit. */
    readonly allOf: (unit: string) => string;
    readonly chosen: (n: number) => string;
    readonly carryOut: (n: number) => string;
    readonly more: (n: number) => string;
    readonly gone: string;
  };
}
