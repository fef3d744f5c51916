/** A draft as a Word document. */
import { AlignmentType, Footer, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { Draft, DraftBlock } from '../annex/draft';
import { textWidth } from '../annex/paper';
import { recipientsWord, signerName } from '../messages/drafts';
import { line, officeAndState, sectionFrame, sideBySide, writeDocument } from './page';
import { tableOf } from './table';
import { centred, FONT, paragraph, size, twips } from './text';

/** Of body text: first line and distance between paragraphs (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const INDENT = twips(10);
const SPACE = 120;
/** Millimetres of the line below what the document is about. */
const ABOUT_LINE = 40;

/** Blank lines for the signature and the seal. */
const SIGNED = 4;

const body = (runs: readonly TextRun[], keepNext = false): Paragraph =>
  new Paragraph({
    keepNext,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { after: SPACE },
    children: [...runs],
  });

/** Bold, then bold italic, then italic: as reports set their parts (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const headingLook = (depth: number): RunLook => ({ bold: depth <= 2, italics: depth >= 2 });

interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const run = (text: string, look: RunLook = {}): TextRun =>
  new TextRun({ text, font: FONT, size: size(14), ...look });

interface Surroundings {
  /** Before the first line. */
  readonly before?: readonly TextRun[];
  readonly look?: RunLook;
  readonly keepNext?: boolean;
}

/** Each line of the text is a paragraph. */
const paragraphs = (
  text: string,
  { before = [], look = {}, keepNext = false }: Surroundings = {},
): readonly Paragraph[] =>
  text.split('\n').map((each, index) => body([...(index === 0 ? before : []), run(each, look)], keepNext));

/** @param isLast the signature follows, which never stands on a page without text */
function blockOf(block: DraftBlock, isLast: boolean): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({}),
        ...block.lines.map((line) => centred(line, 14, { bold: true })),
        centred(block.about, 14, { bold: true }),
        line(textWidth('portrait'), ABOUT_LINE),
        new Paragraph({}),
      ];
    case 'heading':
      return [body([run(block.text, headingLook(block.depth))], true)];
    case 'addressed':
      return [centred(block.text, 14), new Paragraph({})];
    case 'basis':
      return paragraphs(block.text, { look: { italics: true } });
    case 'paragraph':
      return paragraphs(block.text, { keepNext: isLast });
    case 'answer':
      return paragraphs(block.text, { before: [run(`${block.by}: `, { bold: true })] });
    case 'table':
      return [tableOf(block.columns, block.lines, textWidth('portrait')), new Paragraph({})];
    case 'signature':
      return [
        new Paragraph({ keepNext: true }),
        sideBySide(
          [
            [
              [
                paragraph(recipientsWord, { points: 12, bold: true, italics: true }),
                ...block.recipients.map((each) => paragraph(each, { points: 11 })),
              ],
              [
                centred(block.signer, 14, { bold: true }),
                ...Array.from({ length: SIGNED }, () => new Paragraph({})),
                centred(signerName, 14, { bold: true }),
              ],
            ],
          ],
          'portrait',
        ),
      ];
    default:
      return block satisfies never;
  }
}

export function writeDraft({ symbol, issuer, placeAndDate, blocks }: Draft): Promise<Uint8Array> {
  const head = sideBySide(
    [
      officeAndState(issuer, 'portrait'),
      [[centred(symbol, 13)], [centred(placeAndDate, 13, { italics: true })]],
    ],
    'portrait',
  );
  return writeDocument([
    {
      ...sectionFrame('portrait', new Footer({ children: [new Paragraph({})] })),
      children: [
        head,
        ...blocks.flatMap((block, index) => blockOf(block, blocks[index + 1]?.kind === 'signature')),
      ],
    },
  ]);
}
