import { CONTENT_TYPES } from './namespaces';
import { opc } from './xml';
import type { Xml } from './xml';

const SPREADSHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types of the parts that the package must declare one by one. */
const CONTENT = {
  workbook: `${SPREADSHEETML}.sheet.main+xml`,
  worksheet: `${SPREADSHEETML}.worksheet+xml`,
  styles: `${SPREADSHEETML}.styles+xml`,
  sharedStrings: `${SPREADSHEETML}.sharedStrings+xml`,
  table: `${SPREADSHEETML}.table+xml`,
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const;

export type PartKind = keyof typeof CONTENT;

/** Says what a part is; the path is absolute in the package. */
export const contentTypeOverride = ({
  path,
  kind,
}: {
  readonly path: string;
  readonly kind: PartKind;
}): Xml => opc`<Override PartName="${path}" ContentType="${CONTENT[kind]}"/>`;

/** The part `[Content_Types].xml`; paths are absolute in the package. */
export const contentTypesPart = (parts: readonly { readonly path: string; readonly kind: PartKind }[]): Xml =>
  opc`<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.map(
    contentTypeOverride,
  )}</Types>`;
