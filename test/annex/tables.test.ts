/** The annexes of figures and of progress. */
import { figuresAnnex, totalsTable } from '../../src/annex/figures';
import type { Annex } from '../../src/annex/annex';
import { progressAnnex, remindersAnnex } from '../../src/annex/progress';
import type { Plan } from '../../src/plan/schema';
import { ninhThuan, twoLevel } from '../plan/plans';
import { figures, source, state, unit } from './build';

const [an, binh, dao] = ['M01', 'M03', 'M06'].map((code) => unit(twoLevel, code));
if (!an || !binh || !dao) throw new Error('units');

const cells = (table: Pick<Annex, 'lines'> | null): readonly (readonly string[])[] | undefined =>
  table?.lines.map((line) => (line.kind === 'section' ? [line.text] : line.cells));

const given = source(twoLevel, {
  figures: [
    figures(an, { Q1: { 2026: 1234.5 }, Q2: { 2026: 2000 }, Q3: { 2026: 500 } }),
    figures(binh, { Q2: { 2026: 1000 } }),
    figures(unit(twoLevel, 'M04'), { Q1: { 2026: 9_000_000 } }, false),
  ],
});

describe('figures', () => {
  test('units side by side in Vietnamese numbers; who does not count is not there', () => {
    const annex = figuresAnnex(given);
    expect(annex?.columns.map(({ header }) => header)).toEqual([
      'TT',
      'Số liệu',
      'Đơn vị tính',
      'Xã Mẫu An',
      'Xã Mẫu Bình',
      'Tổng cộng',
    ]);
    expect(annex?.title).toEqual(['TỔNG HỢP SỐ LIỆU', 'NĂM 2026']);
    expect(cells(annex)).toEqual([
      ['1', 'Tuyến ngõ được tổng vệ sinh', 'tuyến', '1.235', '', '1.235'],
      ['2', 'Số hộ', 'hộ', '2.000', '1.000', '3.000'],
      ['3', 'Số hộ phân loại rác', 'hộ', '500', '', '500'],
      ['4', 'Tỷ lệ hộ phân loại rác', '%', '25,0', '', '16,7'],
    ]);
  });

  test('more units than a page is wide stand one below the other', () => {
    const many: Plan = {
      ...twoLevel,
      units: Array.from({ length: 9 }, (_, at) => ({ ...an, code: `N${at}`, name: `Xã Mẫu ${at + 1}` })),
    };
    const annex = figuresAnnex(
      source(many, { figures: many.units.map((each) => figures(each, { Q1: { 2026: 1000 } })) }),
    );
    expect(annex?.orientation).toBe('portrait');
    expect(cells(annex)?.slice(0, 12)).toEqual([
      ['1. Tuyến ngõ được tổng vệ sinh (tuyến)'],
      ...many.units.map(({ name }, at) => [String(at + 1), name, '1.000']),
      ['', 'Tổng cộng', '9.000'],
      ['2. Số hộ (hộ)'],
    ]);
  });

  test('none came, or the plan asks for none', () => {
    expect(figuresAnnex(source(twoLevel))).toBeNull();
    expect(figuresAnnex({ ...given, plan: { ...twoLevel, figures: null } })).toBeNull();
    expect(totalsTable(source(twoLevel))).toBeNull();
  });

  test('totals by year: the last is an estimate where the plan says so, and the period is there when it is longer', () => {
    const total = (plan: Plan, code: string) =>
      totalsTable(source(plan, { figures: [figures(unit(plan, code), { V1: { 2021: 1 } })] }))?.columns.map(
        ({ header }) => header,
      );
    expect(total(ninhThuan, '584')).toEqual([
      'TT',
      'Số liệu',
      'Đơn vị tính',
      'Năm 2021',
      'Năm 2022',
      'Ước năm 2023',
      'Giai đoạn 2021-2023',
    ]);
    expect(total(twoLevel, 'M01')).toEqual(['TT', 'Số liệu', 'Đơn vị tính', 'Năm 2026']);
  });
});

describe('progress', () => {
  const letter = { number: '12/BC-UBND', date: '2023-09-07', sent: '2023-09-07' };
  const none = { number: '', date: null, sent: null };
  const used = [{ path: 'mau.xlsx', sha256: '', size: 1 }];
  const states = [
    state(unit(ninhThuan, '584'), {
      letters: { report: letter, nominations: { ...none, number: '5/TTr' } },
      sentOn: { report: '2023-09-07', nominations: null },
      used,
    }),
    state(unit(ninhThuan, '585'), { report: 'missing', nominations: 'missing' }),
    state(unit(ninhThuan, '586'), {
      report: 'partial',
      nominations: 'declined',
      sentOn: { report: '2023-10-10', nominations: null },
      used,
    }),
    state(unit(ninhThuan, '587'), {
      report: 'paper',
      sentOn: { report: null, nominations: '2023-10-11' },
      used,
    }),
    state(unit(ninhThuan, '22738'), { depth: 1, report: 'missing', nominations: 'not-asked' }),
  ];

  test('every sender to the province, with its letters and whether it sent in time', () => {
    expect(cells(progressAnnex(source(ninhThuan, { units: states })))).toEqual([
      [
        ...['1', 'Huyện Bác Ái', 'Đã đủ', '12/BC-UBND ngày 07/9/2023', 'Gửi ngày 07/9/2023\nĐúng hạn'],
        ...['Đã đủ', '5/TTr', 'Chưa rõ ngày gửi', ''],
      ],
      ['2', 'Huyện Ninh Sơn', 'Chưa gửi', '', '', 'Chưa gửi', '', '', ''],
      [
        ...['3', 'Huyện Ninh Hải', 'Chưa đủ', '', 'Gửi đúng ngày 10/10/2023'],
        ...['Không đề nghị khen thưởng', '', '', ''],
      ],
      [
        ...['4', 'Huyện Ninh Phước', 'Đã nhận văn bản, chưa có tệp', '', 'Chưa rõ ngày gửi'],
        ...['Đã đủ', '', 'Gửi ngày 11/10/2023\nTrễ hạn', ''],
      ],
    ]);
  });

  test('a day received where the plan counts that, and days where it sets no deadline', () => {
    const sentOn = { report: '2026-12-01', nominations: null };
    const received = { report: '2026-12-16', nominations: '2026-12-05' };
    const free = { ...twoLevel, deadlines: twoLevel.deadlines.filter((each) => each.of === 'report') };
    const limits = (plan: Plan, more: Parameters<typeof state>[1]) =>
      cells(progressAnnex(source(plan, { units: [state(an, more)] })))?.map((row) => [row[4], row[7]]);
    expect(limits(twoLevel, { sentOn, received })).toEqual([
      ['Nhận ngày 16/12/2026\nTrễ hạn', 'Nhận ngày 05/12/2026\nĐúng hạn'],
    ]);
    expect(limits(twoLevel, { used: [{ path: 'a.xlsx', sha256: '', size: 1 }] })).toEqual([
      ['Chưa có ngày nhận', 'Chưa có ngày nhận'],
    ]);
    expect(limits(free, { sentOn: { report: null, nominations: '2026-12-05' } })).toEqual([
      ['', 'Gửi ngày 05/12/2026'],
    ]);
  });

  test('who owes what, until when, by which clause', () => {
    expect(cells(remindersAnnex(source(ninhThuan, { units: states })))).toEqual([
      [
        '1',
        'Huyện Ninh Sơn',
        'Báo cáo\nHồ sơ khen thưởng',
        'Hết ngày 09/10/2023 (mục V.1)\nHết ngày 09/10/2023 (mục IV.4)',
        '',
      ],
      ['2', 'Huyện Ninh Hải', 'Báo cáo (chưa đủ nội dung)', 'Hết ngày 09/10/2023 (mục V.1)', ''],
      [
        ...['3', 'Huyện Ninh Phước', 'Báo cáo (đã nhận văn bản, chưa có tệp)'],
        ...['Hết ngày 09/10/2023 (mục V.1)', ''],
      ],
    ]);
  });

  test('another plan’s inclusive deadline', () => {
    const annex = remindersAnnex(source(twoLevel, { units: [state(an, { report: 'missing' })] }));
    expect(cells(annex)?.[0]?.[3]).toMatch(/^Hết ngày 15\/12\/2026 \(/);
  });

  test('nobody owes anything: no list', () => {
    expect(remindersAnnex(source(ninhThuan))).toBeNull();
    expect(progressAnnex(source(ninhThuan, { units: [] }))).toBeNull();
  });
});
