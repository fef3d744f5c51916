import type { ReadInput } from '../../merge/again/files';
import { declines, holds, letterOf, PARTS } from '../../merge/parts';
import type { FileOutcome } from '../../merge/summary';
import { messages } from '../../messages';
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { unitLabel, unitOf } from '../../plan/units';
import { partRows } from '../../rules/submission';
import type { IsoDate } from '../../text/cell';
import { columnLetters } from '../address';
import { literal } from '../../rules/define';
import { canvas } from '../canvas';
import type { CellStyle } from '../layout';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';
import { useList } from './progress';

/** The hidden list of the units' names. */
export const unitList = 'td_list_unit';

const HEADER_ROW = 4;

const LOOKS: Readonly<Record<keyof typeof words.fileHeaders, readonly [width: number, style: CellStyle]>> = {
  use: [12, style.listedCenter],
  unit: [28, style.listedText],
  file: [50, style.listedText],
  parts: [32, style.listedText],
  reportDay: [13, { ...style.listedCenter, numberFormat: style.DATE_FORMAT }],
  nominationsDay: [13, { ...style.listedCenter, numberFormat: style.DATE_FORMAT }],
  outcome: [20, style.listedText],
  taken: [28, style.listedText],
};

/** A file is the merge's to describe; only what the province says of it is its own. */
const columns = (Object.keys(words.fileHeaders) as (keyof typeof words.fileHeaders)[]).map(
  (id): ListColumn => ({
    id,
    header: words.fileHeaders[id],
    width: LOOKS[id][0],
    style: LOOKS[id][1],
    ...(id === 'use' ? { own: true } : { computed: true }),
  }),
);

/**
 * A row is a file by its bytes, whatever it is called.
 * @param files each once, with what the province says of it
 */
export function receivedRows(
  { plan, summary, pathTo }: SummaryForm,
  files: readonly ReadInput[],
): readonly ListRow[] {
  const key = (path: string, sha256: string): string => JSON.stringify([path, sha256]);
  const outcomes = new Map<string, FileOutcome>();
  for (const each of summary.files) {
    const at = key(each.file.path, each.file.sha256);
    if (!outcomes.has(at)) outcomes.set(at, each);
  }
  const day = (date: IsoDate | null) => (date === null ? null : { date });
  return files.map(({ file, submission }): ListRow => {
    const outcome = outcomes.get(key(file.path, file.sha256));
    const unit = submission.unit === null ? null : unitOf(plan, submission.unit);
    const names = messages.vi.parts;
    const held = PARTS.filter((part) => holds(submission, part)).map((part) =>
      words.partHeld(names[part], partRows(submission, part).length, part),
    );
    const path = pathTo(file.path);
    return {
      id: file.sha256,
      cells: {
        unit: unit && unitLabel(plan, unit),
        file: file.path,
        parts: [...held, ...(declines(submission) ? [words.partStates.declined] : [])].join('\n') || null,
        reportDay: day(letterOf(submission, 'report').sent),
        nominationsDay: day(letterOf(submission, 'nominations').sent),
        outcome: outcome ? messages.vi.outcomes[outcome.outcome] : null,
        taken: outcome?.parts.map((part) => names[part]).join('\n') || null,
      },
      ...(path === null
        ? {}
        : {
            link: { column: 'file', target: { kind: 'file', path, sheet: null, at: null } } as const,
          }),
    };
  });
}

export const receivedList = (rows: readonly ListRow[]): List => ({
  id: 'files',
  sheet: words.summarySheets.files,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

/** Every file that was read, with what became of it; the province chooses among them in the first column. */
export function layOutReceived(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = receivedList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.files, plan);
  page.put(3, 1, words.filesHelp, style.quiet);
  const { names, column, colOf } = putList(page, list, 34);
  page.validate({ ranges: [column('use')], rule: { kind: 'list', source: useList } });
  page.validate({ ranges: [column('unit')], rule: { kind: 'list', source: unitList } });
  const first = (id: string): string => `$${columnLetters(colOf(id))}${HEADER_ROW + 1}`;
  page.format({
    ranges: [column('unit')],
    formula: `AND(LEN(${first('unit')})=0,LEN(${first('file')})>0)`,
    style: { fill: style.MISSING_FILL },
  });
  const ignored = literal(messages.vi.outcomes.ignored);
  page.format({
    ranges: [column('file'), column('parts'), column('outcome')],
    formula: `${first('outcome')}=${ignored}`,
    style: { color: 'A6A6A6' },
  });
  const sheet = page.finish({
    tabColor: 'BF8F00',
    freeze: { rows: HEADER_ROW, cols: 0 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
