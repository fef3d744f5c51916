/** The tab that merges units' files into one summary. */
import type { PlanWithFiles } from '../command';
import type { Uneditable } from '../../xlsx/edit/uneditable';
import type { Said } from '../messages';
import type { AgainWords } from './again';
import type { Told } from './form';

export interface MergeWords {
  readonly again: AgainWords;
  readonly intro: string;
  readonly files: {
    readonly drop: string;
    readonly choose: string;
    readonly chooseFolder: string;
    readonly chosen: (n: number) => string;
    readonly added: (n: number, all: number) => string;
    readonly remove: (file: string) => string;
    readonly clear: string;
    readonly more: (n: number) => string;
    readonly dropFailed: Said;
  };
  readonly register: {
    readonly label: string;
    readonly hint: string;
    readonly choose: string;
    readonly remove: string;
  };
  /** Who merges. */
  readonly by: { readonly label: string; readonly hint: string };
  readonly run: {
    readonly button: (files: number) => string;
    readonly reading: (done: number, all: number) => string;
    readonly merging: string;
    readonly writing: string;
    readonly cancel: string;
    readonly cancelled: string;
  };
  readonly refused: {
    readonly 'plans-mixed': (plans: readonly PlanWithFiles[]) => Said;
    readonly 'plan-unusable': (file: string, why: Said) => Said;
    readonly 'register-unusable': (file: string, why: Said) => Said;
    readonly 'register-absent': (file: string) => Said;
    readonly 'register-unused': (file: string) => Said;
    readonly 'summary-unusable': (file: string, why: Said) => Said;
    readonly 'summary-absent': (file: string) => Said;
    readonly 'summary-other-plan': (file: string, title: string) => Said;
    readonly 'summary-uneditable': (file: string, why: Uneditable) => Said;
    readonly 'nothing-readable': Said;
    /** Merges by this plan all the same, without the files of others. */
    readonly insist: (title: string) => string;
  };
  readonly result: {
    readonly files: (n: number) => string;
    readonly nominations: (n: number) => string;
    /** Units that send to the root: those of which something came, and all. */
    readonly units: (arrived: number, expected: number) => string;
    readonly plan: (title: string, version: number) => string;
    readonly announce: (files: number, unusable: number) => string;
    /** While the summary is nowhere yet. */
    readonly toDeliver: string;
    readonly mergedBefore: (paths: readonly string[]) => string;
    readonly unusable: (n: number) => string;
    readonly missing: (n: number) => string;
    readonly missingBelow: (n: number, sheet: string) => string;
    readonly allArrived: string;
    readonly perFile: string;
    readonly unknownUnit: string;
    readonly summaryLeftOut: string;
    readonly summariesLeftOut: (files: readonly string[]) => Told;
    readonly uses: (parts: readonly string[]) => string;
    readonly counts: (errors: number, warnings: number, notes: number) => string;
    readonly more: (n: number) => string;
    readonly again: string;
  };
  readonly deliver: {
    readonly heading: string;
    readonly toOpen: string;
    readonly toNew: string;
    readonly download: string;
    /** Name of the file, without folders. `day`: `yyyy-mm-dd`. */
    readonly fileName: (day: string) => string;
    readonly adds: (sheets: number) => string;
    /** Why nothing is written into the open workbook. */
    readonly isForm: string;
    readonly isSummary: string;
    readonly nameTaken: (sheets: readonly string[]) => Said;
    readonly writing: string;
    readonly opening: string;
    readonly written: Told;
    readonly completed: Told;
    readonly unchanged: Told;
    readonly opened: Told;
    readonly notOpened: Said;
    readonly downloaded: Told;
  };
}
