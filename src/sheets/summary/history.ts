import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { canvas } from '../canvas';
import * as style from '../style';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

const HEADER_ROW = 4;

const WIDTHS: Readonly<Record<keyof typeof words.historyHeaders, number>> = {
  time: 18,
  sheet: 22,
  unit: 22,
  subject: 26,
  column: 20,
  before: 40,
  after: 40,
  file: 26,
};

const columns = (Object.keys(words.historyHeaders) as (keyof typeof words.historyHeaders)[]).map(
  (id): ListColumn => ({
    id,
    header: words.historyHeaders[id],
    width: WIDTHS[id],
    style: style.listedText,
    computed: true,
  }),
);

export const historyList = (rows: readonly ListRow[]): List => ({
  id: 'history',
  sheet: words.summarySheets.history,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

/** What each merge changed, cell by cell; filtered by time it tells what is new since the last one. */
export function layOutHistory(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = historyList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.history, plan);
  const { names } = putList(page, list);
  const sheet = page.finish({
    tabColor: '7F7F7F',
    freeze: { rows: HEADER_ROW, cols: 0 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
