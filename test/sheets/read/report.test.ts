import type { CellValue } from '../../../src/text/cell';
import type { Plan } from '../../../src/plan/schema';
import { noEntries } from '../../../src/sheets/entry/form';
import { ninhThuan } from '../../plan/plans';
import type { Book } from './book';
import { bookOf, insertRows, loseNames, put, rangeOf, sheetOf } from './book';
import { commune, contentOf, layOut, read, sampleBook, sampleContent, short } from './reading';

const SHEET = 'Báo cáo sơ kết';
const MARK = 1;
const ANSWER = 2;

const cellsOf = (book: Book) =>
  [...sheetOf(book, SHEET).cells].map(([at, { value }]) => {
    const [row = 0, col = 0] = at.split(',').map(Number);
    return { row, col, value };
  });

/** Row of an item's prompt: the first with its key. */
function promptRow(book: Book, item: string): number {
  const { col } = rangeOf(book, 'report', 'key').from;
  const rows = cellsOf(book).filter((cell) => cell.col === col && cell.value === item);
  return Math.min(...rows.map(({ row }) => row));
}

const promptRowByMark = (book: Book, mark: string): number =>
  cellsOf(book).find((cell) => cell.col === MARK && cell.value === mark)?.row ?? 0;

const write = (book: Book, row: number, value: CellValue): void => put(book, SHEET, row, ANSWER, value);

const answer = (book: Book, item: string): CellValue | undefined =>
  read(book).submission.report.find(({ key }) => key === item)?.cells['answer']?.value;

test('paragraphs over several rows are one answer, at the first', () => {
  const book = sampleBook();
  const prompt = promptRow(book, '1.a.2');
  write(book, prompt + 2, 'Đoạn một.');
  write(book, prompt + 3, '  ');
  write(book, prompt + 4, 'Đoạn hai.');
  const row = read(book).submission.report.find(({ key }) => key === '1.a.2');
  expect(row).toMatchObject({
    sheet: SHEET,
    row: prompt + 1,
    cells: { answer: { value: 'Đoạn một.\nĐoạn hai.', row: prompt + 2, col: ANSWER } },
    pieces: [
      { value: 'Đoạn một.', row: prompt + 2 },
      { value: 'Đoạn hai.', row: prompt + 4 },
    ],
  });
});

test('blank answers are rows too; headings are not', () => {
  const { report } = read(sampleBook()).submission;
  expect(report).toHaveLength(22);
  expect(report.find(({ key }) => key === '1.a.2')).toMatchObject({
    cells: { answer: { value: null } },
    pieces: [],
  });
  expect(report.map(({ key }) => key)).not.toContain('1');
});

test('one cell that is no text stays what it is', () => {
  const book = sampleBook();
  write(book, promptRow(book, '1.a.2') + 1, 12.5);
  write(book, promptRow(book, '1.a.3') + 1, { error: '#NAME?' });
  expect(answer(book, '1.a.2')).toBe(12.5);
  expect(answer(book, '1.a.3')).toEqual({ error: '#NAME?' });
});

test('rows inserted between belong to the item above', () => {
  const book = sampleBook();
  const prompt = promptRow(book, '1.a.1');
  insertRows(book, SHEET, prompt + 5, 2);
  write(book, prompt + 5, 'Đoạn chèn thêm.');
  put(book, SHEET, prompt + 6, MARK, '-');
  write(book, prompt + 6, 'Chủ tịch UBND xã chỉ đạo.');
  const { submission, findings } = read(book);
  expect(findings).toEqual([]);
  expect(submission.report[0]?.cells['answer']?.value).toBe(
    `Diện tích 10 km².\nDân số 5.000 người.\nĐoạn chèn thêm.\nChủ tịch UBND xã chỉ đạo.`,
  );
});

test('rows inserted above an answer’s first row belong to it', () => {
  const book = sampleBook();
  const prompt = promptRow(book, '1.a.1');
  insertRows(book, SHEET, prompt + 1, 1);
  write(book, prompt + 1, 'Mở đầu.');
  expect(answer(book, '1.a.1')).toBe('Mở đầu.\nDiện tích 10 km².\nDân số 5.000 người.');
});

describe('text that belongs to no answer is told', () => {
  test.each<readonly [string, (book: Book) => number]>([
    [
      'in a row inserted below a heading',
      (book) => {
        const row = promptRow(book, '1') + 1;
        insertRows(book, SHEET, row, 1);
        return row;
      },
    ],
    ['in place of a heading', (book) => promptRow(book, '2')],
    ['in place of a prompt', (book) => promptRow(book, '1.a.2')],
    [
      'above the first item',
      (book) => {
        const row = promptRow(book, '1');
        insertRows(book, SHEET, row, 1);
        return row;
      },
    ],
    [
      'beside an unknown key',
      (book) => {
        const row = promptRow(book, '1.a.2') + 1;
        put(book, SHEET, row, rangeOf(book, 'report', 'key').from.col, '9.z');
        return row;
      },
    ],
  ])('%s', (_, rowOf) => {
    const book = sampleBook();
    const row = rowOf(book);
    const text = 'Nội dung '.repeat(20).trim();
    write(book, row, text);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(findings).toMatchObject([
      {
        code: 'row-unknown',
        severity: 'warning',
        at: { kind: 'row', sheet: SHEET, row },
        args: { found: text.slice(0, 80) },
      },
    ]);
  });
});

test('a prompt in another Unicode form is the prompt', () => {
  const book = sampleBook();
  for (const { row, col, value } of cellsOf(book)) {
    if (col === ANSWER && typeof value === 'string') write(book, row, value.normalize('NFD'));
  }
  const { findings, submission } = read(book);
  expect(short(findings)).toEqual([['note', 'text-normalised', { cells: 3 }]]);
  expect(submission.report[0]?.pieces).toHaveLength(2);
});

describe('with the keys lost', () => {
  const clearKeys = (book: Book, which: (key: CellValue) => boolean): void => {
    const { col } = rangeOf(book, 'report', 'key').from;
    for (const cell of cellsOf(book)) {
      if (cell.col === col && which(cell.value)) put(book, SHEET, cell.row, col, null);
    }
  };

  test('all of them: items are known by their prompts', () => {
    const book = sampleBook();
    clearKeys(book, () => true);
    loseNames(book, /^td_report_key$/);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(submission.report).toHaveLength(22);
    expect(short(findings)).toEqual([['warning', 'column-missing', { header: 'Mã mục' }]]);
  });

  test('of one item: the answers of the item above stay clean', () => {
    const book = sampleBook();
    write(book, promptRow(book, '1.a.2') + 1, 'Trả lời 2.');
    clearKeys(book, (key) => key === '1.a.2');
    const { submission, findings } = read(book);
    expect(findings).toEqual([]);
    expect(contentOf(submission).answers).toEqual({ ...sampleContent.answers, '1.a.2': 'Trả lời 2.' });
  });
});

describe('items with one text', () => {
  const plan: Plan = {
    ...ninhThuan,
    outline: {
      ...ninhThuan.outline,
      items: [
        { id: 'a', mark: 'a)', text: 'Nêu kết quả', answer: 'required' },
        { id: 'b', mark: 'b)', text: 'Nêu kết quả', answer: 'required' },
        { id: 'c', mark: '', text: 'Nêu kiến nghị', answer: 'required' },
      ],
    },
  };
  const answers = { a: ['một'], b: ['hai'], c: ['ba'] };
  const twins = (): Book => bookOf(layOut({ ...noEntries, answers }, commune, plan));
  const answersIn = (book: Book) => contentOf(read(book, plan).submission).answers;
  const clearKeys = (book: Book, which: RegExp): void => {
    const { from, to } = rangeOf(book, 'report', 'key');
    for (let row = from.row; row <= to.row; row += 1) {
      const key = cellsOf(book).find((cell) => cell.row === row && cell.col === from.col)?.value;
      if (typeof key === 'string' && which.test(key)) put(book, SHEET, row, from.col, null);
    }
  };
  const all = { a: 'một', b: 'hai', c: 'ba' };

  test('without keys are taken in turn', () => {
    const book = twins();
    clearKeys(book, /./);
    for (const item of ['a)', 'b)']) put(book, SHEET, promptRowByMark(book, item), MARK, '-');
    expect(answersIn(book)).toEqual(all);
  });

  test('without keys, in another order, by their marks', () => {
    const book = twins();
    clearKeys(book, /./);
    const [first, second] = [promptRowByMark(book, 'a)'), promptRowByMark(book, 'b)')];
    put(book, SHEET, first, MARK, 'b)');
    put(book, SHEET, second, MARK, 'a)');
    expect(answersIn(book)).toEqual({ a: 'hai', b: 'một', c: 'ba' });
  });

  test('a repeated prompt in an inserted row is part of the answer while keys stand', () => {
    const book = twins();
    const row = promptRow(book, 'a') + 2;
    insertRows(book, SHEET, row, 1);
    write(book, row, 'Nêu kiến nghị');
    expect(answersIn(book)).toEqual({ ...all, a: 'một\nNêu kiến nghị' });
  });

  test.each<readonly [string, string, (book: Book, row: number) => void]>([
    ['by its mark', 'b', (book, row) => put(book, SHEET, row, 3, 'Đã nhập')],
    ['by the formula beside it', 'c', () => undefined],
  ])('a prompt that was overwritten is still known %s', (_, item, spoil) => {
    const book = twins();
    const row = promptRow(book, item);
    write(book, row, 'đã sửa');
    spoil(book, row);
    expect(short(read(book, plan).findings)).toEqual([['warning', 'row-unknown', { found: 'đã sửa' }]]);
    expect(answersIn(book)).toEqual(all);
  });
});

test('signatures below the report', () => {
  const book = sampleBook();
  const { to } = rangeOf(book, 'report', 'answer');
  write(book, to.row + 2, 'Nơi nhận:');
  write(book, to.row + 3, '- Như trên');
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(short(findings)).toEqual([
    ['note', 'row-passed-over', { why: 'signature', text: 'Nơi nhận:' }],
    ['note', 'row-passed-over', { why: 'signature', text: '- Như trên' }],
  ]);
});

test('columns by header, hidden rows, foreign columns', () => {
  const book = sampleBook();
  const row = promptRow(book, '6') + 1;
  loseNames(book, /^td_report_/);
  sheetOf(book, SHEET)
    .hidden.add(row)
    .add(row + 1);
  put(book, SHEET, row, 6, 'ý kiến');
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(short(findings)).toEqual([
    ['note', 'column-by-header', { found: 'Nội dung theo đề cương và nội dung báo cáo' }],
    ['note', 'column-by-header', { found: 'Mã mục' }],
    ['warning', 'column-unknown', { header: 'F', cells: 1 }],
    ['note', 'row-hidden', {}],
  ]);
});
