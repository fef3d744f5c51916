/** What a merge would change, and what it leaves to the province, as the pane shows it before anything is written. */
import { queueStates } from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import type { ReadSummary } from '../../sheets/read/summary';
import { ID_COLUMN } from '../../sheets/summary/list';
import { mergerName } from '../../sheets/summary/merger';
import { choiceOf } from '../../sheets/summary/queue';
import type { Choice } from '../../sheets/summary/queue';
import type { Remerged } from '../../sheets/summary/remerge';
import { isTakenBack } from '../../sheets/summary/row-status';
import type { CellValue } from '../../text/cell';

/** Rows of the award list that come from one unit, and what changes in its other lists. */
interface UnitChanges {
  /** As the summary calls it; null: none is known. */
  readonly unit: string | null;
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** Cells of its reports, figures and of its line in *Tiến độ*. */
  readonly others: number;
}

/** A cell, or a row as a whole, before and after. Texts as the sheet *Thay đổi* has them; null: nothing. */
export interface CellChange {
  readonly sheet: string | null;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly file: string | null;
}

/** A question of *Cần xử lý* that is open. */
export interface Question {
  /** Of its row in the queue. */
  readonly id: string;
  /** `twin`: whether two rows are one. */
  readonly kind: 'value' | 'twin';
  /** What is asked about, as the sheet says it. */
  readonly title: string | null;
  readonly sheet: string | null;
  readonly unit: string | null;
  readonly subject: string | null;
  readonly column: string | null;
  readonly before: string | null;
  readonly theirs: string | null;
  readonly ours: string | null;
  readonly file: string | null;
  /** What stands in its column *Chọn*; null: nothing, or no choice. */
  readonly choice: Choice | null;
}

/** What a merge changes in a summary that stands. */
export interface ChangePreview {
  readonly units: readonly UnitChanges[];
  readonly cells: readonly CellChange[];
  /** Open once the merge is written. */
  readonly questions: readonly Question[];
}

type TextAt = (column: string) => string | null;

const textIn =
  (valueAt: (column: string) => CellValue | undefined): TextAt =>
  (column) =>
    shown(valueAt(column) ?? null) || null;

const questionOf = (id: string, textAt: TextAt, merger: string): Question => ({
  id,
  kind: id.startsWith('["twin"') ? 'twin' : 'value',
  title: textAt('kind'),
  sheet: textAt('sheet'),
  unit: textAt('unit'),
  subject: textAt('subject'),
  column: textAt('column'),
  before: textAt('before'),
  theirs: textAt('theirs'),
  ours: textAt('ours'),
  file: textAt('file'),
  choice: choiceOf(textAt('choice') ?? '', merger),
});

const isOpen = (textAt: TextAt): boolean => textAt('state') === queueStates.open;

/**
 * The questions that are open in the summary as it stands.
 * @param merger what its sheets call who merges
 */
export const questionsIn = ({ lists }: ReadSummary, merger: string): readonly Question[] =>
  (lists.get('queue')?.entries ?? []).flatMap(({ id, cells }) => {
    const textAt = textIn((column) => cells[column]?.value);
    return id !== null && isOpen(textAt) ? [questionOf(id, textAt, merger)] : [];
  });

function unitChanges({ lists }: Remerged, cells: readonly CellChange[]): readonly UnitChanges[] {
  const units = new Map<
    string | null,
    { added: number; changed: number; withdrawn: number; others: number }
  >();
  const of = (unit: string | null) => {
    const counts = units.get(unit) ?? { added: 0, changed: 0, withdrawn: 0, others: 0 };
    units.set(unit, counts);
    return counts;
  };
  const awards = lists.get('awards');
  if (awards) {
    const { list, result } = awards;
    const rows = new Map(list.rows.map((row) => [row.id, row.cells]));
    const senderOf = (id: string): string | null => textIn((column) => rows.get(id)?.[column])('sender');
    const computed = new Set(list.columns.filter((column) => column.computed).map(({ id }) => id));
    const touched = result.sets
      .filter(({ column }) => column !== ID_COLUMN && !computed.has(column))
      .map(({ id }) => id);
    for (const { id } of result.appended) of(senderOf(id)).added += 1;
    for (const id of new Set(touched)) of(senderOf(id)).changed += 1;
    for (const { id, column, value } of result.sets)
      if (column === 'status' && isTakenBack(value)) of(senderOf(id)).withdrawn += 1;
  }
  for (const { unit, sheet } of cells) if (sheet !== awards?.list.sheet) of(unit).others += 1;
  return [...units].map(([unit, counts]) => ({ unit, ...counts }));
}

/** Null for a summary that is made anew. */
export function changesOf(previous: ReadSummary | null, merged: Remerged): ChangePreview | null {
  if (!previous) return null;
  const { plan, summary } = merged.form;
  const merger = mergerName(plan, summary.at);
  const cells = (merged.lists.get('history')?.list.rows ?? []).map((row): CellChange => {
    const textAt = textIn((column) => row.cells[column]);
    return {
      sheet: textAt('sheet'),
      unit: textAt('unit'),
      subject: textAt('subject'),
      column: textAt('column'),
      before: textAt('before'),
      after: textAt('after'),
      file: textAt('file'),
    };
  });
  const questions = (merged.lists.get('queue')?.list.rows ?? []).flatMap(({ id, cells: row }) => {
    const textAt = textIn((column) => row[column]);
    return isOpen(textAt) ? [questionOf(id, textAt, merger)] : [];
  });
  return { units: unitChanges(merged, cells), cells, questions };
}
