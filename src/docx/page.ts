/** Paper, margins, page numbers and the head of a document. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Footer, ISectionOptions } from 'docx';
import { FONT, size, twips } from './text';

/** Of Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;
const A4 = { short: 210, long: 297 } as const;

type Orientation = 'portrait' | 'landscape';

/** In millimetres. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? A4.short : A4.long) - margins.left - margins.right;

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

/** Share of the left one: the Quốc hiệu on the right stands on one line of an upright page. */
const NARROW = 0.4;

/** Two texts side by side without lines: the office and the Quốc hiệu, recipients and signature. */
export function sideBySide(
  left: readonly Paragraph[],
  right: readonly Paragraph[],
  orientation: Orientation,
): Table {
  const width = twips(textWidth(orientation));
  const [narrow, wide] = [Math.floor(width * NARROW), Math.floor(width * (1 - NARROW))];
  const half = (paragraphs: readonly Paragraph[], size: number): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      children: [...paragraphs],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [narrow, wide],
    borders: NO_LINES,
    rows: [new TableRow({ cantSplit: true, children: [half(left, narrow), half(right, wide)] })],
  });
}

/** Arabic, in the middle of the top margin, on every page but the first. */
const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: size(13) })],
      }),
    ],
  });

const nothing = (): Header => new Header({ children: [new Paragraph({})] });

/** What every section has: A4 with the official margins, numbered from 1, its first page without the number. */
export const sectionFrame = (
  orientation: Orientation,
  footer: Footer,
): Pick<ISectionOptions, 'properties' | 'headers' | 'footers'> => ({
  properties: {
    titlePage: true,
    page: {
      // The library turns the page itself: it is told the upright size.
      size: {
        width: twips(A4.short),
        height: twips(A4.long),
        orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(margins.top),
        bottom: twips(margins.bottom),
        left: twips(margins.left),
        right: twips(margins.right),
        header: twips(margins.header),
        footer: twips(margins.footer),
      },
      pageNumbers: { start: 1 },
    },
  },
  headers: { default: pageNumber(), first: nothing() },
  footers: { default: footer, first: footer },
});

/** The bytes of a Word document of these sections. */
export const writeDocument = async (sections: readonly ISectionOptions[]): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({
        styles: { default: { document: { run: { font: FONT, size: size(13) } } } },
        sections: [...sections],
      }),
    ),
  );
