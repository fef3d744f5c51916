import type { Cells } from '../../merge/again/entries';
import type { FileOutcome } from '../../merge/summary';
import { messages } from '../../messages';
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import type { IsoDate } from '../../text/cell';
import { formatDate } from '../../text/dates';
import { canvas } from '../canvas';
import { sayTrouble } from '../saying';
import * as style from '../style';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

const HEADER_ROW = 4;

/** In characters; a SHA-256 has 64. */
const WIDTHS: Readonly<Record<keyof typeof words.logHeaders, number>> = {
  time: 18,
  by: 18,
  file: 34,
  unit: 22,
  outcome: 18,
  parts: 24,
  reason: 40,
  mend: 40,
  added: 8,
  changed: 8,
  withdrawn: 8,
  size: 12,
  sha256: 68,
};
const NUMBERS: readonly string[] = ['added', 'changed', 'withdrawn'];

const columns = (Object.keys(words.logHeaders) as (keyof typeof words.logHeaders)[]).map(
  (id): ListColumn => ({
    id,
    header: words.logHeaders[id],
    width: WIDTHS[id],
    style: NUMBERS.includes(id)
      ? style.listedCenter
      : id === 'size'
        ? { ...style.listed, numberFormat: '#,##0' }
        : style.listedText,
    computed: true,
  }),
);

/** At UTC+7, where every plan's province is. */
const localIso = (utc: string): string => new Date(Date.parse(utc) + 7 * 3600 * 1000).toISOString();

export const localDay = (utc: string): IsoDate => localIso(utc).slice(0, 10);

/** "12/10/2023 16:30" */
export function localTime(utc: string): string {
  const local = localIso(utc);
  return `${formatDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** Number of the merge that wrote a row of the log or of the changes, by the row's id; 0: no merge did. */
export const mergeOfRow = (id: string | null): number => Number(/^(\d+)\./.exec(id ?? '')?.[1] ?? 0);

/** What became of a file, to the byte. */
export function outcomeCells(plan: Plan, { file, unit, outcome, parts, trouble }: FileOutcome): Cells {
  const said = trouble && sayTrouble(trouble, 'vi');
  return {
    file: file.path,
    unit: unit && unitLabel(plan, unit),
    outcome: messages.vi.outcomes[outcome],
    parts: parts.map((part) => messages.vi.parts[part]).join(', ') || null,
    reason: said?.what ?? null,
    mend: said?.mend ?? null,
    size: file.size,
    sha256: file.sha256 || null,
  };
}

export const logList = (rows: readonly ListRow[]): List => ({
  id: 'log',
  sheet: words.summarySheets.log,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

/** Each merge that changed something: when, from which files to the byte, and how many rows. */
export function layOutLog(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = logList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.log, plan);
  const { names } = putList(page, list, 34);
  const sheet = page.finish({
    tabColor: '7F7F7F',
    freeze: { rows: HEADER_ROW, cols: 0 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
