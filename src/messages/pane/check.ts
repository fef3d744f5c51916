/** The tab that shows what a check of the open form found. */
import type { Deadline, Quota } from '../../plan/schema';
import type { Counts } from '../command';
import type { Told } from './form';

export interface CheckWords {
  /** How the form stands as a whole. */
  readonly overview: string;
  readonly toForm: string;
  readonly button: string;
  readonly checking: string;
  /** `time`: of this machine's clock, "14:05". */
  readonly checkedAt: (time: string) => string;
  /** Where a check would cost the officer the undo stack. */
  readonly atOnce: {
    /** Of the switch. */
    readonly label: string;
    /** Why it is off at first. */
    readonly why: string;
    readonly behind: Told;
  };
  /** For the live region, after each check. */
  readonly announce: (counts: Counts) => string;
  readonly state: {
    readonly notForm: Told;
    readonly summary: Told;
    readonly looking: string;
    readonly first: string;
    /** No error, warning or note. */
    readonly clean: Told;
    /** Nothing but warnings and notes. */
    readonly noErrors: Told;
    readonly lost: Told;
  };

  readonly severities: {
    readonly label: string;
    /** Name of a chip: its count, and what it is a count of. */
    readonly chip: Readonly<Record<'error' | 'warning' | 'note', (n: number) => string>>;
  };

  readonly sheets: {
    readonly heading: string;
    /** Answered items of those that must be. */
    readonly answered: (filled: number, required: number) => string;
    readonly cells: (n: number) => string;
    readonly items: (n: number) => string;
    readonly rows: (n: number) => string;
    readonly missing: (n: number) => string;
    readonly wrong: (n: number) => string;
    readonly fine: string;
  };

  readonly quotas: {
    readonly heading: string;
    readonly nominated: (n: number, quota: Quota) => string;
    /** What the limit is and whose it is. */
    readonly limit: (quota: Quota, root: string) => string;
    /** One of those that all units share has been passed by this unit alone: the root chooses. */
    readonly chosenFrom: (root: string) => string;
    readonly over: (by: number) => string;
  };

  /** Days come written as the language writes them. */
  readonly deadlines: {
    readonly heading: string;
    readonly limit: (bound: Deadline['bound'], day: string) => string;
    readonly lastDay: (day: string) => string;
    readonly left: (days: number) => string;
    readonly today: string;
    readonly dayItself: (day: string) => string;
    readonly passed: (days: number) => string;
    readonly onTime: (day: string) => string;
    readonly onDay: (day: string) => string;
    readonly late: (day: string) => string;
    readonly declined: string;
    readonly receivedCounts: string;
    readonly byParent: (parent: string) => string;
  };

  readonly findings: {
    readonly heading: string;
    readonly sheet: string;
    readonly allSheets: string;
    readonly wholeFile: string;
    readonly search: string;
    /** Inside the box, where there is little room. */
    readonly searchShort: string;
    readonly shown: (n: number, all: number) => string;
    readonly nothingLeft: string;
    readonly clearFilter: string;
    readonly row: (row: number, name: string) => string;
    readonly goTo: string;
    readonly more: (n: number) => string;
    readonly basis: (basis: string) => string;
    readonly inSheet: (sheet: string, n: number) => string;
    readonly gone: string;
  };
}
