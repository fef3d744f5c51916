/** Answering questions of *Cần xử lý* in the open workbook, and finding what they are about. */
import { a1 } from '../sheets/address';
import { choices, summarySheets } from '../messages/summary-form';
import type { Plan } from '../plan/schema';
import type { ReadSummary } from '../sheets/read/summary';
import { mergerName } from '../sheets/summary/merger';
import type { Choice } from '../sheets/summary/queue';
import { placeOfQuestion } from '../sheets/summary/questions';
import type { Place } from './navigate';
import { readOpenSummary } from './read-summary';
import { guarded } from './trouble';

/** Who merges, by which plan. */
interface Merging {
  readonly plan: Plan;
  /** Code of the root, or of the unit in whose form the summary stands. */
  readonly at: string;
}

const queueSheet = ({ lists }: ReadSummary): string => lists.get('queue')?.sheet ?? summarySheets.queue;

/**
 * Writes choices into the column *Chọn* of the queue's sheet; null takes one back. The next merge carries them out.
 *
 * @param read the summary as it was read last: rows are found again by their ids
 */
export const writeChoices = (
  context: Excel.RequestContext,
  { plan, at }: Merging,
  read: ReadSummary,
  chosen: ReadonlyMap<string, Choice | null>,
): Promise<void> =>
  guarded(async () => {
    const queue = (await readOpenSummary(context, plan, at, queueSheet(read))).lists.get('queue');
    const col = queue?.cols.get('choice');
    if (!queue || col === undefined) return;
    const offered = choices(mergerName(plan, at));
    const worksheet = context.workbook.worksheets.getItem(queue.sheet);
    for (const { id, row } of queue.entries) {
      const choice = id === null ? undefined : chosen.get(id);
      if (choice === undefined) continue;
      worksheet.getRange(a1({ row, col })).values = [[choice === null ? '' : offered[choice]]];
    }
    await context.sync();
  });

/** Where the cell or the row of a question stands now; null: it is gone. */
export const questionPlace = (
  context: Excel.RequestContext,
  { plan, at }: Merging,
  read: ReadSummary,
  question: string,
): Promise<Place | null> =>
  guarded(async () => {
    const about = placeOfQuestion(question);
    const sheet = about && read.lists.get(about.list)?.sheet;
    if (!about || sheet === undefined || sheet === null) return null;
    const list = (await readOpenSummary(context, plan, at, sheet)).lists.get(about.list);
    const row = list?.entries.find(({ id }) => id === about.id)?.row;
    const col = about.column === null ? 1 : (list?.cols.get(about.column) ?? 1);
    return row === undefined ? null : { sheet, row, col };
  });
