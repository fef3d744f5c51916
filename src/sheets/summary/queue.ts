import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { literal } from '../../rules/define';
import { comparable } from '../../text/normal';
import { columnLetters } from '../address';
import { canvas } from '../canvas';
import * as style from '../style';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

/** The hidden list behind the drop-down. */
export const choiceList = 'td_list_choice';

const HEADER_ROW = 4;

const WIDTHS: Readonly<Record<keyof typeof words.queueHeaders, number>> = {
  choice: 14,
  kind: 20,
  sheet: 22,
  unit: 22,
  subject: 26,
  column: 20,
  before: 34,
  theirs: 34,
  ours: 34,
  file: 26,
  since: 18,
  state: 12,
};

const columns = (Object.keys(words.queueHeaders) as (keyof typeof words.queueHeaders)[]).map(
  (id): ListColumn => ({
    id,
    header: words.queueHeaders[id],
    width: WIDTHS[id],
    style: style.listedText,
    ...(id === 'choice' ? { own: true } : { computed: true }),
  }),
);

export type Choice = keyof typeof words.choices;

/** What the province chose; null: nothing, or nothing that is a choice. */
export const choiceOf = (text: string): Choice | null =>
  (Object.keys(words.choices) as Choice[]).find(
    (choice) => comparable(words.choices[choice]) === comparable(text),
  ) ?? null;

export const queueList = (rows: readonly ListRow[]): List => ({
  id: 'queue',
  sheet: words.summarySheets.queue,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

/** What only the province can decide; the next merge carries out what is chosen in the first column. */
export function layOutQueue(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = queueList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.queue, plan);
  page.put(3, 1, words.queueHelp, style.quiet);
  const { names, column, colOf } = putList(page, list);
  page.validate({ ranges: [column('choice')], rule: { kind: 'list', source: choiceList } });
  page.format({
    ranges: [column('state')],
    formula: `$${columnLetters(colOf('state'))}${HEADER_ROW + 1}=${literal(words.queueStates.open)}`,
    style: { fill: style.MISSING_FILL },
  });
  const sheet = page.finish({
    tabColor: 'C55A11',
    freeze: { rows: HEADER_ROW, cols: 1 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
