/** References with a sheet, as the API writes and reads them. */

const BARE = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** A sheet's name before `!`, quoted only where Excel quotes it. */
export const sheetPrefix = (name: string): string =>
  BARE.test(name) && !LIKE_A_CELL.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;

/** `'Đề nghị'!A1` into sheet and reference; `sheet` is `null` for a reference without one. */
export function splitReference(text: string): { readonly sheet: string | null; readonly reference: string } {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, reference: text };
  const before = text.slice(0, at);
  const quoted = /^'((?:[^']|'')+)'$/.exec(before);
  return { sheet: quoted?.[1]?.replaceAll("''", "'") ?? before, reference: text.slice(at + 1) };
}

/** Parts of `A1:B2,'a,b'!C3`: split at commas outside quotes. */
export const splitAreas = (text: string): readonly string[] =>
  (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
