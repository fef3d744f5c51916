import { strToU8 } from 'fflate';
import type { WorkbookLayout } from '../../sheets/layout';
import type { Notation } from './cell-content';
import { contentTypesPart } from './content-types';
import type { PartKind } from './content-types';
import { RELATION } from './namespaces';
import { proveLayout } from './proof/prove-layout';
import { coreProperties, extendedProperties } from './properties';
import { relationshipsPart } from './relationships';
import type { Relationship } from './relationships';
import { serialOf } from './serial';
import { createSharedStrings } from './shared-strings';
import type { SharedStrings } from './shared-strings';
import { createStyles } from './styles';
import { tablePart } from './table';
import { activePlace, workbookPart } from './workbook-part';
import { worksheetPart, worksheetRelationships } from './worksheet';
import type { Xml } from './xml';
import { sml } from './xml';
import { deflated, writeZip } from './zip';

interface Part {
  /** Absolute in the package. */
  readonly path: string;
  readonly kind: PartKind;
  readonly xml: Xml;
  readonly relationships?: readonly Relationship[];
}

const notationOf = (strings: SharedStrings): Notation => ({
  text: (text) => ({ type: 's', element: sml`<v>${strings.place(text)}</v>` }),
  // Every day of a layout is proven to have a serial.
  serial: (date) => serialOf(date)!,
});

/** Sheets first: they collect the styles and strings. */
function parts(layout: WorkbookLayout): readonly Part[] {
  const strings = createSharedStrings();
  const styles = createStyles();
  const active = activePlace(layout);
  const tables: Part[] = [];
  const sheets = layout.sheets.map((sheet, i): Part => {
    const tablePaths = sheet.tables.map((table) => {
      const id = tables.length + 1;
      const path = `/xl/tables/table${id}.xml`;
      tables.push({ path, kind: 'table', xml: tablePart(table, id) });
      return path;
    });
    return {
      path: `/xl/worksheets/sheet${i + 1}.xml`,
      kind: 'worksheet',
      xml: worksheetPart(sheet, i === active, notationOf(strings), styles),
      relationships: worksheetRelationships(sheet, tablePaths),
    };
  });
  const workbook: Part = {
    path: '/xl/workbook.xml',
    kind: 'workbook',
    xml: workbookPart(layout),
    relationships: [
      ...sheets.map(({ path }) => ({ type: RELATION.worksheet, target: path })),
      { type: RELATION.styles, target: '/xl/styles.xml' },
      { type: RELATION.sharedStrings, target: '/xl/sharedStrings.xml' },
    ],
  };
  return [
    { path: '/docProps/core.xml', kind: 'coreProperties', xml: coreProperties(layout) },
    { path: '/docProps/app.xml', kind: 'extendedProperties', xml: extendedProperties() },
    workbook,
    ...sheets,
    ...tables,
    { path: '/xl/styles.xml', kind: 'styles', xml: styles.part() },
    { path: '/xl/sharedStrings.xml', kind: 'sharedStrings', xml: strings.part() },
  ];
}

const PACKAGE_RELATIONS: readonly Relationship[] = [
  { type: RELATION.workbook, target: '/xl/workbook.xml' },
  { type: RELATION.coreProperties, target: '/docProps/core.xml' },
  { type: RELATION.extendedProperties, target: '/docProps/app.xml' },
];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entry = (name: string, xml: Xml) => deflated(name, strToU8(DECLARATION + xml.text));

/** `/xl/workbook.xml` → `xl/_rels/workbook.xml.rels` */
const relationshipsPath = (path: string): string => path.slice(1).replace(/([^/]+)$/, '_rels/$1.rels');

/**
 * The workbook file (.xlsx) of a layout. Pure: equal layouts give equal bytes. Throws a LayoutError for a layout that
 * Excel would not open, or would open only after a repair.
 */
export function writeWorkbook(layout: WorkbookLayout): Uint8Array {
  proveLayout(layout);
  const all = parts(layout);
  return writeZip([
    entry('[Content_Types].xml', contentTypesPart(all)),
    entry('_rels/.rels', relationshipsPart(PACKAGE_RELATIONS)),
    ...all.flatMap(({ path, xml, relationships = [] }) => [
      entry(path.slice(1), xml),
      ...(relationships.length > 0 ? [entry(relationshipsPath(path), relationshipsPart(relationships))] : []),
    ]),
  ]);
}
