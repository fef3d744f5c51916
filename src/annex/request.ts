/** *Phiếu yêu cầu bổ sung*: what a unit did not send, or is to mend, to be sent back to it. */
import { blankDate, blankIssuer, blankSymbolOf, missingParts } from '../messages/annex';
import * as drafts from '../messages/drafts';
import * as words from '../messages/request';
import { partStates } from '../messages/summary-form';
import { owedOf } from '../merge/owed';
import type { PartState } from '../merge/summary';
import { citation } from '../plan/clauses';
import { deadlineFor, lastDay } from '../plan/deadlines';
import { LETTER_PARTS } from '../plan/field';
import type { LetterPart } from '../plan/field';
import type { Plan } from '../plan/schema';
import { kindOf, unitLabel } from '../plan/units';
import type { IsoDate } from '../text/cell';
import { formatDocumentDate, formatLongDate } from '../text/dates';
import type { AnnexColumn, AnnexLine } from './annex';
import { roman } from './annex';
import type { Draft } from './draft';
import { placeOf } from './office';
import type { Office } from './office';
import type { AnnexSource, UnitState } from './source';

/** What the summary finds in a unit's file, in whole sentences. */
export interface RequestPoint {
  /** Of the unit. */
  readonly unit: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  readonly basis: string;
  readonly mend: string;
  /** Sheet and cell; '' for the whole file. */
  readonly where: string;
  /** Name of the file, without its folders. */
  readonly file: string;
}

/** What is asked of one unit. */
export interface UnitRequest {
  readonly state: UnitState;
  /** Parts of which nothing came. */
  readonly unsent: readonly LetterPart[];
  readonly points: readonly RequestPoint[];
}

/** No file holds any of it. */
const isUnsent = (state: PartState): boolean => ['missing', 'paper'].includes(owedOf(state) ?? '');

/** Units that have something to send or to mend, in the summary's order. What those below others owe is theirs to ask. */
export function requestsOf({ units }: AnnexSource, points: readonly RequestPoint[]): readonly UnitRequest[] {
  return units
    .map((state): UnitRequest => ({
      state,
      unsent: state.depth === 0 ? LETTER_PARTS.filter((part) => isUnsent(state[part])) : [],
      points: points.filter(({ unit }) => unit === state.unit.code),
    }))
    .filter(({ unsent, points: those }) => unsent.length + those.length > 0);
}

/** The first two leave room for the Quốc hiệu on one line beside the office, which stands above them. */
const columns: readonly AnnexColumn[] = [
  { header: words.requestHeaders.order, width: 6, align: 'center' },
  { header: words.requestHeaders.what, width: 28, align: 'left' },
  { header: words.requestHeaders.where, width: 24, align: 'left' },
  { header: words.requestHeaders.basis, width: 15, align: 'left' },
  { header: words.requestHeaders.mend, width: 27, align: 'left' },
];

function unsentCells(plan: Plan, state: UnitState, part: LetterPart): readonly string[] {
  const deadline = deadlineFor(plan, kindOf(plan, state.unit), part);
  const mend = state[part] === 'paper' ? words.sendFileOfLetter : words.sendForm;
  return [
    words.unsent(missingParts[part], partStates[state[part]]),
    '',
    deadline ? citation(plan, deadline.clause) : '',
    [mend, ...(deadline ? [words.limitOf(formatDocumentDate(lastDay(deadline)))] : [])].join(' '),
  ];
}

/** What was not sent, then errors, then warnings; rows are numbered through. */
function linesOf(plan: Plan, { state, unsent, points }: UnitRequest): readonly AnnexLine[] {
  const found = (severity: RequestPoint['severity']): readonly (readonly string[])[] =>
    points
      .filter((point) => point.severity === severity)
      .map(({ what, file, where, basis, mend }) => [
        what,
        [file, where].filter(Boolean).join('\n'),
        basis,
        mend,
      ]);
  const sections = [
    { kind: 'unsent', rows: unsent.map((part) => unsentCells(plan, state, part)) },
    { kind: 'error', rows: found('error') },
    { kind: 'warning', rows: found('warning') },
  ] as const;
  let number = 0;
  return sections
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ kind, rows }, index): readonly AnnexLine[] => [
      { kind: 'section', text: words.requestSection(roman(index + 1), kind) },
      ...rows.map((cells): AnnexLine => ({ kind: 'row', cells: [String(++number), ...cells] })),
    ]);
}

/** The letters that the request answers, each once. */
const lettersOf = ({ letters }: UnitState): readonly string[] => [
  ...new Set(
    LETTER_PARTS.map((part) => {
      const { number, date } = letters[part];
      return words.letterCited(part, number, date === null ? '' : formatLongDate(date));
    }).filter(Boolean),
  ),
];

/** What is null is dotted, to be filled in by hand. */
export interface RequestForm {
  /** Who asks. */
  readonly issuer: string | null;
  /** Day by which the unit is to answer. */
  readonly deadline: IsoDate | null;
}

export function requestDraft(source: Office, request: UnitRequest, { issuer, deadline }: RequestForm): Draft {
  const { plan } = source;
  const { document } = plan;
  const { state, points } = request;
  const office = issuer ?? blankIssuer;
  const letters = lettersOf(state);
  const day = deadline === null ? blankDate : formatLongDate(deadline);
  const isSilent = letters.length + state.used.length + points.length === 0;
  return {
    symbol: drafts.symbolLine(blankSymbolOf('')),
    issuer: office,
    placeAndDate: drafts.placeAndDate(placeOf(source), blankDate),
    blocks: [
      { kind: 'title', lines: [words.requestTitle], about: words.requestAbout(plan.movement) },
      { kind: 'addressed', text: drafts.addressed(unitLabel(plan, state.unit)) },
      {
        kind: 'basis',
        text: drafts.basis(document.symbol, formatLongDate(document.date), document.issuer, plan.title),
      },
      {
        kind: 'paragraph',
        text: isSilent ? words.openingToSilent(office) : words.opening(office, letters),
      },
      { kind: 'table', columns, lines: linesOf(plan, request) },
      {
        kind: 'paragraph',
        text: isSilent ? words.closingToSilent(office, day) : words.closing(office, day),
      },
      { kind: 'signature', recipients: [drafts.asAbove, drafts.archive], signer: drafts.signer },
    ],
  };
}
