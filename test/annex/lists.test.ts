/** The list of nominees: what a line says, under which heading, in which order. */
import { concernsOf } from '../../src/annex/concerns';
import type { ListChoice } from '../../src/annex/nominations';
import { awardsAnnexes, postingAnnex } from '../../src/annex/nominations';
import { nomineeLine } from '../../src/annex/nominee';
import type { AnnexSource } from '../../src/annex/source';
import type { Plan } from '../../src/plan/schema';
import type { CellValue } from '../../src/text/cell';
import { ninhThuan, twoLevel } from '../plan/plans';
import { nominee, source, unit } from './build';

const byUnit: ListChoice = { content: 'selected', arrangement: 'unit' };

/** A plan with two communes of one name. */
const namesakes: Plan = {
  ...ninhThuan,
  units: ninhThuan.units.map((each) =>
    each.name === 'Xã Phước Hậu' ? { ...each, name: 'Xã Mỹ Sơn' } : each,
  ),
};

type Values = Readonly<Record<string, CellValue>>;

test.each<readonly [string, Plan, Values, string]>([
  [
    'a person: title, name, position, workplace, places from below',
    ninhThuan,
    {
      kind: 'Cá nhân',
      title: 'Ông',
      name: 'Nguyễn Văn Mẫu',
      position: 'Trưởng thôn',
      workplace: 'Thôn Mẫu',
      'place-xa': 'Xã Phước Hậu',
      'place-huyen': 'Huyện Ninh Phước',
    },
    'Ông Nguyễn Văn Mẫu, Trưởng thôn, Thôn Mẫu, xã Phước Hậu, huyện Ninh Phước',
  ],
  [
    'the commune that the workplace names is not said again',
    ninhThuan,
    {
      kind: 'Cá nhân',
      title: 'Bà',
      name: 'Trần Thị Mẫu',
      position: 'Chủ tịch',
      workplace: 'UBND xã Phước Hậu',
      'place-xa': 'Xã Phước Hậu',
      'place-huyen': 'Huyện Ninh Phước',
    },
    'Bà Trần Thị Mẫu, Chủ tịch, UBND xã Phước Hậu, huyện Ninh Phước',
  ],
  [
    'nor the workplace that the position names',
    ninhThuan,
    {
      kind: 'Cá nhân',
      title: 'Bà',
      name: 'Trần Thị Mẫu',
      position: 'Chủ tịch UBND xã Phước Hậu, huyện Ninh Phước',
      workplace: 'UBND xã Phước Hậu',
      'place-xa': 'Xã Phước Hậu',
      'place-huyen': 'Huyện Ninh Phước',
    },
    'Bà Trần Thị Mẫu, Chủ tịch UBND xã Phước Hậu, huyện Ninh Phước',
  ],
  [
    'a longer name is another place',
    ninhThuan,
    { kind: 'Tập thể', name: 'UBND xã Phước Hậu Mẫu', 'place-xa': 'Xã Phước Hậu' },
    'UBND xã Phước Hậu Mẫu, xã Phước Hậu',
  ],
  [
    'an honorific typed in the name is written once',
    ninhThuan,
    { kind: 'Cá nhân', title: 'Ông', name: 'Ông Nguyễn Văn Mẫu' },
    'Ông Nguyễn Văn Mẫu',
  ],
  [
    'another honorific than the one chosen gives way',
    ninhThuan,
    { kind: 'Cá nhân', title: 'Bà', name: 'Đ/c Trần Thị Mẫu' },
    'Bà Trần Thị Mẫu',
  ],
  [
    'a collective has no title, and its name keeps its words',
    ninhThuan,
    { kind: 'Tập thể', title: 'Ông', name: 'Bà con thôn Mẫu', 'place-huyen': 'Huyện Bác Ái' },
    'Bà con thôn Mẫu, huyện Bác Ái',
  ],
  [
    'a household, with line breaks and spaces of its own',
    ninhThuan,
    { kind: 'Hộ gia đình', name: 'Hộ ông  Nguyễn\nVăn Mẫu', 'place-xa': 'Xã Phước Hậu' },
    'Hộ ông Nguyễn Văn Mẫu, xã Phước Hậu',
  ],
  [
    'brackets that tell namesakes apart in lists are not printed',
    namesakes,
    {
      kind: 'Tập thể',
      name: 'Thôn Mẫu',
      'place-xa': 'Xã Mỹ Sơn (Huyện Ninh Phước)',
      'place-huyen': 'Huyện Ninh Phước',
    },
    'Thôn Mẫu, xã Mỹ Sơn, huyện Ninh Phước',
  ],
  [
    'one level of places',
    twoLevel,
    { kind: 'Câu lạc bộ', name: 'Câu lạc bộ Mẫu', 'place-co-so': 'Đặc khu Đảo Mẫu' },
    'Câu lạc bộ Mẫu, đặc khu Đảo Mẫu',
  ],
])('%s', (_, plan, cells, line) => {
  expect(nomineeLine(plan, nominee(null, cells))).toBe(line);
});

/** Sections and rows in one line each: "I. TẬP THỂ", "1 Tập thể B". */
const printed = (given: AnnexSource, choice: ListChoice): readonly string[] | undefined =>
  awardsAnnexes(given, choice)[0]?.lines.map((line) =>
    line.kind === 'section' ? line.text : line.cells.slice(0, 2).join(' '),
  );

const [pr, ba, nh] = ['582', '584', '586'].map((code) => unit(ninhThuan, code));
const group = (name: string, sender = ba, more: Values = {}) =>
  nominee(sender ?? null, { kind: 'Tập thể', name, ...more });
const row = (order: string, name: string, sender = 'Huyện Bác Ái') => ({
  kind: 'row',
  cells: [order, name, '', sender, ''],
});
const human = (name: string, sender = ba) => nominee(sender ?? null, { kind: 'Cá nhân', name });

describe('sections', () => {
  test('in the plan’s order, each numbered anew, numerals closing up', () => {
    const given = source(ninhThuan, {
      nominees: [
        nominee(null, { kind: 'Hộ gia đình', name: 'Hộ Mẫu' }),
        group('Tập thể B'),
        group('Tập thể A'),
        group('HTX C', ba, { kind: 'Doanh nghiệp - HTX' }),
      ],
    });
    expect(printed(given, byUnit)).toEqual([
      'I. TẬP THỂ',
      '1 HTX C',
      '2 Tập thể A',
      '3 Tập thể B',
      'II. HỘ GIA ĐÌNH',
      '1 Hộ Mẫu',
    ]);
  });

  test('those of no known kind stand last, under no heading', () => {
    const given = source(ninhThuan, { nominees: [nominee(null, { name: 'Không rõ' }), human('Lê Mẫu')] });
    expect(printed(given, byUnit)).toEqual(['I. CÁ NHÂN', '1 Lê Mẫu', '1 Không rõ']);
  });

  test('of a plan with other kinds', () => {
    const given = source(twoLevel, {
      nominees: [
        nominee(null, { kind: 'Người tiêu biểu', title: 'Bà', name: 'Lê Thị Mẫu' }),
        nominee(null, { kind: 'Câu lạc bộ', name: 'Câu lạc bộ Mẫu' }),
      ],
    });
    expect(printed(given, byUnit)).toEqual([
      'I. CÂU LẠC BỘ',
      '1 Câu lạc bộ Mẫu',
      'II. NGƯỜI TIÊU BIỂU',
      '1 Bà Lê Thị Mẫu',
    ]);
  });
});

test('by unit: the plan’s units in order, unknown ones last; persons by given name', () => {
  const given = source(ninhThuan, {
    nominees: [
      nominee(null, { kind: 'Cá nhân', name: 'Lạ Mẫu' }, { senderName: 'Đơn vị khác' }),
      human('Trần Văn Bình', nh),
      human('Lê Văn Ất', nh),
      human('Vũ Văn An', pr),
      human('Đỗ Văn Ánh', nh),
    ],
  });
  expect(printed(given, byUnit)).toEqual([
    'I. CÁ NHÂN',
    '1 Vũ Văn An',
    '2 Đỗ Văn Ánh',
    '3 Lê Văn Ất',
    '4 Trần Văn Bình',
    '5 Lạ Mẫu',
  ]);
});

test('by rank: result, then contribution, whoever sent it; blanks last', () => {
  const given = source(ninhThuan, {
    nominees: [
      group('Chưa ghi', pr),
      group('Đạt, ít', pr, { result: 'Đạt kế hoạch', contribution: 5 }),
      group('Đạt, nhiều', nh, { result: 'Đạt kế hoạch', contribution: '1.234,5' }),
      group('Vượt', nh, { result: 'Vượt kế hoạch' }),
    ],
  });
  expect(printed(given, { content: 'selected', arrangement: 'rank' })).toEqual([
    'I. TẬP THỂ',
    '1 Vượt',
    '2 Đạt, nhiều',
    '3 Đạt, ít',
    '4 Chưa ghi',
  ]);
});

describe('who is on it', () => {
  const given = source(ninhThuan, {
    nominees: [
      group('A'),
      { ...group('B'), selection: 'reserve' },
      { ...group('C'), selection: 'undecided', withdrawn: true },
    ],
  });
  test.each([
    ['selected', ['I. TẬP THỂ', '1 A']],
    ['all', ['I. TẬP THỂ', '1 A', '2 B']],
  ] as const)('%s', (content, lines) => {
    expect(printed(given, { content, arrangement: 'unit' })).toEqual(lines);
  });
  test('nobody: no list', () => {
    expect(awardsAnnexes(source(ninhThuan), byUnit)).toEqual([]);
    expect(awardsAnnexes(source(ninhThuan), { ...byUnit, apart: true })).toEqual([]);
    expect(postingAnnex(source(ninhThuan), byUnit)).toBeNull();
  });
});

test.each([
  [
    'one award stands in the title',
    ninhThuan,
    ['TT', 'Tên, chức vụ, đơn vị', 'Tóm tắt thành tích', 'Cơ quan trình', 'Ghi chú'],
    'ĐỀ NGHỊ TẶNG BẰNG KHEN CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
  ],
  [
    'several have a column',
    twoLevel,
    ['TT', 'Tên, chức vụ, đơn vị', 'Tóm tắt thành tích', 'Hình thức đề nghị', 'Cơ quan trình', 'Ghi chú'],
    'ĐỀ NGHỊ KHEN THƯỞNG',
  ],
] as const)('%s', (_, plan, headers, title) => {
  const [annex] = awardsAnnexes(source(plan, { nominees: [nominee(null, { name: 'A' })] }), byUnit);
  expect(annex?.columns.map(({ header }) => header)).toEqual(headers);
  expect(annex?.title[1]).toBe(title);
});

test('apart: an annex for each kind that has anybody, without headings, numbered anew', () => {
  const given = source(ninhThuan, {
    nominees: [human('Lê Mẫu'), group('B'), group('A'), nominee(null, { name: 'Không rõ' })],
  });
  const annexes = awardsAnnexes(given, { ...byUnit, apart: true });
  expect(annexes.map(({ part, title, lines }) => [part, title[0], lines])).toEqual([
    ['Tập thể', 'DANH SÁCH TẬP THỂ', [row('1', 'A'), row('2', 'B')]],
    ['Cá nhân', 'DANH SÁCH CÁ NHÂN', [row('1', 'Lê Mẫu')]],
    [undefined, 'DANH SÁCH', [row('1', 'Không rõ', '')]],
  ]);
});

test('a kind in other letters is that kind, under its heading and against its quota', () => {
  const { name, limit } = ninhThuan.nominations.quotas.find(({ id }) =>
    ninhThuan.nominations.kinds.some((kind) => kind.name === 'Tập thể' && kind.quota === id),
  )!;
  const all = source(ninhThuan, {
    nominees: Array.from({ length: limit + 1 }, (_, index) =>
      nominee(unit(ninhThuan, '584'), {
        kind: index === 0 ? 'tập thể' : 'Tập thể',
        name: `Hội Mẫu ${index}`,
      }),
    ),
  });
  const [annex] = awardsAnnexes(all, byUnit);
  expect(annex?.lines.filter(({ kind }) => kind === 'section')).toHaveLength(1);
  expect(annex?.lines[0]?.kind).toBe('section');
  expect(concernsOf(all, 'selected')).toContainEqual({
    kind: 'over-quota',
    quota: name,
    limit,
    chosen: limit + 1,
    sender: null,
  });
});
