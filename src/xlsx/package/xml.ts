/**
 * XML parts, strictly: well-formed, with namespaces, without DTD or entities of their own. A reader declares the
 * elements it knows as a tree; whatever else stands in the part, and everything below it, is passed over.
 */
import { strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import type { SaxesAttributeNS } from 'saxes';
import { badXml } from './refusal';

export interface Attributes {
  /** Value of an attribute; without `namespaces` of one that has no prefix. */
  readonly get: (name: string, namespaces?: readonly string[]) => string | undefined;
}

/** An element that a reader knows. One declaration serves all occurrences; what a reader collects is in its closure. */
export interface Element {
  readonly open?: (attributes: Attributes) => void;
  /** All text directly inside, once, before `close`. `preserved`: under `xml:space="preserve"`. */
  readonly text?: (text: string, preserved: boolean) => void;
  readonly close?: () => void;
  readonly children?: Readonly<Record<string, Element>>;
}

interface XmlDocument {
  /** Name of the part, for refusals. */
  readonly part: string;
  /** Namespaces in which the known elements live (Transitional and Strict have different ones). */
  readonly namespaces: readonly string[];
  /** Local name of the root element. */
  readonly root: string;
  readonly element: Element;
}

/** Value of an attribute of type xsd:boolean. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Characters are decoded and parsed in pieces of about this many bytes. */
const STEP = 65_536;
/** Looking up a prefix walks up the open elements, so deep nesting would cost the square of its depth. */
const MAX_DEPTH = 100;

/** Reads a part; what is found goes to the declared elements. Refuses with `bad-xml`. */
export const readXml = (bytes: Uint8Array, { part, namespaces, root, element }: XmlDocument): void => {
  const fail = (detail: string): never => {
    throw badXml(part, detail);
  };
  const parser = new SaxesParser({ xmlns: true });
  /** The open elements; an unknown one is `null`, and so are all below it. */
  const open: { readonly element: Element | null; readonly preserved: boolean; text: string }[] = [];
  let attributes: Record<string, SaxesAttributeNS> = {};

  const access: Attributes = {
    get: (name, uris) =>
      uris === undefined
        ? attributes[name]?.value
        : Object.values(attributes).find(({ local, uri }) => local === name && uris.includes(uri))?.value,
  };
  const known = (local: string, uri: string): Element | null => {
    const parent = open.at(-1);
    const isOurs = namespaces.includes(uri);
    if (parent === undefined) {
      const { encoding = 'UTF-8' } = parser.xmlDecl;
      if (!/^(?:utf-?8|us-ascii)$/i.test(encoding)) fail(`encoding ${encoding}`);
      return isOurs && local === root ? element : fail(`root element ${local} of ${uri}`);
    }
    const children = parent.element?.children;
    return isOurs && children !== undefined && Object.hasOwn(children, local) ? children[local]! : null;
  };

  // Six listeners at most: with a seventh V8 turns the parser into a dictionary, and reading takes three times as long.
  parser.on('error', ({ message }) => fail(message));
  parser.on('doctype', () => fail('document type declaration'));
  parser.on('opentag', (tag) => {
    const found = known(tag.local, tag.uri);
    if (open.length === MAX_DEPTH) fail('nested too deeply');
    attributes = tag.attributes;
    const space = attributes['xml:space']?.value;
    const preserved = space === undefined ? (open.at(-1)?.preserved ?? false) : space === 'preserve';
    open.push({ element: found, preserved, text: '' });
    found?.open?.(access);
  });
  const append = (more: string): void => {
    const inside = open.at(-1);
    if (inside?.element?.text) inside.text += more;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const closed = open.pop();
    closed?.element?.text?.(closed.text, closed.preserved);
    closed?.element?.close?.();
  });

  for (let from = 0; from < bytes.length;) {
    const to = characterBoundary(bytes, from + STEP);
    parser.write(strictUtf8(bytes.subarray(from, to), from > 0) ?? fail('not UTF-8'));
    from = to;
  }
  parser.close();
};

/** The nearest place at or before `at` where no character is cut. */
const characterBoundary = (bytes: Uint8Array, at: number): number => {
  let boundary = Math.min(at, bytes.length);
  // A character has at most three bytes after its first.
  for (let i = 0; i < 3 && boundary < bytes.length && (bytes[boundary]! & 0xc0) === 0x80; i++) boundary--;
  return boundary;
};

const BYTE_ORDER_MARK = '\ufeff';
const REPLACEMENT = '\ufffd';

/** The text, or `null` when the bytes are not UTF-8: nothing may turn into a replacement character silently. */
const strictUtf8 = (bytes: Uint8Array, isContinued: boolean): string | null => {
  const decoded = strFromU8(bytes);
  // A decoder takes a mark off the start of each piece; after the first piece it is a character of the text.
  const lostMark = isContinued && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = lostMark && !decoded.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + decoded : decoded;
  return text.includes(REPLACEMENT) && text.split(REPLACEMENT).length - 1 !== replacementsIn(bytes)
    ? null
    : text;
};

/** How many replacement characters the file itself holds (EF BF BD). */
const replacementsIn = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  return count;
};
