/**
 * Text in the encodings before Unicode, which look right only in their own fonts. Works on text as it stands in the
 * file, before `tidy`.
 */
import { isSyllable } from './syllable';
import { bearsTcvn3Sign, decodeTcvn3, isTcvn3Word } from './tcvn3';
import { bearsVniSign, decodeVni, isVniWord } from './vni';

export type LegacyEncoding = 'tcvn3' | 'vni';

interface Code {
  readonly decode: (text: string) => string;
  readonly spells: (word: string) => boolean;
  /** Whether a word that is none in Unicode betrays the encoding even without its font. */
  readonly bearsSign: (word: string) => boolean;
  readonly font: RegExp;
}

const CODES: Readonly<Record<LegacyEncoding, Code>> = {
  tcvn3: {
    decode: decodeTcvn3,
    spells: isTcvn3Word,
    bearsSign: bearsTcvn3Sign,
    font: /^(?:\.vn|vn(?:time|arial)h?$)/i,
  },
  vni: { decode: decodeVni, spells: isVniWord, bearsSign: bearsVniSign, font: /^vni[- ]/i },
};

/** `.VnTimeH` and its like show small letters as capitals. */
const CAPITAL_FONT = /^\.?vn.*H\s*$/i;

/** Both encodings use the first 256 characters only; a letter or mark beyond them is Unicode. */
const BEYOND = /(?![\u0000-\u00FF])[\p{L}\p{M}]/u;
/** Digits belong to the word so that the unit in "5µm" is not taken for one. */
const CODED_WORD = /[A-Za-z\d\u00A1-\u00FF]{2,}/g;
const USUAL_CASE = /^\p{Lu}*\p{Ll}*$/u;

/** Without a font TCVN3 is asked first: its signs do not occur in VNI, while "HuÕ" (Huế) could be VNI's "Hũ". */
const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

const readsAsIs = (word: string): boolean => USUAL_CASE.test(word) && isSyllable(word.toLowerCase());

const readsDecoded = (word: string, code: Code): boolean =>
  code.spells(word) && isSyllable(code.decode(word).toLowerCase());

/** With the encoding's font: more words read only when decoded than read only as they stand. */
function likely(words: readonly string[], code: Code): boolean {
  const onlyDecoded = words.filter((word) => readsDecoded(word, code) && !readsAsIs(word));
  const onlyAsIs = words.filter((word) => readsAsIs(word) && !readsDecoded(word, code));
  return onlyDecoded.length > onlyAsIs.length;
}

/** Without a legacy font: every coded word decodes, and two of them bear signs that correct text never has. */
const patent = (words: readonly string[], code: Code): boolean =>
  words.every((word) => readsDecoded(word, code)) &&
  words.filter((word) => code.bearsSign(word) && !readsAsIs(word)).length >= 2;

/**
 * The legacy encoding that a text is in, or null. The font alone proves nothing, and a text that reads both ways ("Sè"
 * is also "Số" in TCVN3) is not called legacy.
 *
 * @param text as it stands in the file, or several texts in one font, joined: short ones are easier told together.
 */
export function legacyEncoding(text: string, fontName = ''): LegacyEncoding | null {
  if (BEYOND.test(text)) return null;
  const words = [...new Set(text.match(CODED_WORD))].filter((word) => /[^A-Za-z\d]/.test(word));
  const named = ENCODINGS.find((encoding) => CODES[encoding].font.test(fontName.trim()));
  if (named !== undefined) return likely(words, CODES[named]) ? named : null;
  return ENCODINGS.find((encoding) => patent(words, CODES[encoding])) ?? null;
}

/**
 * A legacy text in Unicode. A font that shows small letters as capitals gives capitals.
 *
 * @param fontName of the cell; only capital fonts make a difference.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding, fontName = ''): string {
  const decoded = CODES[encoding].decode(text);
  return encoding === 'tcvn3' && CAPITAL_FONT.test(fontName) ? decoded.toUpperCase() : decoded;
}
