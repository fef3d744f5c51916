import { collective, person } from '../../merge/build';
import type { Case } from '../build';
import { error } from '../build';

const given = (contribution: string | number) => ({ nominations: [collective('Mẫu', { contribution })] });
const born = (birthYear: string | number) => ({ nominations: [person('Mẫu', { birthYear })] });
/** The form's years of birth, from the year of the plan. */
const years = { min: 1913, max: 2013, whole: true };

export const numbers = {
  'number-expected': [
    ['a number', given(1234.5)],
    ['zero is a number', given(0)],
    ['blank', { nominations: [collective('Mẫu')] }],
    [
      '"1.234" may be two numbers',
      given('1.234'),
      error('contribution', { found: '1.234', readings: [1234, 1.234] }),
    ],
    [
      '"1.234,56" can only be one',
      given('1.234,56'),
      error('contribution', { found: '1.234,56', readings: [1234.56] }),
    ],
    ['a unit after it', given('120 triệu'), error('contribution', { found: '120 triệu', readings: [] })],
    ['a year as text', born('1980'), error('birthYear', { found: '1980', readings: [1980] })],
    [
      'a figure as text',
      { figures: { V1: { 2021: '12,5' } } },
      error('year-2021 of V1', { found: '12,5', readings: [12.5] }),
    ],
    [
      'a number of the first sheet, at a commune',
      { unit: '22816', info: { criteria: '19/19' } },
      error('criteria', { found: '19/19', readings: [] }),
    ],
    ['a broken formula, told elsewhere', { figures: { V1: { 2021: { error: '#N/A' } } } }],
  ],
  'number-out-of-range': [
    [
      'the first and last year of birth',
      { nominations: [person('Mẫu', { birthYear: 1913 }), person('Mẫu', { birthYear: 2013 })] },
    ],
    ['born too early', born(1912), error('birthYear', { found: 1912, ...years })],
    ['born too late', born(2014), error('birthYear', { found: 2014, ...years })],
    ['half a year', born(1980.5), error('birthYear', { found: 1980.5, ...years })],
    [
      'less than nothing',
      given(-0.5),
      error('contribution', { found: -0.5, min: 0, max: null, whole: false }),
    ],
    ['money may be a fraction', given(0.5)],
    [
      'a rate over 100',
      { figures: { B1: { 2021: 100, 2022: 100.1 } } },
      error('year-2022 of B1', { found: 100.1, min: 0, max: 100, whole: false }),
    ],
    [
      'more criteria than there are',
      { unit: '22816', info: { criteria: 20 } },
      error('criteria', { found: 20, min: 0, max: 19, whole: true }),
    ],
    ['a text, told elsewhere', born('2014')],
  ],
} satisfies Record<string, readonly Case[]>;
