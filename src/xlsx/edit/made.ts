/** Adds whole sheets to a workbook file, written as a new workbook's are. */
import type { SheetLayout } from '../../sheets/layout';
import { CONTENT_TYPES_PART } from '../package/content-types';
import type { WorkbookPackage } from '../package/open-package';
import { relationshipsPart } from '../package/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import type { Notation } from '../write/cell-content';
import { contentTypeOverride } from '../write/content-types';
import type { PartKind } from '../write/content-types';
import { RELATION, RELATIONSHIPS } from '../write/namespaces';
import { relationshipsPart as relationshipsXml } from '../write/relationships';
import type { StylePlaces } from '../write/styles';
import { tablePart } from '../write/table';
import { builtInNames } from '../write/workbook-part';
import { worksheetPart, worksheetRelationships } from '../write/worksheet';
import { attributes, sml } from '../write/xml';
import type { Xml } from '../write/xml';
import type { MadeSheet } from './edits';
import { withFreeTables } from './free-tables';
import { addRelationships } from './links';
import { addNames } from './names';
import { inNamespaceOf } from './namespace';
import type { EditedParts } from './parts';
import { presentTables } from './present-tables';
import { elementsOf } from './scan';
import { appendSplices, splice } from './splice';

export interface MadeContext {
  readonly file: WorkbookPackage;
  readonly parts: EditedParts;
  /** As it was before the edit. */
  readonly workbook: WorkbookPart;
  readonly notation: Notation;
  readonly styles: StylePlaces;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds a part that has a number behind its path; answers the path, absolute in the package. */
function addPart(parts: EditedParts, kind: PartKind, stem: string, xml: Xml): string {
  let number = 1;
  while (parts.has(`${stem}${number}.xml`)) number += 1;
  const path = `${stem}${number}.xml`;
  parts.add(path, DECLARATION + xml.text);
  const types = parts.read(CONTENT_TYPES_PART);
  const root = elementsOf(types, CONTENT_TYPES_PART).at(-1)!;
  const override = inNamespaceOf(types, root)(contentTypeOverride({ path: `/${path}`, kind }));
  parts.replace(CONTENT_TYPES_PART, splice(types, appendSplices(types, root, override)));
  return `/${path}`;
}

/** Adds the parts of a sheet and its tables; answers the path of the sheet. */
function addWorksheet(
  { parts, notation, styles }: MadeContext,
  sheet: SheetLayout,
  nextTable: () => number,
): string {
  const worksheet = addPart(
    parts,
    'worksheet',
    'xl/worksheets/sheet',
    worksheetPart(sheet, false, notation, styles),
  );
  const tables = sheet.tables.map((table) =>
    addPart(parts, 'table', 'xl/tables/table', tablePart(table, nextTable())),
  );
  const relationships = worksheetRelationships(sheet, tables);
  if (relationships.length > 0) {
    parts.add(relationshipsPart(worksheet.slice(1)), DECLARATION + relationshipsXml(relationships).text);
  }
  return worksheet;
}

/** Declares a sheet behind the others. */
function declareSheet(
  { file: { workbookPart }, parts }: MadeContext,
  { name, visibility }: SheetLayout,
  path: string,
): void {
  const relationships = relationshipsPart(workbookPart);
  const related = addRelationships(parts.read(relationships), relationships, [
    { type: RELATION.worksheet, target: path, external: false },
  ]);
  parts.replace(relationships, related.text);
  const text = parts.read(workbookPart);
  const elements = elementsOf(text, workbookPart);
  const numbers = elements
    .filter((element) => element.path === 'workbook/sheets/sheet')
    .map((element) => Number(element.get('sheetId')));
  const own = inNamespaceOf(text, elements.at(-1)!);
  const declared = own(
    sml`<sheet${attributes({
      'xmlns:r': RELATIONSHIPS,
      name,
      sheetId: Math.max(0, ...numbers) + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': related.ids[0],
    })}/>`,
  );
  const list = elements.find((element) => element.path === 'workbook/sheets')!;
  parts.replace(workbookPart, splice(text, appendSplices(text, list, declared)));
}

/** Adds sheets at the end of the workbook: all of them, their tables and names. */
export function addSheets(context: MadeContext, made: readonly MadeSheet[]): void {
  if (made.length === 0) return;
  const {
    file: { workbookPart },
    parts,
    workbook,
  } = context;
  const present = presentTables(context.file, parts);
  const whole = withFreeTables(made, [
    ...present.names,
    ...workbook.names.map(({ name }) => name),
    ...made.flatMap(({ names }) => names.map(({ name }) => name)),
  ]);
  let table = present.lastNumber;
  for (const { sheet } of whole)
    declareSheet(
      context,
      sheet,
      addWorksheet(context, sheet, () => ++table),
    );
  const text = addNames(parts.read(workbookPart), workbookPart, {
    names: whole.flatMap(({ sheet, names }) => [...builtInNames(sheet), ...names]),
    standing: workbook.sheets.map(({ name }) => name),
    added: whole.map(({ sheet }) => sheet.name),
    tables: present.names,
  });
  parts.replace(workbookPart, text);
}
