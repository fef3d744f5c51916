import { collective, person, rewarded } from '../../merge/build';
import type { Case } from '../build';
import { error } from '../build';

const nominations = [collective('Tập thể Mẫu')];
const noted = (note: string | number) => [collective('Tập thể Mẫu', { note })];

export const cells = {
  'cell-error': [
    [
      'a formula in the list shows #N/A',
      { nominations: [collective('Tập thể Mẫu', { note: { error: '#N/A' } })] },
      error('note', { found: '#N/A' }),
    ],
    ['one on the first sheet', { info: { author: { error: '#REF!' } } }, error('author', { found: '#REF!' })],
    [
      'one among the figures',
      { figures: { V1: { 2021: { error: '#DIV/0!' } } } },
      error('year-2021 of V1', { found: '#DIV/0!' }),
    ],
    [
      'one in the register',
      { register: [rewarded('Xã Phước Hà', 'Tập thể Mẫu', { decision: { error: '#NAME?' } })] },
      error('decision of the register', { found: '#NAME?' }),
    ],
    ['the text #N/A, typed', { nominations: noted('#N/A') }],
  ],
  'formula-without-value': [
    [
      'a program saved the formula and not what it shows',
      { nominations, came: { note: { formula: true } } },
      error('note'),
    ],
    ['the same on the first sheet', { came: { author: { formula: true } } }, error('author')],
    ['with what it shows', { nominations: noted('Đạt'), came: { note: { formula: true } } }],
    ['a blank cell without a formula', { nominations }],
  ],
  'legacy-font': [
    [
      'TCVN3 in its font',
      { nominations: noted('NguyÔn V¨n MÉu'), came: { note: { font: '.VnTime' } } },
      error('note', { found: 'NguyÔn V¨n MÉu', suggestion: 'Nguyễn Văn Mẫu' }),
    ],
    [
      'TCVN3 in a font that shows capitals',
      { nominations: noted('NguyÔn V¨n MÉu'), came: { note: { font: '.VnTimeH' } } },
      error('note', { found: 'NguyÔn V¨n MÉu', suggestion: 'NGUYỄN VĂN MẪU' }),
    ],
    [
      'VNI in its font',
      { nominations: noted('Nguyeãn Vaên Maãu'), came: { note: { font: 'VNI-Times' } } },
      error('note', { found: 'Nguyeãn Vaên Maãu', suggestion: 'Nguyễn Văn Mẫu' }),
    ],
    [
      'TCVN3 whose font was lost, in an answer',
      { report: { '6': 'Ph¸t ®éng phong trµo thi ®ua' } },
      error('answer of 6', {
        found: 'Ph¸t ®éng phong trµo thi ®ua',
        suggestion: 'Phát động phong trào thi đua',
      }),
    ],
    [
      'Unicode in a font left over from an old file',
      { nominations: noted('Nguyễn Văn Mẫu'), came: { note: { font: '.VnTime' } } },
    ],
    [
      'a number in such a font',
      { nominations: [person('Nguyễn Văn Mẫu')], came: { birthYear: { font: '.VnTime' } } },
    ],
    ['Unicode', { nominations: noted('Đã hiến đất, ngày công') }],
  ],
} satisfies Record<string, readonly Case[]>;
