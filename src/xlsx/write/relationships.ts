import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { opc } from './xml';
import type { Xml } from './xml';

export interface Relationship {
  /** One of RELATION. */
  readonly type: string;
  /** Path of a part, absolute in the package, or an address outside of it. */
  readonly target: string;
  readonly external?: boolean;
}

/** Id by which a part names its relationship at the given place of its list. */
export const relationshipId = (place: number): string => `rId${place + 1}`;

/** A `.rels` part; the ids follow the order of the list. */
export const relationshipsPart = (relationships: readonly Relationship[]): Xml =>
  opc`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${relationships.map(
    ({ type, target, external }, i) =>
      opc`<Relationship Id="${relationshipId(i)}" Type="${type}" Target="${target}"${
        external ? opc` TargetMode="External"` : undefined
      }/>`,
  )}</Relationships>`;
