/** Paper, margins, page numbers and the head of a document. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
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
import { A4, margins, textWidth } from '../annex/paper';
import type { Orientation } from '../annex/paper';
import { textWidth as widthInType } from '../annex/type';
import { motto } from '../messages/annex';
import { centred, FONT, size, twips } from './text';

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

/** A long name of an office would run into the Quốc hiệu beside it. */
const BETWEEN = twips(4);

/** Millimetres of the left and of the right one. */
const halves = (orientation: Orientation): readonly [number, number] => {
  const width = textWidth(orientation);
  return [width * NARROW, width * (1 - NARROW)];
};

type Halves = readonly [left: readonly Paragraph[], right: readonly Paragraph[]];

/** Texts side by side without lines, a row each: the office and the Quốc hiệu, recipients and signature. */
export function sideBySide(rows: readonly Halves[], orientation: Orientation): Table {
  const [narrow = 0, wide = 0] = halves(orientation).map((mm) => Math.floor(twips(mm)));
  const half = (paragraphs: readonly Paragraph[], size: number, right: number): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { left: 0, right },
      children: [...paragraphs],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [narrow, wide],
    borders: NO_LINES,
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [half(left, narrow, BETWEEN), half(right, wide, 0)] }),
    ),
  });
}

const MM_PER_POINT = 25.4 / 72;
/** Of the office's name, that the line below it is long (Nghị định 30/2020/NĐ-CP, Phụ lục I: a third to a half). */
const OFFICE_LINE = 0.4;

/** The office over its line, and the Quốc hiệu with the Tiêu ngữ over a line as long as that. */
export function officeAndState(issuer: string, orientation: Orientation): Halves {
  const [narrow, wide] = halves(orientation);
  const [country, words] = motto;
  const office = issuer.toUpperCase();
  const long = (text: string, room: number): number =>
    Math.min(room, widthInType(text, 13, true) * MM_PER_POINT);
  return [
    [centred(office, 13, { bold: true }), line(narrow, long(office, narrow) * OFFICE_LINE)],
    [centred(country, 13, { bold: true }), centred(words, 13, { bold: true }), line(wide, long(words, wide))],
  ];
}

/** A line of so many millimetres in the middle of a room of so many. */
export function line(room: number, length: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    indent: { left: side, right: side },
    spacing: { line: 40, lineRule: LineRuleType.EXACT, after: 80 },
    children: [],
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
