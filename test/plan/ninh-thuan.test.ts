import type { Plan } from '../../src/plan/schema';
import { ninhThuan, twoLevel } from './plans';

test('what counts against which quota (IV.3)', () => {
  expect(ninhThuan.nominations.quotas).toEqual([
    { id: 'tap-the', name: 'tập thể', limit: 8, per: 'plan', clause: 'IV.3' },
    { id: 'ca-nhan', name: 'cá nhân', limit: 15, per: 'plan', clause: 'IV.3' },
  ]);
  expect(ninhThuan.nominations.kinds.map(({ name, quota }) => [name, quota])).toEqual([
    ['Tập thể', 'tap-the'],
    ['Doanh nghiệp - HTX', 'tap-the'],
    ['Cá nhân', 'ca-nhan'],
    // The plan is silent on households.
    ['Hộ gia đình', null],
  ]);
});

test('the deadlines, each with its clause and whom it binds', () => {
  expect(
    ninhThuan.deadlines.map(({ of, date, bound, counts, clause, kinds }) => [
      of,
      date,
      bound,
      counts,
      clause,
      kinds,
    ]),
  ).toEqual([
    ['review', '2023-10-10', 'before', 'sent', 'III.1', ['huyen', 'thanh-pho', 'xa', 'so-nganh']],
    ['report', '2023-10-10', 'before', 'sent', 'V.1', ['huyen', 'thanh-pho', 'so-nganh']],
    [
      'nominations',
      '2023-10-10',
      'before',
      'sent',
      'IV.4',
      ['huyen', 'thanh-pho', 'so-nganh', 'co-quan-khac'],
    ],
    ['selection', '2023-10-20', 'before', 'sent', 'IV.4', []],
  ]);
});

test('who receives what', () => {
  expect(ninhThuan.recipients.map(({ name, receives, clause }) => [name, receives, clause])).toEqual([
    ['Sở Nông nghiệp và Phát triển nông thôn', ['report'], 'V.1'],
    ['Sở Nội vụ', ['report'], 'V.1'],
    [
      'Văn phòng Điều phối chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh',
      ['nominations'],
      'IV.4',
    ],
  ]);
});

test('the exclusion (IV.2) is read by recipient until somebody switches it', () => {
  expect(ninhThuan.nominations.exclusion).toMatchObject({
    clause: 'IV.2',
    reading: 'recipient',
    level: 'xa',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    from: '2021-01-01',
    to: '2023-12-31',
  });
});

test('dossier parts rest on the decree, not on the plan', () => {
  const { dossier, letterClause } = ninhThuan.nominations;
  expect(dossier.map(({ name, per, clause }) => [name, per, clause])).toEqual([
    ['Biên bản họp xét khen thưởng', 'unit', 'nd-91-2017'],
    ['Báo cáo thành tích có xác nhận của cấp trình', 'nominee', 'nd-91-2017'],
  ]);
  expect(letterClause).toBe('nd-91-2017');
});

test('150 delegates in four groups, in November 2023 (II.2)', () => {
  expect(ninhThuan.conference).toMatchObject({ clause: 'II.2', delegates: 150, month: '2023-11' });
  expect(ninhThuan.conference?.groups.map(({ mark, members }) => [mark, members.length])).toEqual([
    ['a)', 2],
    ['b)', 2],
    ['c)', 2],
    ['d)', 0],
  ]);
});

const indicator = (plan: Plan, code: string) => plan.figures?.indicators.find((one) => one.code === code);

describe('figures', () => {
  test('only districts are added up, and only places are asked', () => {
    expect(ninhThuan.figures?.countedKinds).toEqual(['huyen', 'thanh-pho']);
    const asked = new Set(ninhThuan.figures?.indicators.flatMap((one) => one.kinds));
    expect([...asked].sort()).toEqual(['huyen', 'thanh-pho', 'xa']);
  });

  test.each(['X0', 'X1', 'X2', 'X3', 'X4', 'C0', 'C1'])('%s counts communes: no commune is asked', (code) => {
    expect(indicator(ninhThuan, code)?.kinds).toEqual(['huyen', 'thanh-pho']);
  });

  test.each([
    ['V0', { measure: 'flow', parts: ['V1', 'V2', 'V3', 'V4', 'V5', 'V6'] }],
    ['D1', { measure: 'flow', unit: 'm²' }],
    // Kiểu mẫu ⊂ nâng cao ⊂ đạt chuẩn.
    ['X1', { measure: 'stock', atMost: 'X0' }],
    ['X2', { measure: 'stock', atMost: 'X1' }],
    ['X3', { measure: 'stock', atMost: 'X2' }],
    ['X4', { measure: 'quotient', numerator: 'X1', denominator: 'X0', scale: 100 }],
    ['C1', { measure: 'quotient', numerator: 'C0', denominator: 'X0', scale: 1, atMost: 19 }],
    ['T1', { measure: 'rate', weight: 'P0' }],
    ['H1', { measure: 'stock', atMost: 'H0' }],
    ['H2', { measure: 'quotient', numerator: 'H1', denominator: 'H0', scale: 100 }],
    ['B1', { measure: 'rate', weight: 'P0', atMost: 100 }],
    ['N1', { measure: 'rate', weight: 'H0', atMost: 100 }],
    ['L1', { measure: 'rate', weight: 'L0', atMost: 100 }],
    ['K1', { measure: 'stock' }],
  ])('%s', (code, summed) => {
    expect(indicator(ninhThuan, code)).toMatchObject(summed);
  });
});

test('the second plan shares nothing with the first that code could come to rely on', () => {
  const facts = (plan: Plan) => [
    ...plan.levels.flatMap(({ id, header }) => [id, header]),
    ...plan.unitKinds.map(({ id }) => id),
    ...plan.units.map(({ code }) => code),
    ...plan.outline.branches.map(({ id }) => id),
    ...plan.nominations.kinds.map(({ id }) => id),
    ...plan.nominations.quotas.map(({ id }) => id),
    ...plan.nominations.awards,
    ...plan.nominations.dossier.map(({ id }) => id),
    ...plan.deadlines.map(({ id }) => id),
    ...plan.clauses.map(({ id }) => id),
    ...(plan.figures?.indicators.map(({ code }) => code) ?? []),
  ];
  const first = new Set(facts(ninhThuan));
  expect(facts(twoLevel).filter((fact) => first.has(fact))).toEqual([]);
});
