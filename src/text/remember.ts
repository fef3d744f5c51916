/** Longer texts are paragraphs, which hardly come twice. */
const LONGEST = 200;
/** Texts of a whole form, and of its lists of places, are some thousands. */
const MOST = 20_000;

/**
 * A pure function of text that remembers its answers: in one form, and from one check to the next, the same words come
 * again and again. Forgets all when it has remembered too much.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
