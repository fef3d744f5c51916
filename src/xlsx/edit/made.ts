import type { SheetLayout } from '../../sheets/layout';
import { CONTENT_TYPES_PART } from '../package/content-types';
import { relationshipsPart } from '../package/relationships';
import { CONTENT_TYPES, RELATION, RELATIONSHIPS } from '../write/namespaces';
import { worksheetPart } from '../write/worksheet';
import { attributes, opc, sml } from '../write/xml';
import type { SheetEdit } from './edits';
import { addRelationships } from './links';
import { inNamespaceOf } from './namespace';
import type { EditedParts } from './parts';
import { scan } from './scan';
import type { ScannedElement } from './scan';
import { appendSplices, splice } from './splice';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

const elementsOf = (text: string, part: string): readonly ScannedElement[] => {
  const elements: ScannedElement[] = [];
  scan(text, part, (element) => elements.push(element));
  return elements;
};

/** A number behind the path that no part has. */
function freePath(parts: EditedParts): string {
  for (let number = 1; ; number += 1) {
    const path = `xl/worksheets/sheet${number}.xml`;
    if (!parts.has(path)) return path;
  }
}

/** Its cells and links come with an edit; conditional formats and tables are not made anew. */
const bare = (layout: SheetLayout): SheetLayout => ({
  ...layout,
  cells: [],
  fills: [],
  conditionalFormats: [],
  links: [],
  tables: [],
  rows: layout.rows.map(({ style: _, ...row }) => row),
});

const noStyle = (): never => {
  throw new Error('a bare sheet has no looks');
};

/** Adds a sheet at the end of the workbook; answers the part that holds it. */
export function addSheet(parts: EditedParts, workbook: string, layout: SheetLayout): string {
  const path = freePath(parts);
  const sheet = worksheetPart(
    bare(layout),
    false,
    { place: noStyle, part: noStyle },
    { format: noStyle, differential: noStyle, part: noStyle },
  );
  parts.add(path, DECLARATION + sheet.text);

  const relationships = relationshipsPart(workbook);
  const related = addRelationships(parts.read(relationships), relationships, [
    { type: RELATION.worksheet, target: `/${path}`, external: false },
  ]);
  parts.replace(relationships, related.text);

  const text = parts.read(workbook);
  const elements = elementsOf(text, workbook);
  const numbers = elements
    .filter((element) => element.path === 'workbook/sheets/sheet')
    .map((element) => Number(element.get('sheetId')));
  const own = inNamespaceOf(text, elements.at(-1)!);
  const declared = own(
    sml`<sheet${attributes({
      'xmlns:r': RELATIONSHIPS,
      name: layout.name,
      sheetId: Math.max(0, ...numbers) + 1,
      state: layout.visibility === 'visible' ? undefined : layout.visibility,
      'r:id': related.ids[0],
    })}/>`,
  );
  const list = elements.find((element) => element.path === 'workbook/sheets')!;
  parts.replace(workbook, splice(text, appendSplices(text, list, declared)));

  const types = parts.read(CONTENT_TYPES_PART);
  const root = elementsOf(types, CONTENT_TYPES_PART).at(-1)!;
  const override = inNamespaceOf(
    types,
    root,
  )(opc`<Override xmlns="${CONTENT_TYPES}" PartName="/${path}" ContentType="${WORKSHEET}"/>`);
  parts.replace(CONTENT_TYPES_PART, splice(types, appendSplices(types, root, override)));
  return path;
}

/** What fills a sheet that was added. */
export const editOf = ({ name, cells, links }: SheetLayout): SheetEdit => ({ sheet: name, cells, links });
