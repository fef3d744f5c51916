import type { WorkbookLayout } from '../../sheets/layout';
import { CORE_PROPERTIES, EXTENDED_PROPERTIES } from './namespaces';
import { opc } from './xml';
import type { Xml } from './xml';

/** The part docProps/core.xml: title, author and time. */
export const coreProperties = ({ title, creator, created }: WorkbookLayout): Xml =>
  opc`<cp:coreProperties xmlns:cp="${CORE_PROPERTIES}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${creator}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified></cp:coreProperties>`;

/** The part docProps/app.xml: which program wrote the file. */
export const extendedProperties = (): Xml =>
  opc`<Properties xmlns="${EXTENDED_PROPERTIES}"><Application>Thi Đua</Application></Properties>`;
