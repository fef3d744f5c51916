import { collective, person } from '../../merge/build';
import type { Case } from '../build';
import { note } from '../build';

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
