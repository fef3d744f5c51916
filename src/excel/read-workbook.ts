/** The open workbook as the readers of `sheets` take it: the same as the saved file would give. */
import type { SourceWorkbook, Wanted } from '../sheets/source';
import type { Outline } from './open-book';
import { readOutline } from './open-book';
import { dayOf, verdictsIn } from './read-cells';
import type { VerdictsOn } from './read-cells';
import { askSheet } from './read-sheet';
import { guarded } from './trouble';

interface ReadWorkbook {
  readonly outline: Outline;
  readonly source: SourceWorkbook;
}

/** As {@link readWorkbook}, with what Excel calls the sheets. */
export async function readOpen(context: Excel.RequestContext, wanted: Wanted): Promise<ReadWorkbook> {
  const outline = await readOutline(context);
  return { outline, source: await readSheets(context, outline, wanted, verdictsIn(outline.names)) };
}

/** The sheets of the outline that are wanted: one exchange, two where fonts are mixed. */
export async function readSheets(
  context: Excel.RequestContext,
  outline: Outline,
  wanted: Wanted,
  verdictsOn: VerdictsOn,
): Promise<SourceWorkbook> {
  const { names } = outline;
  const asked = outline.sheets
    .filter((sheet) => wanted(sheet, names))
    .map((sheet) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.id);
      const verdicts = verdictsOn(sheet.name);
      return { named: sheet, verdicts, ...askSheet(worksheet, verdicts) };
    });
  await context.sync();
  if (asked.filter(({ askFonts }) => askFonts()).length > 0) await context.sync();
  return {
    sheetNames: outline.sheets.map(({ name, visibility }) => ({ name, visibility })),
    sheets: asked.map(({ named, verdicts, sheet }) => sheet(named, verdicts)),
    names,
    dayOf,
  };
}

/** Reads the sheets that are wanted, in two exchanges with Excel, three where fonts are mixed. Throws {@link HostTrouble}. */
export const readWorkbook = (context: Excel.RequestContext, wanted: Wanted): Promise<SourceWorkbook> =>
  guarded(async () => (await readOpen(context, wanted)).source);
