/** Edits an existing workbook file part by part: what an edit does not touch is carried through as it is. */
import { CONTENT_TYPES_PART } from '../package/content-types';
import { defaultLimits } from '../package/limits';
import type { Limits } from '../package/limits';
import { openPackage } from '../package/open-package';
import type { WorkbookPackage } from '../package/open-package';
import { Refusal, attempt } from '../package/refusal';
import { relationshipsPart } from '../package/relationships';
import { readWorkbookPart } from '../read/workbook-part';
import type { WorkbookPart } from '../read/workbook-part';
import { contains } from '../../sheets/address';
import type { Notation } from '../write/cell-content';
import { demand } from '../write/proof/demand';
import { serialOf } from '../write/serial';
import { textElement } from '../write/shared-strings';
import { sml } from '../write/xml';
import type { MadeSheet, SheetEdit } from './edits';
import { NO_RELATIONSHIPS, addRelationships, relationshipOf } from './links';
import type { PlacedLink } from './links';
import { addSheets } from './made';
import { editParts } from './parts';
import type { EditedParts } from './parts';
import { proveEdits, proveMade } from './prove-edits';
import type { ScannedElement } from './scan';
import { appendStyles } from './styles';
import { bodyOf, growTable, proveHeaders, readTable } from './tables';
import type { Grown } from './tables';
import { EditRefusal } from './uneditable';
import type { EditResult } from './uneditable';
import { calculateOnLoad, withoutElements } from './workbook';
import { editWorksheet } from './worksheet';

/**
 * Sets cells in sheets of a workbook file. Parts that need no change keep their compressed bytes, changed parts every
 * character around the change; styles are only appended, texts stand in their cells. Equal arguments give equal bytes.
 * Never throws for a bad file; throws a LayoutError for edits that no workbook can hold, or that name a sheet or table
 * that is not there.
 *
 * @param limits replace those of {@link defaultLimits}, one by one
 * @param made sheets to add at the end, with their tables and names
 */
export function editWorkbook(
  bytes: Uint8Array,
  edits: readonly SheetEdit[],
  limits: Partial<Limits> = {},
  made: readonly MadeSheet[] = [],
): EditResult {
  try {
    const result = attempt(() => edit(openPackage(bytes, '', { ...defaultLimits, ...limits }), edits, made));
    return result.ok ? { ok: true, bytes: result.value } : { ok: false, uneditable: result.unreadable };
  } catch (error) {
    if (error instanceof EditRefusal) return { ok: false, uneditable: error.uneditable };
    throw error;
  }
}

function edit(file: WorkbookPackage, edits: readonly SheetEdit[], made: readonly MadeSheet[]): Uint8Array {
  const workbook = readWorkbookPart(file.read(file.workbookPart), file.workbookPart);
  proveEdits(edits, workbook);
  proveMade(made, workbook);
  const parts = editParts(file);
  const related = file.relationships(file.workbookPart);
  const partOf = (type: string): string | undefined => related.find((each) => each.type === type)?.target;

  const stylesPart = partOf('styles');
  if (stylesPart === undefined) throw new Refusal({ reason: 'part-missing', part: 'styles' });
  const styles = appendStyles(parts.read(stylesPart), stylesPart);
  const context = { styles, notation: notationOf(workbook) };
  let touchesFormulas = false;
  const editSheet = (part: string, sheetEdit: SheetEdit, grown: readonly Grown[]): void => {
    const { sheet, cells, rows = [], recalculate = false, formats = [] } = sheetEdit;
    const links = placeLinks(parts, part, sheetEdit);
    const edited = editWorksheet(parts.read(part), cells, {
      ...context,
      sheet,
      part,
      grown,
      links,
      rows,
      recalculate,
      formats,
    });
    parts.replace(part, edited.text);
    touchesFormulas ||= edited.touchesFormulas;
  };
  for (const sheetEdit of edits) {
    const { sheet } = sheetEdit;
    const { relationship } = workbook.sheets.find(({ name }) => name === sheet)!;
    const target = related.find(({ id }) => id === relationship);
    demand(target?.type === 'worksheet', sheet, 'no sheet of cells');
    editSheet(target.target, sheetEdit, growTables(file, parts, target.target, sheetEdit));
  }
  addSheets({ file, parts, workbook, ...context }, made);
  touchesFormulas ||= made.some(
    ({ sheet: { cells, fills } }) => fills.length > 0 || cells.some(({ formula }) => formula !== undefined),
  );
  parts.replace(stylesPart, styles.text());
  parts.replace(file.workbookPart, calculateOnLoad(parts.read(file.workbookPart), file.workbookPart));
  const chain = partOf('calcChain');
  if (touchesFormulas && chain !== undefined) dropCalculationChain(file, parts, chain);
  return parts.zip();
}

const DAYS_BEFORE_1904 = 1462;

/** Texts stand in their cells, so that the list of shared ones can stay as it is. */
const notationOf = ({ dateSystem }: WorkbookPart): Notation => ({
  text: (text) => ({ type: 'inlineStr', element: sml`<is>${textElement(text)}</is>` }),
  // Every day of an edit is proven to have a serial.
  serial: (date) => serialOf(date)! - (dateSystem === 1904 ? DAYS_BEFORE_1904 : 0),
});

/** Gives links that lead out of the workbook their relationships. */
function placeLinks(parts: EditedParts, part: string, { links = [] }: SheetEdit): readonly PlacedLink[] {
  const outside = links.flatMap((link) => relationshipOf(link) ?? []);
  if (outside.length === 0) return links.map((link) => ({ link, relationship: null }));
  const name = relationshipsPart(part);
  if (!parts.has(name)) parts.add(name, NO_RELATIONSHIPS);
  const { text, ids } = addRelationships(parts.read(name), name, outside);
  parts.replace(name, text);
  const left = [...ids];
  return links.map((link) => ({
    link,
    relationship: link.target.kind === 'file' ? (left.shift() ?? null) : null,
  }));
}

/** Grows the tables of a worksheet part that are to grow, and proves that the edit fits all of them. */
function growTables(
  file: WorkbookPackage,
  parts: EditedParts,
  worksheet: string,
  { sheet, cells, tables = [] }: SheetEdit,
): readonly Grown[] {
  const related = file.relationships(worksheet).filter(({ type }) => type === 'table');
  const present = related.map(({ target }) => ({
    part: target,
    table: readTable(parts.read(target), target),
  }));
  present.forEach(({ table }) => proveHeaders(sheet, table, cells));
  return tables.flatMap((growth): readonly Grown[] => {
    const { lastRow } = growth;
    const found = present.find(({ table }) =>
      'name' in growth
        ? table.name.toLowerCase() === growth.name.toLowerCase()
        : contains(table.range, growth.at),
    );
    if (found === undefined) {
      demand(!('name' in growth), 'name' in growth ? `table ${growth.name}` : '', `not on sheet ${sheet}`);
      return [];
    }
    const { part, table } = found;
    if (lastRow <= table.range.to.row) return [];
    parts.replace(part, growTable(parts.read(part), table, lastRow));
    return [{ body: bodyOf(table), lastRow }];
  });
}

/** The order of calculation names cells with formulas; Excel takes a wrong one for damage and an absent one for new. */
function dropCalculationChain(file: WorkbookPackage, parts: EditedParts, chain: string): void {
  const without = (part: string, isGone: (element: ScannedElement) => boolean): void =>
    parts.replace(part, withoutElements(parts.read(part), part, isGone));
  without(
    relationshipsPart(file.workbookPart),
    ({ path, get }) => path === 'Relationships/Relationship' && /\/calcChain$/.test(get('Type') ?? ''),
  );
  without(
    CONTENT_TYPES_PART,
    ({ path, get }) =>
      path === 'Types/Override' && get('PartName')?.toLowerCase() === `/${chain}`.toLowerCase(),
  );
  parts.remove(chain);
}
