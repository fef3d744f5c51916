/** Annexes as one Word document that can go on being edited: a section each, numbered on its own. */
import { Footer, Paragraph } from 'docx';
import type { ISectionOptions } from 'docx';
import type { AnnexForm, PlacedAnnex } from '../annex/annex';
import { accompaniment } from '../annex/annexes';
import { blankIssuer, codeLine, end, motto } from '../messages/annex';
import { sectionFrame, sideBySide, textWidth, writeDocument } from './page';
import { tableOf } from './table';
import { centred, paragraph } from './text';

function sectionOf({ annex, heading }: PlacedAnnex, form: AnnexForm): ISectionOptions {
  const { orientation } = annex;
  const footer = new Footer({
    children: [form.code === null ? new Paragraph({}) : paragraph(codeLine(form.code), { points: 9 })],
  });
  const [country, words] = motto;
  const head = sideBySide(
    [centred((form.letter.issuer ?? blankIssuer).toUpperCase(), 13, { bold: true })],
    [centred(country, 13, { bold: true }), centred(words, 13, { bold: true, underline: true })],
    orientation,
  );
  return {
    ...sectionFrame(orientation, footer),
    children: [
      ...(form.motto ? [head, new Paragraph({})] : []),
      centred(heading, 14, { bold: true }),
      ...annex.title.map((text) => centred(text, 14, { bold: true })),
      centred(accompaniment(form.letter), 14, { italics: true }),
      ...(annex.note === '' ? [] : [centred(annex.note, 12, { italics: true })]),
      new Paragraph({}),
      tableOf(annex.columns, annex.lines, textWidth(orientation)),
      paragraph(end, { points: 13 }),
    ],
  };
}

export const writeAnnexes = (placed: readonly PlacedAnnex[], form: AnnexForm): Promise<Uint8Array> =>
  writeDocument(placed.map((each) => sectionOf(each, form)));
