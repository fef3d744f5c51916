import { outlineEntries, outlineFor } from '../../plan/outline';
import type { OutlineItem } from '../../plan/schema';
import { shown } from '../../rules/cells';
import type { Finding } from '../../rules/finding';
import type { Cell, Row } from '../../rules/submission';
import { comparable } from '../../text/normal';
import type { SourceRow } from '../source';
import type { Columns, ColumnSpec } from './columns';
import { givenColumn, keyColumn, locateColumns, unknownColumns } from './columns';
import type { Grid } from './grid';
import { cellFrom, isFilled, textIn } from './grid';
import { isSignature } from './other-rows';
import type { Reading, ReadTable } from './reading';
import { atRow, beginning, found, hiddenRows } from './reading';

const TABLE = 'report';

export const reportColumns: readonly ColumnSpec[] = [
  givenColumn('mark'),
  { id: 'answer', role: 'entry', required: true },
  givenColumn('state'),
  keyColumn('key'),
];

/** An item as it stands on the sheet. */
interface Section {
  readonly item: OutlineItem;
  /** Row of the prompt; null until it is met. */
  prompt: number | null;
  /** Rows of the answer, blank ones too. */
  readonly answers: SourceRow[];
}

interface Sorted {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
}

export function readReport(reading: Reading, grid: Grid): ReadTable {
  const columns = locateColumns(reading, grid, TABLE, reportColumns);
  const { sections, findings } = sortRows(reading, grid, columns);
  const answered = sections.filter(({ item }) => item.answer !== 'none');
  const rows = answered.map((section) => rowOf(section, grid, columns));
  const answers = answered.flatMap((section) => section.answers);
  return {
    known: columns.cols.size,
    rows: columns.cols.has('answer') ? rows : [],
    findings: [
      ...columns.findings,
      ...unknownColumns(reading, grid, TABLE, columns, answers),
      ...findings,
      ...hiddenRows(
        reading,
        grid,
        answers.filter(({ cells }) => isFilled(cells.get(columns.cols.get('answer') ?? 0))),
      ),
    ],
  };
}

/**
 * Gives each row to its item: by the key beside it; without a key to the item above, where rows were inserted; and by
 * the prompt's text where an item lost its keys.
 */
function sortRows(reading: Reading, grid: Grid, columns: Columns): Sorted {
  const { plan, kind } = reading;
  const items = new Map(outlineEntries(plan).map(({ item }) => [item.id, item]));
  const asked = kind ? outlineFor(plan, kind).map(({ item }) => item) : [...items.values()];
  const rows = grid.rows.filter(({ row }) => row > columns.headerRow);
  const cellIn = ({ cells }: SourceRow, id: string) => cells.get(columns.cols.get(id) ?? 0);
  const keyed = new Set(rows.map((row) => textIn(cellIn(row, 'key'))));
  const prompts = new Map([...items.values()].map(({ id, text }) => [id, comparable(text)]));
  const repeats = (row: SourceRow, { id }: OutlineItem): boolean =>
    comparable(textIn(cellIn(row, 'answer'))) === prompts.get(id);

  const sections = new Map<string, Section>();
  const findings: Finding[] = [];
  let current: Section | null = null;
  let below = false;
  const open = (item: OutlineItem): Section => {
    const section = sections.get(item.id) ?? { item, prompt: null, answers: [] };
    sections.set(item.id, section);
    return section;
  };
  const unknown = (row: SourceRow): void => {
    const text = beginning([textIn(cellIn(row, 'answer'))]);
    findings.push(found(reading, 'row-unknown', 'warning', atRow(reading, grid, row.row), { found: text }));
  };
  /** An item of which no row has its key any more: the next one with this text, with the same mark if possible. */
  const unkeyed = (row: SourceRow, mark: string): OutlineItem | undefined => {
    const same = asked.filter((item) => !keyed.has(item.id) && !sections.has(item.id) && repeats(row, item));
    return same.find((item) => item.mark === mark) ?? same[0];
  };

  for (const row of rows) {
    const [key, mark] = [textIn(cellIn(row, 'key')), textIn(cellIn(row, 'mark'))];
    const answer = cellIn(row, 'answer');
    const item = key === '' ? unkeyed(row, mark) : items.get(key);
    if (item) {
      current = open(item);
      below = false;
      if (current.prompt === null) {
        const isRepeated = repeats(row, item);
        const isPrompt =
          isRepeated || (mark !== '' && mark === item.mark) || cellIn(row, 'state')?.formula === true;
        if (isPrompt) {
          current.prompt = row.row;
          // The prompt is locked: what was made of it may be an answer, or a mended word.
          if (isFilled(answer) && !isRepeated) unknown(row);
          continue;
        }
      }
    } else if (key !== '') {
      current = null;
    } else if (isFilled(answer) && (below || isSignature(textIn(answer)))) {
      below = true;
      const args = { why: 'signature', text: beginning([textIn(answer)]) } as const;
      findings.push(found(reading, 'row-passed-over', 'note', atRow(reading, grid, row.row), args));
      continue;
    }
    if (current && current.item.answer !== 'none') current.answers.push(row);
    else if (isFilled(answer) && !(current && repeats(row, current.item))) unknown(row);
  }
  return { sections: [...sections.values()], findings };
}

/** One row for an item, its paragraphs joined. */
function rowOf({ item, prompt, answers }: Section, grid: Grid, { cols }: Columns): Row {
  const col = cols.get('answer') ?? 0;
  const row = prompt === null ? (answers[0]?.row ?? 0) : prompt + 1;
  const pieces = answers.flatMap((answer) => {
    const cell = answer.cells.get(col);
    return isFilled(cell) ? [cellFrom(cell, answer.row, col)] : [];
  });
  return {
    table: TABLE,
    key: item.id,
    sheet: grid.name,
    row,
    cells: { answer: joined(pieces) ?? { value: null, row, col } },
    pieces,
  };
}

/** A single piece stays as it is: a number or an error is a finding, not a text. */
function joined(pieces: readonly Cell[]): Cell | null {
  const [first, second] = pieces;
  if (!first || !second) return first ?? null;
  const texts = pieces.map(({ value }) => (typeof value === 'string' ? value : shown(value)));
  const font = pieces.find((piece) => piece.font !== undefined)?.font;
  return {
    value: texts.filter((text) => text !== '').join('\n'),
    row: first.row,
    col: first.col,
    ...(font === undefined ? {} : { font }),
  };
}
