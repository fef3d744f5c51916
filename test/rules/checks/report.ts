import { answers } from '../../merge/build';
import { ninhThuan, twoLevel } from '../../plan/plans';
import type { Case } from '../build';
import { error, inTwoLevel, warning } from '../build';

const missing = (item: string) => error(`answer of ${item}`, { item }, 'de-cuong');

/** All that this unit must answer, but for some items. */
const allBut = (unit: string, ...items: readonly string[]) => ({
  unit,
  report: Object.fromEntries(
    Object.entries(answers(ninhThuan, unit)).filter(([item]) => !items.includes(item)),
  ),
});
const district = '585';
/** The 22 of branch (a). */
const districtItems =
  `1.a.1 1.a.2 1.a.3 2.1 2.2 2.a.1.1 2.a.1.2 2.a.1.3 2.a.2 3.a.1 3.a.1.1 3.a.1.2 3.a.1.3 3.a.1.4
  3.a.2 3.a.3 4.1 4.2 5.1 5.2 5.3 6`.split(/\s+/);
const commune = '22816';
const department = 'SNV';
/** A newspaper: welcome to report, not asked. */
const welcome = 'BNT';

export const report = {
  'answer-missing': [
    ['a district answers everything with "Không có"', allBut(district)],
    ['an item is left out', allBut(district, '3.a.1'), missing('3.a.1')],
    ['a district that writes nothing is asked for everything', {}, ...districtItems.map(missing)],
    ['only spaces', { report: { ...answers(ninhThuan, district), '6': ' \n\u00a0' } }, missing('6')],
    [
      'the row of the item is gone',
      { ...allBut(district), deleted: ['6'] },
      error('sheet report', { item: '6' }, 'de-cuong'),
    ],
    ['a district must answer 5.1', allBut(district, '5.1'), missing('5.1')],
    ['a commune may leave 5.1 out', allBut(commune, '5.1')],
    ['a commune may not leave 5.2 out', allBut(commune, '5.2'), missing('5.2')],
    ['a department has its own branch, without 3.b.2', allBut(department, '3.b.2')],
    ['and must answer 3.b.1', allBut(department, '3.b.1'), missing('3.b.1')],
    ['a ward is not asked', { unit: '22738' }],
    ['who is only welcome to report and writes nothing is left alone', { unit: welcome }],
    ['once it writes, it writes a whole report', allBut(welcome, '4.1', '6'), missing('4.1'), missing('6')],
    ['a unit that the plan does not know', { unit: null }],
    [
      'another plan has another outline',
      inTwoLevel({ report: { 'A.1': 'Không có' } }),
      error('answer of A.2', { item: 'A.2' }, 'khoan-2'),
    ],
    ['which asks less of a ward', inTwoLevel({ unit: 'M04', report: { 'A.1': 'Không có' } })],
    ['and of all who answer it', inTwoLevel({ report: answers(twoLevel, 'M01') })],
  ],
  'answer-unfit': [
    ['25 lines of 92 characters', { pieces: { '6': ['z'.repeat(2300)] } }],
    [
      'one character more',
      { pieces: { '6': ['z'.repeat(2301)] } },
      warning('answer of 6', { item: '6', lines: 26, fit: 25 }),
    ],
    [
      '26 short paragraphs in one cell',
      { pieces: { '6': [Array(26).fill('-').join('\n')] } },
      warning('answer of 6', { item: '6', lines: 26, fit: 25 }),
    ],
    ['spread over two cells', { pieces: { '6': ['z'.repeat(2300), 'z'.repeat(2300)] } }],
    [
      'the tallest cell counts',
      { pieces: { '6': ['z', 'z'.repeat(2800), 'z'] } },
      warning('answer of 6', { item: '6', lines: 31, fit: 25 }),
    ],
    ['no answer', {}],
  ],
} satisfies Record<string, readonly Case[]>;
