/** Names of people: what is typed before them, when two are the same, and in which order they stand. */
import { comparable, oneLine } from './normal';
import { remember } from './remember';

export type Honorific = 'Ông' | 'Bà' | 'Ông/Bà' | 'Đồng chí';

const HONORIFICS: readonly (readonly [RegExp, Honorific])[] = [
  [/^ông ?(?:\/ ?bà|\( ?bà ?\))/iu, 'Ông/Bà'],
  [/^ông/iu, 'Ông'],
  [/^bà/iu, 'Bà'],
  [/^(?:đồng chí|đ\/ ?c)/iu, 'Đồng chí'],
];

const byLanguage = new Intl.Collator('vi');
const byLanguageAndNumber = new Intl.Collator('vi', { numeric: true });

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Takes one "Ông", "Bà", "Ông/Bà", "Đ/c" or "Đồng chí" off the front of a person's name, in any case, with or without
 * a dot or colon. "Anh" and "Chị" stay: they are given names too ("Anh Dũng"). Not for names of collectives or places,
 * where "Bà" may belong to the name (Bà Rịa). The name comes back on one line, otherwise as typed.
 */
export function withoutHonorific(name: string): {
  readonly honorific: Honorific | null;
  readonly name: string;
} {
  const typed = oneLine(name);
  for (const [pattern, honorific] of HONORIFICS) {
    const rest = typed.replace(pattern, '');
    if (rest === typed) continue;
    const bare = rest.replace(/^(?: ?[.:] ?| )(?=\p{L})/u, '');
    if (bare !== rest) return { honorific, name: bare };
  }
  return { honorific: null, name: typed };
}

/** Key by which two typings name the same person: {@link comparable}, without the honorific. */
export const personKey = remember((name) => comparable(withoutHonorific(name).name));

const wordsInOrder = (name: string): readonly string[] => {
  const words = withoutHonorific(name).name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)];
};

/**
 * Order of a list of persons: by given name (the last word), then by the other words from the family name on. Total:
 * only identical texts compare as 0.
 */
export function compareNames(a: string, b: string): number {
  const [first, second] = [wordsInOrder(a), wordsInOrder(b)];
  for (let i = 0; i < Math.min(first.length, second.length); i++) {
    const order = byLanguage.compare(first[i] ?? '', second[i] ?? '');
    if (order !== 0) return order;
  }
  return first.length - second.length || byCodeUnit(a, b);
}

/** General Vietnamese order, numbers by value ("Thôn 2" before "Thôn 10"). Total: only identical texts compare as 0. */
export const compareText = (a: string, b: string): number =>
  byLanguageAndNumber.compare(a, b) || byCodeUnit(a, b);

/** Whether a person's name, honorific aside, is written in capitals throughout. One letter proves nothing. */
export function isAllCapitals(name: string): boolean {
  const letters = withoutHonorific(name).name.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
