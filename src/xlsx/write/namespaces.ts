/** Namespaces and relationship types of the transitional format (ECMA-376 part 4). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = `${OFFICE}/relationships`;
export const EXTENDED_PROPERTIES = `${OFFICE}/extended-properties`;
export const CORE_PROPERTIES = `${PACKAGE}/metadata/core-properties`;
export const PACKAGE_RELATIONSHIPS = `${PACKAGE}/relationships`;
export const CONTENT_TYPES = `${PACKAGE}/content-types`;

/** Types of relationship, as the source part names them. */
export const RELATION = {
  workbook: `${RELATIONSHIPS}/officeDocument`,
  coreProperties: `${PACKAGE_RELATIONSHIPS}/metadata/core-properties`,
  extendedProperties: `${RELATIONSHIPS}/extended-properties`,
  worksheet: `${RELATIONSHIPS}/worksheet`,
  styles: `${RELATIONSHIPS}/styles`,
  sharedStrings: `${RELATIONSHIPS}/sharedStrings`,
  table: `${RELATIONSHIPS}/table`,
  hyperlink: `${RELATIONSHIPS}/hyperlink`,
} as const;
