/** Annexes as one Word document that can go on being edited: a section each, numbered on its own. */
import { Footer, Paragraph } from 'docx';
import type { ISectionOptions } from 'docx';
import type { AnnexForm, PlacedAnnex } from '../annex/annex';
import { accompaniment } from '../annex/annexes';
import { textWidth } from '../annex/paper';
import { blankIssuer, codeLine, end } from '../messages/annex';
import { officeAndState, sectionFrame, sideBySide, writeDocument } from './page';
import { tableOf } from './table';
import { centred, paragraph } from './text';

function sectionOf({ annex, heading }: PlacedAnnex, form: AnnexForm): ISectionOptions {
  const { orientation } = annex;
  const footer = new Footer({
    children: [form.code === null ? new Paragraph({}) : paragraph(codeLine(form.code), { points: 9 })],
  });
  const head = sideBySide([officeAndState(form.letter.issuer ?? blankIssuer, orientation)], orientation);
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
