import * as words from '../../messages/summary-form';
import { outlineEntries } from '../../plan/outline';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { shownCell } from '../../rules/cells';
import { canvas } from '../canvas';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

const HEADER_ROW = 4;

const [mark, prompt, unit, answer, file, row, status] = words.reportHeaders;
const columns: readonly ListColumn[] = [
  { id: 'item', header: mark, width: 8, style: style.listedText },
  { id: 'prompt', header: prompt, width: 40, style: { ...style.listed, ...style.quietText } },
  { id: 'unit', header: unit, width: 22, style: style.listed },
  { id: 'answer', header: answer, width: 80, style: style.listedText },
  { id: 'file', header: file, width: 22, style: style.listedText, computed: true },
  { id: 'row', header: row, width: 7, style: style.listedCenter, computed: true },
  { id: 'status', header: status, width: 10, style: style.listedText, computed: true },
];

/** What the units wrote, item by item; a row is an item of a unit. */
export function reportRows({ plan, summary, pathTo }: SummaryForm): readonly ListRow[] {
  const items = new Map(outlineEntries(plan).map(({ item }) => [item.id, item]));
  return summary.answers.map((each) => {
    const path = pathTo(each.file.path);
    const at = { row: each.row.row, col: 1 };
    return {
      id: `${each.unit.code} ${each.item}`,
      cells: {
        item: each.item,
        prompt: items.get(each.item)?.text ?? each.item,
        unit: unitLabel(plan, each.unit),
        answer: shownCell(each.row, 'answer'),
        file: each.file.path,
        row: each.row.row,
      },
      ...(path === null
        ? {}
        : { link: { column: 'file', target: { kind: 'file', path, sheet: each.row.sheet, at } } as const }),
    };
  });
}

export const reportList = (rows: readonly ListRow[]): List => ({
  id: 'reports',
  sheet: words.summarySheets.reports,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

/** What the units wrote, item by item of the outline; filtered by item or by unit it is the draft's raw material. */
export function layOutReports(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = reportList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.reports, plan);
  const { names } = putList(page, list);
  const sheet = page.finish({
    tabColor: '548235',
    freeze: { rows: HEADER_ROW, cols: 0 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
