import { Button } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { flushSync } from 'react-dom';

interface MoreButtonProps {
  readonly label: string;
  /** Holds the entries, each a `li`. */
  readonly list: RefObject<HTMLElement | null>;
  /** Number of entries that are shown. */
  readonly shown: number;
  readonly onMore: () => void;
}

/** Shows more of a list. The button may be gone then, so the focus goes to the first that was not shown before. */
export function MoreButton({ label, list, shown, onMore }: MoreButtonProps): ReactNode {
  const more = (): void => {
    flushSync(onMore);
    const entry = list.current?.querySelectorAll('li')[shown];
    if (!entry) return;
    const inside = entry.querySelector<HTMLElement>('button, summary');
    if (!inside) entry.tabIndex = -1;
    (inside ?? entry).focus();
  };
  return (
    <Button appearance="subtle" size="small" onClick={more}>
      {label}
    </Button>
  );
}
