import type { Deadline } from '../../plan/schema';
import { kindOf, unitLabel } from '../../plan/units';
import { deadlineFor, judge, lastDay } from '../../plan/deadlines';
import type { UnitProgress } from '../../merge/summary';
import { dayLiteral, literal } from '../../rules/define';
import { formatDate } from '../../text/dates';
import type { CellValue, IsoDate } from '../../text/cell';
import * as words from '../../messages/summary-form';
import { columnLetters } from '../address';
import { canvas } from '../canvas';
import type { CellStyle, SheetLayout } from '../layout';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putHeaders, putTitle } from './form';

const HEADER_ROW = 4;
const FIRST = HEADER_ROW + 1;

type Part = 'report' | 'nominations';

/** In time, on the very day, late, or not yet known: the day that counts is the plan's choice. */
function punctuality(deadline: Deadline, sent: IsoDate | null): string {
  if (deadline.counts === 'received') return words.notReceived;
  if (sent === null) return words.notSent;
  const verdict = judge(deadline, sent);
  switch (verdict) {
    case 'onTime':
      return words.onTime;
    case 'onDay':
      return words.onTheDay(formatDate(deadline.date));
    case 'late':
      return words.late;
    default:
      return verdict satisfies never;
  }
}

/** The same, kept by the sheet as days are written in. `cell` holds the day that counts. */
function punctualityFormula(deadline: Deadline, cell: string): string {
  const unknown = deadline.counts === 'received' ? words.notReceived : words.notSent;
  const day = `INT(${cell})`;
  const afterwards =
    deadline.bound === 'before'
      ? `IF(${day}=${dayLiteral(deadline.date)},${literal(words.onTheDay(formatDate(deadline.date)))},${literal(words.late)})`
      : literal(words.late);
  return `IF(ISNUMBER(${cell}),IF(${day}<=${dayLiteral(lastDay(deadline))},${literal(words.onTime)},${afterwards}),${literal(unknown)})`;
}

interface Column {
  readonly header: string;
  readonly width: number;
  readonly style: CellStyle;
  /** `place`: how many of the root's own senders stand above. */
  readonly value: (progress: UnitProgress, place: number) => CellValue;
  readonly formula?: (progress: UnitProgress, row: number) => string | undefined;
}

const day = (date: IsoDate | null): CellValue => (date === null ? null : { date });
const dayStyle: CellStyle = { ...style.listedCenter, numberFormat: style.DATE_FORMAT };

/** Number, date, day sent, day received and punctuality of one part's letter; `first` is the column of the number. */
function letterColumns({ plan }: SummaryForm, part: Part, first: number): readonly Column[] {
  const {
    number,
    date,
    sent,
    received,
    limit,
    letterNumber,
    letterDate,
    letterSent,
    letterReceived,
    letterLimit,
  } = words.progressHeaders;
  const headers =
    part === 'report'
      ? [number, date, sent, received, limit]
      : [letterNumber, letterDate, letterSent, letterReceived, letterLimit];
  const counting = (deadline: Deadline): number => first + (deadline.counts === 'sent' ? 2 : 3);
  const column = (at: number, width: number, look: CellStyle, value: Column['value']): Column => ({
    header: headers[at] ?? '',
    width,
    style: look,
    value,
  });
  return [
    column(0, 14, style.listedText, ({ letters }) => letters[part].number || null),
    column(1, 11, dayStyle, ({ letters }) => day(letters[part].date)),
    column(2, 11, dayStyle, ({ letters }) => day(letters[part].sent)),
    column(3, 11, { ...dayStyle, fill: style.OWN_FILL }, () => null),
    {
      ...column(4, 14, style.givenCenter, ({ unit, letters }) => {
        const deadline = deadlineFor(plan, kindOf(plan, unit), part);
        return deadline ? punctuality(deadline, letters[part].sent) : null;
      }),
      formula: ({ unit }, row) => {
        const deadline = deadlineFor(plan, kindOf(plan, unit), part);
        return deadline
          ? punctualityFormula(deadline, `$${columnLetters(counting(deadline))}${row}`)
          : undefined;
      },
    },
  ];
}

const contactOf = ({ contact }: UnitProgress): string | null =>
  [contact.name, contact.phone].filter(Boolean).join(', ') || null;

function columnsOf(form: SummaryForm): readonly Column[] {
  const { plan } = form;
  const headers = words.progressHeaders;
  const names = (files: UnitProgress['used']): string | null =>
    files.map(({ path }) => path).join('\n') || null;
  const head: Column[] = [
    {
      header: headers.order,
      width: 5,
      style: style.listedCenter,
      value: ({ depth }, place) => (depth === 0 ? place + 1 : null),
    },
    {
      header: headers.unit,
      width: 28,
      style: style.listedText,
      value: ({ unit }) => unitLabel(plan, unit),
    },
    {
      header: headers.report,
      width: 12,
      style: style.listedCenter,
      value: ({ report }) => words.partStates[report] || null,
    },
    {
      header: headers.answered,
      width: 10,
      style: { ...style.listedCenter, numberFormat: '0%' },
      value: ({ answered }) => answered,
    },
    {
      header: headers.nominations,
      width: 14,
      style: style.listedCenter,
      value: ({ nominations }) => words.partStates[nominations] || null,
    },
    ...plan.nominations.groups.map(({ id, name }): Column => ({
      header: name,
      width: 8,
      style: style.listedCenter,
      value: ({ nominated, used }) => (used.length > 0 ? (nominated[id] ?? 0) : null),
    })),
  ];
  const reportLetter = letterColumns(form, 'report', head.length + 1);
  const letter = letterColumns(form, 'nominations', head.length + reportLetter.length + 1);
  return [
    ...head,
    ...reportLetter,
    ...letter,
    {
      header: headers.errors,
      width: 7,
      style: style.listedCenter,
      value: ({ errors, used }) => (used.length > 0 ? errors : null),
    },
    {
      header: headers.warnings,
      width: 9,
      style: style.listedCenter,
      value: ({ warnings, used }) => (used.length > 0 ? warnings : null),
    },
    { header: headers.used, width: 26, style: style.listedText, value: ({ used }) => names(used) },
    {
      header: headers.superseded,
      width: 22,
      style: style.listedText,
      value: ({ superseded }) => names(superseded),
    },
    {
      header: headers.contact,
      width: 24,
      style: style.listedText,
      value: contactOf,
    },
  ];
}

/** Every unit that the plan expects, with what has come from it; units below the root's own senders are folded under theirs. */
export function layOutProgress(form: SummaryForm): SheetLayout {
  const { plan, summary } = form;
  const page = canvas(words.summarySheets.progress);
  const columns = columnsOf(form);
  const { progress } = summary;
  putTitle(page, words.summaryTitles.progress, plan);
  putHeaders(
    page,
    HEADER_ROW,
    columns.map(({ header, width }) => [header, width]),
  );
  page.row(HEADER_ROW, { height: 50 });
  progress.forEach((unit, index) => {
    const row = FIRST + index;
    const place = progress.slice(0, index).filter(({ depth }) => depth === 0).length;
    columns.forEach(({ value, formula, style: look }, at) => {
      const indented = at === 1 && unit.depth > 0 ? { ...look, indent: unit.depth * 2 } : look;
      page.put(row, at + 1, value(unit, place), indented, formula?.(unit, row));
    });
    const fitted = style.fittedHeight([
      [unitLabel(plan, unit.unit), 28],
      [unit.used.map(({ path }) => path).join('\n'), 26],
      [contactOf(unit) ?? '', 24],
    ]);
    // Those who send through another unit and have sent nothing themselves are folded away under it.
    const folded = unit.depth > 0 && unit.used.length === 0;
    page.row(row, {
      ...fitted,
      ...(unit.depth > 0 ? { outline: unit.depth } : {}),
      ...(folded ? { hidden: true } : {}),
    });
  });
  const last = HEADER_ROW + Math.max(1, progress.length);
  const whole = (col: number) => ({ from: { row: FIRST, col }, to: { row: last, col } });
  columns.forEach(({ formula }, at) => {
    if (!formula) return;
    const cell = `${columnLetters(at + 1)}${FIRST}`;
    page.format({
      ranges: [whole(at + 1)],
      formula: `${cell}=${literal(words.late)}`,
      style: { fill: style.OVER_FILL, color: style.ERROR_COLOR },
    });
    page.format({
      ranges: [whole(at + 1)],
      formula: `LEFT(${cell},3)="Gửi"`,
      style: { fill: style.MISSING_FILL },
    });
  });
  page.format({
    ranges: [whole(3), whole(5)],
    formula: `C${FIRST}=${literal(words.partStates.missing)}`,
    style: { fill: style.MISSING_FILL },
  });
  return page.finish({
    tabColor: 'BF8F00',
    freeze: { rows: HEADER_ROW, cols: 2 },
    autoFilter: { from: { row: HEADER_ROW, col: 1 }, to: { row: last, col: columns.length } },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
}
