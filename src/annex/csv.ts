/** Tables as CSV (RFC 4180), which spreadsheet programs and other systems read. */
import type { Annex } from './annex';

/** Excel takes a file without it for the machine's old code page, and breaks every Vietnamese letter. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet program would run as a formula gets an apostrophe: units' texts are nobody's to run. */
const harmless = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-?[\d.,]+$/.test(text) ? `'${text}` : text;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map((text) => quoted(harmless(text))).join(',') + '\r\n').join('');

/** Headers, then the lines; a section's name stands in the first cell of a line of its own. */
export const annexRows = ({ columns, lines }: Annex): readonly (readonly string[])[] => [
  columns.map(({ header }) => header),
  ...lines.map((line) => (line.kind === 'section' ? [line.text] : line.cells)),
];
