import { collective, person } from '../../merge/build';
import type { Case } from '../build';
import { beside, error, line, warning } from '../build';

type Nominee = ReturnType<typeof person>;

const two = (one: Nominee, other: Nominee) => ({ nominations: [one, other] });
const named = (name: string, otherName: string) => two(person(name), person(otherName));

const twice = (first: string, second = first) => [
  error('name', { name: first, other: line(2) }),
  error('name in line 2', { name: second, other: line(1) }),
];
const nearly = (first: string, second: string) => [
  warning('name', { name: first, otherName: second, other: line(2) }),
  warning('name in line 2', { name: second, otherName: first, other: line(1) }),
];

const lan = 'Trần Thị Lan Mẫu';
const place = (xa: string) => ({ 'place-huyen': 'Huyện Ninh Sơn', 'place-xa': xa });

export const duplicates = {
  duplicate: [
    ['two people', named('Nguyễn Văn Mẫu', 'Trần Thị Mẫu')],
    ['the same twice', named(lan, lan), ...twice(lan)],
    ['with Bà before the name', named(lan, `Bà ${lan}`), ...twice(lan, `Bà ${lan}`)],
    ['in capitals', named(lan, lan.toUpperCase()), ...twice(lan, lan.toUpperCase())],
    ['the tone on the other vowel', named('Lê Thị Hoà', 'Lê Thị Hòa'), ...twice('Lê Thị Hoà', 'Lê Thị Hòa')],
    ['an accent apart is another name', named('Lê Thị Hòa', 'Lê Thị Hoa')],
    [
      'in the file of another unit',
      {
        nominations: [person(lan)],
        beside: [{ unit: '586', nominations: [person('Lê Văn Mẫu'), person(lan)] }],
      },
      error('name', { name: lan, other: line(2, beside(1)) }),
    ],
    ['born in different years', two(person(lan, { birthYear: 1980 }), person(lan, { birthYear: 1981 }))],
    ['the year is given once', two(person(lan), person(lan, { birthYear: null })), ...twice(lan)],
    ['the year is once a text', two(person(lan), person(lan, { birthYear: '1980' })), ...twice(lan)],
    ['of different communes', two(person(lan, place('Xã Lâm Sơn')), person(lan, place('Xã Hòa Sơn')))],
    ['the commune is given once', two(person(lan, place('Xã Lâm Sơn')), person(lan)), ...twice(lan)],
    ['different workplaces, told elsewhere', two(person(lan), person(lan, { workplace: 'Trường Mẫu' }))],
    ['the workplace is given once', two(person(lan), person(lan, { workplace: null })), ...twice(lan)],
    ['a person is no duplicate of a collective', two(person(lan), collective(lan))],
    [
      'an enterprise stands in the section of the collectives',
      two(collective('HTX Mẫu'), collective('HTX Mẫu', { kind: 'Doanh nghiệp - HTX' })),
      ...twice('HTX Mẫu'),
    ],
    [
      'the same association in two communes',
      two(
        collective('Hội Nông dân xã', place('Xã Lâm Sơn')),
        collective('Hội Nông dân xã', place('Xã Hòa Sơn')),
      ),
    ],
    ['lines without a name', two(collective(' '), collective(''))],
    [
      'lines whose names are errors',
      two(collective('', { name: { error: '#N/A' } }), collective('', { name: { error: '#N/A' } })),
    ],
    [
      'three times: each is told of one',
      { nominations: [person(lan), person(lan), person(lan)] },
      ...twice(lan),
      error('name in line 3', { name: lan, other: line(1) }),
    ],
  ],
  'near-duplicate': [
    ['two people', named('Nguyễn Văn Mẫu', 'Trần Thị Mẫu')],
    ['the very same, told elsewhere', named(lan, lan)],
    ['typed without accents', named(lan, 'Tran Thi Lan Mau'), ...nearly(lan, 'Tran Thi Lan Mau')],
    [
      'without accents, and with Bà before',
      named(lan, 'Bà Tran Thi Lan Mau'),
      ...nearly(lan, 'Bà Tran Thi Lan Mau'),
    ],
    [
      'one letter left out',
      named('Nguyễn Văn Mẫu', 'Nguyn Văn Mẫu'),
      ...nearly('Nguyễn Văn Mẫu', 'Nguyn Văn Mẫu'),
    ],
    ['the words in another order', named(lan, 'Lan Trần Thị Mẫu'), ...nearly(lan, 'Lan Trần Thị Mẫu')],
    [
      'a Raglai name in two words or one',
      named('Katơr Thị Mẫu', 'Ka Tơr Thị Mẫu'),
      ...nearly('Katơr Thị Mẫu', 'Ka Tơr Thị Mẫu'),
    ],
    ['one letter makes another name', named('Nguyễn Văn Hậu', 'Nguyễn Văn Hữu')],
    ['numbers are no slips', two(collective('Tổ hợp tác số 1'), collective('Tổ hợp tác số 2'))],
    [
      'in the file of another unit',
      { nominations: [person(lan)], beside: [{ unit: '586', nominations: [person('Trần Thị Lân Mẫu')] }] },
      warning('name', { name: lan, otherName: 'Trần Thị Lân Mẫu', other: line(1, beside(1)) }),
    ],
    ['born in different years', two(person(lan), person('Tran Thi Lan Mau', { birthYear: 1975 }))],
    [
      'of different communes',
      two(person(lan, place('Xã Lâm Sơn')), person('Tran Thi Lan Mau', place('Xã Hòa Sơn'))),
    ],
    ['a person is no duplicate of a collective', two(person(lan), collective('Tran Thi Lan Mau'))],
    [
      'the same name and year of birth, the workplace written otherwise',
      two(person(lan, { workplace: 'UBND xã Mẫu' }), person(lan, { workplace: 'Ủy ban nhân dân xã Mẫu' })),
      ...nearly(lan, lan),
    ],
    [
      'another workplace, and no year of birth to go by',
      two(person(lan, { birthYear: null }), person(lan, { workplace: 'Trường Mẫu' })),
    ],
  ],
} satisfies Record<string, readonly Case[]>;
