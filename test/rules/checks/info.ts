import { collective, letterOf, reportOf } from '../../merge/build';
import type { Case } from '../build';
import { club, error, inTwoLevel, on, warning } from '../build';

const commune = '22816';
const dossier = (day: string) => ({ deadline: 'ho-so', day });
const reported = (day: string) => ({ deadline: 'bao-cao', day });
const review = (day: string) => ({ deadline: 'so-ket', day });
const listed = [collective('Tập thể Mẫu')];

export const info = {
  'unit-unknown': [
    ['a unit of the plan', {}],
    [
      'stamped with a unit that the plan does not have',
      { unit: '99999' },
      error('file', { found: '', suggestion: null }),
    ],
    ['nothing chosen, nothing stamped', { unit: null }, error('file', { found: '', suggestion: null })],
    [
      'a slip: asked, never corrected',
      { unit: null, info: { unit: 'Huyện Ninh Son' } },
      error('file', { found: 'Huyện Ninh Son', suggestion: 'Huyện Ninh Sơn' }),
    ],
    [
      'without accents it may be Thành Hải or Thanh Hải: no guess',
      { unit: null, info: { unit: 'Xa Thanh Hai' } },
      error('file', { found: 'Xa Thanh Hai', suggestion: null }),
    ],
  ],
  'unit-differs': [
    ['filled in by the unit that it was made for', { madeFor: '585' }],
    ['made for none in particular', {}],
    [
      "another unit's workbook",
      { madeFor: '586' },
      warning('unit', { chosen: 'Huyện Ninh Sơn', stamped: 'Huyện Ninh Hải' }),
    ],
    ['nothing chosen: the stamp tells', { madeFor: '585', info: { unit: null } }],
    ['made for a unit that the plan does not know', { madeFor: '99999' }],
  ],
  'deadline-passed': [
    ['the dossier, sent on the 9th: "before the 10th" is kept', { info: { letterSent: on('09/10/2023') } }],
    ['on the 10th: told elsewhere', { info: { letterSent: on('10/10/2023') } }],
    [
      'on the 11th',
      { info: { letterSent: on('11/10/2023') } },
      error('letterSent', dossier('2023-10-11'), 'IV.4'),
    ],
    [
      'the report, by its own clause',
      { info: { reportSent: on('11/10/2023') } },
      error('reportSent', reported('2023-10-11'), 'V.1'),
    ],
    [
      'the review, by its own clause',
      { info: { reviewDate: on('11/10/2023') } },
      error('reviewDate', review('2023-10-11'), 'III.1'),
    ],
    ['the date of the letter is not the day sent', { info: { letterDate: on('20/10/2023') } }],
    ['typed as text: told elsewhere', { info: { letterSent: '11/10/2023' } }],
    [
      "IV.4 and V.1 do not bind a commune: it keeps its district's deadline",
      { unit: commune, info: { letterSent: on('20/10/2023'), reportSent: on('20/10/2023') } },
    ],
    [
      'III.1 does bind a commune',
      { unit: commune, info: { reviewDate: on('20/10/2023') } },
      error('reviewDate', review('2023-10-20'), 'III.1'),
    ],
    [
      'a newspaper is bound by IV.4 and not by V.1',
      { unit: 'BNT', info: { letterSent: on('20/10/2023'), reportSent: on('20/10/2023') } },
      error('letterSent', dossier('2023-10-20'), 'IV.4'),
    ],
    ['a unit that the plan does not know', { unit: null, info: { letterSent: on('20/10/2023') } }],
    ['"no later than the 20th", sent on the 20th', inTwoLevel({ info: { letterSent: on('20/12/2026') } })],
    [
      'sent on the 21st, so received no earlier',
      inTwoLevel({ info: { letterSent: on('21/12/2026') } }),
      error('letterSent', { deadline: 'nop-danh-sach', day: '2026-12-21' }, 'khoan-2'),
    ],
  ],
  'deadline-day': [
    ['the day before', { info: { letterSent: on('09/10/2023') } }],
    [
      'the dossier on the very day',
      { info: { letterSent: on('10/10/2023') } },
      warning('letterSent', dossier('2023-10-10'), 'IV.4'),
    ],
    [
      'the report on the very day',
      { info: { reportSent: on('10/10/2023') } },
      warning('reportSent', reported('2023-10-10'), 'V.1'),
    ],
    ['the day after', { info: { letterSent: on('11/10/2023') } }],
    ['a commune is not bound', { unit: commune, info: { letterSent: on('10/10/2023') } }],
    ['"no later than the 20th" includes the day', inTwoLevel({ info: { letterSent: on('20/12/2026') } })],
  ],
  'sent-before-letter': [
    ['sent on the day of the letter', { info: { ...reportOf('2023-10-02'), ...letterOf('2023-10-02') } }],
    [
      'sent before its date',
      { info: { letterDate: on('05/10/2023'), letterSent: on('04/10/2023') } },
      warning('letterSent', { sent: '2023-10-04', letter: '2023-10-05' }),
    ],
    [
      'each letter by itself',
      {
        info: {
          reportDate: on('03/10/2023'),
          reportSent: on('02/10/2023'),
          letterDate: on('01/10/2023'),
          letterSent: on('02/10/2023'),
        },
      },
      warning('reportSent', { sent: '2023-10-02', letter: '2023-10-03' }),
    ],
    ['no date of the letter', { info: { letterSent: on('04/10/2023') } }],
    ['a date as text', { info: { letterDate: '05/10/2023', letterSent: on('04/10/2023') } }],
  ],
  'none-but-listed': [
    ['nobody nominated, and said so', { info: { noNominations: 'x' } }],
    ['a list, and no tick', { nominations: listed }],
    [
      'both',
      { info: { noNominations: 'X' }, nominations: [...listed, collective('Tập thể Khác')] },
      error('noNominations', { rows: 2 }),
    ],
  ],
  'nominations-undeclared': [
    ['a list', { nominations: listed }],
    ['the tick that there is none', { info: { noNominations: 'x' } }],
    ['neither', {}, warning('noNominations')],
    ['a commune may nominate but need not', { unit: commune }],
    ['in the other plan a commune must', inTwoLevel({}), warning('noNominations')],
    ['and does', inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu')] })],
    ['a kind of unit that is not asked', inTwoLevel({ unit: 'HM-01' })],
  ],
} satisfies Record<string, readonly Case[]>;
