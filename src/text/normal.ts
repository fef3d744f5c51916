/**
 * Normal forms of typed text. Ask `legacyEncoding` first: text of a legacy font is still encoded here, and the soft
 * hyphen, dropped as junk, is its letter "ư".
 */
import { remember } from './remember';
import { withToneInPlace } from './syllable';

/** Vertical tab and form feed come from line and page breaks pasted out of Word. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control and format characters (zero-width, direction marks, BOM, soft hyphen), halves of characters; no line break. */
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF\p{Cf}\p{Cs}]/gu;
/** Icelandic eth and African D look like Đ in print and are typed or converted in its place. */
const LOOKS_LIKE_D: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ' };

const DASH = / *[-\u2010-\u2015\u2212] */g;
const DOUBLE_QUOTE = /[“”„‟«»″]/g;
const SINGLE_QUOTE = /[‘’‚‛`´′]/g;
const WORD = /[\p{L}\p{M}]+/gu;

const SPACE = 0x20;
const NEW_LINE = 0x0a;

/** ASCII, the Latin letters that Vietnamese has, composed, but for Đ's look-alikes; dashes, quotes and dots of print. */
const isPlain = (code: number): boolean =>
  (code > SPACE && code < 0x7f) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd0 && code !== 0xf0 && code !== 0x189) ||
  (code >= 0x1ea0 && code <= 0x1ef9) ||
  (code >= 0x2010 && code <= 0x2027);

/** Whether nothing in a text can need tidying, which one look at each character tells. Most cells are such. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const isBlank = code === SPACE || code === NEW_LINE;
    if (isBlank ? before === SPACE || before === NEW_LINE : !isPlain(code)) return false;
    before = code;
  }
  return text === '' || (before !== SPACE && before !== NEW_LINE);
}

/**
 * What is kept of a typed text: NFC, `\n` between lines, plain single spaces, Đ for its look-alikes; no invisible
 * characters, no blanks at line ends, no blank lines at either end. Tabs stay. Idempotent.
 */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(LINE_BREAK, '\n')
    .replace(/[ÐƉð]/g, (letter) => LOOKS_LIKE_D[letter] ?? letter)
    .normalize('NFC')
    .replace(/\p{Zs}+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** Letters, digits and signs that {@link tidy} keeps or puts another in place of. */
const KEPT = /[!-~\u00C0-\u024F\u1EA0-\u1EF9]/;

/** Whether anything of a text is left when it is tidied. */
export const saysSomething = (text: string): boolean => KEPT.test(text) || tidy(text) !== '';

/** {@link tidy} on one line: line breaks and tabs become a space. */
export const oneLine = (text: string): string => {
  const tidied = tidy(text);
  return tidied.includes('\n') || tidied.includes('\t') ? tidied.replace(/\s+/g, ' ') : tidied;
};

/**
 * Key by which two names are the same name: one line, lower case, one tone placement (hoà = hòa), one dash without
 * spaces around it, straight quotes. Every diacritic counts, and so do i and y (Thành Hải ≠ Thanh Hải, Mỹ ≠ Mĩ).
 */
export const comparable = remember((text) =>
  oneLine(text)
    .toLowerCase()
    .replace(DASH, '-')
    .replace(DOUBLE_QUOTE, '"')
    .replace(SINGLE_QUOTE, "'")
    .replace(WORD, withToneInPlace)
    .normalize('NFC'),
);

/** {@link comparable} without diacritics, and d for đ. For suggestions only: it makes different names equal. */
export const loose = remember((text) =>
  comparable(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').normalize('NFC'),
);
