import type { Cells } from '../../merge/again/entries';
import type { SummaryNomination } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { header } from '../../messages/form';
import type { Field } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import type { Plan, Quota } from '../../plan/schema';
import { kindOf, unitLabel, unitOf } from '../../plan/units';
import { numberOf, shown } from '../../rules/cells';
import { kindsCounting } from '../../rules/checks/quotas';
import { literal } from '../../rules/define';
import type { CellValue } from '../../text/cell';
import { isDateValue } from '../../text/cell';
import { twoDigits } from '../../text/numbers';
import { a1, columnLetters, wholeColumns } from '../address';
import { canvas } from '../canvas';
import type { Canvas } from '../canvas';
import type { CellAddress, CellFormat, CellStyle, LinkTarget } from '../layout';
import { quotaLines } from '../entry/head';
import { sayFinding } from '../saying';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList, tableName } from './list';
import { mergerName } from './merger';

/** The hidden lists behind the table's two drop-downs. */
export const selectionList = 'td_list_selection';
export const appraisalList = 'td_list_appraisal';

const COUNTER_ROW = 4;
const HEADER_ROW = 6;
const TABLE = tableName('awards');

/** A text as a person reads it; numbers and days stay what they are. */
const kept = (value: CellValue): CellValue =>
  typeof value === 'number' || (typeof value === 'object' && value !== null && isDateValue(value))
    ? value
    : shown(value) || null;

const fieldStyle = (field: Field): CellStyle => {
  switch (field.type.kind) {
    case 'number':
      return field.type.whole
        ? { ...style.listedCenter, numberFormat: '0' }
        : { ...style.listed, horizontal: 'right', numberFormat: '#,##0.0' };
    case 'tick':
      return style.listedCenter;
    case 'text':
    case 'list':
    case 'place':
    case 'date':
      return style.listedText;
    default:
      return field.type satisfies never;
  }
};

/** In characters; what is not named takes 9, a place 12. */
const widths: Readonly<Record<string, number>> = {
  title: 5,
  name: 17,
  position: 12,
  workplace: 15,
  achievement: 34,
  rewarded: 12,
  rewardDecision: 12,
  objectClass: 18,
  field: 14,
};

/** Folded away until wanted: what tells namesakes apart, what is the same in each row, and where the row comes from. */
const FOLDED: readonly string[] = [
  'birthYear',
  'award',
  'rewardDecision',
  'objectClass',
  'field',
  'path',
  'sheet',
  'row',
];

function awardColumns(plan: Plan, at: string): readonly ListColumn[] {
  const headers = words.awardHeaders(plan.roles, mergerName(plan, at));
  const column = (
    id: keyof typeof headers,
    width: number,
    more: Partial<ListColumn> = {},
    look: CellStyle = style.listedText,
  ): ListColumn => ({ id, header: headers[id], width, style: look, ...more });
  const own = (id: keyof typeof headers, width: number, look: CellStyle = style.listed): ListColumn =>
    column(id, width, { own: true }, look);
  const computed = { computed: true } as const;
  // Considered, appraised and decided is at the root alone.
  const atRoot = [
    own('opinion', 12),
    own('appraisal', 10),
    own('reason', 12),
    own('decision', 10),
    own('decisionDate', 10, { ...style.listedCenter, numberFormat: style.DATE_FORMAT }),
  ];
  const all = [
    column('order', 4, computed, style.listedCenter),
    own('selection', 9),
    ...(at === plan.root.code ? atRoot : [own('reason', 12)]),
    own('note', 11),
    column('status', 11, computed),
    ...nominationFields(plan, null).map((field): ListColumn => ({
      id: columnOfField(field.id),
      header: header(plan, 'nominations', field.id),
      width: widths[field.id] ?? (field.type.kind === 'place' ? 12 : 9),
      style: fieldStyle(field),
    })),
    column('sender', 14),
    column('path', 20),
    column('file', 22, computed),
    column('sheet', 14, computed),
    column('row', 6, computed, style.listedCenter),
    column('check', 40, computed),
  ];
  return all.map((each) => (FOLDED.includes(each.id) ? { ...each, folded: true } : each));
}

/** The column of a nomination's field: the unit's note stands beside the province's own. */
export const columnOfField = (field: string): string => (field === 'note' ? 'unitNote' : field);

/**
 * What the list shows of a unit's field. A number typed as text sorts apart from the others: it is one where it can mean
 * one only.
 */
export const awardValue = ({ id, type }: Field, row: SummaryNomination['row']): CellValue =>
  (type.kind === 'number' ? numberOf(row, id) : null) ?? kept(row.cells[id]?.value ?? null);

/** What a nomination says, by column; its status and place in the list are the merge's to tell. */
export function awardCells({ plan }: SummaryForm, nomination: SummaryNomination): Cells {
  const { row, file, unit, path, findings } = nomination;
  return {
    ...Object.fromEntries(
      nominationFields(plan, null).map((field) => [columnOfField(field.id), awardValue(field, row)]),
    ),
    sender: unitLabel(plan, unit),
    path: path.map((each) => unitLabel(plan, each)).join(' → '),
    file: file.path,
    sheet: row.sheet,
    row: row.row,
    check: findings.map((finding) => sayFinding(finding, plan, 'vi').what).join(' ') || null,
  };
}

/** What came inside another workbook stands there as a row of its own. */
export function awardLink({ pathTo }: SummaryForm, { file, row }: SummaryNomination): ListRow['link'] {
  const path = pathTo(file.via ?? file.path);
  if (path === null) return undefined;
  const target: LinkTarget = { kind: 'file', path, sheet: row.sheet, at: { row: row.row, col: 1 } };
  return { column: 'file', target };
}

/** "Xã gửi trực tiếp, huyện chưa trình": sent past the unit above. Null: it came the way the plan says. */
export function directStatus(plan: Plan, { status, unit }: SummaryNomination): string | null {
  const above = status === 'direct' ? unitOf(plan, unit.parent) : null;
  return above && words.sentDirectly(kindOf(plan, unit).name, kindOf(plan, above).name);
}

/** What a counter shows before its text from the slash on: the number that is chosen. */
const countShown = (address: string): string => `VALUE(LEFT(${address},FIND("/",${address})-1))`;

/**
 * Red when a counter shows more than the limit. It looks at what the cell shows: Excel's conditional formats hold no
 * structured references ([MS-OI29500] 3.2.3.1.2), and a workbook that has them opens damaged.
 */
const overLimit = (cell: CellAddress, limit: number): Pick<CellFormat, 'formula' | 'style'> => ({
  formula: `IFERROR(${countShown(a1(cell))}>${limit},FALSE)`,
  style: { fill: style.ERROR_COLOR, color: 'FFFFFF', bold: true },
});

const quotasOfAll = (plan: Plan): readonly Quota[] =>
  plan.nominations.quotas.filter((quota) => quota.per === 'plan' && kindsCounting(plan, quota).length > 0);

const limitText = (quota: Quota): string => words.outOf(twoDigits(quota.limit), quota.name);

/**
 * The counters' formats for a summary that stands: an earlier version gave them such as Excel refuses, and takes away
 * when it mends the workbook.
 *
 * @param headerRow where the award table's headers stand
 */
export const counterFormats = (plan: Plan, headerRow: number): readonly CellFormat[] =>
  quotasOfAll(plan).map((quota) => ({
    formulaEnd: `&${literal(limitText(quota))}`,
    above: headerRow,
    ...overLimit({ row: 1, col: 1 }, quota.limit),
  }));

/**
 * "5/08 tập thể" for each quota of the whole plan, kept by the sheet itself; red when one too many is chosen. A quota of
 * the whole plan is no unit's own: a unit's sheet only counts, and quotes the plan.
 */
function putCounters(page: Canvas, plan: Plan, columns: readonly ListColumn[], at: string): void {
  const isRoot = at === plan.root.code;
  const named = (id: string): string => `${TABLE}[${columns.find((each) => each.id === id)?.header}]`;
  const counted = (quota: Quota): string => {
    const kinds = kindsCounting(plan, quota).map((kind) => `(${named('kind')}=${literal(kind)})`);
    // Neither what was taken back nor what came past the unit that should have chosen.
    const counts = [
      `(${named('selection')}=${literal(words.SELECTED)})`,
      `(${named('status')}<>${literal(words.statuses.withdrawn)})`,
      `(${named('status')}<>${literal(words.statuses.joined)})`,
      `ISERROR(SEARCH(${literal(words.directly)},${named('status')}))`,
      `(${kinds.join('+')})`,
    ];
    return `SUMPRODUCT(${counts.join('*')})`;
  };
  page.put(COUNTER_ROW, 2, words.chosenSoFar, style.section);
  quotasOfAll(plan).forEach((quota, index) => {
    const cell = { row: COUNTER_ROW, col: 3 + 2 * index };
    const rest = isRoot ? limitText(quota) : ` ${quota.name}`;
    page.merge(cell.row, cell.col, cell.col + 1);
    page.put(
      cell.row,
      cell.col,
      `0${rest}`,
      { ...style.givenBold, horizontal: 'center' },
      `${counted(quota)}&${literal(rest)}`,
    );
    if (isRoot) page.format({ ranges: [{ from: cell, to: cell }], ...overLimit(cell, quota.limit) });
  });
  if (!isRoot) page.put(COUNTER_ROW + 1, 2, quotaLines(plan).join(' '), style.quiet);
}

export const awardList = (plan: Plan, rows: readonly ListRow[], at = plan.root.code): List => ({
  id: 'awards',
  sheet: words.summarySheets.awards,
  headerRow: HEADER_ROW,
  columns: awardColumns(plan, at),
  rows,
});

/**
 * Everybody nominated, one row each; rows never move, so that what the province writes beside them stays beside them.
 */
export function layOutAwards(plan: Plan, rows: readonly ListRow[], at: string): Laid {
  const list = awardList(plan, rows, at);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.awards, plan);
  putCounters(page, plan, list.columns, at);
  const { names, column, colOf } = putList(page, list, 82);
  const choices = [
    ['selection', selectionList],
    ['appraisal', appraisalList],
  ] as const;
  for (const [id, source] of choices.filter(([own]) => list.columns.some((each) => each.id === own))) {
    page.validate({ ranges: [column(id)], rule: { kind: 'list', source } });
  }
  const first = HEADER_ROW + 1;
  page.format({
    ranges: [column('selection')],
    formula: `$${columnLetters(colOf('selection'))}${first}=${literal(words.SELECTED)}`,
    style: { fill: style.CHOSEN_FILL, bold: true },
  });
  page.format({
    ranges: [column('status')],
    formula: `$${columnLetters(colOf('status'))}${first}=${literal(words.statuses.withdrawn)}`,
    style: { fill: style.OVER_FILL, color: style.ERROR_COLOR },
  });
  const sheet = page.finish({
    tabColor: '2E75B6',
    freeze: { rows: HEADER_ROW, cols: 2 },
    selected: { row: first, col: 2 },
    // Printed up to who nominates; the rows that the province adds below are printed too.
    print: style.printSetup('landscape', {
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      area: wholeColumns(1, colOf('sender')),
    }),
  });
  return { sheet, names };
}
