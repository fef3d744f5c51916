/** A draft as a Word document. */
import { AlignmentType, Footer, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { Draft, DraftBlock } from '../annex/draft';
import { motto } from '../messages/annex';
import { recipientsWord } from '../messages/drafts';
import { sectionFrame, sideBySide, textWidth, writeDocument } from './page';
import { tableOf } from './table';
import { centred, FONT, paragraph, size, twips } from './text';

/** Of body text: first line and distance between paragraphs (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const INDENT = twips(10);
const SPACE = 120;

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

/** Each line of the text is a paragraph. */
const paragraphs = (text: string, before: readonly TextRun[] = []): readonly Paragraph[] =>
  text.split('\n').map((line, index) => body([...(index === 0 ? before : []), run(line)]));

function blockOf(block: DraftBlock): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        new Paragraph({}),
        ...block.lines.map((line) => centred(line, 14, { bold: true })),
        centred(block.about, 14, { bold: true }),
        new Paragraph({}),
      ];
    case 'heading':
      return [body([run(block.text, headingLook(block.depth))], true)];
    case 'addressed':
      return [centred(block.text, 14), new Paragraph({})];
    case 'paragraph':
      return paragraphs(block.text);
    case 'answer':
      return paragraphs(block.text, [run(`${block.by}: `, { bold: true })]);
    case 'table':
      return [tableOf(block.columns, block.lines, textWidth('portrait')), new Paragraph({})];
    case 'signature':
      return [
        new Paragraph({}),
        sideBySide(
          [
            paragraph(recipientsWord, { points: 12, bold: true, italics: true }),
            ...block.recipients.map((line) => paragraph(line, { points: 11 })),
          ],
          [centred(block.signer, 13, { bold: true })],
          'portrait',
        ),
      ];
    default:
      return block satisfies never;
  }
}

export function writeDraft({ symbol, issuer, placeAndDate, blocks }: Draft): Promise<Uint8Array> {
  const [country, words] = motto;
  const head = sideBySide(
    [centred(issuer.toUpperCase(), 13, { bold: true }), centred(symbol, 13)],
    [
      centred(country, 13, { bold: true }),
      centred(words, 13, { bold: true, underline: true }),
      centred(placeAndDate, 13, { italics: true }),
    ],
    'portrait',
  );
  return writeDocument([
    {
      ...sectionFrame('portrait', new Footer({ children: [new Paragraph({})] })),
      children: [head, ...blocks.flatMap(blockOf)],
    },
  ]);
}
