import { collective, rewarded } from '../../merge/build';
import type { Case } from '../build';
import { error } from '../build';

export const lengths = {
  'too-long': [
    [
      'an achievement of 1,000 characters',
      { nominations: [collective('Mẫu', { achievement: 'a'.repeat(1000) })] },
    ],
    [
      'of 1,001',
      { nominations: [collective('Mẫu', { achievement: 'a'.repeat(1001) })] },
      error('achievement', { length: 1001, max: 1000 }),
    ],
    ['spaces around do not count', { nominations: [collective('Mẫu', { name: `  ${'a'.repeat(200)}  ` })] }],
    [
      'accents typed apart do not count',
      { nominations: [collective('Mẫu', { name: 'ế'.normalize('NFD').repeat(200) })] },
    ],
    ['a telephone number', { info: { phone: '0'.repeat(41) } }, error('phone', { length: 41, max: 40 })],
    [
      'a recipient in the register',
      { register: [rewarded('Xã Phước Hà', 'a'.repeat(201))] },
      error('recipient of the register', { length: 201, max: 200 }),
    ],
    ['an answer may be long', { report: { '6': 'a'.repeat(20_000) } }],
  ],
} satisfies Record<string, readonly Case[]>;
