/** The tab that lays the form down, mends it, and makes workbooks for other units. */
import type { Said } from '../messages';

/** A state of the open workbook or the outcome of something done: a sentence, and what follows from it. */
export interface Told {
  readonly what: string;
  readonly next: string;
}

export interface FormWords {
  readonly state: {
    readonly none: Told;
    /** For those at the root, who install no form. */
    readonly noneAtRoot: Told;
    readonly whole: (unit: string) => Told;
    readonly unknownUnit: Told;
    readonly unfinished: (unit: string) => Told;
    /** What was merged into it is not written whole. */
    readonly mergeUnfinished: (unit: string) => Told;
    /** `sheets`: those that the officer sees; none: only hidden ones are gone. */
    readonly lacking: (unit: string, sheets: readonly string[]) => Told;
    readonly summary: (of: string) => Told;
    readonly summaryOfUnknown: Told;
  };
  /** Two units: the workbook's, and the one that was chosen here. */
  readonly otherUnit: (form: string, own: string) => string;

  readonly install: {
    readonly button: string;
    readonly buttonFor: (unit: string) => string;
    readonly adds: (sheets: readonly string[]) => string;
    readonly finish: string;
    readonly working: string;
    readonly installed: (unit: string) => Told;
    readonly unchanged: (unit: string) => Told;
    readonly completed: (unit: string) => Told;
    readonly nameTaken: (sheets: readonly string[]) => Said;
    readonly otherWay: string;
  };

  readonly repair: {
    readonly heading: string;
    readonly button: string;
    readonly does: string;
    readonly doesNot: string;
    readonly working: string;
    /** `added`: those that the officer sees. */
    readonly repaired: (added: readonly string[]) => Told;
    readonly notThisForm: Said;
  };

  readonly sort: {
    readonly heading: string;
    readonly button: string;
    readonly does: string;
    readonly working: string;
    readonly sorted: (rows: number) => Told;
    readonly inOrder: Told;
    readonly blank: Said;
    readonly noList: Said;
    /** `text`: how the row begins. */
    readonly otherRow: (row: number, text: string) => Said;
    readonly hiddenRow: (row: number) => Said;
    readonly mergedRow: (row: number) => Said;
  };

  readonly other: {
    readonly heading: string;
    readonly does: string;
    readonly button: string;
    readonly working: string;
    readonly opened: (unit: string) => Told;
    readonly notOpened: (unit: string) => Told;
    readonly download: string;
    readonly downloadName: (file: string) => string;
  };

  readonly register: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly reading: string;
    readonly lines: (file: string, n: number) => string;
    readonly remove: string;
    readonly faulty: (file: string, errors: number) => string;
    readonly absent: (file: string) => Said;
    /** `said`: why the file cannot be used. */
    readonly unusable: (file: string, said: Said) => Said;
  };

  readonly toMerge: string;
  readonly toCheck: string;
}
