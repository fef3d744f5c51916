import { SPREADSHEET } from './namespaces';
import { createPool } from './pool';
import { sml } from './xml';
import type { Xml } from './xml';

/** Texts that cells name by number, collected while the sheets are written. */
export interface SharedStrings {
  /** Number of a text. */
  readonly place: (text: string) => number;
  /** The part sharedStrings.xml, once everything is collected. */
  readonly part: () => Xml;
}

/** Excel drops spaces at the ends of a text unless told to keep them. */
export const textElement = (text: string): Xml =>
  /^\s|\s$/.test(text) ? sml`<t xml:space="preserve">${text}</t>` : sml`<t>${text}</t>`;

/** An empty collection. */
export function createSharedStrings(): SharedStrings {
  const texts = createPool<string>((text) => text);
  let uses = 0;
  return {
    place: (text) => {
      uses++;
      return texts.place(text);
    },
    part: () =>
      sml`<sst xmlns="${SPREADSHEET}" count="${uses}" uniqueCount="${texts.items.length}">${texts.items.map(
        (text) => sml`<si>${textElement(text)}</si>`,
      )}</sst>`,
  };
}
