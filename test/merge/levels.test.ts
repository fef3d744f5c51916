/** Who merges is an argument: what is expected, counted and on the way follows from the plan. */
import { merge } from '../../src/merge/merge';
import type { Plan } from '../../src/plan/schema';
import { file, letterOf, person } from './build';
import { ninhThuan, twoLevel } from '../plan/plans';
import { said } from './said';

const BAC_AI = '584';
const [ONE, TWO, ELSEWHERE] = ['22783', '22786', '22834'] as const;

const commune = (unit: string, name: string, d1?: number) =>
  file(ninhThuan, `${unit}.xlsx`, {
    unit,
    info: letterOf('2023-10-02'),
    nominations: [person(name)],
    ...(d1 === undefined ? {} : { figures: { D1: { 2023: d1 } } }),
  });

describe('at a district', () => {
  const files = [commune(ONE, 'Nguyễn Văn Mẫu', 3), commune(TWO, 'Trần Thị Mẫu', 4)];
  const merged = merge(files, ninhThuan, [], { at: BAC_AI });

  test('its communes are expected, at its own level, and nobody else', () => {
    expect(new Set(merged.progress.map(({ unit, depth }) => `${unit.parent} ${depth}`))).toEqual(
      new Set(['584 0']),
    );
    expect(merged.progress).toHaveLength(9);
  });

  test('what a commune sends is not past anybody, and ends at the district', () => {
    expect(merged.nominations.map(({ unit, path, status }) => [unit.code, path.length, status])).toEqual([
      [ONE, 1, 'new'],
      [TWO, 1, 'new'],
    ]);
    expect(said(merged, 'sent-past-parent')).toEqual([]);
  });

  test("its communes' figures count in its total; at the province they do not", () => {
    const counted = (at: string) =>
      merge(files, ninhThuan, [], { at }).figures.map(({ unit, counted: is }) => [unit.code, is]);
    expect(counted(BAC_AI)).toEqual([
      [ONE, true],
      [TWO, true],
    ]);
    expect(counted(ninhThuan.root.code)).toEqual([
      [ONE, false],
      [TWO, false],
    ]);
  });

  test("the plan's quota is told at the root alone", () => {
    const many = [ONE, TWO].map((unit) =>
      file(ninhThuan, `${unit}.xlsx`, {
        unit,
        nominations: Array.from({ length: 9 }, (_, at) => person(`Nguyễn Văn Mẫu ${unit} ${at}`)),
      }),
    );
    const codes = (at: string) => merge(many, ninhThuan, [], { at }).findings.map(({ code }) => code);
    expect(codes(ninhThuan.root.code)).toContain('quota-nominated');
    expect(codes(BAC_AI)).not.toContain('quota-nominated');
  });

  test.each([
    ['a commune of another district', ELSEWHERE, 'sent-elsewhere'],
    ['a department', 'STC', 'sent-elsewhere'],
    ["the district's own form", BAC_AI, 'own-form'],
  ] as const)('%s is named and not merged', (_, unit, code) => {
    const stray = file(ninhThuan, 'lac.xlsx', { unit, nominations: [person('Lê Văn Mẫu')] });
    const both = merge([...files, stray], ninhThuan, [], { at: BAC_AI });
    expect(both.nominations).toEqual(merged.nominations);
    expect(both.files.find(({ file: { path } }) => path === 'lac.xlsx')).toMatchObject({
      outcome: 'elsewhere',
      unit: { code: unit },
      parts: [],
    });
    expect(both.findings.filter((each) => each.code === code && each.unit === unit)).toHaveLength(1);
  });

  test('its own figures stand beside the sum of those that have come', () => {
    const own = file(ninhThuan, '584.xlsx', {
      unit: BAC_AI,
      figures: { D1: { 2021: 4, 2023: 6 }, P0: { 2023: 100 } },
    }).submission;
    expect(
      merge(files, ninhThuan, [], { at: BAC_AI, own }).reconciled.map(({ unit, indicator, ...rest }) => [
        unit.code,
        indicator.code,
        rest,
      ]),
    ).toEqual([[BAC_AI, 'D1', { own: 10, below: 7, given: 2, asked: 9 }]]);
    expect(merged.reconciled).toEqual([]);
  });
});

test('at the province each district is compared with its communes, and counted once', () => {
  const district = file(ninhThuan, '584.xlsx', { unit: BAC_AI, figures: { D1: { 2023: 9 } } });
  const merged = merge(
    [district, commune(ONE, 'Nguyễn Văn Mẫu', 3), commune(TWO, 'Trần Thị Mẫu', 4)],
    ninhThuan,
    [],
  );
  expect(merged.figures.filter(({ counted }) => counted).map(({ unit }) => unit.code)).toEqual([BAC_AI]);
  expect(merged.reconciled).toMatchObject([{ own: 9, below: 7, given: 2, asked: 9 }]);
});

test('with two levels there is nobody between, and nothing to compare', () => {
  const merged = merge(
    ['M01', 'M02'].map((unit) =>
      file(twoLevel, `${unit}.xlsx`, { unit, nominations: [person('Nguyễn Văn Mẫu')] }),
    ),
    twoLevel,
    [],
  );
  expect(merged.nominations.map(({ path, status }) => [path.length, status])).toEqual([
    [1, 'new'],
    [1, 'new'],
  ]);
  expect(merged.reconciled).toEqual([]);
  expect(new Set(merged.progress.map(({ depth }) => depth))).toEqual(new Set([0]));
});

/** Hamlets that send through the communes: four levels in all. */
const withHamlets: Plan = {
  ...ninhThuan,
  unitKinds: [
    ...ninhThuan.unitKinds,
    { ...ninhThuan.unitKinds.find(({ id }) => id === 'xa')!, id: 'thon', name: 'Thôn' },
  ],
  units: [
    ...ninhThuan.units,
    { code: 'T1', name: 'Thôn Mẫu Một', kind: 'thon', parent: ONE },
    { code: 'T2', name: 'Thôn Mẫu Hai', kind: 'thon', parent: ONE },
  ],
};

test('any unit that others send through may merge, however deep', () => {
  const hamlet = file(withHamlets, 'T1.xlsx', { unit: 'T1', nominations: [person('Nguyễn Văn Mẫu')] });
  const at = (code: string) =>
    merge([hamlet], withHamlets, [], { at: code }).nominations.map(({ path, status }) => [
      path.map((unit) => unit.code).join(' '),
      status,
    ]);
  expect(at(ONE)).toEqual([['T1', 'new']]);
  expect(at(BAC_AI)).toEqual([[`T1 ${ONE}`, 'direct']]);
  expect(at(withHamlets.root.code)).toEqual([[`T1 ${ONE} ${BAC_AI}`, 'direct']]);
});
