/**
 * What a mark cell holds, and the formulas that read it: both sides of one notation.
 *
 * A mark is a row of segments `␞head=body␞head=body␞`. A body tells what stood in a cell, or in several cells of a row,
 * as {@link contentKey} and {@link keyFormula} both write it: whether it is a text, its length, then the content itself.
 * It is the whole content and no digest, since functions of Excel 2010 can make none that tells Vietnamese letters apart.
 */
import { literal } from '../rules/define';
import type { CellValue } from '../text/cell';
import { isDateValue, isErrorValue } from '../text/cell';
import { daysBetween } from '../text/dates';

/** Nobody types it, no legacy font uses it, and no program takes a text that begins with it for a formula or a number. */
const SEPARATOR = '\u241E';

/** Whether a cell was filled in by the program that marks, and by nobody else. */
export const isMark = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && value.startsWith(SEPARATOR);

/** Any error is like any other. */
const ERROR_KEY = '!';

/** Day 0 of the serials from March 1900 on. */
const DAY_ZERO = '1899-12-30';

/** As many digits as spreadsheets show of a number. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));

const keyOf = (text: string, isText: boolean): string =>
  `${isText && text !== '' ? 1 : 0}${text.length}:${text}`;

/** What stands in a cell; null for what holds the separator, and cannot be marked. */
export function contentKey(value: CellValue): string | null {
  if (value === null) return keyOf('', false);
  if (typeof value === 'string') return value.includes(SEPARATOR) ? null : keyOf(value, true);
  if (typeof value === 'number') return keyOf(numberText(value), false);
  if (typeof value === 'boolean') return keyOf(value ? 'TRUE' : 'FALSE', false);
  if (isDateValue(value)) return keyOf(numberText(daysBetween(DAY_ZERO, value.date)), false);
  if (isErrorValue(value)) return ERROR_KEY;
  return value satisfies never;
}

/** What several cells of a row hold. With an error among them nothing is known. */
export function rowKey(values: readonly CellValue[]): string | null {
  const keys = values.map((value) => (isErrorValue(value) ? null : contentKey(value)));
  return keys.includes(null) ? null : keys.join('');
}

/** The decimal separator of whatever country the application is set to. */
const POINT = 'MID(1/2&"",2,1)';

/**
 * {@link contentKey} of a cell, or of each cell of a column where arrays are calculated: no IF, which would look at one
 * cell only. An error for an error. In a number, and only there, the country's separator becomes a point.
 */
const keyFormula = (cell: string): string =>
  `ISTEXT(${cell})*(LEN(${cell})>0)&LEN(${cell})&":"&SUBSTITUTE(${cell}&"",${POINT},MID("."&${POINT},1+ISTEXT(${cell}),1))`;

const keysFormula = (cells: readonly string[]): string => cells.map(keyFormula).join('&');

/** Excel takes 32,767 characters; past this a mark costs more than it shows, and formulas tell of long texts anyway. */
const LONGEST = 8000;

/** Head and body. Heads are unique but for those of other rows. */
export type Segment = readonly [head: string, body: string];

/** The text of a mark cell; null where it would be too long. */
export function markText(segments: readonly Segment[]): string | null {
  const text = SEPARATOR + segments.map(([head, body]) => `${head}=${body}${SEPARATOR}`).join('');
  return text.length > LONGEST ? null : text;
}

type Marked = 'error' | 'warning';

/** Heads of segments. `column`: the id of the marked cell's column. */
export const heads = {
  /** The unit that was chosen: much of what is asked depends on it. */
  unit: 'unit',
  /** The cells of the row that faults of other cells rest on. */
  row: 'row',
  /** A fault that the cell shows by itself. */
  own: (severity: Marked, column: string) => `${severity}.${column}`,
  /** A fault that rests on the rest of its row, and on other rows. */
  resting: (severity: Marked, column: string) => `${severity}+${column}`,
  /** One of those other rows. */
  other: (resting: string) => `other:${resting}`,
  /** How many rows there were like them. */
  count: (resting: string) => `count:${resting}`,
} as const;

const opening = (head: string): string => `${SEPARATOR}${head}=`;

/** Whether a mark has the segment with the body that a formula answers, however long: FIND may refuse more than 255 characters. */
function holds(mark: string, head: string, body: string): string {
  const start = opening(head);
  const rest = `MID(${mark},FIND(${literal(start)},${mark})+${start.length},LEN(${body})+1)`;
  return `EXACT(${rest},${body}&${literal(SEPARATOR)})`;
}

/** The same for bodies that are short in practice, in half the characters. For `body` an array, an array of answers. */
const has = (mark: string, head: string, body: string): string =>
  `ISNUMBER(FIND(${literal(opening(head))}&${body}&${literal(SEPARATOR)},${mark}))`;

/** References of a format's first row; names for what is not in the row. */
interface MarkRefs {
  readonly mark: string;
  readonly cell: string;
  readonly unit: string;
}

/** An unmarked row costs one LEN. Where a segment is missing FIND answers an error, and the format does not apply. */
const marked = ({ mark, unit }: MarkRefs, head: string, tests: readonly string[]): string =>
  `IF(LEN(${mark})=0,FALSE,IF(ISNUMBER(FIND(${literal(opening(head))},${mark})),AND(${[
    ...tests,
    has(mark, heads.unit, keyFormula(unit)),
  ].join(',')}),FALSE))`;

/** Whether a cell shows a fault by itself, and is still what it was. */
export function ownFormula(refs: MarkRefs, severity: Marked, column: string): string {
  const head = heads.own(severity, column);
  const cell = `IFERROR(${keyFormula(refs.cell)},${literal(ERROR_KEY)})`;
  return marked(refs, head, [holds(refs.mark, head, cell)]);
}

/**
 * Whether a fault of a cell still rests on the same: the cell, cells of its row, and rows of other places.
 *
 * @param row cells of the row
 * @param others for each table with other rows, names of the columns that tell them apart
 */
export function restingFormula(
  refs: MarkRefs,
  severity: Marked,
  column: string,
  row: readonly string[],
  others: readonly (readonly string[])[],
): string {
  const { mark, cell } = refs;
  const head = heads.resting(severity, column);
  const like = others.map((columns) => `SUMPRODUCT(--${has(mark, heads.other(head), keysFormula(columns))})`);
  return marked(refs, head, [
    holds(mark, head, keyFormula(cell)),
    ...(row.length === 0 ? [] : [has(mark, heads.row, keysFormula(row))]),
    ...(like.length === 0 ? [] : [has(mark, heads.count(head), `(${like.join('+')})`)]),
  ]);
}
