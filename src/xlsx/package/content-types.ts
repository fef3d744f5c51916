import { CONTENT_TYPES } from './namespaces';
import { readXml } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Content type of a part by its name, `undefined` when the package gives it none (ISO/IEC 29500-2, 7.2.3). */
export type ContentTypes = (part: string) => string | undefined;

export const readContentTypes = (bytes: Uint8Array): ContentTypes => {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  const collect = (into: Map<string, string>, key: string) => ({
    open: ({ get }: { readonly get: (name: string) => string | undefined }) => {
      into.set((get(key) ?? '').toLowerCase().replace(/^\//, ''), get('ContentType') ?? '');
    },
  });
  readXml(bytes, {
    part: CONTENT_TYPES_PART,
    namespaces: CONTENT_TYPES,
    root: 'Types',
    element: {
      children: { Default: collect(byExtension, 'Extension'), Override: collect(byName, 'PartName') },
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    return byName.get(name) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1));
  };
};
