/**
 * Gives each row of the report to its item: by the key beside it; without a key to the item above, where rows were
 * inserted; and by the prompt's text where an item lost its keys.
 */
import { outlineEntries, outlineFor } from '../../plan/outline';
import type { OutlineItem } from '../../plan/schema';
import type { Finding } from '../../rules/finding';
import { comparable } from '../../text/normal';
import type { SourceCell, SourceRow } from '../source';
import type { Columns } from './columns';
import type { Grid } from './grid';
import { isFilled, textIn } from './grid';
import { isSignature } from './other-rows';
import type { Reading } from './reading';
import { atRow, beginning, found } from './reading';

/** An item as it stands on the sheet. */
export interface Section {
  readonly item: OutlineItem;
  /** Row of the prompt; null until it is met. */
  prompt: number | null;
  /** Rows of the answer, blank ones too. */
  readonly answers: SourceRow[];
}

/** What a row says in a column. */
type CellIn = (row: SourceRow, column: 'mark' | 'answer' | 'state' | 'key') => SourceCell | undefined;
/** Whether a row repeats an item's prompt. */
type Repeats = (row: SourceRow, item: OutlineItem) => boolean;

export function sortRows(
  reading: Reading,
  grid: Grid,
  { cols, headerRow }: Columns,
): { readonly sections: readonly Section[]; readonly findings: readonly Finding[] } {
  const rows = grid.rows.filter(({ row }) => row > headerRow);
  const cellIn: CellIn = ({ cells }, column) => cells.get(cols.get(column) ?? 0);
  const prompts = new Map(
    outlineEntries(reading.plan).map(({ item: { id, text } }) => [id, comparable(text)]),
  );
  const repeats: Repeats = (row, { id }) => comparable(textIn(cellIn(row, 'answer'))) === prompts.get(id);
  const sections = new Map<string, Section>();
  const itemOf = itemFinder(reading, rows, sections, cellIn, repeats);

  const findings: Finding[] = [];
  const unknown = (row: SourceRow): void => {
    const text = beginning([textIn(cellIn(row, 'answer'))]);
    findings.push(found(reading, 'row-unknown', 'warning', atRow(reading, grid, row.row), { found: text }));
  };
  let current: Section | null = null;
  let isBelow = false;
  for (const row of rows) {
    const answer = cellIn(row, 'answer');
    const item = itemOf(row);
    if (item) {
      current = sections.get(item.id) ?? { item, prompt: null, answers: [] };
      sections.set(item.id, current);
      isBelow = false;
      if (current.prompt === null && isPrompt(row, item, cellIn, repeats)) {
        current.prompt = row.row;
        // The prompt is locked: what was made of it may be an answer, or a mended word.
        if (isFilled(answer) && !repeats(row, item)) unknown(row);
        continue;
      }
    } else if (textIn(cellIn(row, 'key')) !== '') {
      current = null;
    } else if (isFilled(answer) && (isBelow || isSignature(textIn(answer)))) {
      isBelow = true;
      const args = { why: 'signature', text: beginning([textIn(answer)]) } as const;
      findings.push(found(reading, 'row-passed-over', 'note', atRow(reading, grid, row.row), args));
      continue;
    }
    if (current && current.item.answer !== 'none') current.answers.push(row);
    else if (isFilled(answer) && !(current && repeats(row, current.item))) unknown(row);
  }
  return { sections: [...sections.values()], findings };
}

const isPrompt = (row: SourceRow, item: OutlineItem, cellIn: CellIn, repeats: Repeats): boolean =>
  repeats(row, item) ||
  (item.mark !== '' && textIn(cellIn(row, 'mark')) === item.mark) ||
  cellIn(row, 'state')?.formula === true;

/**
 * The item that a row names: by its key, whatever branch it is of; a row without a key, where no row has the item's any
 * more, by the prompt: the next item with this text, with the same mark if possible.
 */
function itemFinder(
  { plan, kind }: Reading,
  rows: readonly SourceRow[],
  sections: ReadonlyMap<string, Section>,
  cellIn: CellIn,
  repeats: Repeats,
): (row: SourceRow) => OutlineItem | undefined {
  const items = new Map(outlineEntries(plan).map(({ item }) => [item.id, item]));
  const keys = new Set(rows.map((row) => textIn(cellIn(row, 'key'))));
  const asked = kind ? outlineFor(plan, kind).map(({ item }) => item) : [...items.values()];
  const unkeyed = asked.filter(({ id }) => !keys.has(id));
  return (row) => {
    const key = textIn(cellIn(row, 'key'));
    if (key !== '') return items.get(key);
    const mark = textIn(cellIn(row, 'mark'));
    const same = unkeyed.filter((item) => !sections.has(item.id) && repeats(row, item));
    return same.find((item) => item.mark === mark) ?? same[0];
  };
}
