/**
 * Whether the pane may ask Excel of its own accord, without the officer having pressed anything. Not while it is hidden; and
 * where any call of an add-in clears the undo stack, only if the officer wants to be checked after each entry all the same.
 */
import { useSyncExternalStore } from 'react';

export interface AtOnce {
  /** This Excel keeps its undo stack while an add-in calls. */
  readonly keepsUndo: boolean;
  /** Chosen by the officer; matters only where undo is not kept. */
  readonly isChosen: boolean;
  readonly isShown: boolean;
}

let atOnce: AtOnce = { keepsUndo: true, isChosen: false, isShown: true };
const listeners = new Set<() => void>();

export function tellAtOnce(changes: Partial<AtOnce>): void {
  atOnce = { ...atOnce, ...changes };
  for (const listener of [...listeners]) listener();
}

export const mayAsk = (): boolean => atOnce.isShown && (atOnce.keepsUndo || atOnce.isChosen);

export const isShown = (): boolean => atOnce.isShown;

/** Calls back after each change, until the returned function is called. */
export function onAtOnce(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAtOnce = (): AtOnce => useSyncExternalStore(onAtOnce, () => atOnce);
