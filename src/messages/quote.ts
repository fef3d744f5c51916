/** Other people's words inside sentences. */

/** Longest passage of somebody's text that a sentence repeats, in characters: enough to find it by. */
const LONGEST = 60;

/** The beginning of a text, on one line, cut between words. */
export function shortened(text: string): string {
  const characters = [...text.normalize('NFC').replace(/\s+/g, ' ').trim()];
  if (characters.length <= LONGEST) return characters.join('');
  const cut = characters.slice(0, LONGEST - 1).join('');
  return `${cut.replace(/ [^ ]*$/, '')}…`;
}

/** What somebody typed, shortened, in quotation marks. */
export const excerpt = (text: string): string => `"${shortened(text)}"`;

/** A name in quotation marks, whole: half a file's name would name no file. */
export const quoted = (name: string): string => `"${name.normalize('NFC')}"`;
