import { outlineEntries } from '../../plan/outline';
import { unitLabel } from '../../plan/units';
import { shownCell } from '../../rules/cells';
import * as words from '../../messages/summary-form';
import { canvas } from '../canvas';
import type { SheetLayout } from '../layout';
import * as style from '../style';
import type { SummaryForm } from './form';
import { inFile, putHeaders, putTitle } from './form';

const HEADER_ROW = 4;
const PROMPT_WIDTH = 40;
const ANSWER_WIDTH = 80;

/** What the units wrote, item by item of the outline; filtered by item or by unit it is the draft's raw material. */
export function layOutReports({ plan, summary, pathTo }: SummaryForm): SheetLayout {
  const page = canvas(words.summarySheets.reports);
  const items = new Map(outlineEntries(plan).map(({ item }) => [item.id, item]));
  putTitle(page, words.summaryTitles.reports, plan);
  const [mark, prompt, unit, answer, file, row] = words.reportHeaders;
  putHeaders(page, HEADER_ROW, [
    [mark, 8],
    [prompt, PROMPT_WIDTH],
    [unit, 22],
    [answer, ANSWER_WIDTH],
    [file, 22],
    [row, 7],
  ]);
  summary.answers.forEach((each, index) => {
    const at = HEADER_ROW + 1 + index;
    const text = shownCell(each.row, 'answer');
    const asked = items.get(each.item)?.text ?? each.item;
    page.put(at, 1, each.item, style.listedText);
    page.put(at, 2, asked, { ...style.listed, ...style.quietText });
    page.put(at, 3, unitLabel(plan, each.unit), style.listed);
    page.put(at, 4, text, style.listedText);
    page.put(at, 5, each.file.path, style.listedText);
    page.put(at, 6, each.row.row, style.listedCenter);
    page.row(
      at,
      style.fittedHeight([
        [asked, PROMPT_WIDTH],
        [text, ANSWER_WIDTH],
      ]),
    );
    const target = inFile(pathTo, each.file.path, each.row.sheet, { row: each.row.row, col: 1 });
    if (target) page.link({ at: { row: at, col: 5 }, target, tooltip: words.goTo });
  });
  const last = HEADER_ROW + Math.max(1, summary.answers.length);
  return page.finish({
    tabColor: '548235',
    freeze: { rows: HEADER_ROW, cols: 0 },
    autoFilter: { from: { row: HEADER_ROW, col: 1 }, to: { row: last, col: words.reportHeaders.length } },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
}
