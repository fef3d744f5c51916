import { collective, letterOf, person, reportOf, rewarded } from '../../merge/build';
import type { Case } from '../build';
import { citizen, club, error, inTwoLevel, warning } from '../build';

const letter = 'nd-91-2017';

export const required = {
  'required-missing': [
    [
      'a list with its letter, a person with everything',
      { info: letterOf('2023-10-02'), nominations: [person('Nguyễn Văn Mẫu')] },
    ],
    ['a report with its letter', { info: reportOf('2023-10-02'), report: { '6': 'Không có' } }],
    ['nothing sent yet: no letter is asked for', {}],
    [
      'a list without its letter and minutes',
      { nominations: [collective('Tập thể Mẫu')] },
      error('letterNumber', {}, letter),
      error('letterDate', {}, letter),
      error('letterSent', {}, letter),
      error('part-bien-ban', {}, letter),
    ],
    [
      'a report without its letter: the form asks for it',
      { report: { '6': 'Không có' } },
      error('reportNumber'),
      error('reportDate'),
      error('reportSent'),
    ],
    ['the unit', { info: { unit: '  ' } }, error('unit')],
    [
      'what every nominee gives',
      {
        info: letterOf('2023-10-02'),
        nominations: [
          {
            kind: null,
            name: null,
            award: null,
            achievement: ' \u00a0',
            rewarded: null,
            note: 'Bổ sung sau',
          },
        ],
      },
      error('kind'),
      error('name'),
      error('award'),
      error('achievement'),
      error('rewarded'),
      error('part-bao-cao-thanh-tich', {}, letter),
    ],
    [
      'a person gives title and workplace',
      {
        info: letterOf('2023-10-02'),
        nominations: [person('Nguyễn Văn Mẫu', { title: null, workplace: null })],
      },
      error('title'),
      error('workplace'),
    ],
    ['a collective does not', { info: letterOf('2023-10-02'), nominations: [collective('Tập thể Mẫu')] }],
    [
      'a household gives its place, at every level',
      { info: letterOf('2023-10-02'), nominations: [collective('Hộ ông Mẫu', { kind: 'Hộ gia đình' })] },
      error('place-huyen'),
      error('place-xa'),
    ],
    [
      'who was rewarded gives the decision',
      { info: letterOf('2023-10-02'), nominations: [collective('Tập thể Mẫu', { rewarded: 'Có' })] },
      error('rewardDecision'),
    ],
    [
      'a line of the register without place and recipient',
      { register: [{ decision: '01/QĐ-UBND' }] },
      error('place of the register'),
      error('recipient of the register'),
    ],
    [
      'a formula without its result may hold it',
      {
        info: letterOf('2023-10-02'),
        nominations: [person('Nguyễn Văn Mẫu', { achievement: null })],
        came: { achievement: { formula: true } },
      },
    ],
    [
      'a broken formula is not blank',
      { info: letterOf('2023-10-02'), nominations: [person('Mẫu', { achievement: { error: '#N/A' } })] },
    ],
    [
      'another plan asks for other things',
      inTwoLevel({
        info: { letterNumber: '1', letterDate: { date: '2026-12-01' }, letterSent: { date: '2026-12-01' } },
        nominations: [
          club('Câu lạc bộ Mẫu', { 'place-co-so': null, vote: null }),
          citizen('Nguyễn Thị Mẫu', { birthYear: null, 'part-anh': null }),
        ],
      }),
      error('part-cam-ket', {}, 'quy-che'),
      error('place-co-so'),
      error('vote', {}, 'khoan-4'),
      error('birthYear in line 2'),
      error('part-anh in line 2', {}, 'quy-che'),
    ],
  ],
  'expected-missing': [
    ['a year of birth', { nominations: [person('Nguyễn Văn Mẫu')] }],
    [
      'a person without it',
      { nominations: [person('Nguyễn Văn Mẫu', { birthYear: null })] },
      warning('birthYear'),
    ],
    ['a collective has none', { nominations: [collective('Tập thể Mẫu')] }],
    [
      'where the plan makes it an error, the form does not warn as well',
      inTwoLevel({ nominations: [citizen('Nguyễn Thị Mẫu', { birthYear: null })] }),
    ],
    ['a line of the register needs no more', { register: [rewarded('Xã Phước Hà', 'Tập thể Mẫu')] }],
  ],
} satisfies Record<string, readonly Case[]>;
