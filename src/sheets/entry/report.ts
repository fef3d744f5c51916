import { outlineFor } from '../../plan/outline';
import type { OutlineLine } from '../../plan/outline';
import type { Plan, UnitKind } from '../../plan/schema';
import { isBlank, shown } from '../../rules/cells';
import { ANSWER_LINE, ANSWER_LINES, printedLines } from '../../rules/checks/report';
import { literal } from '../../rules/define';
import type { Cell, Row } from '../../rules/submission';
import { header, sheetName } from '../../messages/form';
import * as words from '../../messages/entry-form';
import { rangeA1, sheetRange } from '../address';
import { canvas } from '../canvas';
import type { CellRange, DefinedName, SheetLayout } from '../layout';
import { fieldName } from '../names';
import * as style from '../style';
import type { Entries, EntryForm } from './form';
import { ANSWER_ROWS } from './form';
import { layOutMarks } from './marks';

const TABLE = 'report';
const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
const MARK = 1;
const ANSWER = 2;
const STATE = 3;
/** The item's id beside each of its rows, in a hidden column: rows inserted between belong to the one above. */
const KEY = 4;
const MARKS = 5;
const ANSWER_WIDTH = 92;

interface PlacedLine extends OutlineLine {
  /** Row of the prompt; the answer rows follow. */
  readonly row: number;
}

const rowsTaken = (line: OutlineLine): number => (line.answer === 'none' ? 1 : 1 + ANSWER_ROWS);

function placedLines(plan: Plan, kind: UnitKind): readonly PlacedLine[] {
  let row = FIRST;
  return outlineFor(plan, kind).map((line) => {
    const placed = { ...line, row };
    row += rowsTaken(line);
    return placed;
  });
}

const answerRange = (row: number): CellRange => ({
  from: { row: row + 1, col: ANSWER },
  to: { row: row + ANSWER_ROWS, col: ANSWER },
});

/** Answers as rows at their places on the sheet, blank ones too. */
export function answerRows(plan: Plan, kind: UnitKind, answers: Entries['answers']): readonly Row[] {
  return placedLines(plan, kind)
    .filter((line) => line.answer !== 'none')
    .map(({ item, row }) => {
      const texts = answers[item.id] ?? [];
      const pieces = texts.map((value, index): Cell => ({ value, row: row + 1 + index, col: ANSWER }));
      const value = texts.length > 0 ? texts.join('\n') : null;
      return {
        table: TABLE,
        key: item.id,
        sheet: sheetName(plan, TABLE),
        row: row + 1,
        cells: { answer: { value, row: row + 1, col: ANSWER } },
        pieces,
      };
    });
}

/** What *Tình trạng* says of an item. */
export function answerState(answer: Row, plan: Plan, kind: UnitKind): string {
  if (isBlank(answer, 'answer')) {
    const line = outlineFor(plan, kind).find(({ item }) => item.id === answer.key);
    return line?.answer === 'required' ? words.notReady : words.optional;
  }
  const tallest = Math.max(...(answer.pieces ?? []).map((piece) => printedLines(shown(piece.value))));
  return tallest > ANSWER_LINES ? words.unfit : words.answered;
}

function stateFormula(row: number, answer: OutlineLine['answer']): string {
  const range = rangeA1(answerRange(row));
  const lines = `ROUNDUP(LEN(${range})/${ANSWER_LINE},0)+LEN(${range})-LEN(SUBSTITUTE(${range},CHAR(10),""))`;
  const blank = answer === 'required' ? words.notReady : words.optional;
  const filled = `IF(SUMPRODUCT(MAX(${lines}))>${ANSWER_LINES},${literal(words.unfit)},${literal(words.answered)})`;
  return `IF(SUMPRODUCT(LEN(TRIM(${range})))=0,${literal(blank)},${filled})`;
}

/** The report of a unit: the plan's outline in its own words, with room for an answer under each item. */
export function layOutReport({ plan, unit, kind, entries, context }: EntryForm): {
  sheet: SheetLayout;
  names: readonly DefinedName[];
} {
  const page = canvas(sheetName(plan, TABLE));
  const lines = placedLines(plan, kind);
  const last = lines.reduce((end, line) => Math.max(end, line.row + rowsTaken(line) - 1), FIRST);
  const states = new Map(context.submission.report.map((row) => [row.key, answerState(row, plan, kind)]));

  page.put(1, MARK, words.reportTitle(plan.review), style.title);
  page.put(2, MARK, plan.title, style.subtitle);
  page.put(3, MARK, unit.name, style.section);
  page.put(4, MARK, words.reportHelp, style.quiet);
  for (const [col, id, width] of [
    [MARK, 'mark', 6],
    [ANSWER, 'answer', ANSWER_WIDTH],
    [STATE, 'state', 14],
    [KEY, 'key', 10],
  ] as const) {
    page.column(col, width, col === KEY ? { hidden: true } : {});
    page.put(HEADER_ROW, col, header(plan, TABLE, id), style.header);
  }
  for (const { item, depth, answer, row } of lines) {
    const prompt = depth === 0 || answer === 'none' ? style.givenBold : style.given;
    page.put(row, MARK, item.mark, { ...prompt, horizontal: 'center' });
    page.put(row, ANSWER, item.text, prompt);
    page.put(row, KEY, item.id, style.quiet);
    page.row(row, style.fittedHeight([[item.text, ANSWER_WIDTH]]));
    if (answer === 'none') {
      page.put(row, STATE, null, style.given);
      continue;
    }
    page.put(row, STATE, states.get(item.id) ?? '', style.givenCenter, stateFormula(row, answer));
    for (let piece = 0; piece < ANSWER_ROWS; piece += 1) {
      const answerRow = row + 1 + piece;
      page.put(answerRow, MARK, null, style.listedCenter);
      const text = entries.answers[item.id]?.[piece] ?? null;
      page.put(answerRow, ANSWER, text, style.entry.text);
      if (text !== null) page.row(answerRow, style.fittedHeight([[text, ANSWER_WIDTH]]));
      page.put(answerRow, STATE, null, style.listedCenter);
      page.put(answerRow, KEY, item.id, style.quiet);
    }
  }
  const marks = layOutMarks(page, {
    plan,
    table: TABLE,
    columns: [{ id: 'answer', col: ANSWER }],
    col: MARKS,
    headerRow: HEADER_ROW,
    rows: { first: FIRST, last },
  });
  const column = (col: number): CellRange => ({ from: { row: FIRST, col }, to: { row: last, col } });
  page.format({
    ranges: [column(STATE)],
    formula: `$C${FIRST}=${literal(words.notReady)}`,
    style: { fill: style.MISSING_FILL },
  });
  page.format({
    ranges: [column(STATE)],
    formula: `$C${FIRST}=${literal(words.unfit)}`,
    style: { fill: style.OVER_FILL },
  });

  return {
    sheet: page.finish({
      tabColor: '548235',
      freeze: { rows: HEADER_ROW, cols: 0 },
      selected: { row: lines.find(({ answer }) => answer !== 'none')?.row ?? FIRST, col: ANSWER },
      protection: { insertRows: true, formatRows: true, formatColumns: true },
      print: style.printSetup('portrait', {
        repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
        area: { from: { row: 1, col: MARK }, to: { row: last, col: STATE } },
      }),
    }),
    names: [
      { name: fieldName(TABLE, 'answer'), formula: sheetRange(page.name, column(ANSWER)) },
      { name: fieldName(TABLE, 'state'), formula: sheetRange(page.name, column(STATE)) },
      { name: fieldName(TABLE, 'key'), formula: sheetRange(page.name, column(KEY)) },
      marks,
    ],
  };
}
