/**
 * *Mã đối chiếu*: ten characters by which a signed paper is compared with its file. They stand for the content alone: the
 * same entries in another order of rows, another look, or saved by another program, give the same code.
 */
import type { Plan } from '../plan/schema';
import { rowsOf } from '../rules/submission';
import type { Row, Submission } from '../rules/submission';
import type { CellValue } from '../text/cell';
import { isDateValue, isErrorValue } from '../text/cell';
import { daysBetween } from '../text/dates';
import { tidy } from '../text/normal';
import type { AnnexSource } from './source';

/** Of those that look alike on paper one at most: 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const ALPHABET = '34679ACDEFHJKMNPQRTVWXY';
const LENGTH = 10;
const GROUP = 5;

/** Day 0 of a workbook. */
const DAY_0 = '1899-12-30';

/**
 * Numbers as a workbook keeps them, to 15 digits: a program that saves the 16th differently changes nothing. A day is its
 * number there, whether the cell's format shows it as a day or not. The same digits as text are something else: 2023 is
 * printed "2.023", and "2023" as it is.
 */
function written(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number') return Number(value.toPrecision(15));
  if (typeof value === 'boolean') return value;
  if (isDateValue(value)) return daysBetween(DAY_0, value.date);
  if (isErrorValue(value)) return value.error;
  return value satisfies never;
}

/** Fields by id, blank ones left out: a form with one column more says the same while that is blank. */
const fieldsOf = (
  cells: Readonly<Record<string, CellValue>>,
): readonly (readonly [string, ReturnType<typeof written>])[] =>
  Object.entries(cells)
    .map(([field, value]) => [field, written(value)] as const)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Lines in an order of their own, which no sorting of rows changes. */
const canonical = (lines: readonly unknown[]): string =>
  lines
    .map((line) => JSON.stringify(line))
    .sort()
    .join('\n');

const rowLine = (row: Row): readonly unknown[] => [
  row.table,
  row.key,
  fieldsOf(Object.fromEntries(Object.entries(row.cells).map(([field, { value }]) => [field, value]))),
];

const PARTS = ['info', 'report', 'figures', 'nominations'] as const;

/** What a unit's workbook says. */
const submissionContent = (submission: Submission, plan: Plan): string =>
  canonical([
    ['plan', plan.id, plan.version],
    ['unit', submission.unit ?? ''],
    ...PARTS.flatMap((table) => rowsOf(submission, table).map(rowLine)).filter(([, , fields]) =>
      hasAny(fields),
    ),
    // What goes up of others: whom it chose, and their files to the byte.
    ...(submission.carried?.chosen ?? []).map(({ unit, row }) => ['chosen', unit, ...rowLine(row)]),
    ...(submission.carried?.files ?? []).map(({ file }) => ['carried', file.sha256]),
  ]);

const hasAny = (fields: unknown): boolean => Array.isArray(fields) && fields.length > 0;

/** What the code of a summary, and so of every annex made of it, stands for. */
export const summaryContent = ({ plan, nominees, figures, answers, units, unread }: AnnexSource): string =>
  canonical([
    ['plan', plan.id, plan.version],
    ...nominees.map(({ cells, senderName, selection, appraisal, note, withdrawn }) => [
      'nominee',
      senderName,
      fieldsOf(cells),
      selection,
      appraisal,
      tidy(note),
      withdrawn,
    ]),
    ...figures.flatMap(({ unit, values }) =>
      [...values].map(([indicator, years]) => [
        'figure',
        unit.code,
        indicator,
        [...years].sort(([a], [b]) => a - b).map(([year, value]) => [year, written(value)]),
      ]),
    ),
    // What cannot be read stands there all the same.
    ...unread.flatMap((each) =>
      each.kind === 'cells' ? each.cells.map(({ text }) => ['unread', each.list, text]) : [],
    ),
    ...answers.map(({ item, unit, row }) => ['answer', unit.code, item, ...rowLine(row).slice(2)]),
    ...units.map(({ unit, report, nominations, letters, received }) => [
      'unit',
      unit.code,
      report,
      nominations,
      letters,
      received,
    ]),
  ]);

/**
 * What the code of a unit's form stands for in which its summary stands: what goes up, and what annexes are made of. A
 * note that is printed goes up in no nomination.
 */
export const formContent = (submission: Submission, plan: Plan, merged: AnnexSource | null): string =>
  [submissionContent(submission, plan), ...(merged ? [summaryContent(merged)] : [])].join('\n');

/** @param sha256 of the content in UTF-8 */
export function codeOf(sha256: Uint8Array): string {
  let rest = sha256.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
  const base = BigInt(ALPHABET.length);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += ALPHABET.charAt(Number(rest % base));
    rest /= base;
  }
  return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
}

/** What eyes and fingers take for one of the alphabet. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { '0': 'Q', O: 'Q', G: '6', U: 'V' };

/** A code typed from paper, as it is printed: case, spaces, dashes and look-alikes do not matter. Null: it is none. */
export function readCode(typed: string): string | null {
  const letters = [...bareCode(typed)].map((letter) => LOOK_ALIKES[letter] ?? letter);
  const isOne = letters.length === LENGTH && letters.every((letter) => ALPHABET.includes(letter));
  return isOne ? `${letters.slice(0, GROUP).join('')}-${letters.slice(GROUP).join('')}` : null;
}

/** Whether a code typed from paper is this one. */
export const isSameCode = (typed: string, code: string): boolean => readCode(typed) === code;

const bareCode = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '');
