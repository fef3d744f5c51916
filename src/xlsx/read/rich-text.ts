import type { Element } from '../package/xml';

/** `_x000D_` stands for a character that XML cannot hold, `_x005F_` for an underscore before such a look-alike. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/**
 * A text of the file (CT_Rst): plain, or runs that are joined. Phonetic hints (`rPh`) are not part of it. As in Excel,
 * a plain text loses white space at its ends unless the file preserves it, and a run loses none.
 */
export const richText = (done: (text: string) => void): Element => {
  let joined = '';
  return {
    open: () => {
      joined = '';
    },
    close: () => done(joined),
    children: {
      t: {
        text: (text, preserved) => {
          joined += decodeEscapes(preserved ? text : trimmed(text));
        },
      },
      r: {
        children: {
          t: {
            text: (text) => {
              joined += decodeEscapes(text);
            },
          },
        },
      },
    },
  };
};

const XML_SPACE = ' \t\r\n';

/** Without a pattern: one that looks for spaces at the end tries anew at each space inside. */
const trimmed = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && XML_SPACE.includes(text[from]!)) from++;
  while (to > from && XML_SPACE.includes(text[to - 1]!)) to--;
  return text.slice(from, to);
};
