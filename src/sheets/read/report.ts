import { shown } from '../../rules/cells';
import type { Cell, Row } from '../../rules/submission';
import type { Columns, ColumnSpec } from './columns';
import { givenColumn, keyColumn, locateColumns, unknownColumns } from './columns';
import type { Grid } from './grid';
import { cellFrom, isFilled } from './grid';
import type { Reading, ReadTable } from './reading';
import { hiddenRows } from './reading';
import type { Section } from './report-rows';
import { sortRows } from './report-rows';

const TABLE = 'report';

export const reportColumns: readonly ColumnSpec[] = [
  givenColumn('mark'),
  { id: 'answer', role: 'entry', required: true },
  givenColumn('state'),
  keyColumn('key'),
];

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
