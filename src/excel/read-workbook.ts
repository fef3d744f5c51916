/** The open workbook as the readers of `sheets` take it: the same as the saved file would give. */
import type { SourceCell, SourceRow, SourceSheet, SourceWorkbook, Wanted } from '../sheets/source';
import type { CellValue } from '../text/cell';
import { isDateFormat } from '../xlsx/read/number-format';
import { daysOf } from '../xlsx/read/serial';
import type { Outline, SheetContent } from './open-book';
import { readContents, readOutline } from './open-book';
import { guarded } from './trouble';

/** Text in this font needs no font name: no legacy encoding uses it. */
const UNICODE_FONT = 'Times New Roman';

/** The API does not tell the date system at this level; Excel has made workbooks of 1900 alone since 2011. */
const dayOf = daysOf(1900);

/** Number of a format that is no built-in one: the code alone tells. */
const BY_CODE = -1;

function valueOf(value: unknown, type: string, isFormula: boolean, numberFormat: string): CellValue {
  switch (typeof value) {
    case 'number': {
      const date = isDateFormat(BY_CODE, numberFormat) ? dayOf(value) : null;
      return date === null ? value : { date };
    }
    case 'boolean':
      return value;
    case 'string':
      if (type === 'Error') return { error: value };
      return value === '' && !isFormula ? null : value;
    default:
      return null;
  }
}

/** A text that begins with `=` is its own "formula". */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

function cellAt(content: SheetContent, r: number, c: number): SourceCell | null {
  const value = content.values[r]?.[c];
  const formula = isFormula(content.formulas[r]?.[c], value);
  const read = valueOf(value, content.types[r]?.[c] ?? '', formula, content.numberFormats[r]?.[c] ?? '');
  if (read === null && !formula) return null;
  const font = typeof read === 'string' ? content.fonts[r]?.[c] : undefined;
  return {
    value: read,
    ...(formula ? { formula: true } : {}),
    ...(font === undefined || font === UNICODE_FONT ? {} : { font }),
  };
}

function sheetOf(content: SheetContent): SourceSheet {
  const rows = content.values.flatMap((line, r): SourceRow[] => {
    const cells = line.flatMap((_, c) => {
      const cell = cellAt(content, r, c);
      return cell === null ? [] : [[content.col + c, cell] as const];
    });
    const row = content.row + r;
    return cells.length === 0 ? [] : [{ row, hidden: content.hiddenRows.has(row), cells: new Map(cells) }];
  });
  const { name, visibility, merges } = content;
  return { name, visibility, rows, merges: merges.map(({ from, to }) => [from, to] as const) };
}

const sourceOf = ({ sheets, names }: Outline, contents: readonly SheetContent[]): SourceWorkbook => ({
  sheetNames: sheets.map(({ name, visibility }) => ({ name, visibility })),
  sheets: contents.map(sheetOf),
  names,
  dayOf,
});

/** Reads the sheets that are wanted, in two exchanges with Excel. Throws {@link HostTrouble}. */
export const readWorkbook = (context: Excel.RequestContext, wanted: Wanted): Promise<SourceWorkbook> =>
  guarded(async () => {
    const outline = await readOutline(context);
    const contents = await readContents(
      context,
      outline.sheets.filter((sheet) => wanted(sheet, outline.names)),
    );
    return sourceOf(outline, contents);
  });
