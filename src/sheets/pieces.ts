/** Excel holds 32,767 characters in a cell. */
const CHUNK = 30000;

/** Pieces of a text that a cell can hold, none ending inside a character. */
export function pieces(text: string): string[] {
  const cut: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + CHUNK, text.length);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff) end -= 1;
    cut.push(text.slice(start, end));
    start = end;
  }
  return cut;
}
