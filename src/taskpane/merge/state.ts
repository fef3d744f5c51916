/** The merge that is being prepared, under way or done: it lives on while other tabs are looked at. */
import { useSyncExternalStore } from 'react';
import type { Language } from '../../messages/messages';
import type { Plan } from '../../plan/schema';
import { withFiles } from './given';
import type { Found, GivenFile } from './given';
import type { MergeAnswer, MergeRefusal, MergeStep } from './job';
import type { Merging, StartMerge } from './start';

export type Merged = Extract<MergeAnswer, { readonly ok: true }>;

type Phase =
  | { readonly is: 'choosing'; readonly wasCancelled: boolean }
  | { readonly is: 'running'; readonly step: MergeStep | null }
  | { readonly is: 'refused'; readonly refusal: MergeRefusal }
  | { readonly is: 'failed'; readonly error: unknown }
  | { readonly is: 'done'; readonly merged: Merged };

export interface MergeState {
  /** By path. */
  readonly files: readonly GivenFile[];
  readonly register: GivenFile | null;
  readonly phase: Phase;
}

const CHOOSING: Phase = { is: 'choosing', wasCancelled: false };

let state: MergeState = { files: [], register: null, phase: CHOOSING };
let merging: Merging | null = null;
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

/** Back to the files as they were chosen. */
export const mergeAgain = (): void => become({ phase: CHOOSING });

export interface Circumstances {
  readonly known: readonly Plan[];
  readonly chosen: Plan;
  /** The chosen plan rules whatever the files say. */
  readonly insists: boolean;
  readonly language: Language;
  readonly now: Date;
}

/** Begins to merge the files that were chosen. Resolves when that has ended, however it ended. */
export async function beginMerge(
  start: StartMerge,
  { known, chosen, insists, language, now }: Circumstances,
): Promise<void> {
  const { files, register } = state;
  const created = `${now.toISOString().slice(0, 19)}Z`;
  become({ phase: { is: 'running', step: null } });
  let mine: Merging | null = null;
  const isMine = (): boolean => merging === mine;
  try {
    mine = start({ files, register, known, chosen, insists, language, created }, (step) => {
      if (isMine()) become({ phase: { is: 'running', step } });
    });
    merging = mine;
    const answer = await mine.answer;
    if (!isMine()) return;
    become({
      phase: answer.ok ? { is: 'done', merged: answer } : { is: 'refused', refusal: answer.refusal },
    });
  } catch (error) {
    if (isMine()) become({ phase: { is: 'failed', error } });
  }
}

/** Stops before anything was written. */
export function cancelMerge(): void {
  merging?.cancel();
  merging = null;
  become({ phase: { is: 'choosing', wasCancelled: true } });
}
