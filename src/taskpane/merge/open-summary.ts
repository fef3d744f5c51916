/** What can be merged into in the open workbook, as the pane last read it. */
import { useSyncExternalStore } from 'react';
import { readOpenSummary } from '../../excel/read-summary';
import { shown } from '../../rules/cells';
import type { ReadSummary } from '../../sheets/read/summary';
import { mergeOfRow } from '../../sheets/summary/log';
import { mergerName } from '../../sheets/summary/merger';
import { run } from '../office';
import { questionsIn } from './changes';
import type { Question } from './changes';
import type { Target } from './target';

export interface OpenSummary {
  readonly read: ReadSummary;
  /** Nothing was merged into the unit's form yet. */
  readonly isFirst: boolean;
  /** As people read it; null: not known. */
  readonly mergedAt: string | null;
  readonly questions: readonly Question[];
}

interface Looking {
  readonly summary: OpenSummary | null;
  readonly isBusy: boolean;
  /** Why it could not be read; null: it could. */
  readonly trouble: unknown;
}

let looking: Looking = { summary: null, isBusy: false, trouble: null };
const listeners = new Set<() => void>();

function become(changes: Partial<Looking>): void {
  looking = { ...looking, ...changes };
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useOpenSummary = (): Looking => useSyncExternalStore(subscribe, () => looking);

function mergedAt({ lists }: ReadSummary): string | null {
  const times = (lists.get('log')?.entries ?? []).map(({ id, cells }) => ({
    merge: mergeOfRow(id),
    time: shown(cells['time']?.value ?? null),
  }));
  return times.sort((a, b) => b.merge - a.merge)[0]?.time ?? null;
}

let asked = 0;

/** Reads it anew. Never rejects; of several calls the last one tells. */
export async function lookAtSummary({ plan, at }: Pick<Target, 'plan' | 'at'>): Promise<void> {
  asked += 1;
  const mine = asked;
  become({ isBusy: true, trouble: null });
  try {
    const read = await run((context) => readOpenSummary(context, plan, at));
    const summary = {
      read,
      isFirst: read.memory.state === 'none',
      mergedAt: mergedAt(read),
      questions: questionsIn(read, mergerName(plan, at)),
    };
    if (mine === asked) become({ isBusy: false, summary });
  } catch (trouble) {
    if (mine === asked) become({ isBusy: false, summary: null, trouble });
  }
}
