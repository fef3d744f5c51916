/**
 * Texts of ours that no cell can hold, cut into cells. Excel takes 32,767 characters in a cell, but through the API not
 * always: a long text that begins with a minus fails from some 8,200 on (OfficeDev/office-js#3256), since a formula may
 * have 8,192. So a piece is shorter than any formula, and begins with a letter, which begins nothing but a text.
 */
const LONGEST = 8000;
const LETTER = 'p';

/** Pieces that a cell can hold, each behind a letter, none ending inside a character. */
export function pieces(json: string): string[] {
  const cut: string[] = [];
  for (let start = 0; start < json.length;) {
    let end = Math.min(start + LONGEST - LETTER.length, json.length);
    const last = json.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff) end -= 1;
    cut.push(LETTER + json.slice(start, end));
    start = end;
  }
  return cut;
}

/**
 * The text again. Earlier versions put no letter before their pieces, and the text was an object as JSON: its first one
 * began with a brace.
 */
export function joined(cut: readonly string[]): string {
  const isOld = cut[0]?.startsWith(LETTER) === false;
  return isOld ? cut.join('') : cut.map((piece) => piece.slice(LETTER.length)).join('');
}
