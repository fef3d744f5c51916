import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './namespaces';
import { badXml } from './refusal';
import { readXml } from './xml';

export interface Relationship {
  readonly id: string;
  /** For Office's own types, Transitional and Strict alike, the last word (`worksheet`); otherwise the whole URI. */
  readonly type: string;
  /** Name of the part it leads to, without a leading `/`; for an external target, the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** Name of the part that holds the relationships of `part`; of the package itself for `''`. */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** Reads the part that {@link relationshipsPart} names; targets are resolved against `source`. */
export const readRelationships = (
  bytes: Uint8Array,
  part: string,
  source: string,
): readonly Relationship[] => {
  const found: Relationship[] = [];
  readXml(bytes, {
    part,
    namespaces: PACKAGE_RELATIONSHIPS,
    root: 'Relationships',
    element: {
      children: {
        Relationship: {
          open: ({ get }) => {
            const [id, type, target] = [get('Id'), get('Type'), get('Target')];
            if (id === undefined || type === undefined || target === undefined)
              throw badXml(part, 'Relationship without Id, Type or Target');
            const external = get('TargetMode') === 'External';
            found.push({
              id,
              type: shortType(type),
              target: external ? target : resolve(source, target),
              external,
            });
          },
        },
      },
    },
  });
  return found;
};

const shortType = (type: string): string => {
  const base = OFFICE_RELATIONSHIPS.find((uri) => type.startsWith(`${uri}/`));
  return base === undefined ? type : type.slice(base.length + 1);
};

/** RFC 3986 5.2, as far as part names need it. Some writers put backslashes. */
const resolve = (source: string, target: string): string => {
  const path = target.replaceAll('\\', '/');
  const folder = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const segments = [...folder];
  for (const segment of path.split('/'))
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  return segments.join('/');
};
