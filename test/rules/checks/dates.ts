import { rewarded } from '../../merge/build';
import type { Case } from '../build';
import { error, on, warning } from '../build';

/** From the plan's own day, for three years. */
const days = { from: '2023-08-01', to: '2026-08-03' };

const decided = (decisionDate: string | { readonly date: string }) => [
  rewarded('Xã Phước Hà', 'Tập thể Mẫu', { decisionDate }),
];

export const dates = {
  'date-expected': [
    ['09/10/2023 as a date', { info: { reportSent: on('09/10/2023') } }],
    ['blank', {}],
    ['a broken formula, told elsewhere', { info: { reportSent: { error: '#N/A' } } }],
    [
      '09/10/2023 as text: what it means is suggested, day first',
      { info: { reportSent: '09/10/2023' } },
      error('reportSent', { found: '09/10/2023', reading: '2023-10-09' }),
    ],
    [
      'spelt out',
      { info: { letterDate: 'ngày 09 tháng 10 năm 2023' } },
      error('letterDate', { found: 'ngày 09 tháng 10 năm 2023', reading: '2023-10-09' }),
    ],
    [
      'a day that does not exist',
      { info: { reportSent: '31/9/2023' } },
      error('reportSent', { found: '31/9/2023', reading: null }),
    ],
    [
      'no date at all',
      { info: { reportSent: 'đã gửi qua Zalo' } },
      error('reportSent', { found: 'đã gửi qua Zalo', reading: null }),
    ],
    [
      'in the register',
      { register: decided('05/5/2022') },
      error('decisionDate of the register', { found: '05/5/2022', reading: '2022-05-05' }),
    ],
  ],
  'date-implausible': [
    ['the day of the plan', { info: { reportDate: on('01/08/2023') } }],
    ['the last plausible day', { info: { reportDate: on('03/08/2026') } }],
    [
      'the day before the plan',
      { info: { reportDate: on('31/07/2023') } },
      warning('reportDate', { found: '2023-07-31', ...days }),
    ],
    [
      'years later',
      { info: { letterSent: on('04/08/2026') } },
      warning('letterSent', { found: '2026-08-04', ...days }),
    ],
    ['rewarded on the first day of the years that count', { register: decided(on('01/01/2021')) }],
    [
      'rewarded before the years that count',
      { register: decided(on('31/12/2020')) },
      warning('decisionDate of the register', { found: '2020-12-31', from: '2021-01-01', to: '2023-12-31' }),
    ],
  ],
  'date-ambiguous': [
    [
      'typed under a US locale: 13/10 stays text, 03/10 becomes 10 March',
      { info: { letterDate: on('10/03/2023'), letterSent: '13/10/2023' } },
      warning('letterDate', { found: '2023-03-10', swapped: '2023-10-03' }),
    ],
    ['all dates are dates', { info: { letterDate: on('03/10/2023'), letterSent: on('05/10/2023') } }],
    [
      'a date that can be read one way only',
      { info: { letterDate: on('28/09/2023'), letterSent: '13/10/2023' } },
    ],
    ['day and month are the same', { info: { letterDate: on('10/10/2023'), letterSent: '13/10/2023' } }],
    ['the text is no date', { info: { letterDate: on('03/10/2023'), letterSent: 'tuần sau' } }],
    [
      "a text on the first sheet casts no doubt on the province's register",
      { info: { letterSent: '13/10/2023' }, register: decided(on('05/04/2022')) },
    ],
    [
      'mixed in the register',
      {
        register: [...decided('17/5/2022'), ...decided(on('05/04/2022'))],
      },
      warning('decisionDate in line 2 of the register', { found: '2022-04-05', swapped: '2022-05-04' }),
    ],
  ],
} satisfies Record<string, readonly Case[]>;
