import { a1 } from '../../sheets/address';
import type { LayoutLink } from '../../sheets/layout';
import { linkLocation, pathReference } from '../write/links';
import { PACKAGE_RELATIONSHIPS, RELATION, RELATIONSHIPS } from '../write/namespaces';
import { attributes, opc, sml } from '../write/xml';
import { inNamespaceOf } from './namespace';
import { scan } from './scan';
import type { ScannedElement } from './scan';
import { appendSplices, splice } from './splice';
import type { Splice } from './splice';
import type { WorksheetIndex } from './worksheet-index';

/** A link with the id of its relationship; null for one inside the workbook. */
export interface PlacedLink {
  readonly link: LayoutLink;
  readonly relationship: string | null;
}

/** What may stand before `hyperlinks`, in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_LINKS = new Set(
  [
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
  ].map((name) => `worksheet/${name}`),
);

/** Sets links of a worksheet part. */
export function linkSplices(
  text: string,
  { root, links: present, top }: WorksheetIndex,
  links: readonly PlacedLink[],
): readonly Splice[] {
  if (links.length === 0) return [];
  const own = inNamespaceOf(text, root);
  const written = ({ link: { at, target, tooltip }, relationship }: PlacedLink): string =>
    own(
      sml`<hyperlink${attributes({
        ...(relationship === null ? {} : { 'xmlns:r': RELATIONSHIPS, 'r:id': relationship }),
        ref: a1(at),
        location: linkLocation(target),
        tooltip,
      })}/>`,
    );
  const there = new Map(present.map((element) => [element.get('ref'), element]));
  const placeOf = ({ link }: PlacedLink): ScannedElement | undefined => there.get(a1(link.at));
  const replaced = links.flatMap((link): readonly Splice[] => {
    const place = placeOf(link);
    return place ? [{ start: place.start, end: place.end, text: written(link) }] : [];
  });
  const added = links
    .filter((link) => !placeOf(link))
    .map(written)
    .join('');
  if (added === '') return replaced;
  const list = top.find(({ path }) => path === 'worksheet/hyperlinks');
  if (list) return [...replaced, ...appendSplices(text, list, added)];
  const { end } = top.filter(({ path }) => BEFORE_LINKS.has(path)).at(-1)!;
  const opened = own(sml`<hyperlinks></hyperlinks>`).replace(
    /<\/hyperlinks>$/,
    () => `${added}</hyperlinks>`,
  );
  return [...replaced, { start: end, end, text: opened }];
}

/** A relationship part without any. */
export const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${
  opc`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`.text
}`;

export interface NewRelationship {
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** Appends relationships; answers the part and their ids. */
export function addRelationships(
  text: string,
  part: string,
  added: readonly NewRelationship[],
): { readonly text: string; readonly ids: readonly string[] } {
  let root: ScannedElement | undefined;
  const taken = new Set<string>();
  scan(text, part, (element) => {
    if (element.path === 'Relationships') root = element;
    else taken.add(element.get('Id') ?? '');
  });
  let number = taken.size;
  const ids = added.map(() => {
    do number += 1;
    while (taken.has(`rId${number}`));
    return `rId${number}`;
  });
  const own = inNamespaceOf(text, root!);
  const elements = added.map(({ type, target, external }, index) =>
    own(
      opc`<Relationship Id="${ids[index]}" Type="${type}" Target="${target}"${
        external ? opc` TargetMode="External"` : undefined
      }/>`,
    ),
  );
  return { text: splice(text, appendSplices(text, root!, elements.join(''))), ids };
}

/** The relationships that links out of the workbook need; null for links inside it. */
export const relationshipOf = ({ target }: LayoutLink): NewRelationship | null =>
  target.kind === 'file'
    ? { type: RELATION.hyperlink, target: pathReference(target.path), external: true }
    : null;
