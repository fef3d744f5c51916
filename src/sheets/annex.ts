/** An annex as a sheet that is printed as it stands. */
import { accompaniment } from '../annex/annexes';
import type { Annex, AnnexColumn, AnnexForm, AnnexLine, PlacedAnnex } from '../annex/annex';
import { codeLine, end, motto } from '../messages/annex';
import { canvas } from './canvas';
import type { Canvas } from './canvas';
import type { CellStyle, PrintSetup, SheetLayout } from './layout';
import * as style from './style';

const MM_PER_PIXEL = 25.4 / 96;
/** Pixels of a digit of the form's font, and of a cell's padding: what widths are counted in. */
const DIGIT = 8;
const PADDING = 5;
/** Of Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;
const paper = { portrait: 210, landscape: 297 } as const;
/** Printers' and programs' columns differ by a hair; a table that fills the page to the last one would be scaled down. */
const FILLED = 0.985;

const TEXT: CellStyle = { size: 12, numberFormat: '@', vertical: 'top', wrap: true, border: '000000' };
const heading: CellStyle = { size: 14, bold: true, horizontal: 'center', vertical: 'center', wrap: true };
const italic: CellStyle = { size: 14, italic: true, horizontal: 'center', vertical: 'center', wrap: true };

/** Characters for each column, so that together they are as wide as the page's text. */
function widthsOf({ columns, orientation }: Annex): readonly number[] {
  const pixels = ((paper[orientation] - margins.left - margins.right) / MM_PER_PIXEL) * FILLED;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.floor(((pixels * width) / shares - PADDING) / DIGIT));
}

function printOf({ orientation }: Annex, { code }: AnnexForm, headerRow: number): PrintSetup {
  const number = '&C&"Times New Roman,Regular"&13&P';
  const footer = code === null ? '' : `&L&"Times New Roman,Regular"&9${codeLine(code)}`;
  return {
    orientation,
    margins,
    fitToWidth: true,
    centerHorizontally: true,
    repeatRows: { from: headerRow, to: headerRow },
    numberedFrom: 1,
    header: number,
    footer,
    first: { header: '', footer },
  };
}

/** The office on the left, the Quốc hiệu on the right. */
function putMotto(page: Canvas, { letter }: AnnexForm, last: number): number {
  const middle = Math.max(2, Math.floor(last * 0.45));
  const [country, words] = motto;
  const bold: CellStyle = { ...heading, size: 13 };
  page.put(1, 1, (letter.issuer ?? '').toUpperCase(), bold);
  page.merge(1, 1, middle);
  page.put(1, middle + 1, country, bold);
  page.merge(1, middle + 1, last);
  page.put(2, middle + 1, words, { ...bold, underline: true });
  page.merge(2, middle + 1, last);
  return 4;
}

const cellStyle = ({ align }: AnnexColumn): CellStyle => ({ ...TEXT, horizontal: align });

function putLine(
  page: Canvas,
  row: number,
  line: AnnexLine,
  columns: readonly AnnexColumn[],
  widths: readonly number[],
): void {
  switch (line.kind) {
    case 'section':
      columns.forEach((_, index) =>
        page.put(row, index + 1, index === 0 ? line.text : null, { ...TEXT, bold: true }),
      );
      page.merge(row, 1, columns.length);
      page.row(row, { height: 20 });
      return;
    case 'row':
    case 'total': {
      const look: CellStyle = line.kind === 'total' ? { bold: true } : {};
      columns.forEach((column, index) =>
        page.put(row, index + 1, line.cells[index] ?? '', { ...cellStyle(column), ...look }),
      );
      page.row(row, style.fittedHeight(line.cells.map((text, index) => [text, widths[index] ?? 1])));
      return;
    }
    default:
      line satisfies never;
  }
}

/** @param name of the sheet */
export function layOutAnnex(
  { annex, heading: called }: PlacedAnnex,
  form: AnnexForm,
  name: string,
): SheetLayout {
  const page = canvas(name);
  const { columns, lines, title, note } = annex;
  const last = columns.length;
  const widths = widthsOf(annex);
  widths.forEach((width, index) => page.column(index + 1, width));
  const across = (row: number, text: string, look: CellStyle): number => {
    page.put(row, 1, text, look);
    page.merge(row, 1, last);
    return row + 1;
  };

  let row = form.motto ? putMotto(page, form, last) : 1;
  row = across(row, called, heading);
  for (const text of title) row = across(row, text, heading);
  row = across(row, accompaniment(form.letter), italic);
  if (note !== '') row = across(row, note, { ...italic, size: 12 });
  const headerRow = row + 1;
  columns.forEach(({ header }, index) =>
    page.put(headerRow, index + 1, header, { ...TEXT, bold: true, horizontal: 'center', vertical: 'center' }),
  );
  page.row(
    headerRow,
    style.fittedHeight(columns.map(({ header }, index) => [header, (widths[index] ?? 1) * 0.9])),
  );
  lines.forEach((line, index) => putLine(page, headerRow + 1 + index, line, columns, widths));
  const after = headerRow + lines.length + 1;
  page.put(after, 1, end, { size: 13 });
  return page.finish({
    print: {
      ...printOf(annex, form, headerRow),
      area: { from: { row: 1, col: 1 }, to: { row: after, col: last } },
    },
  });
}
