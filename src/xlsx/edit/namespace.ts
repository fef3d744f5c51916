import type { Xml } from '../write/xml';
import type { ScannedElement } from './scan';

/**
 * Puts elements that we make, which have no prefix, into the namespace of a part: where the part's own elements have a
 * prefix, each of ours declares the namespace itself. `root` is the part's root element.
 */
export function inNamespaceOf(text: string, root: ScannedElement): (xml: Xml) => string {
  const prefix = /^<([^\s:/>]+):/.exec(text.slice(root.start, root.contentStart))?.[1];
  if (prefix === undefined) return ({ text: xml }) => xml;
  const declaration = ` xmlns="${root.get(`xmlns:${prefix}`)}"`;
  return ({ text: xml }) => xml.replace(/^<[^\s/>]+/, (start) => start + declaration);
}
