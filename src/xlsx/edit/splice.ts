import { opc } from '../write/xml';
import type { Place } from './scan';

/** Replaces a stretch of a text; an empty stretch inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all replacements, whose stretches share nothing. An insertion stands before what is replaced at its
 * place; insertions at one place keep their order.
 */
export function splice(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of [...splices].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    pieces.push(text.slice(at, start), replacement);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** A start tag with an attribute set, added or (`null`) taken away; all other characters stay. */
export function withAttribute(tag: string, name: string, value: string | number | null): string {
  const written = value === null ? '' : opc` ${name}="${value}"`.text;
  let found = false;
  const changed = tag.replace(/\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (attribute, each: string) => {
    if (each !== name) return attribute;
    found = true;
    return written;
  });
  return found ? changed : changed.replace(/\s*\/?>$/, (close) => written + close);
}

/** Sets an attribute of an element. */
export const attributeSplice = (
  text: string,
  { start, contentStart }: Place,
  name: string,
  value: string | number | null,
): Splice => ({
  start,
  end: contentStart,
  text: withAttribute(text.slice(start, contentStart), name, value),
});

/** Appends to an element's content; `setTag` may change its start tag. An element that closes itself is opened. */
export function appendSplices(
  text: string,
  { start, contentStart, contentEnd, end }: Place,
  content: string,
  setTag: (tag: string) => string = (tag) => tag,
): readonly Splice[] {
  const tag = text.slice(start, contentStart);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  if (contentStart === end) {
    return [{ start, end, text: `${setTag(tag).replace(/\s*\/>$/, '>')}${content}</${name}>` }];
  }
  return [
    { start, end: contentStart, text: setTag(tag) },
    { start: contentEnd, end: contentEnd, text: content },
  ];
}
