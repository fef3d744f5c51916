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

type QueueColumn = keyof ReturnType<typeof words.queueHeaders>;

const WIDTHS: Readonly<Record<QueueColumn, number>> = {
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

const columnsFor = (merger: string): readonly ListColumn[] =>
  Object.entries(words.queueHeaders(merger)).map(([id, header]): ListColumn => ({
    id,
    header,
    width: WIDTHS[id as QueueColumn],
    style: style.listedText,
    ...(id === 'choice' ? { own: true } : { computed: true }),
  }));

export type Choice = keyof ReturnType<typeof words.choices>;

/** What was chosen in the queue of whoever merges; null: nothing, or nothing that is a choice. */
export function choiceOf(text: string, merger: string): Choice | null {
  const said = Object.entries(words.choices(merger)) as readonly (readonly [Choice, string])[];
  return said.find(([, word]) => comparable(word) === comparable(text))?.[0] ?? null;
}

export const queueList = (rows: readonly ListRow[], merger = words.rootMerger): List => ({
  id: 'queue',
  sheet: words.summarySheets.queue,
  headerRow: HEADER_ROW,
  columns: columnsFor(merger),
  rows,
});

/** What only the province can decide; the next merge carries out what is chosen in the first column. */
export function layOutQueue(plan: Plan, rows: readonly ListRow[], merger: string): Laid {
  const list = queueList(rows, merger);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.queue, plan);
  page.put(3, 1, words.queueHelp(merger), style.quiet);
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
