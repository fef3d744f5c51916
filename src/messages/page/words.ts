/** The page that checks and merges in any browser. What the pane says as well, it says in the pane's words. */
import type { Counts } from '../command';
import type { Said } from '../messages';
import type { Told } from '../pane/form';

export interface PageWords {
  /** Of the browser's tab. */
  readonly title: string;
  readonly heading: string;
  readonly forWhom: string;
  readonly stays: string;
  /** The page was opened from a folder: it stands still while it works. */
  readonly fromFolder: string;
  /** Name of the switch between the two parts. */
  readonly parts: string;
  readonly check: {
    readonly intro: string;
    readonly button: (files: number) => string;
    readonly cancelled: string;
    readonly done: (files: number, counts: Counts) => string;
    /** What to do where nothing was found. */
    readonly clean: string;
    readonly nothing: Told;
    readonly summaries: (files: readonly string[]) => string;
    readonly save: string;
    readonly print: string;
    readonly saved: (file: string) => string;
    readonly again: string;
    /** What to do about files of several plans. */
    readonly mixed: string;
    readonly insist: (title: string) => string;
    readonly noFindings: string;
    readonly unknownUnit: string;
    /** The results on paper and as a workbook. */
    readonly list: {
      /** Name of the file, without folders. `day`: `yyyy-mm-dd`. */
      readonly fileName: (day: string) => string;
      readonly title: string;
      readonly filesTitle: string;
      /** Names of the sheets. */
      readonly sheet: string;
      readonly files: string;
      readonly file: string;
      readonly unit: string;
      readonly severity: string;
      readonly where: string;
      readonly what: string;
      readonly mend: string;
      readonly basis: string;
      readonly outcome: string;
      /** What becomes of a summary. */
      readonly summary: string;
      readonly checkedOn: (day: string) => string;
    };
  };
  readonly merge: {
    readonly intro: string;
    /** Who merges, where a unit's form and files of those that send through it are there. */
    readonly forWhom: {
      readonly label: string;
      readonly hint: string;
      readonly unit: (unit: string, file: string) => string;
      readonly root: (root: string) => string;
    };
    readonly standing: {
      readonly label: string;
      readonly hint: string;
      readonly choose: string;
      readonly remove: string;
      /** Found among the files that were chosen or dropped. */
      readonly found: (file: string) => string;
      /** Of several none is taken. */
      readonly several: (files: readonly string[]) => Said;
      /** Merges nothing but the choices made in the summary. */
      readonly onlyChoices: string;
    };
    readonly done: {
      readonly made: Told;
      readonly changed: (file: string) => Told;
      /** Into the unit's form. */
      readonly ofUnit: (unit: string, file: string) => Told;
      readonly nothingNew: (file: string) => Told;
      readonly unusable: (n: number) => string;
      /** Open in the sheet of that name; how they are answered. */
      readonly questions: (n: number, sheet: string) => Told;
    };
    readonly download: string;
    readonly downloadForm: string;
    readonly downloaded: (file: string) => string;
    /** How the file that was downloaded takes the place of the old one. */
    readonly replaces: (file: string) => string;
    readonly keeps: string;
    readonly noLinks: string;
  };
}
