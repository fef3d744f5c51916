import { punctualityOf } from '../../merge/punctuality';
import type { UnitProgress } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { deadlineFor, lastDay } from '../../plan/deadlines';
import type { LetterPart } from '../../plan/field';
import type { Deadline, Plan } from '../../plan/schema';
import { kindOf, unitLabel, unitOf } from '../../plan/units';
import { dayLiteral, literal } from '../../rules/define';
import type { CellValue, IsoDate } from '../../text/cell';
import { formatDate } from '../../text/dates';
import { columnLetters } from '../address';
import { canvas } from '../canvas';
import type { CellStyle } from '../layout';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putTitle } from './form';
import type { Laid } from './laid';
import { letterColumnIds } from './letters';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';
import { ON_DAY, putTotals } from './progress-totals';

/** The hidden list behind the drop-down. */
export const useList = 'td_list_use';

const HEADER_ROW = 9;

/** What the sheet says of it; "" where nothing is to be sent. */
const punctuality = (timed: ReturnType<typeof punctualityOf>): string =>
  timed === null
    ? ''
    : words.punctualityWords(timed.punctuality, timed.deadline.counts, formatDate(timed.deadline.date));

/** The same, kept by the sheet as days are written in; addresses of the days, the state and the files. */
function punctualityFormula(
  deadline: Deadline,
  at: { readonly day: string; readonly received: string; readonly state: string; readonly used: string },
): string {
  const day = `INT(${at.day})`;
  const afterwards =
    deadline.bound === 'before'
      ? `IF(${day}=${dayLiteral(deadline.date)},${literal(words.onTheDay(formatDate(deadline.date)))},${literal(words.late)})`
      : literal(words.late);
  const verdict = `IF(${day}<=${dayLiteral(lastDay(deadline))},${literal(words.onTime)},${afterwards})`;
  const unknown = `IF(AND(${at.used}="",NOT(ISNUMBER(${at.received}))),${literal(words.notSent)},${literal(words.unknownDay(deadline.counts))})`;
  const declined = `${at.state}=${literal(words.partStates.declined)}`;
  return `IF(${at.state}="","",IF(ISNUMBER(${at.day}),${verdict},IF(${declined},"",${unknown})))`;
}

const day = (date: IsoDate | null): CellValue => (date === null ? null : { date });
const dayStyle: CellStyle = { ...style.listedCenter, numberFormat: style.DATE_FORMAT };

/** Number, date, day sent, day received and punctuality of one part's letter. */
function letterColumns(plan: Plan, part: LetterPart): readonly ListColumn[] {
  const [number, date, sent, received, limit] = letterColumnIds[part];
  const headers = words.progressHeaders;
  return [
    { id: number, header: headers[number], width: 14, style: style.listedText },
    { id: date, header: headers[date], width: 11, style: dayStyle },
    { id: sent, header: headers[sent], width: 11, style: dayStyle },
    { id: received, header: headers[received], width: 11, style: dayStyle, own: true },
    {
      id: limit,
      header: headers[limit],
      width: 14,
      style: style.givenCenter,
      formula: ({ id }, cell) => {
        const unit = unitOf(plan, id);
        const deadline = unit && deadlineFor(plan, kindOf(plan, unit), part);
        if (!deadline) return undefined;
        const counting = cell(deadline.counts === 'sent' ? sent : received);
        const at = { received: cell(received), state: cell(part), used: cell('used') };
        return punctualityFormula(deadline, { day: counting, ...at });
      },
    },
  ];
}

function columnsOf(plan: Plan): readonly ListColumn[] {
  const headers = words.progressHeaders;
  const column = (
    id: keyof typeof headers,
    width: number,
    look: CellStyle,
    more: Partial<ListColumn> = {},
  ): ListColumn => ({ id, header: headers[id], width, style: look, ...more });
  const computed = { computed: true } as const;
  return [
    column('order', 5, style.listedCenter, computed),
    column('unit', 28, style.listedText),
    column('report', 12, style.listedCenter, computed),
    column('answered', 10, { ...style.listedCenter, numberFormat: '0%' }, computed),
    column('nominations', 14, style.listedCenter, computed),
    ...plan.nominations.groups.map(({ id, name }): ListColumn => ({
      id: `group-${id}`,
      header: name,
      width: 8,
      style: style.listedCenter,
      ...computed,
    })),
    ...letterColumns(plan, 'report'),
    ...letterColumns(plan, 'nominations'),
    column('errors', 7, style.listedCenter, computed),
    column('warnings', 9, style.listedCenter, computed),
    column('used', 26, style.listedText, computed),
    column('superseded', 22, style.listedText, computed),
    column('contact', 30, style.listedText),
    column('use', 10, style.listedCenter, { own: true }),
  ];
}

const namesOf = (files: UnitProgress['used']): string | null =>
  files.map(({ path }) => path).join('\n') || null;

/** Every unit that the plan expects, or that sent something; a row is a unit. */
export function progressRows({ plan, summary: { progress } }: SummaryForm): readonly ListRow[] {
  return progress.map((each, index): ListRow => {
    const { unit, depth, used, letters, contact } = each;
    const isIn = used.length > 0;
    const letterCells = (part: LetterPart): readonly (readonly [string, CellValue])[] => {
      const [number, date, sent, , limit] = letterColumnIds[part];
      const letter = letters[part];
      return [
        [number, letter.number || null],
        [date, day(letter.date)],
        [sent, day(letter.sent)],
        [limit, punctuality(punctualityOf(plan, each, part)) || null],
      ];
    };
    return {
      id: unit.code,
      depth,
      // Those who send through another unit and have sent nothing themselves are folded away under it.
      folded: depth > 0 && !isIn,
      cells: {
        order: depth === 0 ? progress.slice(0, index).filter((other) => other.depth === 0).length + 1 : null,
        unit: unitLabel(plan, unit),
        report: words.partStates[each.report] || null,
        answered: each.answered,
        nominations: words.partStates[each.nominations] || null,
        ...Object.fromEntries(
          plan.nominations.groups.map(({ id }) => [`group-${id}`, isIn ? (each.nominated[id] ?? 0) : null]),
        ),
        ...Object.fromEntries([...letterCells('report'), ...letterCells('nominations')]),
        errors: isIn ? each.errors : null,
        warnings: isIn ? each.warnings : null,
        used: namesOf(used),
        superseded: namesOf(each.superseded),
        contact: [contact.name, contact.phone].filter(Boolean).join(', ') || null,
      },
    };
  });
}

export const progressList = (plan: Plan, rows: readonly ListRow[]): List => ({
  id: 'progress',
  sheet: words.summarySheets.progress,
  headerRow: HEADER_ROW,
  columns: columnsOf(plan),
  rows,
});

/** Every unit with what has come from it; units below the root's own senders are folded under theirs. */
export function layOutProgress(form: SummaryForm, rows: readonly ListRow[]): Laid {
  const { plan } = form;
  const list = progressList(plan, rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.progress, plan);
  page.put(3, 1, words.progressHelp, style.quiet);
  putTotals(page, form, list);
  const { names, column, colOf } = putList(page, list, 50);
  const first = (id: string): string => `${columnLetters(colOf(id))}${HEADER_ROW + 1}`;
  page.validate({ ranges: [column('use')], rule: { kind: 'list', source: useList } });
  for (const id of ['limit', 'letterLimit']) {
    page.format({
      ranges: [column(id)],
      formula: `${first(id)}=${literal(words.late)}`,
      style: { fill: style.OVER_FILL, color: style.ERROR_COLOR },
    });
    page.format({
      ranges: [column(id)],
      formula: `LEFT(${first(id)},${ON_DAY.length})=${literal(ON_DAY)}`,
      style: { fill: style.MISSING_FILL },
    });
  }
  page.format({
    ranges: [column('report'), column('nominations')],
    formula: `${first('report')}=${literal(words.partStates.missing)}`,
    style: { fill: style.MISSING_FILL },
  });
  const sheet = page.finish({
    tabColor: 'BF8F00',
    freeze: { rows: HEADER_ROW, cols: 2 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
