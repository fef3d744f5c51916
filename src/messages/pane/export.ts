/** The tab that makes annexes of the summary, and compares a signed paper with its file. */
import type { AnnexId } from '../../annex/annex';
import type { ExportSentences } from '../export';
import type { Said } from '../messages';
import type { Told } from './form';

/** What can be downloaded. */
export type FileKind = 'xlsx' | 'docx' | 'csv' | 'system' | 'drafts';

export interface ExportWords extends ExportSentences {
  readonly intro: string;
  /** Where the open workbook is no summary that can be read. */
  readonly noSummary: Told;
  /** A unit's form is open into which others are merged; `root`: whose summary annexes are made of. */
  readonly ofRootAlone: (root: string) => Told;
  readonly planUnknown: Said;
  readonly toMerge: string;

  readonly annexes: {
    readonly heading: string;
    readonly names: Readonly<Record<AnnexId, string>>;
    readonly earlier: (name: string) => string;
    readonly later: (name: string) => string;
    readonly moved: (name: string, place: number, all: number) => string;
    readonly none: string;
  };
  readonly list: {
    readonly heading: string;
    readonly content: string;
    readonly selected: string;
    readonly all: string;
    readonly arrangement: string;
    readonly byUnit: string;
    readonly byRank: string;
    readonly apart: string;
  };
  readonly letter: {
    readonly heading: string;
    readonly hint: string;
    readonly type: string;
    /** Beside the type, where the symbol tells it. */
    readonly typeFollows: string;
    readonly symbol: string;
    readonly symbolLike: string;
    readonly date: string;
    readonly dateLike: string;
    readonly dateWrong: string;
    readonly issuer: string;
    readonly printed: string;
    readonly motto: string;
    readonly code: string;
  };
  readonly outputs: {
    readonly heading: string;
    readonly toSheets: string;
    readonly toNew: string;
    readonly copy: string;
    readonly copyOf: (name: string) => string;
    readonly copyHint: string;
    readonly files: string;
    readonly filesHint: string;
    readonly kinds: Readonly<Record<FileKind, string>>;
    readonly pdf: { readonly heading: string; readonly steps: readonly string[] };
  };
  readonly working: {
    readonly reading: string;
    readonly writing: string;
  };
  readonly asked: {
    readonly concerns: Told;
    readonly goOn: string;
    readonly leave: string;
    readonly replace: (sheets: readonly string[]) => Told;
    readonly replaceThem: string;
  };
  readonly done: {
    readonly nothing: Told;
    /** `earlier`: annexes' sheets of another time that still stand in the workbook. */
    readonly sheets: (sheets: readonly string[], earlier: readonly string[]) => Told;
    readonly opened: Told;
    readonly notOpened: Said;
    readonly copied: (name: string) => Told;
    readonly toCopy: (name: string) => Told;
    readonly copyNow: string;
    readonly notCopied: string;
    readonly files: (n: number) => Told;
    readonly again: (file: string) => string;
  };
  readonly code: {
    readonly heading: string;
    readonly hint: string;
    readonly show: string;
    readonly own: string;
    readonly typed: string;
    readonly compare: string;
    readonly same: Told;
    readonly differs: (typed: string, own: string) => Told;
    readonly none: Told;
    /** The open workbook is neither a form nor a summary. */
    readonly noWorkbook: string;
  };
}
