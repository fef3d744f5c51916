/** Names that are similar. Similar is not equal: this serves questions and warnings, never a correction. */
import { distance } from 'fastest-levenshtein';
import { personKey } from './names';
import { loose } from './normal';
import { placeName } from './places';
import type { PlaceName } from './places';
import { remember } from './remember';
import { isSyllable } from './syllable';

const wordsOf = (key: string): readonly string[] =>
  key
    .replaceAll("'", '')
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(/^0+(?=\d)/, ''));

/** Words that tell one name from another by a single sign: numbers, Roman numbers, letters, abbreviations. */
const isDesignator = (looseWord: string): boolean =>
  looseWord.length === 1 || /\d/.test(looseWord) || /^[ivx]+$/.test(looseWord) || !/[aeiouy]/.test(looseWord);

const designators = (words: readonly string[]): string => words.map(loose).filter(isDesignator).join(' ');

/** Of a name that was made comparable. */
const designatorsOf = remember((name) => designators(wordsOf(name)));

const nameWords = remember((name): readonly string[] => wordsOf(personKey(name)));

/** Number of letters that a typist may have got wrong in a name of this length. */
const slipsAllowed = (length: number): number => Math.min(3, Math.floor(length / 5));

/** Slips without diacritics, another kind of place, slips with diacritics; null when too far apart. */
function score(typed: PlaceName, candidate: PlaceName): readonly number[] | null {
  if (designatorsOf(typed.name) !== designatorsOf(candidate.name)) return null;
  const [a, b] = [loose(typed.name), loose(candidate.name)];
  const slips = distance(a, b);
  if (slips > slipsAllowed(Math.max(a.length, b.length))) return null;
  const otherKind = typed.kind !== null && candidate.kind !== null && typed.kind !== candidate.kind;
  // Who types no diacritics at all gives no hint which ones were meant.
  const hinted = typed.name === a ? 0 : distance(typed.name, candidate.name);
  return [slips, otherKind ? 1 : 0, hinted];
}

const compareScores = (a: readonly number[], b: readonly number[]): number => {
  const differing = a.findIndex((value, i) => value !== b[i]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
};

/**
 * The one candidate that was probably meant, as it stands among the candidates; null when none is near or several are
 * equally near. Kinds of place ("xã", "thị trấn", "TT.") may be missing on either side; numbers must agree.
 */
export function nearMatch(text: string, candidates: readonly string[]): string | null {
  const typed = placeName(text);
  const near = [...new Set(candidates)].flatMap((candidate) => {
    const found = score(typed, placeName(candidate));
    return found === null ? [] : [{ candidate, score: found }];
  });
  const [best, next] = near.sort((a, b) => compareScores(a.score, b.score));
  if (best === undefined) return null;
  return next !== undefined && compareScores(best.score, next.score) === 0 ? null : best.candidate;
}

/**
 * {@link nearMatch}, else the one candidate that says all that the text says and more: "Bằng khen" of "Bằng khen của
 * Chủ tịch".
 */
export function meantOf(text: string, candidates: readonly string[]): string | null {
  const near = nearMatch(text, candidates);
  if (near !== null) return near;
  const words = wordsOf(loose(text));
  const holding = [...new Set(candidates)].filter((candidate) => {
    const all = wordsOf(loose(candidate));
    return words.length > 1 && words.every((word) => all.includes(word));
  });
  return holding.length === 1 ? (holding[0] ?? null) : null;
}

/**
 * Whether two names of persons or collectives probably name the same one: equal but for diacritics, case, spaces,
 * punctuation, honorific or order of words, or with a slip of one letter. A slip is told from another name by its
 * outcome: "Nguyn" is no Vietnamese syllable, while "Hậu" and "Hữu" are two names. Numbers, Roman numbers, single
 * letters and abbreviations must agree. Symmetric; false for blank names.
 */
export function isNearName(a: string, b: string): boolean {
  const first = nameWords(a);
  const second = nameWords(b);
  if (first.length === 0 || designators(first) !== designators(second)) return false;
  const [x, y] = [first.map(loose), second.map(loose)];
  if (x.join('') === y.join('') || [...x].sort().join(' ') === [...y].sort().join(' ')) return true;
  if (first.length !== second.length) return false;
  const pairs = first.map((word, i) => [word, second[i] ?? ''] as const);
  const [slip, ...others] = pairs.filter(([word, other]) => loose(word) !== loose(other));
  if (slip === undefined || others.length > 0) return false;
  const [word, other] = slip;
  return distance(loose(word), loose(other)) === 1 && !(isSyllable(word) && isSyllable(other));
}

/**
 * Keys of which two names that are near ({@link isNearName}) share one, so that a long list need not be compared all
 * with all: the letters in order of the alphabet, and the words with one left out.
 */
export const nearKeys = remember((name): readonly string[] => {
  const words = nameWords(name);
  const signs = designators(words);
  const bare = words.map(loose);
  const letters = [...bare.join('')].sort().join('');
  const others = bare.map((_, i) => [...bare.slice(0, i), '*', ...bare.slice(i + 1)].join(' '));
  return [letters, ...others].map((key) => `${signs}|${key}`);
});
