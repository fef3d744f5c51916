/** The open workbook as it was read, kept up with what changes in it: an edit costs the reading of its rows. */
import { a1 } from '../sheets/address';
import type { CellRange } from '../sheets/layout';
import type { MarkCell } from '../sheets/marks';
import type { SourceSheet, SourceWorkbook, Wanted } from '../sheets/source';
import type { ChangedBand, Changes } from './changes';
import { bandsChanged, isNothing, noChanges, sheetChanged, sheetsOf, together } from './changes';
import { askLooseFormulas } from './loose-formulas';
import type { Outline } from './open-book';
import { askOutline } from './open-book';
import type { VerdictsOn } from './read-cells';
import { askCells, askFonts, verdictsIn } from './read-cells';
import { askPeek } from './peek';
import type { AskedSheet } from './read-sheet';
import { askSheet } from './read-sheet';
import { readOpen } from './read-workbook';
import { lastColumn, sameSheet, withBand, withCells } from './rows';

export interface LiveWorkbook {
  /** The same object as long as nothing changes. */
  readonly source: SourceWorkbook;
  /** Names of all sheets by what events call them. */
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Whether the sheet is one of those that were read. */
export const isRead = ({ source, nameOf }: LiveWorkbook, id: string): boolean =>
  source.sheets.some(({ name }) => name === nameOf.get(id));

/** Two exchanges with Excel, three where the fonts of a column are mixed. */
export async function readLive(context: Excel.RequestContext, wanted: Wanted): Promise<LiveWorkbook> {
  const { outline, source } = await readOpen(context, wanted);
  return { source, nameOf: new Map(outline.sheets.map(({ id, name }) => [id, name])) };
}

/** Asks for some rows; answers the sheet with them, once the exchange is done. */
function askBand(
  worksheet: Excel.Worksheet,
  band: ChangedBand,
  sheet: SourceSheet,
  verdicts: readonly CellRange[],
): (before: SourceSheet) => SourceSheet {
  // Over the whole width: the formulas beside what was typed show something else now.
  const last = Math.max(band.lastCol, lastColumn(sheet), ...verdicts.map(({ to }) => to.col + 1));
  const box = worksheet.getRange(`A${band.from}:${a1({ row: band.to, col: last })}`);
  const cells = askCells(box, verdicts);
  const fontAt = askFonts(box);
  box.untrack();
  return (before) => withBand(before, band, cells.rows(fontAt, verdicts));
}

/** Whether single sheets may be read anew: the others are what they were, and verdicts stand in the same columns. */
function isSameForm({ source, nameOf }: LiveWorkbook, now: Outline, wanted: Wanted): boolean {
  const read = now.sheets.filter((sheet) => wanted(sheet, now.names));
  const said = (each: SourceWorkbook['sheetNames']): string =>
    JSON.stringify(each.map(({ name, visibility }) => [name, visibility]));
  const columns = (verdictsOn: VerdictsOn): string =>
    JSON.stringify(source.sheets.map(({ name }) => verdictsOn(name).map(({ from }) => from.col)));
  return (
    said(source.sheetNames) === said(now.sheets) &&
    said(source.sheets) === said(read) &&
    now.sheets.every(({ id, name }) => nameOf.get(id) === name) &&
    columns(verdictsIn(source.names)) === columns(verdictsIn(now.names))
  );
}

/** What was asked of a sheet that has changed. */
interface AskedChange {
  readonly worksheet: Excel.Worksheet;
  readonly anew: AskedSheet | null;
  readonly peek: ReturnType<typeof askPeek> | null;
  readonly bands: readonly ReturnType<typeof askBand>[];
}

/**
 * The workbook after the changes; the same object where they come to nothing. One exchange, whatever the number of rows;
 * another where a sheet that was looked at is not as it was known, and as many as {@link readLive} more when sheets or
 * columns came, went or were renamed meanwhile.
 */
export async function updateLive(
  context: Excel.RequestContext,
  live: LiveWorkbook,
  changes: Changes,
  wanted: Wanted,
): Promise<LiveWorkbook> {
  const { source, nameOf } = live;
  const isStrange = sheetsOf(changes).some((id) => !nameOf.has(id));
  if (changes.all || isStrange) return readLive(context, wanted);

  const ids = new Map([...nameOf].map(([id, name]) => [name, id]));
  const verdictsOn = verdictsIn(source.names);
  const askedOutline = changes.sheets.size + changes.doubted.size > 0 ? askOutline(context) : null;
  const asked = new Map<SourceSheet, AskedChange>();
  for (const sheet of source.sheets) {
    const id = ids.get(sheet.name) ?? '';
    if (!sheetsOf(changes).includes(id)) continue;
    const worksheet = context.workbook.worksheets.getItem(id);
    worksheet.load('name');
    const verdicts = verdictsOn(sheet.name);
    asked.set(sheet, {
      worksheet,
      anew: changes.sheets.has(id) ? askSheet(worksheet, verdicts) : null,
      peek: changes.doubted.has(id) ? askPeek(worksheet) : null,
      bands: (changes.bands.get(id) ?? []).map((band) => askBand(worksheet, band, sheet, verdicts)),
    });
  }
  const loose = askLooseFormulas(context.workbook, source, ids);
  await context.sync();

  const outline = askedOutline?.() ?? null;
  const isRenamed = [...asked].some(([{ name }, { worksheet }]) => worksheet.name !== name);
  if (isRenamed || (outline && !isSameForm(live, outline, wanted))) return readLive(context, wanted);
  if ([...asked.values()].filter(({ anew }) => anew?.askFonts()).length > 0) await context.sync();

  const names = outline?.names ?? source.names;
  const verdictsNow = verdictsIn(names);
  const sheets = source.sheets.map((sheet) => {
    const { anew, bands = [] } = asked.get(sheet) ?? {};
    const read = anew?.sheet(sheet, verdictsNow(sheet.name)) ?? sheet;
    return loose(bands.reduce((now, patch) => patch(now), sameSheet(read, sheet) ? sheet : read));
  });
  const haveNamesMoved = JSON.stringify(names) !== JSON.stringify(source.names);
  const isSame = !haveNamesMoved && sheets.every((sheet, index) => sheet === source.sheets[index]);
  const updated = isSame ? live : { nameOf, source: { ...source, names, sheets } };
  const missed = [...asked].reduce<Changes>((all, [{ name }, { peek }]) => {
    const id = ids.get(name) ?? '';
    const now = sheets.find((sheet) => sheet.name === name);
    if (!peek || !now) return all;
    return together(all, haveNamesMoved ? sheetChanged(id) : bandsChanged(id, peek(now), true));
  }, noChanges);
  return isNothing(missed) ? updated : updateLive(context, updated, missed, wanted);
}

/** The workbook with what was written into it, which need not be read. */
export function withWritten(live: LiveWorkbook, written: readonly MarkCell[]): LiveWorkbook {
  const sheets = live.source.sheets.map((sheet) =>
    withCells(
      sheet,
      written
        .filter((cell) => cell.sheet === sheet.name)
        .map(({ row, col, value }) => ({ row, col, cell: value === null ? null : { value } })),
    ),
  );
  return { ...live, source: { ...live.source, sheets } };
}
