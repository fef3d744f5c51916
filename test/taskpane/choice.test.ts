import { unitLabel } from '../../src/plan/units';
import {
  chosenPlan,
  parentsOf,
  readChoice,
  roleOf,
  ROOT,
  rolesOf,
  searchUnits,
  withPlan,
} from '../../src/taskpane/choice';
import type { KnownPlan } from '../../src/taskpane/session';
import { ninhThuan, twoLevel } from '../plan/plans';

const known: readonly KnownPlan[] = [
  { plan: ninhThuan, source: 'built-in' },
  { plan: twoLevel, source: 'file' },
];

const role = (id: string) => {
  const found = rolesOf(ninhThuan).find((one) => one.id === id);
  if (!found) throw new Error(`no role ${id}`);
  return found;
};

describe('roles', () => {
  test('go from the lowest level up, then units of no level, then the root', () => {
    expect(rolesOf(ninhThuan).map(({ id, name, units }) => [id, name, units.length])).toEqual([
      ['level/xa', 'Xã, phường, thị trấn', 65],
      ['level/huyen', 'Huyện, thành phố', 7],
      ['kind/so-nganh', 'Sở, ban, ngành, đoàn thể tỉnh', 34],
      ['kind/co-quan-khac', 'Cơ quan, đơn vị khác của tỉnh', 6],
      [ROOT, 'Tỉnh Ninh Thuận', 0],
    ]);
  });

  test.each([ninhThuan, twoLevel])('of $id hold each unit that is asked for anything once', (plan) => {
    const codes = rolesOf(plan).flatMap(({ units }) => units.map(({ code }) => code));
    const silent = new Set(
      plan.unitKinds
        .filter(({ report, nominations }) => report === 'none' && nominations === 'none')
        .map(({ id }) => id),
    );
    expect([...codes].sort()).toEqual(
      plan.units
        .filter(({ kind }) => !silent.has(kind))
        .map(({ code }) => code)
        .sort(),
    );
  });

  test('of a kind that is asked nothing are left out', () => {
    const plan = {
      ...ninhThuan,
      unitKinds: ninhThuan.unitKinds.map((kind) =>
        kind.id === 'co-quan-khac'
          ? { ...kind, report: 'none' as const, nominations: 'none' as const }
          : kind,
      ),
    };
    expect(rolesOf(plan).map(({ id }) => id)).not.toContain('kind/co-quan-khac');
  });

  test.each([
    ['22879', 'level/xa'],
    ['584', 'level/huyen'],
    ['SNV', 'kind/so-nganh'],
    [null, ROOT],
    ['nobody', undefined],
  ])('the role of %s is %s', (unit, id) => {
    expect(roleOf(ninhThuan, unit)?.id).toBe(id);
  });

  test('units are sent through those above them', () => {
    expect(parentsOf(ninhThuan, role('level/xa')).map(({ name }) => name)).toEqual([
      'Thành phố Phan Rang-Tháp Chàm',
      'Huyện Bác Ái',
      'Huyện Ninh Sơn',
      'Huyện Ninh Hải',
      'Huyện Ninh Phước',
      'Huyện Thuận Bắc',
      'Huyện Thuận Nam',
    ]);
    expect(parentsOf(ninhThuan, role('level/huyen'))).toEqual([]);
  });
});

describe('searching', () => {
  test.each([
    ['phuoc hau', ['Xã Phước Hậu']],
    ['Phước Hậu', ['Xã Phước Hậu']],
    ['PHUOC HAU', ['Xã Phước Hậu']],
    ['hậu', ['Xã Phước Hậu']],
    ['hâu', []],
    ['22879', ['Xã Phước Hậu']],
    ['hau phuoc', ['Xã Phước Hậu']],
    ['phước hoà', ['Xã Phước Hòa']],
    ['thanh hai', ['Xã Thành Hải', 'Xã Thanh Hải']],
    ['thành hải', ['Xã Thành Hải']],
    ['đô vinh', ['Phường Đô Vinh']],
    ['do vinh', ['Phường Đô Vinh']],
    ['nowhere', []],
  ])('"%s" finds %j', (text, names) => {
    const found = searchUnits(ninhThuan, role('level/xa').units, text);
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  test('nothing typed leaves all', () => {
    expect(searchUnits(ninhThuan, role('level/huyen').units, '  ')).toEqual(role('level/huyen').units);
  });

  test('every unit is found by its own label', () => {
    for (const unit of ninhThuan.units)
      expect(searchUnits(ninhThuan, ninhThuan.units, unitLabel(ninhThuan, unit))).toContain(unit);
  });
});

describe('what was remembered', () => {
  test.each([
    ['a unit', '{"planId":"ninh-thuan-3126","unit":"584"}', { planId: 'ninh-thuan-3126', unit: '584' }],
    ['the root', '{"planId":"ninh-thuan-3126","unit":null}', { planId: 'ninh-thuan-3126', unit: null }],
    ['nothing', null, null],
    ['no JSON', '584', null],
    ['damaged JSON', '{"planId"', null],
    ['a plan that is gone', '{"planId":"other","unit":"584"}', null],
    ['a unit that is gone', '{"planId":"ninh-thuan-3126","unit":"999"}', null],
    ['a unit that is no text', '{"planId":"ninh-thuan-3126","unit":584}', null],
  ])('%s', (_, text, choice) => {
    expect(readChoice(text, known)).toEqual(choice);
  });
});

describe('plans', () => {
  test('the chosen one is used, else the first', () => {
    expect(chosenPlan(known, { planId: twoLevel.id, unit: null })?.plan).toBe(twoLevel);
    expect(chosenPlan(known, null)?.plan).toBe(ninhThuan);
    expect(chosenPlan([], null)).toBeNull();
  });

  test('one from a file takes the place of its namesake', () => {
    const newer = { ...ninhThuan, version: 2 };
    expect(withPlan(known, newer)).toEqual([
      { plan: twoLevel, source: 'file' },
      { plan: newer, source: 'file' },
    ]);
  });
});
