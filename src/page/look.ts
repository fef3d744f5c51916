/** Light or dark as the system is; light on paper. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let printing = false;
const listeners = new Set<() => void>();

/** The browser takes the page as it is when the event is over: it is drawn anew within. */
function become(next: boolean): void {
  printing = next;
  flushSync(() => {
    for (const listener of [...listeners]) listener();
  });
}
window.addEventListener('beforeprint', () => become(true));
window.addEventListener('afterprint', () => become(false));

function onPrinting(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Whether the page is being printed. */
export const usePrinting = (): boolean => useSyncExternalStore(onPrinting, () => printing);

const systemDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

function onShade(changed: () => void): () => void {
  const system = systemDark();
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
}

export function useTheme(): Theme {
  const isDark = useSyncExternalStore(onShade, () => systemDark().matches);
  return usePrinting() || !isDark ? webLightTheme : webDarkTheme;
}
