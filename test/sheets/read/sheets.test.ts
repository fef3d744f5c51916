/** Whether a workbook is a submission at all, and which of its sheets are which. */
import type { Plan } from '../../../src/plan/schema';
import { readSubmission } from '../../../src/sheets/read/submission';
import { ninhThuan, twoLevel } from '../../plan/plans';
import type { Book } from './book';
import {
  bookOf,
  enter,
  foreignBook,
  insertRows,
  loseNames,
  put,
  putPlan,
  removeSheet,
  renameSheet,
  sheetOf,
  workbookOf,
} from './book';
import {
  club,
  commune,
  contentOf,
  file,
  layOut,
  named,
  read,
  sample,
  sampleBook,
  sampleContent,
  short,
} from './reading';

const LIST = 'Đề nghị khen thưởng';
const tabs = ['Thông tin', 'Báo cáo sơ kết', 'Số liệu', LIST, 'Danh sách đã khen thưởng'] as const;

const reasonOf = (book: Book, plan: Plan = ninhThuan) => {
  const result = readSubmission(workbookOf(book), file, plan);
  return result.ok ? null : result.reason;
};

describe('no submission', () => {
  test.each<readonly [string, Book]>([
    ['an empty workbook', foreignBook('Sheet1', [])],
    [
      'somebody’s table',
      foreignBook('Sheet1', [
        ['STT', 'Họ và tên', 'Ghi chú'],
        [1, 'Nguyễn Văn Mẫu', 'x'],
      ]),
    ],
    [
      'another table under our name',
      foreignBook(LIST, [
        ['Tháng', 'Thu', 'Chi'],
        [1, 2, 3],
      ]),
    ],
    ['a register alone', foreignBook('Danh sách đã khen thưởng', [['Xã', 'Họ và tên', 'Số QĐ', 'Ngày QĐ']])],
  ])('%s', (_, book) => {
    expect(reasonOf(book)).toEqual({ reason: 'not-ours' });
  });

  test('a summary', () => {
    const book = sampleBook();
    put(book, '_thidua', 2, 2, 'summary');
    expect(reasonOf(book)).toEqual({ reason: 'is-summary' });
  });

  test('of a newer layout', () => {
    const book = sampleBook();
    put(book, '_thidua', 5, 2, '2');
    expect(reasonOf(book)).toEqual({ reason: 'layout-newer', found: 2, known: 1 });
  });

  test('to another plan', () => {
    expect(reasonOf(sampleBook(), twoLevel)).toEqual({
      reason: 'plan-other',
      found: { id: ninhThuan.id, title: ninhThuan.title },
      expected: { id: twoLevel.id, title: twoLevel.title },
    });
  });
});

describe('the plan inside', () => {
  const newer: Plan = { ...ninhThuan, version: 2 };
  const reworded: Plan = { ...ninhThuan, title: 'Kế hoạch khác' };

  test.each<readonly [string, Plan, Plan, readonly unknown[]]>([
    ['of an older version', ninhThuan, newer, [['warning', 'plan-older', { found: 1, current: 2 }]]],
    ['of a newer version', newer, ninhThuan, [['warning', 'plan-differs', {}]]],
    ['of the same version, with another content', reworded, ninhThuan, [['warning', 'plan-differs', {}]]],
    ['the same', structuredClone(ninhThuan), ninhThuan, []],
  ])('%s', (_, inside, ruling, expected) => {
    const book = bookOf(layOut(sample, undefined, inside));
    const { submission, findings } = read(book, ruling);
    expect(short(findings)).toEqual(expected);
    expect(contentOf(submission)).toEqual(sampleContent);
  });

  test('with its keys in another order, and defaults left out, is the same', () => {
    const { nominations, ...rest } = ninhThuan;
    const kinds = nominations.kinds.map(({ requires, expects, ...kind }) => ({
      ...kind,
      ...(requires.length > 0 ? { requires } : {}),
      ...(expects.length > 0 ? { expects } : {}),
    }));
    const copy = { nominations: { ...nominations, kinds }, ...rest } as Plan;
    const book = sampleBook();
    putPlan(book, JSON.stringify(copy));
    expect(read(book).findings).toEqual([]);
    putPlan(book, '{}');
    expect(short(read(book).findings)).toEqual([['warning', 'plan-differs', {}]]);
  });

  test('is not compared when it is damaged; its version is', () => {
    const book = sampleBook();
    put(book, '_thidua', 7, 2, 'hỏng');
    expect(read(book).findings).toEqual([]);
    put(book, '_thidua', 4, 2, '2');
    expect(short(read(book).findings)).toEqual([['warning', 'plan-differs', {}]]);
  });
});

test('without a stamp it is read, and said', () => {
  const book = sampleBook();
  removeSheet(book, '_thidua');
  const { submission, findings } = read(book);
  expect(submission.stamp).toBeNull();
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(findings).toMatchObject([
    { code: 'stamp-missing', severity: 'warning', at: { kind: 'file', file: file.path } },
  ]);
});

describe('a sheet under another name', () => {
  test.each(tabs)('%s, names follow', (tab) => {
    const book = sampleBook();
    renameSheet(book, tab, 'Sheet1');
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(findings).toMatchObject([
      {
        code: 'sheet-renamed',
        severity: 'note',
        at: { kind: 'sheet', sheet: 'Sheet1' },
        args: { sheet: tab, found: 'Sheet1' },
      },
    ]);
  });

  test.each(tabs)('%s, names lost: known by its headers', (tab) => {
    const book = sampleBook();
    renameSheet(book, tab, 'Sheet1');
    loseNames(book, /./);
    const { submission, findings } = read(book);
    expect(contentOf(submission)).toEqual(sampleContent);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'sheet-renamed' }));
  });

  test.each(tabs)('%s with spaces or in another form is the same name', (tab) => {
    const book = sampleBook();
    renameSheet(book, tab, `${tab.normalize('NFD').toUpperCase()} `);
    const { submission, findings } = read(book);
    expect(findings).toEqual([]);
    expect(contentOf(submission)).toEqual(sampleContent);
  });
});

describe('a sheet that is not there', () => {
  test.each(tabs)('%s', (tab) => {
    const book = sampleBook();
    removeSheet(book, tab);
    const { findings } = read(book);
    expect(findings).toMatchObject([
      { code: 'sheet-missing', severity: 'warning', at: { kind: 'sheet', sheet: '' }, args: { sheet: tab } },
    ]);
  });

  test('is not missed where the kind of unit has none', () => {
    const book = bookOf(layOut(undefined, club, twoLevel));
    expect(book.sheets.map(({ name }) => name)).toEqual([
      'Thông tin',
      'Báo cáo tổng kết',
      '_danhmuc',
      '_thidua',
    ]);
    expect(read(book, twoLevel).findings).toEqual([]);
  });

  test('none is there: an error', () => {
    const book = sampleBook();
    tabs.forEach((tab) => removeSheet(book, tab));
    const { submission, findings } = read(book);
    expect(submission).toMatchObject({ unit: commune.code, info: { cells: {} } });
    expect(short(findings)).toEqual(tabs.map((sheet) => ['error', 'sheet-missing', { sheet }]));
  });
});

describe('the list in two sheets', () => {
  const copied = (): Book => {
    const book = sampleBook();
    const copy = structuredClone(sheetOf(book, LIST));
    copy.name = `${LIST} (2)`;
    book.sheets.splice(4, 0, copy);
    return book;
  };

  test('both are read, and said', () => {
    const book = copied();
    enter(book, 'nominations', 'name', 0, null);
    enter(book, 'nominations', 'kind', 0, null);
    const { submission, findings } = read(book);
    expect(submission.nominations.map(({ sheet }) => sheet)).toContain(`${LIST} (2)`);
    expect(named(submission.nominations)).toContain('Chi hội Nông dân thôn Mẫu');
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'sheet-renamed', args: { sheet: LIST, found: `${LIST} (2)` } }),
    );
  });

  test('a blank or hidden copy says nothing', () => {
    const book = copied();
    sheetOf(book, `${LIST} (2)`).visibility = 'hidden';
    expect(read(book).findings).toEqual([]);
    const blank = bookOf(layOut());
    const copy = { ...structuredClone(sheetOf(blank, LIST)), name: 'Cá nhân' };
    const other = sampleBook();
    other.sheets.push(copy);
    expect(read(other).findings).toEqual([]);
  });
});

test('everything at once: stamp, names and title rows', () => {
  const book = sampleBook();
  removeSheet(book, '_thidua');
  loseNames(book, /./);
  tabs.forEach((tab) => insertRows(book, tab, 1, 4));
  const { submission, findings } = read(book);
  expect(contentOf(submission)).toEqual(sampleContent);
  expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['stamp-missing', 'column-by-header']));
});
