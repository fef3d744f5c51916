import { collective, person } from '../../merge/build';
import type { Case } from '../build';
import { note, warning } from '../build';

export const names = {
  'name-honorific': [
    ['only the name', { nominations: [person('Nguyễn Văn Mẫu')] }],
    [
      'Ông before it',
      { nominations: [person('Ông Nguyễn Văn Mẫu')] },
      note('name', { honorific: 'Ông', name: 'Nguyễn Văn Mẫu' }),
    ],
    [
      'Đ/c before it',
      { nominations: [person('Đ/c Nguyễn Văn Mẫu')] },
      note('name', { honorific: 'Đồng chí', name: 'Nguyễn Văn Mẫu' }),
    ],
    ['a name that only begins like one', { nominations: [person('Bàn Thị Mẫu')] }],
    ['a collective of a village called Bà Râu', { nominations: [collective('Bà Râu 1, thôn kiểu mẫu')] }],
    [
      'a household is called by its head',
      { nominations: [collective('Bà Trần Thị Mẫu', { kind: 'Hộ gia đình' })] },
    ],
  ],
  'name-implausible': [
    ...[
      ...['Nguyễn Văn Mẫu', 'K’Mẫu', 'Tổ 5', '5S', 'Không', 'Không Rõ Ràng'].map((name): Case => [
        `"${name}" is a name`,
        { nominations: [person(name)] },
      ]),
      ...['31/02/2023', '1.2.3', '12', '-', '?', 'không rõ', 'KHÔNG RÕ', ' Chưa có '].map((name): Case => [
        `"${name}" is none`,
        { nominations: [person(name)] },
        warning('name', { found: name.trim() }),
      ]),
      [
        'a number in the cell',
        { nominations: [person('', { name: 1234 })] },
        warning('name', { found: '1.234' }),
      ] as Case,
      [
        'a day in the cell',
        { nominations: [person('', { name: { date: '2023-10-12' } })] },
        warning('name', { found: '12/10/2023' }),
      ] as Case,
      [
        'a truth in the cell',
        { nominations: [person('', { name: true })] },
        warning('name', { found: 'TRUE' }),
      ] as Case,
      ['a blank name is required, not odd', { nominations: [person('')] }] as Case,
    ],
  ],
  'name-capitals': [
    ['a name', { nominations: [person('Pi Năng Thị Mẫu')] }],
    ['in capitals', { nominations: [person('NGUYỄN VĂN MẪU')] }, note('name', { found: 'NGUYỄN VĂN MẪU' })],
    [
      'a collective in capitals',
      { nominations: [collective('UBND XÃ MẪU')] },
      note('name', { found: 'UBND XÃ MẪU' }),
    ],
    ['an error is no name', { nominations: [person('', { name: { error: '#N/A' } })] }],
    ['an abbreviation in a name', { nominations: [collective('HTX Nông nghiệp Mẫu')] }],
  ],
} satisfies Record<string, readonly Case[]>;
