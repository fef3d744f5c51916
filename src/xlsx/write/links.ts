import { a1, quoteSheetName } from '../../sheets/address';
import type { LayoutLink, LinkTarget } from '../../sheets/layout';
import { RELATION } from './namespaces';
import { relationshipId } from './relationships';
import type { Relationship } from './relationships';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** Place inside the target workbook, `undefined` for the workbook as such. */
export function linkLocation(target: LinkTarget): string | undefined {
  const { sheet, at } = target;
  if (sheet === null) return at === null ? undefined : a1(at);
  return `${quoteSheetName(sheet)}!${a1(at ?? { row: 1, col: 1 })}`;
}

/** A relative path as a URI reference; `#`, `?`, `%` and spaces of file names would otherwise mean something else. */
export const pathReference = (path: string): string =>
  path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** Relationships of the links that lead out of the workbook, in order. */
export const linkRelationships = (links: readonly LayoutLink[]): readonly Relationship[] =>
  links.flatMap(({ target }) =>
    target.kind === 'file'
      ? [{ type: RELATION.hyperlink, target: pathReference(target.path), external: true }]
      : [],
  );

/** The element `hyperlinks`, `undefined` when there are none. The sheet's relationships start with the links'. */
export function hyperlinksElement(links: readonly LayoutLink[]): Xml | undefined {
  if (links.length === 0) return undefined;
  let outside = 0;
  return sml`<hyperlinks>${links.map(
    ({ at, target, tooltip }) =>
      sml`<hyperlink${attributes({
        ref: a1(at),
        'r:id': target.kind === 'file' ? relationshipId(outside++) : undefined,
        location: linkLocation(target),
        tooltip,
      })}/>`,
  )}</hyperlinks>`;
}
