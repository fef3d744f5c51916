/** Annexes as one Word document that can go on being edited: a section each, numbered on its own. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { Annex, AnnexColumn, AnnexForm, AnnexLine, PlacedAnnex } from '../annex/annex';
import { accompaniment } from '../annex/annexes';
import { codeLine, end, motto } from '../messages/annex';

const FONT = 'Times New Roman';
/** Word counts type in half points, and lengths in twentieths of a point. */
const size = (points: number): number => points * 2;
const TWIPS_PER_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

/** Of Nghị định 30/2020/NĐ-CP, Phụ lục I, in millimetres. */
const margins = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;
const A4 = { short: 210, long: 297 } as const;

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

interface Look {
  readonly points: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly align?: keyof typeof ALIGN;
}

/** A line break in the text is one in the paragraph. */
function paragraph(text: string, { points, bold, italics, underline, align = 'left' }: Look): Paragraph {
  return new Paragraph({
    alignment: ALIGN[align],
    children: text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          font: FONT,
          size: size(points),
          ...(bold ? { bold } : {}),
          ...(italics ? { italics } : {}),
          ...(underline ? { underline: {} } : {}),
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  });
}

const centred = (text: string, points: number, look: Omit<Look, 'points' | 'align'> = {}): Paragraph =>
  paragraph(text, { points, align: 'center', ...look });

/** Widths of columns in twentieths of a point: together the width of the page's text. */
function widthsOf({ columns, orientation }: Annex): readonly number[] {
  const page = orientation === 'portrait' ? A4.short : A4.long;
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) =>
    Math.floor((twips(page - margins.left - margins.right) * width) / shares),
  );
}

const cell = (text: string, width: number, look: Look, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: look.bold && look.align === 'center' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [paragraph(text, look)],
  });

/** A row is kept on one page where one page holds it. */
function rowOf(line: AnnexLine, columns: readonly AnnexColumn[], widths: readonly number[]): TableRow {
  const cells =
    line.kind === 'section'
      ? [
          cell(
            line.text,
            widths.reduce((sum, width) => sum + width, 0),
            { points: 12, bold: true },
            columns.length,
          ),
        ]
      : columns.map(({ align }, index) =>
          cell(line.cells[index] ?? '', widths[index] ?? 0, {
            points: 12,
            align,
            bold: line.kind === 'total',
          }),
        );
  return new TableRow({ cantSplit: true, children: cells });
}

function tableOf(annex: Annex): Table {
  const { columns, lines } = annex;
  const widths = widthsOf(annex);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(column.header, widths[index] ?? 0, { points: 12, bold: true, align: 'center' }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [header, ...lines.map((line) => rowOf(line, columns, widths))],
  });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_LINES = {
  top: NO_LINE,
  bottom: NO_LINE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: NO_LINE,
  insideVertical: NO_LINE,
} as const;

/** The office on the left, the Quốc hiệu on the right. */
function mottoOf({ letter }: AnnexForm, annex: Annex): Table {
  const width = widthsOf(annex).reduce((sum, each) => sum + each, 0);
  const [country, words] = motto;
  const half = (paragraphs: readonly Paragraph[], share: number): TableCell =>
    new TableCell({
      width: { size: Math.floor(width * share), type: WidthType.DXA },
      children: [...paragraphs],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [Math.floor(width * 0.45), Math.floor(width * 0.55)],
    borders: NO_LINES,
    rows: [
      new TableRow({
        children: [
          half([centred((letter.issuer ?? '').toUpperCase(), 13, { bold: true })], 0.45),
          half(
            [centred(country, 13, { bold: true }), centred(words, 13, { bold: true, underline: true })],
            0.55,
          ),
        ],
      }),
    ],
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

function sectionOf({ annex, heading }: PlacedAnnex, form: AnnexForm): ISectionOptions {
  const footer = new Footer({
    children: [form.code === null ? new Paragraph({}) : paragraph(codeLine(form.code), { points: 9 })],
  });
  return {
    properties: {
      titlePage: true,
      page: {
        // The library turns the page itself: it is told the upright size.
        size: {
          width: twips(A4.short),
          height: twips(A4.long),
          orientation:
            annex.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
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
    children: [
      ...(form.motto ? [mottoOf(form, annex), new Paragraph({})] : []),
      centred(heading, 14, { bold: true }),
      ...annex.title.map((text) => centred(text, 14, { bold: true })),
      centred(accompaniment(form.letter), 14, { italics: true }),
      ...(annex.note === '' ? [] : [centred(annex.note, 12, { italics: true })]),
      new Paragraph({}),
      tableOf(annex),
      paragraph(end, { points: 13 }),
    ],
  };
}

export const writeAnnexes = async (placed: readonly PlacedAnnex[], form: AnnexForm): Promise<Uint8Array> =>
  new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({
        styles: { default: { document: { run: { font: FONT, size: size(13) } } } },
        sections: placed.map((each) => sectionOf(each, form)),
      }),
    ),
  );
