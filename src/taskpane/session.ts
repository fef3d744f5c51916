/**
 * What the pane knows, in one store: who works here, which workbook is open, what was last checked. Tabs read it with
 * {@link useSession} and change it with {@link update}; nothing of it depends on React but the hooks.
 */
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { RibbonCommand } from '../commands/commands';
import { paneWords } from '../messages/pane';
import type { PaneWords } from '../messages/pane';
import type { Language } from '../messages/messages';
import type { FileTrouble } from '../messages/trouble';
import type { Plan, Unit } from '../plan/schema';
import { unitOf } from '../plan/units';
import type { Finding } from '../rules/finding';
import type { Submission } from '../rules/submission';

export type TabId = 'form' | 'check' | 'merge' | 'export' | 'help';

/** What the open workbook is. */
export type OpenWorkbook =
  /** Not known yet: Excel is being asked for the first time. */
  | { readonly kind: 'looking' }
  /** Nothing of ours. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'form';
      /** The plan that rules. */
      readonly plan: Plan;
      /** Whom the form was made for; null where the plan has no such unit, or nothing tells. */
      readonly unit: Unit | null;
      readonly state: FormState;
      /** Something of a summary stands beside it. */
      readonly hasSummary: boolean;
      /** Writing what was merged into it was begun and not ended. */
      readonly isMergeUnfinished: boolean;
    }
  /** `plan` is null where the copy inside is lost and the program has no such plan. */
  | {
      readonly kind: 'summary';
      readonly plan: Plan | null;
      /** Writing it was begun and not ended. */
      readonly isUnfinished: boolean;
    }
  /** Of a newer program, or its plan is damaged. */
  | { readonly kind: 'unreadable'; readonly trouble: FileTrouble }
  /** Excel refused to tell: a `HostTrouble`, or a fault of ours. */
  | { readonly kind: 'trouble'; readonly error: unknown };

export type FormState =
  | { readonly is: 'whole' }
  /** An install or a repair was begun and not ended. */
  | { readonly is: 'unfinished' }
  /** Sheets of the form that are gone; the stamp's own sheet is named too. */
  | { readonly is: 'lacking'; readonly sheets: readonly string[] };

/** Who works here. Names no person. */
export interface Choice {
  readonly planId: string;
  /** Code of the unit; null: the plan's root, where everything is merged. */
  readonly unit: string | null;
}

export interface KnownPlan {
  readonly plan: Plan;
  /** `file`: the officer chose it from a file, for as long as the pane is open. */
  readonly source: 'built-in' | 'file';
}

/** What the last check of the open workbook found. */
export interface LastCheck {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970, by this machine's clock. */
  readonly at: number;
}

export interface Session {
  readonly language: Language;
  /** Built-in plans first, one of each id; empty until they are loaded. */
  readonly plans: readonly KnownPlan[];
  /** Null until the first run has asked. */
  readonly choice: Choice | null;
  /** The officer is choosing a unit of this plan, by its id; null: nobody is choosing. */
  readonly choosing: string | null;
  readonly workbook: OpenWorkbook;
  readonly tab: TabId;
  /** Null while nothing was checked, or the workbook is no form any more. */
  readonly lastCheck: LastCheck | null;
  /** A button of the ribbon that was pressed and waits to be acted on: see {@link useCommand}. */
  readonly command: RibbonCommand | null;
}

/** Whom the open form is of: whom its own cell names, as last checked, else whom it was made for. Null: no form is open. */
export function openUnit({ workbook, lastCheck }: Pick<Session, 'workbook' | 'lastCheck'>): Unit | null {
  if (workbook.kind !== 'form') return null;
  return unitOf(workbook.plan, lastCheck?.submission.unit ?? '') ?? workbook.unit;
}

let session: Session = {
  language: 'vi',
  plans: [],
  choice: null,
  choosing: null,
  workbook: { kind: 'looking' },
  tab: 'form',
  lastCheck: null,
  command: null,
};

const listeners = new Set<() => void>();

export const current = (): Session => session;

export function update(changes: Partial<Session>): void {
  session = { ...session, ...changes };
  for (const listener of [...listeners]) listener();
}

/** Calls back after each update, until the returned function is called. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param select must return the same value for the same session: a part of it, no new object */
export const useSession = <T>(select: (session: Session) => T): T =>
  useSyncExternalStore(subscribe, () => select(session));

export const useLanguage = (): Language => useSession(({ language }) => language);

export const useWords = (): PaneWords => paneWords[useLanguage()];

/** Acts on a button of the ribbon, also where it was pressed before the component was there; each press once. */
export function useCommand(id: RibbonCommand, act: () => void): void {
  const isPressed = useSession(({ command }) => command === id);
  const answer = useEffectEvent(() => {
    update({ command: null });
    act();
  });
  useEffect(() => {
    if (isPressed) answer();
  }, [isPressed]);
}
