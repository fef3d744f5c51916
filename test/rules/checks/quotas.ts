import { collective, person } from '../../merge/build';
import type { Case } from '../build';
import { changedNominations, citizen, club, error, family, inTwoLevel, note, warning } from '../build';

const collectives = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => collective(`Tập thể số ${from + i}`));
const people = (count: number) => Array.from({ length: count }, (_, i) => person(`Nguyễn Mẫu số ${i}`));

export const quotas = {
  'kind-without-quota': [
    ['a collective', { nominations: collectives(1) }],
    ['a person', { nominations: people(1) }],
    [
      'the plan is silent on households',
      { nominations: [collective('Hộ ông Mẫu', { kind: 'Hộ gia đình' })] },
      warning('kind', { kind: 'Hộ gia đình' }, 'IV.3'),
    ],
    ['a kind that is none, told elsewhere', { nominations: [collective('Mẫu', { kind: 'Hộ' })] }],
    [
      'another plan, another silence',
      inTwoLevel({ nominations: [family('Trần Văn Mẫu'), citizen('Nguyễn Thị Mẫu')] }),
      warning('kind in line 2', { kind: 'Người tiêu biểu' }, 'khoan-3'),
    ],
    [
      'a plan without any quota',
      {
        plan: changedNominations({ quotas: [] }),
        nominations: [collective('Hộ ông Mẫu', { kind: 'Hộ gia đình' })],
      },
    ],
  ],
  'quota-over-unit': [
    ["the province's 08 and 15 are no unit's own", { nominations: [...collectives(9), ...people(16)] }],
    ['one club a unit', inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu')] })],
    [
      'the second and the third club',
      inTwoLevel({ nominations: [club('Mẫu A'), family('Trần Văn Mẫu'), club('Mẫu B'), club('Mẫu C')] }),
      error('kind in line 3', { quota: 'câu lạc bộ', limit: 1, ordinal: 2 }, 'khoan-3'),
      error('kind in line 4', { quota: 'câu lạc bộ', limit: 1, ordinal: 3 }, 'khoan-3'),
    ],
    [
      'households are counted apart',
      inTwoLevel({ nominations: [club('Mẫu A'), family('Mẫu B'), family('Mẫu C'), family('Mẫu D')] }),
      error('kind in line 4', { quota: 'hộ gia đình', limit: 2, ordinal: 3 }, 'khoan-3'),
    ],
    [
      'kinds without a quota',
      inTwoLevel({ nominations: [citizen('Mẫu A'), citizen('Mẫu B'), citizen('Mẫu C')] }),
    ],
    [
      'each unit has its own',
      inTwoLevel({ nominations: [club('Mẫu A')], beside: [{ unit: 'M02', nominations: [club('Mẫu B')] }] }),
    ],
  ],
  'quota-nominated': [
    [
      '08 collectives of two units',
      { nominations: collectives(4), beside: [{ unit: '586', nominations: collectives(4, 4) }] },
    ],
    [
      '09',
      { nominations: collectives(5), beside: [{ unit: '586', nominations: collectives(4, 5) }] },
      note('summary', { quota: 'tập thể', limit: 8, found: 9 }, 'IV.3'),
    ],
    [
      'enterprises count as collectives, households do not',
      {
        nominations: [
          ...collectives(8),
          collective('Hộ ông Mẫu', { kind: 'Hộ gia đình' }),
          collective('HTX Mẫu', { kind: 'Doanh nghiệp - HTX' }),
        ],
        beside: [{ unit: '586', nominations: [] }],
      },
      note('summary', { quota: 'tập thể', limit: 8, found: 9 }, 'IV.3'),
    ],
    [
      'people have their own',
      { nominations: people(16), beside: [{ unit: '586', nominations: collectives(8) }] },
      note('summary', { quota: 'cá nhân', limit: 15, found: 16 }, 'IV.3'),
    ],
    ['one file by itself is not the province', { nominations: collectives(9) }],
    [
      'quotas of each unit are not added up',
      inTwoLevel({ nominations: [club('Mẫu A')], beside: [{ unit: 'M02', nominations: [club('Mẫu B')] }] }),
    ],
  ],
  'vote-below': [
    ['70% where the plan asks 70%', inTwoLevel({ nominations: [citizen('Nguyễn Thị Mẫu', { vote: 70 })] })],
    [
      'less',
      inTwoLevel({ nominations: [citizen('Nguyễn Thị Mẫu', { vote: 69.9 })] }),
      error('vote', { found: 69.9, threshold: 70 }, 'khoan-4'),
    ],
    [
      'nobody',
      inTwoLevel({ nominations: [club('Mẫu', { vote: 0 })] }),
      error('vote', { found: 0, threshold: 70 }, 'khoan-4'),
    ],
    ['not given, told elsewhere', inTwoLevel({ nominations: [citizen('Mẫu', { vote: null })] })],
    ['a text, told elsewhere', inTwoLevel({ nominations: [citizen('Mẫu', { vote: '60' })] })],
    ['a plan that sets no threshold', { nominations: [person('Nguyễn Văn Mẫu', { vote: 10 })] }],
  ],
} satisfies Record<string, readonly Case[]>;
