/**
 * XML whose escaping cannot be forgotten: the only way to make an {@link Xml} is a tagged template that escapes every
 * interpolated text. `sml` is for SpreadsheetML, where texts are ST_Xstring (ECMA-376 part 1, 22.9.2.19); `opc` is
 * for the package's own parts, whose texts are plain XML.
 */

class XmlPiece {
  constructor(readonly text: string) {}
}

/** A piece of well-formed XML: elements, or attributes. */
export type Xml = XmlPiece;

/** What a template takes: text and numbers are escaped; XML stands as it is, `undefined` as nothing. */
type Slot = string | number | Xml | readonly Xml[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Parsers turn these into plain spaces inside an attribute, and CR into LF everywhere, unless they are references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const REPLACEMENT = '\uFFFD';

/** Markup and lone surrogates; the latter have no UTF-8 form, so that U+FFFD stands for them. */
const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"\t\n\r]|\p{Cs}/gu, (char) => ENTITIES[char] ?? REPLACEMENT);

/** Characters that XML 1.0 cannot hold, even as references. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/**
 * Forbidden characters and CR as `_xHHHH_`, as Excel writes them; an underscore that would read as the start of such
 * an escape becomes `_x005F_`, also where its closing underscore only comes from the escape that follows.
 */
const ESCAPABLE = /_(?=x[0-9A-Fa-f]{4}[_\0-\x08\x0B-\x1F\uFFFE\uFFFF])|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g;

const escapeXstring = (text: string): string =>
  text.replace(ESCAPABLE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/** Nearly all texts need nothing; testing once is several times as fast as replacing twice. */
const SUSPECT = /[&<>"_\0-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;

const xstring = (text: string): string => (SUSPECT.test(text) ? escapeMarkup(escapeXstring(text)) : text);

const plain = (text: string): string =>
  SUSPECT.test(text) ? escapeMarkup(text.replace(FORBIDDEN, REPLACEMENT)) : text;

function render(slot: Slot, escape: (text: string) => string): string {
  if (slot === undefined) return '';
  if (typeof slot === 'string') return escape(slot);
  if (typeof slot === 'number') return String(slot);
  if (slot instanceof XmlPiece) return slot.text;
  return slot.map((piece) => piece.text).join('');
}

const tag =
  (escape: (text: string) => string) =>
  (strings: TemplateStringsArray, ...slots: readonly Slot[]): Xml => {
    let text = strings[0]!;
    for (let i = 0; i < slots.length; i++) text += render(slots[i], escape) + strings[i + 1]!;
    return new XmlPiece(text);
  };

/** SpreadsheetML; interpolated texts are escaped as ST_Xstring. */
export const sml = tag(xstring);

/** Parts of the package; interpolated texts are plain XML, with U+FFFD for what XML cannot hold. */
export const opc = tag(plain);

/** SpreadsheetML attributes with a leading space each; `undefined` leaves one out, booleans are 1 and 0. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Xml {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined)
      text += ` ${name}="${xstring(String(typeof value === 'boolean' ? +value : value))}"`;
  }
  return new XmlPiece(text);
}
