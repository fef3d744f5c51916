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

const body = (runs: readonly TextRun[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { after: SPACE },
    children: [...runs],
  });

const run = (text: string, look: { readonly bold?: boolean; readonly italics?: boolean } = {}): TextRun =>
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
      return [body([run(block.text, block.depth === 1 ? { bold: true } : { bold: true, italics: true })])];
    case 'paragraph':
      return paragraphs(block.text);
    case 'answer':
      return paragraphs(block.text, [run(`${block.by}: `, { italics: true })]);
    case 'table':
      return [tableOf(block.columns, block.lines, textWidth('portrait')), new Paragraph({})];
    case 'signature':
      return [
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
