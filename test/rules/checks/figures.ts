import type { Case } from '../build';
import { error, inTwoLevel, warning } from '../build';

const parts = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'];

export const figures = {
  'figure-sum': [
    [
      'the total is the sum of its parts',
      { figures: { V0: { 2021: 30 }, V1: { 2021: 10 }, V5: { 2021: 20 } } },
    ],
    [
      'it is not',
      { figures: { V0: { 2021: 31 }, V1: { 2021: 10 }, V5: { 2021: 20 } } },
      warning('year-2021 of V0', { found: 31, sum: 30, parts }),
    ],
    [
      'years are not mixed up',
      { figures: { V0: { 2021: 10, 2022: 20 }, V1: { 2021: 20, 2022: 10 } } },
      warning('year-2021 of V0', { found: 10, sum: 20, parts }),
      warning('year-2022 of V0', { found: 20, sum: 10, parts }),
    ],
    ['only the total is known', { figures: { V0: { 2021: 30 } } }],
    ['only parts are known', { figures: { V1: { 2021: 10 }, V2: { 2021: 10 } } }],
    ['parts of another year', { figures: { V0: { 2021: 30 }, V1: { 2022: 10 } } }],
    ['rounded', { figures: { V0: { 2021: 0.3 }, V1: { 2021: 0.1 }, V2: { 2021: 0.2 } } }],
    [
      'a hundredth is rounding, two are not',
      { figures: { V0: { 2021: 0.305, 2022: 0.32 }, V1: { 2021: 0.3, 2022: 0.3 } } },
      warning('year-2022 of V0', { found: 0.32, sum: 0.3, parts }),
    ],
    [
      'a part typed as text counts, when it can mean only one number',
      { figures: { V0: { 2021: 12.5, 2022: 1234 }, V1: { 2021: '12,5', 2022: '1.234' }, V2: { 2022: 0 } } },
      warning('year-2022 of V0', { found: 1234, sum: 0, parts }),
    ],
  ],
  'figure-exceeds': [
    ['recognised communes among all', { figures: { X0: { 2021: 8 }, X1: { 2021: 8 }, X2: { 2021: 3 } } }],
    [
      'more than there are',
      { figures: { X0: { 2021: 8 }, X1: { 2021: 9 } } },
      error('year-2021 of X1', { found: 9, limit: 8, of: 'X0' }),
    ],
    [
      'the advanced are among the recognised: each is held against the next',
      { figures: { X0: { 2022: 8 }, X1: { 2022: 3 }, X2: { 2022: 4 }, X3: { 2022: 5 } } },
      error('year-2022 of X2', { found: 4, limit: 3, of: 'X1' }),
      error('year-2022 of X3', { found: 5, limit: 4, of: 'X2' }),
    ],
    ['the whole is not given', { figures: { H1: { 2021: 100 } } }],
    ['the whole of another year', { figures: { H0: { 2022: 50 }, H1: { 2021: 100 } } }],
    ['over a number of the plan: told elsewhere', { figures: { B1: { 2021: 101 } } }],
    [
      'households of the other plan',
      inTwoLevel({ figures: { Q2: { 2026: 100 }, Q3: { 2026: 101 } } }),
      error('year-2026 of Q3', { found: 101, limit: 100, of: 'Q2' }),
    ],
  ],
  'figure-without-weight': [
    ['a rate with the number of people', { figures: { B1: { 2023: 95 }, P0: { 2023: 5000 } } }],
    ['a rate alone', { figures: { B1: { 2023: 95 } } }, warning('year-2023 of B1', { weight: 'P0' })],
    [
      'people of another year',
      { figures: { B1: { 2023: 95 }, P0: { 2022: 5000 } } },
      warning('year-2023 of B1', { weight: 'P0' }),
    ],
    [
      'each rate has its own weight',
      { figures: { N1: { 2021: 90 }, L1: { 2021: 60 }, P0: { 2021: 5000 }, H0: { 2021: 1200 } } },
      warning('year-2021 of L1', { weight: 'L0' }),
    ],
    [
      'a rate that is no number, told elsewhere',
      { figures: { B1: { 2021: 'cao', 2022: { error: '#N/A' } } } },
    ],
    ['no rate', { figures: { P0: { 2023: 5000 } } }],
  ],
} satisfies Record<string, readonly Case[]>;
