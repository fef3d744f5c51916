/** Above *Tiến độ*: what it comes to, kept by the sheet itself. */
import type { PartState } from '../../merge/summary';
import { totalsOf } from '../../merge/totals';
import * as words from '../../messages/summary-form';
import { LETTER_PARTS } from '../../plan/field';
import { literal } from '../../rules/define';
import type { Canvas } from '../canvas';
import * as style from '../style';
import type { SummaryForm } from './form';
import { letterColumnIds } from './letters';
import type { List } from './list';
import { tableName } from './list';

const TOTALS_ROW = 4;

/** How a date on the very day begins, whatever day that is. */
export const ON_DAY = words.onTheDay('').trim();

/** What counts are made of, over the units that send to who merges: those have a number. */
export function putTotals(
  page: Canvas,
  { plan, summary: { progress } }: SummaryForm,
  { columns, id: list }: List,
): void {
  const column = (id: string): string =>
    `${tableName(list)}[${columns.find((each) => each.id === id)?.header}]`;
  const own = `ISNUMBER(${column('order')})`;
  const count = (...tests: readonly string[]): string => `SUMPRODUCT(${[own, ...tests].join('*')})`;
  // To Excel FALSE is greater than any number: one test alone becomes a number first.
  const either = (tests: readonly string[]): string => `((0+${tests.join('+')})>0)`;
  const heads = Object.entries(words.progressTotals);
  page.row(TOTALS_ROW, { height: 66 });
  heads.forEach(([, head], index) => page.put(TOTALS_ROW, 3 + index, head, style.header));
  LETTER_PARTS.forEach((part, line) => {
    const row = TOTALS_ROW + 1 + line;
    const [, , , received, limit] = letterColumnIds[part];
    const states = (...of: readonly PartState[]): string =>
      either(of.map((state) => `(${column(part)}=${literal(words.partStates[state])})`));
    const onPaper = `ISNUMBER(${column(received)})`;
    const absent = states('missing', 'empty');
    const said = (text: string): string => count(`(${column(limit)}=${literal(text)})`);
    const totals = totalsOf(plan, progress, part);
    const unknown = either(
      [words.dayUnknown, words.notReceived].map((text) => `(${column(limit)}=${literal(text)})`),
    );
    const cells: Readonly<Record<keyof typeof words.progressTotals, readonly [number, string]>> = {
      asked: [totals.asked, count(`(${column(part)}<>"")`)],
      sent: [totals.sent, count(states('complete', 'partial', 'declined'))],
      declined: [totals.declined, count(states('declined'))],
      onTime: [totals.by.onTime, said(words.onTime)],
      onDay: [totals.by.onDay, count(`(LEFT(${column(limit)},${ON_DAY.length})=${literal(ON_DAY)})`)],
      late: [totals.by.late, said(words.late)],
      dayUnknown: [totals.by.dayUnknown, count(unknown)],
      paper: [totals.paper, count(either([states('paper'), `${absent}*${onPaper}`]))],
      missing: [totals.missing, count(absent, `(1-${onPaper})`)],
    };
    page.put(row, 2, words.partTitles[part], style.section);
    heads.forEach(([id], index) => {
      const [value, formula] = cells[id as keyof typeof words.progressTotals];
      page.put(row, 3 + index, value, style.givenCenter, formula);
    });
  });
  const row = TOTALS_ROW + 3;
  page.put(row, 2, words.nominatedSoFar, style.section);
  plan.nominations.groups.forEach(({ id, name }, index) => {
    const rest = words.nominatedOf(name);
    const sum = progress
      .filter(({ depth }) => depth === 0)
      .reduce((total, { nominated }) => total + (nominated[id] ?? 0), 0);
    page.put(
      row,
      3 + index,
      `${sum}${rest}`,
      { ...style.givenBold, horizontal: 'center' },
      `SUMPRODUCT(--${own},${column(`group-${id}`)})&${literal(rest)}`,
    );
  });
}
