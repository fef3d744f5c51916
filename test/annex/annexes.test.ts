/** Annexes of a letter: which, in which order, under which heading, and what they go with. */
import { accompaniment, annexesOf } from '../../src/annex/annexes';
import type { AnnexId, Letter } from '../../src/annex/annex';
import { csvFiles } from '../../src/annex/files';
import { roman } from '../../src/annex/annex';
import { annexSheetNames } from '../../src/sheets/annex-names';
import { ninhThuan, twoLevel } from '../plan/plans';
import { full } from './full';
import { source } from './build';

const choice = { content: 'selected', arrangement: 'unit' } as const;
const all: readonly AnnexId[] = ['awards', 'figures', 'progress', 'reminders', 'posting'];

describe.each([
  ['three levels', ninhThuan],
  ['two levels', twoLevel],
])('%s', (_, plan) => {
  const headings = (given: ReturnType<typeof full>, ids: readonly AnnexId[]) => {
    const { placed, empty } = annexesOf(given, ids, choice);
    return { placed: placed.map(({ annex, heading }) => `${heading}: ${annex.id}`), empty };
  };

  test('numbered in the order they were asked for', () => {
    expect(headings(full(plan, 3), ['progress', 'awards', 'figures'])).toEqual({
      placed: ['Phụ lục I: progress', 'Phụ lục II: awards', 'Phụ lục III: figures'],
      empty: [],
    });
  });
  test('empty ones are left out and told, and the numbers close up', () => {
    expect(headings(source(plan), all)).toEqual({
      placed: ['Phụ lục: progress'],
      empty: ['awards', 'figures', 'reminders', 'posting'],
    });
    expect(headings(full(plan, 0), ['awards', 'figures', 'progress'])).toEqual({
      placed: ['Phụ lục I: figures', 'Phụ lục II: progress'],
      empty: ['awards'],
    });
  });
  test('lists apart are annexes each, where the list was asked for', () => {
    const given = full(plan, 9);
    const { placed } = annexesOf(given, ['progress', 'awards', 'figures'], { ...choice, apart: true });
    const groups = plan.nominations.groups.map(({ name }) => name);
    expect(placed.map(({ annex, heading }) => `${heading}: ${annex.part ?? annex.id}`)).toEqual(
      ['progress', ...groups, 'figures'].map((what, index) => `Phụ lục ${roman(index + 1)}: ${what}`),
    );
    expect(annexSheetNames(placed)[1]).toBe(`PL II - ${groups[0]}`);
    expect(csvFiles(placed).map(([name]) => name)).toEqual([
      ...['tinh-hinh-gui.csv', 'danh-sach-1.csv', 'danh-sach-2.csv', 'danh-sach-3.csv', 'so-lieu.csv'],
    ]);
  });
  test('a single one has no number', () => {
    expect(headings(full(plan, 3), ['awards']).placed).toEqual(['Phụ lục: awards']);
  });
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [5, 'V'],
  [9, 'IX'],
  [14, 'XIV'],
  [39, 'XXXIX'],
])('%d is %s', (n, numeral) => {
  expect(roman(n)).toBe(numeral);
});

const letter = (more: Partial<Letter>): Letter => ({ symbol: null, date: null, issuer: null, ...more });
test.each<readonly [Letter, string]>([
  [
    letter({ symbol: '15/TTr-SNV', date: '2023-10-16', issuer: 'Sở Nội vụ' }),
    '(Kèm theo Tờ trình số 15/TTr-SNV ngày 16 tháng 10 năm 2023 của Sở Nội vụ)',
  ],
  [
    letter({ symbol: '12/BC-UBND', date: '2023-02-05', issuer: 'UBND tỉnh' }),
    '(Kèm theo Báo cáo số 12/BC-UBND ngày 05 tháng 02 năm 2023 của UBND tỉnh)',
  ],
  [
    letter({ symbol: '12/UBND-VX', date: '2023-03-05', issuer: 'UBND tỉnh' }),
    '(Kèm theo Công văn số 12/UBND-VX ngày 05 tháng 3 năm 2023 của UBND tỉnh)',
  ],
  [
    letter({ symbol: '08/SNV-TĐKT' }),
    '(Kèm theo Công văn số 08/SNV-TĐKT ngày …… tháng …… năm …… của ………………)',
  ],
  [
    letter({ symbol: '3126/KH-UBND' }),
    '(Kèm theo Kế hoạch số 3126/KH-UBND ngày …… tháng …… năm …… của ………………)',
  ],
  [letter({}), '(Kèm theo Tờ trình số ……/TTr-…… ngày …… tháng …… năm …… của ………………)'],
])('%j', (given, words) => {
  expect(accompaniment(given)).toBe(words);
});

describe('names of sheets', () => {
  const { placed } = annexesOf(full(ninhThuan, 3), all, choice);
  test('say which annex', () => {
    expect(annexSheetNames(placed)).toEqual([
      'PL I - Danh sách',
      'PL II - Số liệu',
      'PL III - Tình hình gửi',
      'PL IV - Đôn đốc',
      'PL V - Công khai',
    ]);
  });
  test('are no other sheet’s', () => {
    expect(annexSheetNames(placed.slice(0, 1), ['pl i - danh SÁCH', 'PL I - Danh sách (2)'])).toEqual([
      'PL I - Danh sách (3)',
    ]);
  });
  test('are such that Excel takes them', () => {
    const [first] = placed;
    const odd = first
      ? [
          { ...first, heading: "'Phụ lục [1]: a/b\\c?*" },
          { ...first, heading: 'x'.repeat(40) },
        ]
      : [];
    const names = annexSheetNames([...odd, ...odd]);
    expect(new Set(names).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });
});
