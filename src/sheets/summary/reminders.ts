import type { Cells } from '../../merge/again/entries';
import { CAUSES, daysLate, remindersOf } from '../../merge/reminders';
import type { Reminder } from '../../merge/reminders';
import type { UnitProgress } from '../../merge/summary';
import { before, onOrBefore } from '../../messages/entry-form';
import * as words from '../../messages/summary-form';
import { citation } from '../../plan/clauses';
import { LETTER_PARTS } from '../../plan/field';
import type { Deadline, Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { literal } from '../../rules/define';
import type { Finding } from '../../rules/finding';
import type { CellValue, IsoDate } from '../../text/cell';
import { formatDate } from '../../text/dates';
import { twoDigits } from '../../text/numbers';
import { columnLetters, wholeColumns } from '../address';
import { canvas } from '../canvas';
import type { CellStyle } from '../layout';
import * as style from '../style';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

const HEADER_ROW = 4;

const dayStyle: CellStyle = { ...style.listedCenter, numberFormat: style.DATE_FORMAT };
const LOOKS: Readonly<
  Record<keyof typeof words.reminderHeaders, readonly [width: number, style: CellStyle]>
> = {
  order: [6, style.listedCenter],
  unit: [28, style.listedText],
  part: [20, style.listedText],
  cause: [18, style.listedText],
  limit: [34, style.listedText],
  days: [8, style.listedCenter],
  asOf: [12, dayStyle],
  lacks: [34, style.listedText],
  contact: [24, style.listedText],
  note: [20, style.listed],
  state: [13, style.listedCenter],
};

const columns = (Object.keys(words.reminderHeaders) as (keyof typeof words.reminderHeaders)[]).map(
  (id): ListColumn => ({
    id,
    header: words.reminderHeaders[id],
    width: LOOKS[id][0],
    style: LOOKS[id][1],
    ...(id === 'note' ? { own: true } : { computed: true }),
  }),
);

/** Items named before "và … mục khác". */
const NAMED_ITEMS = 8;

/** What is missing or wrong, in short; "" where the whole part is. */
function lacksOf(findings: readonly Finding[]): string {
  const items = [
    ...new Set(findings.flatMap((each) => (each.code === 'answer-missing' ? each.args.item : []))),
  ];
  const blanks = findings.filter(({ code }) => code === 'required-missing').length;
  const others = findings.filter(
    ({ code }) => code !== 'answer-missing' && code !== 'required-missing',
  ).length;
  return [
    ...(items.length > 0
      ? [words.itemsMissing(items.slice(0, NAMED_ITEMS), Math.max(0, items.length - NAMED_ITEMS))]
      : []),
    ...(blanks > 0 ? [words.cellsMissing(twoDigits(blanks))] : []),
    ...(others > 0 ? [words.errorsLeft(twoDigits(others))] : []),
  ].join('; ');
}

function limitOf(plan: Plan, { date, bound, clause }: Deadline): string {
  const day = formatDate(date);
  return words.reminderLimit(bound === 'before' ? before(day) : onOrBefore(day), citation(plan, clause));
}

const idOf = (unit: string, part: string): string => `${unit} ${part}`;

export interface ReminderTerms {
  readonly plan: Plan;
  readonly progress: readonly UnitProgress[];
  /** Day of the merge. */
  readonly today: IsoDate;
  /** What the last merge wrote, or what can be seen of it, by id. */
  readonly seen: ReadonlyMap<string, Cells>;
  /** What the last merge surely wrote. */
  readonly known: (id: string) => Cells;
  /** Units of which nothing is known any more: their rows stay as they are. */
  readonly isForgotten: (unit: string) => boolean;
}

/** A row is a part that a unit owes; what is settled stays, and says so. */
export function reminderRows(terms: ReminderTerms): readonly ListRow[] {
  const { plan, progress, today, seen, known, isForgotten } = terms;
  let order = Math.max(0, ...[...seen.values()].map((cells) => Number(cells['order'] ?? 0) || 0));
  const rowOf = (reminder: Reminder): ListRow => {
    const { state, part, cause, deadline } = reminder;
    const id = idOf(state.unit.code, part);
    const { name, phone } = state.contact;
    return {
      id,
      cells: {
        order: seen.get(id)?.['order'] ?? (order += 1),
        unit: unitLabel(plan, state.unit),
        part: words.partTitles[part],
        cause: words.reminderCauses[cause],
        limit: deadline && limitOf(plan, deadline),
        days: daysLate(reminder, today),
        asOf: { date: today },
        lacks: lacksOf(state.open[part]) || null,
        contact: [name, phone].filter(Boolean).join(', ') || null,
        state: words.reminderStates.open,
      },
    };
  };
  // Those who sent nothing stand first; later ones are added below, since rows never move.
  const owed = CAUSES.flatMap((cause) =>
    remindersOf(plan, progress).filter((each) => each.cause === cause && !isForgotten(each.state.unit.code)),
  ).map(rowOf);
  const ids = new Set(owed.map(({ id }) => id));
  const stateById = new Map<string, CellValue>(
    progress
      .filter(({ unit }) => !isForgotten(unit.code))
      .flatMap((each) =>
        LETTER_PARTS.map(
          (part) => [idOf(each.unit.code, part), words.partStates[each[part]] || null] as const,
        ),
      ),
  );
  const settled = [...seen.keys()].flatMap((id): readonly ListRow[] => {
    if (ids.has(id)) return [];
    const cause = stateById.get(id);
    const done = { cause: cause ?? null, days: null, lacks: null, state: words.reminderStates.done };
    return [{ id, cells: cause === undefined ? known(id) : { ...known(id), ...done } }];
  });
  return [...owed, ...settled];
}

export const reminderList = (rows: readonly ListRow[]): List => ({
  id: 'reminders',
  sheet: words.summarySheets.reminders,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

/** Who is to be reminded of what; filtered by *Đôn đốc* it goes with the letter as it is. */
export function layOutReminders(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = reminderList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.reminders, plan);
  const { names, column, colOf } = putList(page, list, 34);
  const first = (id: string): string => `$${columnLetters(colOf(id))}${HEADER_ROW + 1}`;
  page.format({
    ranges: [column('unit'), column('part'), column('cause'), column('limit'), column('state')],
    formula: `${first('state')}=${literal(words.reminderStates.done)}`,
    style: { color: 'A6A6A6' },
  });
  page.format({
    ranges: [column('cause')],
    formula: `${first('cause')}=${literal(words.reminderCauses.missing)}`,
    style: { fill: style.MISSING_FILL },
  });
  page.format({
    ranges: [column('days')],
    formula: `AND(ISNUMBER(${first('days')}),${first('state')}=${literal(words.reminderStates.open)})`,
    style: { color: style.ERROR_COLOR, bold: true },
  });
  const sheet = page.finish({
    tabColor: 'BF8F00',
    freeze: { rows: HEADER_ROW, cols: 2 },
    // Printed up to the contact; the province's note and the state are for the desk.
    print: style.printSetup('landscape', {
      repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
      area: wholeColumns(1, colOf('contact')),
    }),
  });
  return { sheet, names };
}
