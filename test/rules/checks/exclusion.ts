import { ninhThuan } from '../../plan/plans';
import { collective, person, rewarded } from '../../merge/build';
import type { Case, Entered } from '../build';
import { changedNominations, club, error, inTwoLevel, on, warning } from '../build';

const { exclusion: clause } = ninhThuan.nominations;
/** The stricter reading: everybody of a rewarded commune is out. */
const ofPlace = changedNominations({ exclusion: clause && { ...clause, reading: 'place' } });

/** Huyện Thuận Nam nominates; the register has a line. */
const district = (
  nominee: ReturnType<typeof person>,
  registered: ReturnType<typeof rewarded> = rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu'),
): Entered => ({ unit: '589', nominations: [nominee], register: [registered] });

const department = (nominee: ReturnType<typeof person>): Entered => ({ ...district(nominee), unit: 'SNV' });

const here = { 'place-huyen': 'Huyện Thuận Nam', 'place-xa': 'Xã Phước Hà' };
const elsewhere = { 'place-huyen': 'Huyện Thuận Nam', 'place-xa': 'Xã Phước Nam' };
const decision = '01/QĐ-UBND';

const isRecipient = (found: string) => error('name', { found, place: 'Xã Phước Hà', decision }, 'IV.2');
const mau = isRecipient('Nguyễn Văn Mẫu');
const placeArgs = { place: 'Xã Phước Hà', recipient: 'Nguyễn Văn Mẫu', decision };
const isOfPlace = warning('name', placeArgs, 'IV.2');
const stranger = (more = {}) => person('Trần Thị Khác', more);

const decided = (more: ReturnType<typeof rewarded>) =>
  district(person('Nguyễn Văn Mẫu', here), rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu', more));

export const exclusion = {
  'excluded-recipient': [
    ['rewarded then', district(person('Nguyễn Văn Mẫu', here)), mau],
    ['the commune is not given', district(person('Nguyễn Văn Mẫu')), mau],
    ['of the same name, in another commune', district(person('Nguyễn Văn Mẫu', elsewhere))],
    [
      'in a commune whose name is nearly the same',
      district(person('Nguyễn Văn Mẫu', here), rewarded('Xã Phước Hải', 'Nguyễn Văn Mẫu')),
    ],
    ['another name that differs by an accent', district(person('Nguyễn Văn Mậu', here))],
    ['only somebody else of the commune', district(stranger(here))],
    ['with Ông before the name', district(person('Ông Nguyễn Văn Mẫu', here)), mau],
    ['in capitals', district(person('NGUYỄN VĂN MẪU', here)), mau],
    ['letters and accents apart (NFD)', district(person('Nguyễn Văn Mẫu'.normalize('NFD'), here)), mau],
    [
      'the tone on the other vowel, and Bà in the register',
      district(person('Trần Thị Hoà', here), rewarded('Xã Phước Hà', 'Bà Trần Thị Hòa')),
      isRecipient('Bà Trần Thị Hòa'),
    ],
    [
      'a collective',
      district(
        collective('Chi hội Nông dân  thôn Mẫu'),
        rewarded('Xã Phước Hà', 'Chi hội Nông dân thôn Mẫu'),
      ),
      isRecipient('Chi hội Nông dân thôn Mẫu'),
    ],
    ['somebody whom a department nominates', department(person('Nguyễn Văn Mẫu')), mau],
    [
      'a commune is not in the register',
      district(person('Nguyễn Văn Mẫu', here), rewarded('', 'Nguyễn Văn Mẫu')),
      error('name', { found: 'Nguyễn Văn Mẫu', place: '', decision }, 'IV.2'),
    ],
    ['another award does not count', decided({ award: 'Giấy khen của Chủ tịch UBND huyện' })],
    ['the award is not given: it counts', decided({ award: null }), mau],
    ['the day before the years that count', decided({ decisionDate: on('31/12/2020') })],
    ['the first day', decided({ decisionDate: on('01/01/2021') }), mau],
    ['the last day', decided({ decisionDate: on('31/12/2023') }), mau],
    ['the day after', decided({ decisionDate: on('01/01/2024') })],
    ['the day is not given: it counts', decided({ decisionDate: null }), mau],
    ['the day is a text: it counts', decided({ decisionDate: '31/12/2019' }), mau],
    [
      'an error is nobody',
      district(
        collective('', { name: { error: '#N/A' } }),
        rewarded('Xã Phước Hà', '', { recipient: { error: '#N/A' } }),
      ),
    ],
    ['a nominee without a name is nobody', district(collective(' '), rewarded('Xã Phước Hà', ' '))],
    [
      "the province's register rules, not the copy in the file",
      { ...district(person('Nguyễn Văn Mẫu', here)), province: [rewarded('Xã Phước Nam', 'Trần Thị Khác')] },
    ],
    [
      'what only the province knows',
      {
        unit: '589',
        nominations: [person('Nguyễn Văn Mẫu')],
        province: [rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu')],
      },
      mau,
    ],
    ['on either reading', { ...district(person('Nguyễn Văn Mẫu', here)), plan: ofPlace }, mau],
    ['a plan that excludes nobody', inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu')] })],
  ],
  'excluded-place': [
    ['somebody else of the commune was rewarded', district(stranger(here)), isOfPlace],
    [
      'a plan that reads it of the whole commune',
      { ...district(stranger(here)), plan: ofPlace },
      error('name', placeArgs, 'IV.2'),
    ],
    ['of another commune', district(stranger(elsewhere))],
    ['the one who was rewarded, told elsewhere', district(person('Nguyễn Văn Mẫu', here))],
    ['the namesake of who was rewarded in another commune', district(person('Nguyễn Văn Mẫu', elsewhere))],
    ['UBND xã X', district(collective('UBND xã Phước Hà')), isOfPlace],
    ['Nhân dân và cán bộ xã X', district(collective('Nhân dân và cán bộ xã Phước Hà')), isOfPlace],
    ['in capitals, with a comma', district(collective('UBND XÃ PHƯỚC HÀ, HUYỆN THUẬN NAM')), isOfPlace],
    ['who works there', district(stranger({ workplace: 'Chủ tịch UBND xã Phước Hà' })), isOfPlace],
    ['"xã Phước Hà" is not in "xã Phước Hải"', district(collective('UBND xã Phước Hải'))],
    ['nor in "xã Phước Hàm"', district(stranger({ workplace: 'UBND xã Phước Hàm' }))],
    ['the name without its kind proves nothing', district(collective('Đội văn nghệ Phước Hà'))],
    ['a department does not nominate its people for where they live', department(stranger(here))],
    [
      'nor for their workplace, which may say where they live',
      department(stranger({ workplace: 'Trạm Y tế xã Phước Hà' })),
    ],
    ['but a collective there is of the commune', department(collective('Trạm Y tế', here)), isOfPlace],
    [
      'the register does not say where',
      district(collective('UBND xã Phước Hà'), rewarded('', 'Nguyễn Văn Mẫu')),
    ],
    [
      'another award does not count',
      district(stranger(here), rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu', { award: 'Giấy khen' })),
    ],
    [
      'rewarded before the years that count',
      district(stranger(here), rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu', { decisionDate: on('31/12/2020') })),
    ],
    [
      'several lines of the commune: the first that counts is named',
      {
        unit: '589',
        nominations: [stranger(here)],
        register: [
          rewarded('Xã Phước Hà', 'Người được giấy khen', { award: 'Giấy khen' }),
          rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu'),
          rewarded('Xã Phước Hà', 'Lê Văn Mẫu'),
        ],
      },
      isOfPlace,
    ],
    ['a plan that excludes nobody', inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu')] })],
  ],
  'excluded-declared': [
    [
      'the officer says so',
      district(stranger({ rewarded: 'Có', rewardDecision: '05/QĐ-UBND ngày 05/5/2022' })),
      error('rewarded', { decision: '05/QĐ-UBND ngày 05/5/2022' }, 'IV.2'),
    ],
    [
      'without the decision',
      district(stranger({ rewarded: 'Có' })),
      error('rewarded', { decision: '' }, 'IV.2'),
    ],
    ['the officer says no', district(stranger())],
    ['the officer says nothing', district(stranger({ rewarded: null }))],
    [
      'a plan that excludes nobody',
      inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu', { rewarded: 'Có' })] }),
    ],
  ],
  'exclusion-unchecked': [
    [
      'an empty register does not mean nobody',
      { nominations: [stranger()] },
      warning('sheet nominations', {}, 'IV.2'),
    ],
    ['nobody is nominated', {}],
    ['a register of other communes was looked at', district(stranger(elsewhere))],
    [
      "the province's register, none in the file",
      { nominations: [stranger()], province: [rewarded('Xã Phước Hà', 'Mẫu')] },
    ],
    [
      "the province's register is empty, whatever the file brings",
      { ...district(stranger()), province: [] },
      warning('sheet nominations', {}, 'IV.2'),
    ],
    ['a plan that excludes nobody', inTwoLevel({ nominations: [club('Câu lạc bộ Mẫu')] })],
  ],
} satisfies Record<string, readonly Case[]>;
