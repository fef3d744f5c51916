/**
 * What stands between and below the entries of a list in practice, and is none: group headings, totals, column numbers,
 * signatures, remarks.
 */
import * as words from '../../messages/aliases';
import type { FindingArgs } from '../../rules/finding';
import { comparable } from '../../text/normal';
import type { SourceCell } from '../source';
import type { Grid } from './grid';
import { headerKey, textIn } from './grid';
import type { FoundHeader } from './headers';

export type Why = FindingArgs['row-passed-over']['why'];

/** A text or number in a row, outside of what the form computes. */
export interface Written {
  readonly text: string;
  /** Number of columns that it spans. */
  readonly width: number;
  readonly isNumber: boolean;
  /** It repeats the header of its column. */
  readonly isHeader: boolean;
}

/** Of a header in other letters or spaces; a paragraph is none, and comparing it takes long. */
const LONGEST_HEADER = 200;
const isSameHeader = (header: string, text: string): boolean =>
  text === header || (text.length <= LONGEST_HEADER && headerKey(text) === headerKey(header));

/** What some cells of a row say, from left to right. `headers`: the text of each column's. */
export function writtenIn(
  grid: Grid,
  row: number,
  cells: readonly (readonly [number, SourceCell])[],
  headers: readonly FoundHeader[],
): readonly Written[] {
  return cells.map(([col, cell]) => {
    const { from, to } = grid.rangeAt({ row, col });
    const text = textIn(cell);
    const header = headers.find((each) => each.col === col);
    return {
      text,
      width: to.col - from.col + 1,
      isNumber: typeof cell.value === 'number' || /^[\d., ]+$/.test(text),
      isHeader: header !== undefined && isSameHeader(header.text, text),
    };
  });
}

const ROMAN = /^[IVX]+[.)]?$/;
const LETTER = /^(?:[A-ZĐ]\.?|[a-zđ][.)])$/;
const LEADING_MARK = /^(?:[IVX]+|\p{L}|\d+) ?[-.)/] ?(?=\S)/u;
const LEADING_ROMAN = /^[IVX]+ ?[-.)/] ?(?=\S)/;
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[a-zđ])\)?$/i;
/** "Ninh Hải, ngày … tháng … năm 2023"; no day need be given. */
const DATE_LINE = /^(?:[^,]{1,40}, ?)?ngày[ .…\d]*tháng[ .…\d]*năm[ .…\d]*$/;

/** A line merged over this many columns is no cell of a row. */
const WIDE = 3;

const SIGNATURES = words.signatureOpenings.map(comparable);
const SIGNERS = words.signerOpenings.map(comparable);
const TOTALS = words.totalOpenings.map(comparable);
const TOTAL_WORDS = words.totalWords.map(comparable);
const SECTIONS = words.sectionWords.map(comparable);
const GROUP_WORDS = words.groupWords.map(comparable);
const GROUP_OPENINGS = words.groupOpenings.map(comparable);
const REMARKS = words.remarkOpenings.map(comparable);

/** The opening that a comparable text begins with, as whole words. */
const openingOf = (text: string, openings: readonly string[]): string | undefined =>
  openings.find(
    (opening) =>
      text.startsWith(opening) && !(/\p{L}$/u.test(opening) && /^\p{L}/u.test(text.slice(opening.length))),
  );

const opens = (text: string, openings: readonly string[]): boolean => openingOf(text, openings) !== undefined;

const isMark = (text: string): boolean => ROMAN.test(text) || LETTER.test(text);

/** "Tổng cộng", "Cộng I + II", "Cộng: 5"; but "Cộng đồng dân cư thôn 1" is a nominee. */
function isTotal(text: string): boolean {
  if (opens(text, TOTALS)) return true;
  const word = openingOf(text, TOTAL_WORDS);
  if (word === undefined) return false;
  const rest = text.slice(word.length).trim();
  return /^(?:$|[:(\d]|[ivx]+(?:$|[ +,)]))/.test(rest) || opens(rest, SECTIONS);
}

/** A group's name, with or without a mark before and a count behind: "II. CÁ NHÂN (05 người)". */
function isGroup(text: string, groups: readonly string[]): boolean {
  const bare = comparable(text.replace(LEADING_MARK, '').replace(/ ?[:(].*$/, ''));
  const names = new Set([...groups.map(comparable), ...GROUP_WORDS]);
  const opening = openingOf(bare, GROUP_OPENINGS) ?? '';
  return names.has(bare) || names.has(bare.slice(opening.length).trim());
}

/** Column numbers "A B C 1 2 3" as they stand below a header: not always all of them, but no words among them. */
const isIndexRow = (written: readonly Written[]): boolean =>
  written.length >= 3 && written.every(({ text }) => COLUMN_NUMBER.test(text));

/** The header again, as on a second page. */
const isHeaderAgain = (written: readonly Written[]): boolean =>
  written.filter(({ isHeader }) => isHeader).length >= 3;

/** A total whose other cells are all numbers. */
function isTotalRow(written: readonly Written[]): boolean {
  const [lead, ...rest] = written.filter(({ text }) => !isMark(text));
  return lead !== undefined && isTotal(comparable(lead.text)) && rest.every(({ isNumber }) => isNumber);
}

/** Why a row is no entry whatever else speaks for it. `underHeader`: no entry stands above it. */
export function surelyNoEntry(written: readonly Written[], underHeader: boolean): Why | null {
  if (isHeaderAgain(written)) return 'text';
  if (underHeader && isIndexRow(written)) return 'index';
  return isTotalRow(written) ? 'total' : null;
}

/** Opens a signature block, also beside an answer's own words. */
export const isSignature = (text: string): boolean => opens(comparable(text), SIGNATURES);

/**
 * Why a row is no entry; null when nothing says so.
 *
 * @param written from left to right
 * @param groups names of the plan's groups and kinds
 */
export function whyNoEntry(written: readonly Written[], groups: readonly string[]): Why | null {
  if (written.some(({ text }) => isSignature(text))) return 'signature';
  const marks = written.findIndex(({ text }) => !isMark(text));
  const lead = written[marks];
  if (!lead) return 'group';
  const text = comparable(lead.text);
  const isAlone = written.length === 1;

  if (opens(text, SIGNERS) || (isAlone && DATE_LINE.test(text))) return 'signature';
  if (isTotal(text)) return 'total';
  const isHeading = marks > 0 || LEADING_ROMAN.test(lead.text) || isGroup(lead.text, groups);
  if (isHeading && written.slice(marks + 1).every(({ isNumber }) => isNumber)) return 'group';
  if (opens(text, REMARKS)) return 'text';
  if (isAlone && (lead.width >= WIDE || text.endsWith('./.'))) return 'text';
  return null;
}
