/** A drafted document with one table as a sheet that is printed as it stands: the table's columns are the page's. */
import type { Draft, DraftBlock } from '../annex/draft';
import { margins, textWidth } from '../annex/paper';
import { wrapped } from '../annex/type';
import { columnWidths } from '../annex/widths';
import { recipientsWord, signerName } from '../messages/drafts';
import {
  boxed,
  characters,
  FILLED,
  heading,
  heightOf,
  leftOf,
  putCells,
  putLine,
  putOfficeAndState,
  roomIn,
  roomOf,
  sum,
} from './annex';
import { canvas } from './canvas';
import type { Canvas } from './canvas';
import type { CellStyle, SheetLayout } from './layout';
import { breaksBefore } from './page-breaks';

const centred: CellStyle = { ...heading, bold: false, vertical: 'top' };
const body: CellStyle = { size: 13, wrap: true, vertical: 'top' };
/** Points that Excel shows a row at most. */
const TALLEST = 405;
/** Blank lines for the signature and the seal, below those of the recipients. */
const SIGNED = 2;

type Table = Extract<DraftBlock, { readonly kind: 'table' }>;

/** The sheet while it is being laid out, and the next row. */
interface Sheet {
  readonly page: Canvas;
  readonly widths: readonly number[];
  row: number;
}

/** Texts beside each other, each over columns of its own, in one row. */
function putBeside(
  sheet: Sheet,
  texts: readonly (readonly [from: number, to: number, text: string, look: CellStyle])[],
): void {
  const { page, widths, row } = sheet;
  const heights = texts.map(([from, to, text, look]) => {
    page.put(row, from, text || null, look);
    if (from < to) page.merge(row, from, to);
    const size = look.size ?? 13;
    const room = roomIn(sum(widths.slice(from - 1, to)));
    return heightOf(Math.max(1, wrapped(text, room, size, look.bold).length), size);
  });
  page.row(row, { height: Math.min(TALLEST, Math.max(...heights)) });
  sheet.row += 1;
}

const putAcross = (sheet: Sheet, text: string, look: CellStyle): void =>
  putBeside(sheet, [[1, sheet.widths.length, text, look]]);

const putSpace = ({ page }: Sheet, row: number): number => {
  page.row(row, { height: heightOf(1, 8) });
  return row + 1;
};

/** The office and its number on the left, the Quốc hiệu, place and date on the right. */
function putHead(sheet: Sheet, { issuer, symbol, placeAndDate }: Draft): void {
  sheet.row = putOfficeAndState(sheet.page, issuer, sheet.widths);
  const left = leftOf(sheet.widths);
  putBeside(sheet, [
    [1, left, symbol, { ...centred, size: 13 }],
    [left + 1, sheet.widths.length, placeAndDate, { ...centred, size: 13, italic: true }],
  ]);
  sheet.row = putSpace(sheet, sheet.row);
}

/** @returns the rows of the table's header and of the headings in it: all stay with what follows */
function putTable(
  sheet: Sheet,
  { columns, lines }: Table,
  size: number,
): readonly [number, readonly number[]] {
  const sized = { widths: sheet.widths, size };
  sheet.row = putSpace(sheet, sheet.row);
  const headerRow = sheet.row;
  const head: CellStyle = { ...boxed(size), bold: true, horizontal: 'center', vertical: 'center' };
  const headers = columns.map(({ header }) => header);
  sheet.row = putCells(
    sheet.page,
    headerRow,
    headers,
    columns.map(() => head),
    sized,
  );
  const headings: number[] = [];
  for (const line of lines) {
    if (line.kind === 'section') headings.push(sheet.row);
    sheet.row = putLine(sheet.page, sheet.row, line, columns, sized);
  }
  sheet.row = putSpace(sheet, sheet.row);
  return [headerRow, headings];
}

function putText(sheet: Sheet, block: Exclude<DraftBlock, Table>): void {
  switch (block.kind) {
    case 'title':
      for (const text of [...block.lines, block.about]) putAcross(sheet, text, heading);
      return;
    case 'addressed':
      putAcross(sheet, block.text, centred);
      sheet.row = putSpace(sheet, sheet.row);
      return;
    case 'heading':
      putAcross(sheet, block.text, { ...body, bold: true });
      return;
    case 'basis':
      putAcross(sheet, block.text, { ...body, italic: true });
      return;
    case 'paragraph':
      putAcross(sheet, block.text, body);
      return;
    case 'answer':
      putAcross(sheet, `${block.by}: ${block.text}`, body);
      return;
    case 'signature': {
      const left = leftOf(sheet.widths);
      const last = sheet.widths.length;
      const recipients = block.recipients.join('\n');
      putBeside(sheet, [
        [1, left, recipientsWord, { ...body, size: 12, bold: true, italic: true }],
        [left + 1, last, block.signer, { ...heading, size: 13, vertical: 'top' }],
      ]);
      putBeside(sheet, [[1, left, recipients, { ...body, size: 11 }]]);
      for (let line = 0; line < SIGNED; line += 1) putAcross(sheet, '', body);
      putBeside(sheet, [[left + 1, last, signerName, { ...heading, size: 13 }]]);
      return;
    }
    default:
      block satisfies never;
  }
}

/** @param name of the sheet */
export function layOutDraft(draft: Draft, name: string): SheetLayout {
  const table = draft.blocks.find((block) => block.kind === 'table');
  const { columns, lines } = table ?? { columns: [], lines: [] };
  const room = textWidth('portrait') * FILLED;
  const { widths, size } = columnWidths(columns, lines, room);
  const page = canvas(name);
  widths.forEach((width, index) => page.column(index + 1, characters(width)));
  const sheet: Sheet = { page, widths, row: 1 };
  putHead(sheet, draft);
  let headerRow = 1;
  const kept = new Set<number>();
  for (const block of draft.blocks) {
    if (block.kind === 'table') {
      const [header, headings] = putTable(sheet, block, size);
      headerRow = header;
      for (const row of [header, ...headings]) kept.add(row);
      // The signature never stands on a page without the end of the list.
      kept.add(sheet.row - 2);
    } else putText(sheet, block);
  }
  const last = sheet.row - 1;
  for (let row = Math.max(...kept); row < last; row += 1) kept.add(row);
  const layout = page.finish({});
  const heights = [...layout.rows].sort((a, b) => a.row - b.row).map(({ height = 0 }) => height);
  return {
    ...layout,
    print: {
      orientation: 'portrait',
      margins,
      fitToWidth: true,
      centerHorizontally: true,
      repeatRows: { from: headerRow, to: headerRow },
      numberedFrom: 1,
      header: '&C&"Times New Roman,Regular"&13&P',
      footer: '',
      first: { header: '', footer: '' },
      breaksBefore: breaksBefore({ heights, headerRow, kept, room: roomOf('portrait') }),
      area: { from: { row: 1, col: 1 }, to: { row: last, col: widths.length } },
    },
  };
}
