import { strFromU8, strToU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { Refusal } from '../package/refusal';

/** An element as it lies in the text of a part; places count UTF-16 units. */
export interface Place {
  /** Of the start tag's `<`. */
  readonly start: number;
  /** After the start tag, and before the end tag; both `end` when the element closes itself. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** After the end tag. */
  readonly end: number;
}

export interface ScannedElement extends Place {
  /**
   * Local names from the root on, with `/` between them. An element in another namespace than the root has `*` before
   * its name.
   */
  readonly path: string;
  /** Value of an attribute by its name as it is written. */
  readonly get: (name: string) => string | undefined;
  /** Text directly inside. */
  readonly text: string;
}

const BYTE_ORDER_MARK = '\uFEFF';
const BYTE_ORDER_MARK_SIZE = 3;

/** The text of a part, byte order mark included; refuses what would not come back as the same bytes. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = marked ? BYTE_ORDER_MARK + strFromU8(bytes.subarray(BYTE_ORDER_MARK_SIZE)) : strFromU8(bytes);
  const again = strToU8(text);
  const same = again.length === bytes.length && again.every((byte, i) => byte === bytes[i]);
  if (!same) throw new Refusal({ reason: 'bad-xml', part, detail: 'not UTF-8' });
  return text;
}

/** All elements of a part, children before their parent: the root is the last. */
export function elementsOf(text: string, part: string): readonly ScannedElement[] {
  const elements: ScannedElement[] = [];
  scan(text, part, (element) => elements.push(element));
  return elements;
}

/**
 * Walks through a part and tells of every element when it ends, so children before their parent. Refuses XML that is
 * not well-formed or has a document type.
 */
export function scan(text: string, part: string, visit: (element: ScannedElement) => void): void {
  const fail = (detail: string): never => {
    throw new Refusal({ reason: 'bad-xml', part, detail });
  };
  const parser = new SaxesParser({ xmlns: true });
  const open: { path: string; start: number; contentStart: number; text: string }[] = [];
  let namespace = '';
  parser.on('error', ({ message }) => fail(message));
  parser.on('doctype', () => fail('document type declaration'));
  parser.on('opentag', ({ local, uri }) => {
    const parent = open.at(-1);
    if (parent === undefined) namespace = uri;
    const name = uri === namespace ? local : `*${local}`;
    open.push({
      path: parent === undefined ? name : `${parent.path}/${name}`,
      // No attribute holds a bare `<`, so the last one before the tag's end is its start.
      start: text.lastIndexOf('<', parser.position - 1),
      contentStart: parser.position,
      text: '',
    });
  });
  const append = (more: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += more;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', ({ attributes, isSelfClosing }) => {
    const { path, start, contentStart, text: inside } = open.pop()!;
    const end = parser.position;
    visit({
      path,
      start,
      contentStart,
      contentEnd: isSelfClosing ? end : text.lastIndexOf('<', end - 1),
      end,
      get: (name) => attributes[name]?.value,
      text: inside,
    });
  });
  parser.write(text).close();
}
