/** Long texts that are compared: only what stands around the place where they part. */

/** A text up to so many characters is shown whole. */
const WHOLE = 200;
/** Shown at first of a longer one, and how much of that comes before they part. */
const SHOWN = 160;
const BEFORE = 50;

export const isLong = (text: string): boolean => text.length > WHOLE;

/** Number of characters at the beginning that all texts have in common. */
export function partingOf([first = '', ...others]: readonly string[]): number {
  let at = 0;
  while (at < first.length && others.every((other) => other[at] === first[at])) at += 1;
  return at;
}

/** The text around a place of it, cut between words; short ones whole. */
export function around(text: string, at: number): string {
  if (!isLong(text)) return text;
  const from = Math.max(0, Math.min(at - BEFORE, text.length - SHOWN));
  const word = text.indexOf(' ', from) + 1;
  const start = from === 0 || word === 0 || word > at ? from : word;
  const most = Math.min(start + SHOWN, text.length);
  const space = text.lastIndexOf(' ', most);
  const end = most === text.length || space <= at ? most : space;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}
