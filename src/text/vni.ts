/**
 * VNI-Windows: the encoding of fonts named `VNI-Times` and the like. Mostly a vowel followed by a mark; "ơ", "ư", "đ",
 * "i" with a tone and "ỵ" have one code.
 */

const ACUTE = '\u0301';
const GRAVE = '\u0300';
const HOOK = '\u0309';
const TILDE = '\u0303';
const DOT = '\u0323';
const HAT = '\u0302';
const BREVE = '\u0306';

const TONES: Readonly<Record<string, string>> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT };
const HATS: Readonly<Record<string, string>> = {
  â: HAT,
  á: HAT + ACUTE,
  à: HAT + GRAVE,
  å: HAT + HOOK,
  ã: HAT + TILDE,
  ä: HAT + DOT,
};
const BREVES: Readonly<Record<string, string>> = {
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const MARKS = { ...TONES, ...HATS, ...BREVES };
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

const anyOf = (codes: object): string => `[${Object.keys(codes).join('')}]`;
const PAIR = `[aeouyôö]${anyOf(TONES)}|[aeo]${anyOf(HATS)}|a${anyOf(BREVES)}`;
const CODE = new RegExp(`${PAIR}|${anyOf(LETTERS)}`, 'gi');

/** Every VNI code as its letter; other characters stay. */
export const decodeVni = (text: string): string =>
  text.replace(CODE, (code) => {
    const first = code.charAt(0);
    const small = first.toLowerCase();
    const letter = LETTERS[small] ?? small;
    const marked = letter + (MARKS[code.charAt(1).toLowerCase()] ?? '');
    return (first === small ? marked : marked.toUpperCase()).normalize('NFC');
  });

const SPELLING = new RegExp(`^(?:${PAIR}|[a-z]|${anyOf(LETTERS)})+$`, 'i');
const SIGN = new RegExp(PAIR, 'i');

/** Whether VNI can spell the word. Marks in another case than their vowel occur ("Aùnh"). */
export const isVniWord = (word: string): boolean => SPELLING.test(word);

/** Whether the word has a vowel followed by a mark. */
export const bearsVniSign = (word: string): boolean => SIGN.test(word);
