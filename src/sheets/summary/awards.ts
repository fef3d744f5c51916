import type { Field } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import type { Quota } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import type { SummaryNomination } from '../../merge/summary';
import { kindsCounting } from '../../rules/checks/quotas';
import { literal } from '../../rules/define';
import { shown } from '../../rules/cells';
import type { CellValue } from '../../text/cell';
import { isDateValue } from '../../text/cell';
import { twoDigits } from '../../text/numbers';
import { header } from '../../messages/form';
import * as words from '../../messages/summary-form';
import { sheetRange } from '../address';
import { canvas } from '../canvas';
import type { Canvas } from '../canvas';
import type { CellRange, CellStyle, SheetLayout } from '../layout';
import { sayFinding } from '../saying';
import * as style from '../style';
import type { SummaryForm } from './form';
import { inFile, putHeaders, putTitle } from './form';

/** The hidden lists behind the table's two drop-downs. */
const AWARD_TABLE = 'td_khen_thuong';
export const selectionList = 'td_list_selection';
export const appraisalList = 'td_list_appraisal';

const COUNTER_ROW = 4;
const HEADER_ROW = 6;
const FIRST = HEADER_ROW + 1;

/** A column of the list. `value` null: the province's own, blank until it writes there. */
interface Column {
  readonly id: string;
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: ((nomination: SummaryNomination, index: number) => CellValue) | null;
}

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

/** In characters; what is not named takes 9, a place 11. */
const widths: Readonly<Record<string, number>> = {
  title: 5,
  name: 17,
  position: 12,
  workplace: 15,
  achievement: 34,
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

function columnsOf({ plan }: SummaryForm): readonly Column[] {
  const headers = words.awardHeaders(plan.roles);
  const own = (id: keyof typeof headers, width: number, look: CellStyle = style.listed): Column => ({
    id,
    header: headers[id],
    width,
    style: { ...look, fill: style.OWN_FILL },
    value: null,
  });
  const from = (
    id: keyof typeof headers,
    width: number,
    value: NonNullable<Column['value']>,
    look: CellStyle = style.listedText,
  ): Column => ({ id, header: headers[id], width, style: look, value });
  return [
    from('order', 4, (_, index) => index + 1, style.listedCenter),
    own('selection', 9),
    own('opinion', 12),
    own('appraisal', 10),
    own('reason', 12),
    own('decision', 10),
    own('decisionDate', 10, { ...style.listedCenter, numberFormat: style.DATE_FORMAT }),
    own('note', 11),
    from('status', 8, ({ status }) => words.statuses[status]),
    ...nominationFields(plan, null).map((field): Column => ({
      id: field.id,
      header: header(plan, 'nominations', field.id),
      width: widths[field.id] ?? (field.type.kind === 'place' ? 11 : 9),
      style: fieldStyle(field),
      value: ({ row }) => kept(row.cells[field.id]?.value ?? null),
    })),
    from('sender', 14, ({ unit }) => unitLabel(plan, unit)),
    from('path', 20, ({ path }) => path.map((unit) => unitLabel(plan, unit)).join(' → ')),
    from('file', 22, ({ file }) => file.path),
    from('sheet', 14, ({ row }) => row.sheet),
    from('row', 6, ({ row }) => row.row, style.listedCenter),
    from(
      'check',
      40,
      ({ findings }) => findings.map((finding) => sayFinding(finding, plan, 'vi').what).join(' ') || null,
    ),
  ];
}

/** "5/08 tập thể" for each quota of the whole plan, kept by the sheet itself; red when one too many is chosen. */
function putCounters(page: Canvas, { plan }: SummaryForm, columns: readonly Column[]): void {
  const named = (id: string): string => {
    const column = columns.find((each) => each.id === id);
    return `${AWARD_TABLE}[${column?.header}]`;
  };
  const counted = (quota: Quota): string => {
    const kinds = kindsCounting(plan, quota).map((kind) => `(${named('kind')}=${literal(kind)})`);
    return `SUMPRODUCT((${named('selection')}=${literal(words.SELECTED)})*(${kinds.join('+')}))`;
  };
  page.put(COUNTER_ROW, 2, words.chosenSoFar, style.section);
  plan.nominations.quotas
    .filter((quota) => quota.per === 'plan' && kindsCounting(plan, quota).length > 0)
    .forEach((quota, index) => {
      const at = { row: COUNTER_ROW, col: 3 + 2 * index };
      const rest = words.outOf(twoDigits(quota.limit), quota.name);
      page.merge(at.row, at.col, at.col + 1);
      page.put(
        at.row,
        at.col,
        `0${rest}`,
        { ...style.givenBold, horizontal: 'center' },
        `${counted(quota)}&${literal(rest)}`,
      );
      page.format({
        ranges: [{ from: at, to: at }],
        formula: `${counted(quota)}>${quota.limit}`,
        style: { fill: style.ERROR_COLOR, color: 'FFFFFF', bold: true },
      });
    });
}

/**
 * Everybody nominated, one row each; rows never move, so that what the province writes beside them stays beside them.
 */
export function layOutAwards(form: SummaryForm): SheetLayout {
  const { plan, summary, pathTo } = form;
  const page = canvas(words.summarySheets.awards);
  const columns = columnsOf(form);
  // A table needs one row even when nobody is nominated.
  const last = HEADER_ROW + Math.max(1, summary.nominations.length);
  const range: CellRange = { from: { row: HEADER_ROW, col: 1 }, to: { row: last, col: columns.length } };
  const colOf = (id: string): number => 1 + columns.findIndex((column) => column.id === id);
  const columnRange = (id: string): CellRange => ({
    from: { row: FIRST, col: colOf(id) },
    to: { row: last, col: colOf(id) },
  });

  putTitle(page, words.summaryTitles.awards, plan);
  putCounters(page, form, columns);
  putHeaders(
    page,
    HEADER_ROW,
    columns.map(({ id, header: text, width }) => [text, width, FOLDED.includes(id)]),
  );
  page.row(HEADER_ROW, { height: 82 });
  for (let row = FIRST; row <= last; row += 1) {
    const nomination = summary.nominations[row - FIRST];
    const values = columns.map(({ value }) => (nomination && value ? value(nomination, row - FIRST) : null));
    columns.forEach(({ style: look }, index) => page.put(row, index + 1, values[index] ?? null, look));
    if (!nomination) continue;
    const texts = columns.map(
      ({ id, width }, index) => [FOLDED.includes(id) ? '' : shown(values[index] ?? null), width] as const,
    );
    page.row(row, style.fittedHeight(texts));
    const { file, row: source } = nomination;
    const target = inFile(pathTo, file.path, source.sheet, { row: source.row, col: 1 });
    if (target) page.link({ at: { row, col: colOf('file') }, target, tooltip: words.goTo });
  }
  for (const [id, source] of [
    ['selection', selectionList],
    ['appraisal', appraisalList],
  ] as const) {
    page.validate({ ranges: [columnRange(id)], rule: { kind: 'list', source } });
  }
  page.format({
    ranges: [columnRange('selection')],
    formula: `$${'B'}${FIRST}=${literal(words.SELECTED)}`,
    style: { fill: style.CHOSEN_FILL, bold: true },
  });
  page.table({
    name: AWARD_TABLE,
    range,
    columns: columns.map(({ header: text }) => text),
    style: 'TableStyleLight1',
  });
  return page.finish({
    tabColor: '2E75B6',
    freeze: { rows: HEADER_ROW, cols: 2 },
    selected: { row: FIRST, col: 2 },
    // Printed up to who nominates; the rows that the province adds below are printed too.
    print: style.printSetup('landscape', {
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      areaFormula: `OFFSET(${sheetRange(page.name, { from: { row: 1, col: 1 }, to: { row: 1, col: 1 } })},0,0,ROWS(${AWARD_TABLE})+${HEADER_ROW},${colOf('sender')})`,
    }),
  });
}
