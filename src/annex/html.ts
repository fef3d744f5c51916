/**
 * An annex as it goes over the clipboard into a letter: as a table that Word and LibreOffice Writer take whole, and as
 * plain text for whatever takes no tables.
 */
import { blankIssuer, codeLine, end, motto } from '../messages/annex';
import type { AnnexColumn, AnnexForm, AnnexLine, PlacedAnnex } from './annex';
import { accompaniment } from './annexes';
import { textWidth } from './paper';
import { columnWidths } from './widths';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter).replaceAll('\n', '<br>');

/** No family beside it: Writer would take the whole list for a name. */
const FONT = `font-family:'Times New Roman'`;

interface Look {
  /** Of the type, in points. */
  readonly size: number;
  readonly align?: AnnexColumn['align'];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** Every paragraph says all of its look: what it does not say, the letter's own styles would add, distances above all. */
function paragraph(text: string, { size, align = 'left', bold, italic, underline }: Look): string {
  const style = [
    'margin-top:0pt',
    'margin-bottom:0pt',
    `text-align:${align}`,
    FONT,
    `font-size:${size}pt`,
    'line-height:normal',
    'color:#000000',
    `font-weight:${bold ? 'bold' : 'normal'}`,
    `font-style:${italic ? 'italic' : 'normal'}`,
  ].join(';');
  const words = escaped(text) || '&nbsp;';
  // Writer takes the weight of a span, not of a paragraph.
  const marked = [bold && 'b', italic && 'i', underline && 'u'].reduce<string>(
    (inner, tag) => (tag ? `<${tag}>${inner}</${tag}>` : inner),
    words,
  );
  return `<p align="${align}" style="${style}"><span style="${FONT};font-size:${size}pt;color:#000000">${marked}</span></p>`;
}

const BOX = 'border:0.5pt solid #000000;padding:1pt 4pt';
const POINTS_PER_MM = 72 / 25.4;
const PIXELS_PER_POINT = 96 / 72;

/** In points, and for Writer, which looks at the attribute, in pixels. */
const sized = (points: number): string =>
  `width="${Math.round(points * PIXELS_PER_POINT)}" style="${BOX};width:${points}pt`;

const row = (cells: string): string => `<tr style="page-break-inside:avoid">${cells}</tr>`;

/** As wide as the page that it comes to, whichever that is; columns share it as they share the annex's own page. */
function table({ annex: { columns, lines, orientation } }: PlacedAnnex): string {
  const { widths, size } = columnWidths(columns, lines, textWidth(orientation));
  const points = widths.map((width) => Math.round(width * POINTS_PER_MM));
  const all = points.reduce((sum, width) => sum + width, 0);
  const head = columns.map(
    ({ header }, index) =>
      `<th ${sized(points[index] ?? 0)};vertical-align:middle">${paragraph(header, { size, align: 'center', bold: true })}</th>`,
  );
  const cell = (text: string, width: number, look: Omit<Look, 'size'>, span = 1): string =>
    `<td${span > 1 ? ` colspan="${span}"` : ''} valign="top" ${sized(width)};vertical-align:top">${paragraph(text, { size, ...look })}</td>`;
  const lineRow = (line: AnnexLine): string =>
    line.kind === 'section'
      ? row(cell(line.text, all, { bold: true }, columns.length))
      : row(
          columns
            .map(({ align }, index) =>
              cell(line.cells[index] ?? '', points[index] ?? 0, { align, bold: line.kind === 'total' }),
            )
            .join(''),
        );
  return [
    '<table width="100%" border="1" cellspacing="0" cellpadding="0" style="width:100%;border-collapse:collapse;border:0.5pt solid #000000">',
    `<thead>${row(head.join(''))}</thead>`,
    `<tbody>${lines.map(lineRow).join('')}</tbody>`,
    '</table>',
  ].join('');
}

/** The office on the left, the Quốc hiệu on the right, without lines. */
function head({ letter }: AnnexForm): string {
  const [country, words] = motto;
  const half = (width: number, ...lines: readonly string[]): string =>
    `<td width="${width}%" valign="top" style="border:none;padding:0;width:${width}%">${lines.join('')}</td>`;
  const look = { size: 13, align: 'center', bold: true } as const;
  const office = paragraph((letter.issuer ?? blankIssuer).toUpperCase(), look);
  const state = [paragraph(country, look), paragraph(words, { ...look, underline: true })];
  return `<table width="100%" border="0" cellspacing="0" cellpadding="0" style="width:100%;border-collapse:collapse;border:none"><tr>${half(40, office)}${half(60, ...state)}</tr></table>${paragraph('', { size: 13 })}`;
}

function contentOf(placed: PlacedAnnex, form: AnnexForm): string {
  const { annex, heading } = placed;
  const title = { size: 14, align: 'center', bold: true } as const;
  return [
    ...(form.motto ? [head(form)] : []),
    paragraph(heading, title),
    ...annex.title.map((text) => paragraph(text, title)),
    paragraph(accompaniment(form.letter), { size: 14, align: 'center', italic: true }),
    ...(annex.note === '' ? [] : [paragraph(annex.note, { size: 12, align: 'center', italic: true })]),
    paragraph('', { size: 13 }),
    table(placed),
    paragraph(end, { size: 13 }),
    ...(form.code === null ? [] : [paragraph(codeLine(form.code), { size: 9 })]),
  ].join('\n');
}

const PAGE_BREAK = '<br clear="all" style="page-break-before:always">';

/** A whole document in UTF-8, for `text/html`; each annex begins a page. */
export const annexHtml = (placed: readonly PlacedAnnex[], form: AnnexForm): string =>
  `<html lang="vi"><head><meta charset="utf-8"></head><body>${placed
    .map((each) => contentOf(each, form))
    .join(PAGE_BREAK)}</body></html>`;

function textOf({ annex, heading }: PlacedAnnex, form: AnnexForm): string {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return [
    heading,
    ...annex.title,
    accompaniment(form.letter),
    ...(annex.note === '' ? [] : [annex.note]),
    '',
    annex.columns.map(({ header }) => plain(header)).join('\t'),
    ...annex.lines.map((line) =>
      line.kind === 'section' ? plain(line.text) : line.cells.map(plain).join('\t'),
    ),
    end,
    ...(form.code === null ? [] : [codeLine(form.code)]),
  ].join('\n');
}

/** The same words; columns are separated by tabs. */
export const annexText = (placed: readonly PlacedAnnex[], form: AnnexForm): string =>
  placed.map((each) => textOf(each, form)).join('\n\n');
