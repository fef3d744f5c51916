import { collective, person, rewarded } from '../../merge/build';
import type { Case } from '../build';
import { club, error, inTwoLevel } from '../build';

const placed = (huyen: string | null, xa: string | null) => [
  collective('Tập thể Mẫu', { 'place-huyen': huyen, 'place-xa': xa }),
];

export const lists = {
  'not-in-list': [
    ['chosen from the list', { nominations: [person('Nguyễn Văn Mẫu')] }],
    [
      'a slip in the kind',
      { nominations: [person('Nguyễn Văn Mẫu', { kind: 'Ca nhân' })] },
      error('kind', { found: 'Ca nhân', suggestion: 'Cá nhân' }),
    ],
    [
      'the right word in other letters is still not the choice',
      { nominations: [person('Nguyễn Văn Mẫu', { title: 'ông' })] },
      error('title', { found: 'ông', suggestion: 'Ông' }),
    ],
    [
      'like nothing in the list',
      { nominations: [person('Nguyễn Văn Mẫu', { award: 'Cờ thi đua' })] },
      error('award', { found: 'Cờ thi đua', suggestion: null }),
    ],
    [
      'spaces around, and a no-break space inside',
      { nominations: [person('Mẫu', { kind: ' Cá\u00a0nhân ' })] },
    ],
    [
      'letters and accents apart (NFD)',
      { nominations: [person('Mẫu', { kind: 'Cá nhân'.normalize('NFD') })] },
    ],
    [
      'a tick as a small or a capital letter',
      { nominations: [person('Mẫu', { 'part-bao-cao-thanh-tich': 'X' })] },
    ],
    [
      'a tick in words',
      { nominations: [person('Mẫu', { 'part-bao-cao-thanh-tich': 'có' })] },
      error('part-bao-cao-thanh-tich', { found: 'có', suggestion: null }),
    ],
    [
      'a tick on the first sheet',
      { info: { noNominations: 'không' } },
      error('noNominations', { found: 'không', suggestion: null }),
    ],
    ['a broken formula, told elsewhere', { nominations: [person('Mẫu', { title: { error: '#REF!' } })] }],
    [
      'the commune Thanh Hải in the city, which has Thành Hải',
      { unit: '582', nominations: placed('Thành phố Phan Rang-Tháp Chàm', 'Xã Thanh Hải') },
      error('place-xa', { found: 'Xã Thanh Hải', suggestion: 'Xã Thành Hải' }),
    ],
    [
      'without diacritics two communes are equally near: no guess',
      { unit: 'SNV', nominations: placed(null, 'Xa Thanh Hai') },
      error('place-xa', { found: 'Xa Thanh Hai', suggestion: null }),
    ],
    [
      'the kind of place left out',
      { unit: 'SNV', nominations: placed(null, 'Phước Hữu') },
      error('place-xa', { found: 'Phước Hữu', suggestion: 'Xã Phước Hữu' }),
    ],
    [
      'a commune of another district, in the workbook of a district',
      { unit: '587', nominations: placed('Huyện Ninh Phước', 'Xã Phước Ninh') },
      error('place-xa', { found: 'Xã Phước Ninh', suggestion: 'Xã Phước Vinh' }),
    ],
    [
      'any commune of the province, in the workbook of a department',
      { unit: 'SNV', nominations: placed(null, 'Xã Phước Ninh') },
    ],
    [
      'a place in the register',
      { register: [rewarded('Phước Hà', 'Tập thể Mẫu')] },
      error('place of the register', { found: 'Phước Hà', suggestion: 'Xã Phước Hà' }),
    ],
    [
      'another plan has other lists',
      inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu', { kind: 'Tập thể' })] }),
      error('kind', { found: 'Tập thể', suggestion: null }),
    ],
  ],
  'place-outside-parent': [
    [
      'the commune lies in the district',
      { unit: 'SNV', nominations: placed('Huyện Ninh Hải', 'Xã Thanh Hải') },
    ],
    [
      'Thanh Hải under the city: never corrected, Thành Hải is suggested',
      { unit: 'SNV', nominations: placed('Thành phố Phan Rang-Tháp Chàm', 'Xã Thanh Hải') },
      error('place-xa', {
        found: 'Xã Thanh Hải',
        parent: 'Thành phố Phan Rang-Tháp Chàm',
        suggestion: 'Xã Thành Hải',
      }),
    ],
    [
      'nothing similar there',
      { unit: 'SNV', nominations: placed('Huyện Bác Ái', 'Xã Cà Ná') },
      error('place-xa', { found: 'Xã Cà Ná', parent: 'Huyện Bác Ái', suggestion: null }),
    ],
    ['no district chosen', { unit: 'SNV', nominations: placed(null, 'Xã Thanh Hải') }],
    ['no commune chosen', { unit: 'SNV', nominations: placed('Huyện Ninh Hải', null) }],
    [
      'a commune that does not exist, told elsewhere',
      { unit: 'SNV', nominations: placed('Huyện Ninh Hải', 'Xã Mẫu') },
    ],
    ['a plan of one level has nothing above', inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu')] })],
  ],
} satisfies Record<string, readonly Case[]>;
