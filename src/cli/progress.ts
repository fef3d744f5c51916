import type { Screen } from './world';

const ERASE_LINE = '\r\u001B[K';

export interface Progress {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** One line of a terminal, written over and over; nothing in a pipe. */
export function progressOn({ write, columns }: Screen): Progress {
  if (columns === null) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  return {
    show: (text) => {
      // A line that wraps could not be erased.
      write(ERASE_LINE + [...text.normalize('NFC')].slice(0, columns - 1).join(''));
      isShown = true;
    },
    clear: () => {
      if (isShown) write(ERASE_LINE);
      isShown = false;
    },
  };
}
