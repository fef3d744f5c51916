/** Reads a workbook file (.xlsx, .xlsm and their templates), strictly: what cannot be trusted is refused whole. */
import { lastBlankCells } from '../package/blank-cells';
import { defaultLimits } from '../package/limits';
import type { Limits } from '../package/limits';
import { openPackage } from '../package/open-package';
import type { WorkbookPackage } from '../package/open-package';
import { attempt, badXml, Refusal } from '../package/refusal';
import { daysOf } from './serial';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { readWorkbookPart } from './workbook-part';
import type { WorkbookPart } from './workbook-part';
import { readWorksheet } from './worksheet';
import type { OpenResult, SourceSheet, SourceWorkbook, Wanted } from '../../sheets/source';

/**
 * Opens a workbook and reads the cells of the sheets that are wanted; no other sheet is unpacked. Never throws for a
 * bad file.
 *
 * @param fileName tells Excel's lock files; a path will do
 * @param limits replace those of {@link defaultLimits}, one by one
 */
export const openWorkbook = (
  bytes: Uint8Array,
  fileName: string,
  wanted: Wanted,
  limits: Partial<Limits> = {},
): OpenResult => {
  const result = attempt(() => read(bytes, fileName, wanted, { ...defaultLimits, ...limits }));
  return result.ok ? { ok: true, workbook: result.value } : result;
};

const read = (bytes: Uint8Array, fileName: string, wanted: Wanted, limits: Limits): SourceWorkbook => {
  const file = openPackage(bytes, fileName, limits);
  const workbook = readWorkbookPart(file.read(file.workbookPart), file.workbookPart);
  const dayOf = daysOf(workbook.dateSystem);
  return {
    sheetNames: workbook.sheets.map(({ name, visibility }) => ({ name, visibility })),
    sheets: readSheets(file, workbook, dayOf, wanted, limits),
    names: workbook.names,
    dayOf,
  };
};

const readSheets = (
  file: WorkbookPackage,
  workbook: WorkbookPart,
  dayOf: SourceWorkbook['dayOf'],
  wanted: Wanted,
  limits: Limits,
): readonly SourceSheet[] => {
  const related = file.relationships(file.workbookPart);
  const byId = new Map(related.map((each) => [each.id, each]));
  const chosen = workbook.sheets.flatMap(({ name, visibility, relationship }) => {
    const target = byId.get(relationship);
    if (target === undefined)
      throw badXml(file.workbookPart, `sheet ${name} leads nowhere (${relationship})`);
    // Chart and dialog sheets have no cells.
    return target.type === 'worksheet' && wanted({ name, visibility }, workbook.names)
      ? [{ name, visibility, part: target.target }]
      : [];
  });
  if (chosen.length === 0) return [];

  const shared = related.find(({ type }) => type === 'sharedStrings')?.target;
  const styles = related.find(({ type }) => type === 'styles')?.target;
  const strings = shared === undefined ? [] : readSharedStrings(file.read(shared), shared);
  const formats = styles === undefined ? [] : readStyles(file.read(styles), styles);
  let cells = 0;
  return chosen.map(({ name, visibility, part }) => {
    const count = (): void => {
      if (++cells > limits.cells)
        throw new Refusal({ reason: 'too-many-cells', sheet: name, limit: limits.cells });
    };
    const content = readWorksheet(file.read(part, lastBlankCells()), part, {
      sheet: name,
      strings,
      formats,
      dayOf,
      count,
    });
    return { name, visibility, ...content };
  });
};
