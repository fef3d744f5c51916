/** Type and paragraphs of every document. */
import { AlignmentType, Paragraph, TextRun } from 'docx';

export const FONT = 'Times New Roman';
/** Word counts type in half points, and lengths in twentieths of a point. */
export const size = (points: number): number => points * 2;
const TWIPS_PER_MM = 1440 / 25.4;
export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

export interface Look {
  readonly points: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: boolean;
  readonly align?: keyof typeof ALIGN;
  /** On one page with the next paragraph. */
  readonly keepNext?: boolean;
}

/** A line break in the text is one in the paragraph. */
export function paragraph(
  text: string,
  { points, bold, italics, underline, align = 'left', keepNext = false }: Look,
): Paragraph {
  return new Paragraph({
    alignment: ALIGN[align],
    keepNext,
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

export const centred = (text: string, points: number, look: Omit<Look, 'points' | 'align'> = {}): Paragraph =>
  paragraph(text, { points, align: 'center', ...look });
