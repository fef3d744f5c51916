/** Focus in a list whose entries come and go: when the one that has it vanishes, the next one gets it. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';

/** Attribute that names an entry by its id. */
export const ENTRY = 'data-entry';

/** The entry to take the place of one that vanished: the next that is still there, else the one before. */
export function successor(before: readonly string[], after: readonly string[], gone: string): string | null {
  const still = new Set(after);
  const at = before.indexOf(gone);
  return (
    before.slice(at + 1).find((id) => still.has(id)) ??
    before
      .slice(0, Math.max(at, 0))
      .reverse()
      .find((id) => still.has(id)) ??
    null
  );
}

interface KeptFocus {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * @param ids of the entries that are shown, in order; each stands in an element with the attribute {@link ENTRY}
 * @param fallback gets the focus when the last entry vanishes
 */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  fallback: RefObject<HTMLElement | null>,
): KeptFocus {
  const focused = useRef<string | null>(null);
  const shown = useRef(ids);
  const due = useRef(false);

  const give = (): void => {
    due.current = false;
    const entry = [...(list.current?.querySelectorAll(`[${ENTRY}]`) ?? [])].find(
      (element) => element.getAttribute(ENTRY) === focused.current,
    );
    const target = entry?.querySelector<HTMLElement>('button, summary, [tabindex]') ?? fallback.current;
    target?.focus();
  };

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = ids;
    const { current: id } = focused;
    if (id === null || ids.includes(id)) return;
    focused.current = successor(before, ids, id);
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    // While Excel has the focus it is left there: the pane takes it up when the officer comes back.
    if (document.hasFocus()) give();
    else due.current = true;
  });

  useEffect(() => {
    const back = (): void => {
      if (due.current) give();
    };
    window.addEventListener('focus', back);
    return () => window.removeEventListener('focus', back);
  });

  return {
    onFocus: ({ target }) => {
      focused.current = target.closest(`[${ENTRY}]`)?.getAttribute(ENTRY) ?? null;
    },
    onBlur: ({ relatedTarget }) => {
      // Without one the focus went to Excel, or its element went.
      if (relatedTarget !== null && !list.current?.contains(relatedTarget)) focused.current = null;
    },
  };
}
