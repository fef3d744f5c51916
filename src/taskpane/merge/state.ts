/** The merge that is being prepared, under way or done: it lives on while other tabs are looked at. */
import { useSyncExternalStore } from 'react';
import type { Finished } from '../../excel/finish-merge';
import type { Language } from '../../messages/messages';
import type { Plan } from '../../plan/schema';
import { remember, remembered } from '../office';
import { withFiles } from './given';
import type { Found, GivenFile } from './given';
import type { MergeAnswer, MergeRefusal, MergeStep, PreviousSummary } from './job';
import type { Merging, StartMerge } from './start';
import type { Target } from './target';

type Merged = Extract<MergeAnswer, { readonly ok: true }>;

export type Phase =
  | {
      readonly is: 'choosing';
      readonly wasCancelled: boolean;
      /** To answer what is open in the summary. */
      readonly isForQuestions?: boolean;
      /** What came of finishing a write that was interrupted. */
      readonly finished?: Finished;
    }
  | { readonly is: 'running'; readonly step: MergeStep | null }
  | { readonly is: 'refused'; readonly refusal: MergeRefusal }
  | { readonly is: 'failed'; readonly error: unknown }
  | {
      readonly is: 'done';
      readonly merged: Merged;
      /** What was merged into. */
      readonly previous: PreviousSummary | null;
      /** Merged once more, since somebody worked in the summary before it was written. */
      readonly isAnew: boolean;
    };

type Done = Extract<Phase, { readonly is: 'done' }>;

/** What was merged; null too where what it was merged into is open for this officer no more. */
export const doneIn = (phase: Phase, target: Target | null): Done | null =>
  phase.is === 'done' && (phase.merged.result.kind === 'new' || target !== null) ? phase : null;

export interface MergeState {
  /** By path. */
  readonly files: readonly GivenFile[];
  readonly register: GivenFile | null;
  /** Who merges, as typed; remembered on this machine. */
  readonly by: string;
  readonly phase: Phase;
}

const CHOOSING: Phase = { is: 'choosing', wasCancelled: false };

const BY = 'merged-by';

let state: MergeState = { files: [], register: null, by: remembered(BY) ?? '', phase: CHOOSING };
let merging: Merging | null = null;
/** Number of the merge that was begun last; one that was stopped is none. */
let begun = 0;
const listeners = new Set<() => void>();

function become(changes: Partial<MergeState>): void {
  state = { ...state, ...changes };
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const mergeState = (): MergeState => state;

export const useMergeState = (): MergeState => useSyncExternalStore(subscribe, mergeState);

/** Answers how many were not there yet. */
export function addFiles(found: readonly Found[]): number {
  const files = withFiles(state.files, found);
  const added = files.length - state.files.length;
  become({ files, phase: CHOOSING });
  return added;
}

export const removeFile = (path: string): void =>
  become({ files: state.files.filter((file) => file.path !== path), phase: CHOOSING });

export const clearFiles = (): void => become({ files: [], phase: CHOOSING });

export const takeRegister = (register: GivenFile | null): void => become({ register, phase: CHOOSING });

export function nameMerger(by: string): void {
  become({ by });
  remember(BY, by);
}

/** Back to the files as they were chosen. */
export const mergeAgain = (isForQuestions = false): void =>
  become({ phase: { ...CHOOSING, isForQuestions } });

/** A write was broken off half way, and the merge with it. */
export const breakOff = (error: unknown): void => become({ phase: { is: 'failed', error } });

export const endFinishing = (finished: Finished): void => become({ phase: { ...CHOOSING, finished } });

export interface Circumstances {
  readonly known: readonly Plan[];
  readonly chosen: Plan;
  /** The chosen plan rules whatever the files say. */
  readonly insists: boolean;
  readonly language: Language;
  readonly now: Date;
  /** Reads the summary to merge into; null: a new one is made. */
  readonly previous: () => Promise<PreviousSummary | null>;
  /** The summary was changed since it was merged into. */
  readonly isAnew?: boolean;
}

/** Begins to merge the files that were chosen. Resolves when that has ended, however it ended. */
export async function beginMerge(
  start: StartMerge,
  { known, chosen, insists, language, now, previous: readPrevious, isAnew = false }: Circumstances,
): Promise<void> {
  const { files, register, by } = state;
  const created = `${now.toISOString().slice(0, 19)}Z`;
  become({ phase: { is: 'running', step: null } });
  begun += 1;
  const turn = begun;
  const isMine = (): boolean => turn === begun;
  try {
    const previous = await readPrevious();
    if (!isMine()) return;
    const request = { files, previous, register, known, chosen, insists, language, by, created };
    merging = start(request, (step) => {
      if (isMine()) become({ phase: { is: 'running', step } });
    });
    const answer = await merging.answer;
    if (!isMine()) return;
    become({
      phase: answer.ok
        ? { is: 'done', merged: answer, previous, isAnew }
        : { is: 'refused', refusal: answer.refusal },
    });
  } catch (error) {
    if (isMine()) become({ phase: { is: 'failed', error } });
  }
}

/** Stops before anything was written. */
export function cancelMerge(): void {
  begun += 1;
  merging?.cancel();
  merging = null;
  become({ phase: { is: 'choosing', wasCancelled: true } });
}
