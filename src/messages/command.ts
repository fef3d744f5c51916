/** What the command line says, in both languages. */
import type { Concern } from '../annex/concerns';
import type { PartState } from '../merge/summary';
import type { OwnWork } from '../sheets/summary/own-work';
import type { Uneditable } from '../xlsx/edit/uneditable';
import { command as en } from './en/command';
import type { ExportSentences } from './export';
import type { Language, Said } from './messages';
import { command as vi } from './vi/command';

export type CommandName =
  | 'new'
  | 'check'
  | 'merge'
  | 'export'
  | 'requests'
  | 'code'
  | 'verify'
  | 'units'
  | 'sample'
  | 'plan check'
  | 'demo';

/** Placeholders in usage lines. */
export type ValueWord =
  'file' | 'folder' | 'path' | 'code' | 'kind' | 'number' | 'language' | 'plan' | 'symbol' | 'date' | 'name';

export type OptionHelp =
  | 'all'
  | 'unit'
  | 'kind'
  | 'newFolder'
  | 'newRegister'
  | 'jsonFlag'
  | 'mergeFile'
  | 'mergeRegister'
  | 'mergeUnit'
  | 'mergeJson'
  | 'mergeBy'
  | 'force'
  | 'discard'
  | 'exportFolder'
  | 'exportFormats'
  | 'exportAnnexes'
  | 'exportContent'
  | 'exportArrange'
  | 'exportLetter'
  | 'exportLetterDate'
  | 'exportIssuer'
  | 'exportApart'
  | 'exportMotto'
  | 'exportCode'
  | 'exportDrafts'
  | 'exportDespite'
  | 'requestFormats'
  | 'requestDeadline'
  | 'requestIssuer'
  | 'sampleFolder'
  | 'sampleUnits'
  | 'seed'
  | 'faults'
  | 'demoFolder'
  | 'plan'
  | 'planOfNew'
  | 'language'
  | 'help'
  | 'version';

interface PlanName {
  readonly id: string;
  readonly title: string;
}

export interface PlanWithFiles extends PlanName {
  readonly version: number;
  readonly files: readonly string[];
}

/** Why the command does nothing at all. Options are given as they are typed, paths as the user gave them. */
export type WrongUse =
  | { readonly wrong: 'command-missing' }
  | { readonly wrong: 'command-unknown'; readonly found: string; readonly suggestion: string | null }
  | { readonly wrong: 'command-incomplete'; readonly found: string; readonly choices: readonly string[] }
  | { readonly wrong: 'option-unknown'; readonly found: string; readonly suggestion: string | null }
  | { readonly wrong: 'value-missing'; readonly option: string }
  | { readonly wrong: 'value-unwanted'; readonly option: string }
  | { readonly wrong: 'option-repeated'; readonly option: string }
  | { readonly wrong: 'option-missing'; readonly option: string }
  | { readonly wrong: 'choose-one'; readonly options: readonly string[] }
  | { readonly wrong: 'argument-missing'; readonly value: ValueWord }
  | { readonly wrong: 'argument-unexpected'; readonly found: string }
  | {
      readonly wrong: 'not-a-choice';
      readonly option: string;
      readonly found: string;
      readonly choices: readonly string[];
    }
  | {
      readonly wrong: 'not-a-number';
      readonly option: string;
      readonly found: string;
      readonly min: number;
      readonly max: number;
    }
  | { readonly wrong: 'not-a-date'; readonly option: string; readonly found: string }
  | { readonly wrong: 'not-a-summary'; readonly path: string }
  /** The list is not as it should be when it is sent. */
  | { readonly wrong: 'unconfirmed'; readonly concerns: readonly Concern[] }
  | { readonly wrong: 'nothing-to-export'; readonly why: readonly string[] }
  | { readonly wrong: 'unit-unknown'; readonly found: string; readonly suggestion: string | null }
  | { readonly wrong: 'unit-collects-nothing'; readonly unit: string }
  | { readonly wrong: 'units-not-asked'; readonly names: readonly string[] }
  | {
      readonly wrong: 'kind-unknown';
      readonly found: string;
      readonly known: readonly { readonly id: string; readonly name: string }[];
    }
  | { readonly wrong: 'ending-expected'; readonly path: string; readonly ending: string }
  | { readonly wrong: 'same-path'; readonly path: string }
  | { readonly wrong: 'output-among-inputs'; readonly path: string }
  | { readonly wrong: 'output-is-folder'; readonly path: string }
  | { readonly wrong: 'outputs-exist'; readonly paths: readonly string[] }
  /** A summary stands there that cannot be read; replacing it loses what nobody can see. */
  | { readonly wrong: 'output-unreadable'; readonly path: string; readonly said: Said }
  /** What would be lost of the summary or the forms that stand there. */
  | { readonly wrong: 'work-lost'; readonly path: string; readonly lost: readonly OwnWork[] }
  | { readonly wrong: 'forms-filled'; readonly paths: readonly string[] }
  | { readonly wrong: 'summary-other-plan'; readonly path: string; readonly plan: string }
  | { readonly wrong: 'file-unusable'; readonly path: string; readonly said: Said }
  | { readonly wrong: 'register-unused' }
  | { readonly wrong: 'register-absent'; readonly path: string }
  | { readonly wrong: 'plan-unknown'; readonly found: string; readonly known: readonly PlanName[] }
  | { readonly wrong: 'plan-not-json'; readonly path: string; readonly detail: string }
  | {
      readonly wrong: 'plan-faulty';
      readonly path: string;
      readonly faults: readonly { readonly path: string; readonly reason: string }[];
    }
  | { readonly wrong: 'plans-mixed'; readonly plans: readonly PlanWithFiles[] }
  | { readonly wrong: 'plan-untold'; readonly known: readonly PlanName[] }
  | { readonly wrong: 'nothing-found' }
  | { readonly wrong: 'nothing-readable' };

/** Why a file could not be written. What stood there before is whole. */
export interface WriteTrouble {
  readonly reason: 'disk-full' | 'no-permission' | 'in-use' | 'changed-meanwhile' | 'failed';
  readonly path: string;
  /** The system's own code, e.g. `ENOSPC`. */
  readonly detail: string;
}

/** Why a file in a folder is left alone. */
export type SkipReason =
  'hidden' | 'lock-file' | 'system' | 'folder-link' | 'output' | 'register' | 'summary';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export interface CommandWords extends ExportSentences {
  readonly help: {
    /** What the program is, in one line. */
    readonly program: string;
    readonly usage: string;
    readonly commands: string;
    readonly options: string;
    readonly exits: string;
    /** Any command, in the program's own usage line. */
    readonly anyCommand: string;
    readonly anyOptions: string;
    readonly more: (usage: string) => string;
    readonly summaries: Readonly<Record<CommandName, string>>;
    readonly details: Readonly<Record<CommandName, readonly string[]>>;
    readonly values: Readonly<Record<ValueWord, string>>;
    readonly optionHelp: Readonly<Record<OptionHelp, string>>;
    readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  };
  readonly wrongUse: {
    readonly [W in WrongUse['wrong']]: (use: Extract<WrongUse, { readonly wrong: W }>) => Said;
  };
  readonly writeTroubles: Readonly<Record<WriteTrouble['reason'], (trouble: WriteTrouble) => Said>>;
  readonly skipped: (path: string, why: SkipReason) => string;
  /** `version` of the plan; `source` tells where it was taken from. */
  readonly plan: (
    title: string,
    id: string,
    version: number,
    source: 'file' | 'built-in' | 'stamps',
  ) => string;
  readonly planIsGood: (units: number, items: number) => string;
  readonly identifying: (done: number, all: number, file: string) => string;
  readonly reading: (done: number, all: number, file: string) => string;
  readonly making: (file: string) => string;
  readonly writing: (done: number, all: number, file: string) => string;
  readonly merging: string;
  readonly wrote: (path: string) => string;
  /** Codes of findings that cannot arise under the plan. */
  readonly faultsSkipped: (codes: readonly string[]) => string;
  readonly wroteMany: (files: number, folder: string) => string;
  readonly keptCopy: (path: string) => string;
  /** What a merge did in a summary that stood: rows of the award list. */
  readonly changes: (rows: {
    readonly added: number;
    readonly changed: number;
    readonly withdrawn: number;
  }) => string;
  /** Files that say nothing new, to the byte. */
  readonly mergedBefore: (paths: readonly string[]) => string;
  /** No unit has anything to send or to mend; or the one that was asked for has not. */
  readonly noRequests: string;
  readonly nothingToMend: (unit: string) => string;
  readonly noPdf: Readonly<Record<'absent' | 'failed', Said>>;
  readonly code: (code: string) => string;
  /** Which kind of workbook it is, and whose. */
  readonly codeOf: (kind: 'summary' | 'submission', name: string) => string;
  readonly codeIsSame: string;
  readonly codeIsNone: string;
  /** `code`: the file's own. */
  readonly codeDiffers: (code: string) => string;
  readonly openQuestions: (questions: number, sheet: string) => string;
  readonly nothingNew: (path: string) => string;
  /** The summary's hidden memory is gone or damaged. */
  readonly memoryLost: (path: string) => string;
  /** Why an existing summary cannot take the change. */
  readonly uneditable: (why: Uneditable) => Said;
  readonly merged: (files: number, units: number) => string;
  readonly checked: (files: number) => string;
  readonly counts: (counts: Counts) => string;
  readonly unreadable: (files: number) => string;
  readonly inSummary: string;
  /** Notes that are not shown one by one. `sheet`: the summary's sheet that has them; null: there is none. */
  readonly moreNotes: (notes: number, sheet: string | null) => string;
  /** Units below others that have sent nothing and have no line. */
  readonly silentBelow: (units: number, sheet: string) => string;
  readonly basis: (basis: string) => string;
  readonly unknownUnit: string;
  readonly unitListHeaders: Readonly<Record<'code' | 'unit' | 'kind' | 'sendsTo', string>>;
  readonly fileHeaders: Readonly<Record<'file' | 'unit' | 'errors' | 'warnings' | 'notes', string>>;
  readonly unitHeaders: Readonly<
    Record<'unit' | 'report' | 'nominations' | 'limit' | 'errors' | 'warnings' | 'files', string>
  >;
  readonly partStates: Readonly<Record<PartState, string>>;
  readonly punctuality: {
    readonly onTime: string;
    readonly onDay: (day: string) => string;
    readonly late: string;
    readonly notSent: string;
    readonly dayUnknown: string;
  };
  /** The user or the system ended the work. */
  readonly interrupted: string;
  /** A fault of the program: `detail` is its one line; `debug` the setting that shows more. */
  readonly fault: (detail: string, debug: string) => Said;
}

export const commandWords: Readonly<Record<Language, CommandWords>> = { vi, en };
