/** Namespaces of Office Open XML: each has a Transitional and a Strict form (ISO/IEC 29500-1, -4). */
export const SPREADSHEET = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;

/** Of the attribute `r:id`; also the beginning of the relationship types. */
export const OFFICE_RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;

export const PACKAGE_RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/package/2006/relationships',
] as const;

export const CONTENT_TYPES = ['http://schemas.openxmlformats.org/package/2006/content-types'] as const;
