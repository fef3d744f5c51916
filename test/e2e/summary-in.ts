/** Puts a summary into the open workbook as it would stand there: its cells, hidden sheets and names. */
import type { Frame } from 'playwright-core';
import type { SourceCell } from '../../src/sheets/source';
import { isDateValue, isErrorValue } from '../../src/text/cell';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { serialOf } from '../../src/xlsx/write/serial';

const DAY = 'dd/mm/yyyy';

/** What is typed so that the cell holds the value; of a formula what it showed, as a formula. */
function typed({ value, formula }: SourceCell): string | number | boolean {
  if (value === null) return '';
  if (formula && typeof value === 'number') return `=${value}`;
  if (formula && typeof value === 'string') return `="${value.replaceAll('"', '""')}"`;
  if (typeof value === 'string') return value === '' ? '' : `'${value}`;
  if (isDateValue(value)) return serialOf(value.date) ?? '';
  return isErrorValue(value) ? value.error : value;
}

export async function putSummary(pane: Frame, bytes: Uint8Array): Promise<void> {
  const opened = openWorkbook(bytes, 'th.xlsx', () => true);
  if (!opened.ok) throw new Error(opened.unreadable.reason);
  const { sheets, names } = opened.workbook;
  const given = sheets.map(({ name, visibility, rows }) => {
    const width = Math.max(1, ...rows.map(({ cells }) => Math.max(0, ...cells.keys())));
    const height = Math.max(1, ...rows.map(({ row }) => row));
    const lines = Array.from({ length: height }, () => Array<string | number | boolean>(width).fill(''));
    const days: (readonly [row: number, col: number])[] = [];
    for (const { row, cells } of rows)
      for (const [col, cell] of cells) {
        const { value } = cell;
        lines[row - 1]![col - 1] = typed(cell);
        if (typeof value === 'object' && value !== null && isDateValue(value)) days.push([row, col]);
      }
    return { name, visibility, lines, days };
  });
  await pane.evaluate(
    ([all, defined, day]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        for (const { name, lines, days } of all) {
          const sheet = worksheets.add(name);
          for (const [row, col] of days) sheet.getCell(row - 1, col - 1).numberFormat = [[day]];
          sheet.getRangeByIndexes(0, 0, lines.length, lines[0]?.length ?? 1).formulas = lines;
          await context.sync();
        }
        for (const { name, formula } of defined) context.workbook.names.add(name, `=${formula}`);
        for (const { name, visibility } of all)
          if (visibility !== 'visible')
            worksheets.getItem(name).visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
        await context.sync();
      }),
    [given, names.filter(({ sheet }) => sheet === undefined), DAY] as const,
  );
}
