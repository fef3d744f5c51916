import { unitLabel } from '../../plan/units';
import { messages } from '../../messages';
import * as words from '../../messages/summary-form';
import { formatDate } from '../../text/dates';
import { canvas } from '../canvas';
import type { SheetLayout } from '../layout';
import { sayTrouble } from '../saying';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putHeaders, putTitle } from './form';

const HEADER_ROW = 4;
/** In characters; a SHA-256 has 64. */
const WIDTHS = [18, 34, 22, 18, 24, 40, 40, 12, 68] as const;

/** "12/10/2023 16:30" at UTC+7, where every plan's province is. */
function localTime(utc: string): string {
  const local = new Date(Date.parse(utc) + 7 * 3600 * 1000).toISOString();
  return `${formatDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** What was read, from which file to the byte, and what became of it. */
export function layOutLog({ plan, summary, created }: SummaryForm): SheetLayout {
  const page = canvas(words.summarySheets.log);
  putTitle(page, words.summaryTitles.log, plan);
  putHeaders(
    page,
    HEADER_ROW,
    words.logHeaders.map((header, index) => [header, WIDTHS[index] ?? 16]),
  );
  page.row(HEADER_ROW, { height: 34 });
  summary.files.forEach(({ file, unit, outcome, parts, trouble }, index) => {
    const row = HEADER_ROW + 1 + index;
    const said = trouble && sayTrouble(trouble, 'vi');
    const texts = [
      localTime(created),
      file.path,
      unit ? unitLabel(plan, unit) : '',
      messages.vi.outcomes[outcome],
      parts.map((part) => messages.vi.parts[part]).join(', '),
      said?.what ?? '',
      said?.mend ?? '',
    ];
    texts.forEach((text, at) => page.put(row, at + 1, text, style.listedText));
    page.put(row, texts.length + 1, file.size, { ...style.listed, numberFormat: '#,##0' });
    page.put(row, texts.length + 2, file.sha256, style.listedText);
    page.row(row, style.fittedHeight(texts.map((text, at) => [text, WIDTHS[at] ?? 16])));
  });
  const last = HEADER_ROW + Math.max(1, summary.files.length);
  return page.finish({
    tabColor: '7F7F7F',
    freeze: { rows: HEADER_ROW, cols: 0 },
    autoFilter: { from: { row: HEADER_ROW, col: 1 }, to: { row: last, col: words.logHeaders.length } },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
}
