/** What a district chose, carried and sent up, as the province has it from one merge to the next. */
import type { Read, Spec } from '../merge/build';
import { answers, collective, file, letterOf, person, reportOf } from '../merge/build';
import { outcomes } from '../merge/said';
import type { Plan } from '../../src/plan/schema';
import type { Remerged } from '../../src/sheets/summary/remerge';
import { ninhThuan as plan } from '../plan/plans';
import { Desk } from './desk';
import { awards, choose, chooseAll, sentUp, use } from './upward';

const BAC_AI = '584';
const [ONE, TWO] = ['22783', '22786'] as const;
const ITEMS = Object.keys(answers(plan, TWO)).length;
const AN = 'Nguyễn Văn Mẫu An';
const BINH = 'Trần Thị Mẫu Bình';
const CUONG = 'Lê Văn Mẫu Cường';
const DUNG = 'Phạm Thị Mẫu Dung';

const specOf = (unit: string, names: readonly string[], sent = '2023-10-02', achievement = 'Đạt'): Spec => ({
  unit,
  info: { ...letterOf(sent), ...reportOf(sent) },
  report: answers(plan, unit),
  nominations: names.map((name) => person(name, { achievement })),
});
const commune = (unit: string, names: readonly string[], sent?: string, achievement?: string): Read =>
  file(plan, `xa/${unit}-${sent ?? ''}.xlsx`, specOf(unit, names, sent, achievement));

const one = commune(ONE, [AN, BINH]);
const two = commune(TWO, [CUONG]);

const districtDesk = (...files: readonly Read[]): Desk => {
  const desk = new Desk(plan, BAC_AI);
  desk.merge(files);
  return desk;
};
const fromBacAi = (desk: Desk, path = '584.xlsx', sent = '2023-10-05'): Read =>
  sentUp(desk, plan, path, specOf(BAC_AI, [DUNG], sent));

const codes = ({ summary }: Remerged, path: string) =>
  summary.findings
    .filter(({ at }) => 'file' in at && at.file === path)
    .map(({ code, severity }) => `${severity} ${code}`);

test('what the district chose goes up as the communes’ nominations, with all else of theirs unchanged', () => {
  const district = districtDesk(one, two);
  choose(district, AN, 'Trình');
  choose(district, BINH, 'Dự phòng');
  choose(district, CUONG, 'Không trình');
  const { summary } = new Desk(plan).merge([fromBacAi(district)]);
  expect(
    summary.nominations.map(({ row, unit, path, status, file: { path: at } }) => [
      row.cells['name']?.value,
      unit.code,
      path.length,
      status,
      at,
      row.sheet,
    ]),
  ).toEqual(
    [
      [AN, ONE, 2, 'new', `584.xlsx › ${one.file.path}`, 'awards'],
      [DUNG, BAC_AI, 1, 'new', '584.xlsx', 'Đề nghị khen thưởng'],
    ].sort((a, b) => (a[1]! < b[1]! ? 1 : -1)),
  );
  expect(outcomes(summary)).toEqual([
    ['584.xlsx', 'used', 'report nominations'],
    [`584.xlsx › ${one.file.path}`, 'used', 'report nominations'],
    [`584.xlsx › ${two.file.path}`, 'used', 'report nominations'],
  ]);
  expect(summary.files[1]?.file).toEqual({
    ...one.file,
    path: `584.xlsx › ${one.file.path}`,
    via: '584.xlsx',
  });
  expect(summary.answers.filter(({ unit }) => unit.code === TWO)).toHaveLength(ITEMS);
  expect(summary.findings.map(({ code }) => code)).not.toContain('sent-past-parent');
});

test('a file that the district has in copies goes up once, by the name that its list has', () => {
  const copy: Read = { ...one, file: { ...one.file, path: 'xa/sao.xlsx' } };
  const district = districtDesk(one, copy);
  choose(district, AN, 'Trình');
  const { summary } = new Desk(plan).merge([fromBacAi(district)]);
  expect(outcomes(summary)).toEqual([
    ['584.xlsx', 'used', 'report nominations'],
    [`584.xlsx › ${one.file.path}`, 'used', 'report nominations'],
  ]);
  expect(summary.findings.map(({ code }) => code)).not.toContain('file-repeated');
});

test('nothing chosen: the communes have sent, and nobody of theirs is nominated', () => {
  const { summary } = new Desk(plan).merge([fromBacAi(districtDesk(one))]);
  expect(summary.nominations.map(({ unit }) => unit.code)).toEqual([BAC_AI]);
  expect(summary.progress.find(({ unit }) => unit.code === ONE)).toMatchObject({
    report: 'complete',
    nominations: 'complete',
    nominated: { 'ca-nhan': 0 },
  });
});

describe('two files of a commune that differ on the same day', () => {
  const other = file(plan, 'xa/khac.xlsx', { ...specOf(ONE, [AN]), report: { '6': 'Khác' } });
  const answer = ({ summary }: Remerged) =>
    summary.answers.find(({ unit, item }) => unit.code === ONE && item === '6')?.row.cells['answer']?.value;

  test('are for the district to choose from, and the province is told so', () => {
    const { findings } = new Desk(plan).merge([fromBacAi(districtDesk(one, other))]).summary;
    const told = findings.filter(({ code }) => code === 'files-disagree');
    expect(told.length).toBeGreaterThan(0);
    for (const { args } of told) expect(args).toMatchObject({ via: '584.xlsx' });
  });

  test('what the district chose goes up as chosen', () => {
    const said = [one, other].map((wanted) => {
      const district = districtDesk(one, other);
      const row = district.rows('files').find(({ id }) => id === wanted.file.sha256)!;
      row.cells.set('use', 'Dùng');
      district.merge([]);
      const merged = new Desk(plan).merge([fromBacAi(district)]);
      expect(merged.summary.findings.map(({ code }) => code)).not.toContain('files-disagree');
      return answer(merged);
    });
    expect(said[1]).toBe('Khác');
    expect(said[0]).not.toBe('Khác');
  });
});

test('the district’s own edit of a commune’s row goes up, and its row says so at the province', () => {
  const district = districtDesk(one);
  choose(district, AN, 'Trình');
  district.rows('awards')[0]!.cells.set('achievement', 'Huyện sửa');
  district.rows('awards')[0]!.cells.set('workplace', null);
  const { summary } = new Desk(plan).merge([fromBacAi(district)]);
  const [row] = summary.nominations.filter(({ unit }) => unit.code === ONE);
  expect([row?.row.cells['achievement']?.value, row?.row.cells['workplace']?.value]).toEqual([
    'Huyện sửa',
    null,
  ]);
});

describe('rows that the district typed into the list', () => {
  const typedRow = (cells: Readonly<Record<string, string>>) => {
    const district = districtDesk(one);
    district.rows('awards').push({ id: null, cells: new Map(Object.entries(cells)), edited: new Map() });
    return fromBacAi(district).submission;
  };
  const filled = { name: 'Hồ sơ giấy', kind: 'Tập thể' };
  test.each([
    ['chosen', { ...filled, selection: 'Trình' }, [DUNG, 'Hồ sơ giấy'], []],
    ['held back', { ...filled, selection: 'Dự phòng' }, [DUNG], []],
    ['of a commune', { ...filled, selection: 'Trình', sender: 'Xã Phước Hòa' }, [DUNG], [TWO]],
    ['blank but for the choice', { selection: 'Trình' }, [DUNG], []],
  ] as const)('%s', (_, cells, own, communes) => {
    const { nominations, carried } = typedRow(cells);
    expect(nominations.map((row) => row.cells['name']?.value)).toEqual(own);
    expect(carried?.chosen.map(({ unit }) => unit)).toEqual(communes);
  });
});

describe('a commune’s file that went straight to the province', () => {
  const direct = commune(ONE, [AN, BINH]);

  test('is shown and not counted while the district has sent nothing of it', () => {
    const province = new Desk(plan);
    province.merge([file(plan, '584.xlsx', specOf(BAC_AI, [DUNG])), direct]);
    expect(awards(province).map(([, name, status]) => [name, status])).toContainEqual([
      AN,
      'Xã gửi trực tiếp, huyện chưa trình',
    ]);
  });

  test('keeps its rows’ ids when they come up through the district; what was not chosen is withdrawn', () => {
    const province = new Desk(plan);
    province.merge([direct]);
    const before = awards(province);
    const district = districtDesk(one);
    choose(district, BINH, 'Trình');
    const merged = province.merge([fromBacAi(district)]);
    expect(awards(province)).toEqual([
      [before[0]![0], AN, 'Đã rút'],
      [before[1]![0], BINH, 'Không đổi'],
      [expect.any(String), DUNG, 'Mới'],
    ]);
    // The same bytes, once.
    expect(outcomes(merged.summary)).toContainEqual([direct.file.path, 'repeated', '']);
    expect(codes(merged, direct.file.path)).toEqual(['note file-repeated']);
  });

  test.each([
    ['the list that the district saw', [AN, BINH], 'note chosen-above'],
    ['another list', [AN, CUONG], 'warning chosen-above'],
  ] as const)('%s in other bytes does not bring back what was not chosen', (_, names, said) => {
    const province = new Desk(plan);
    const later = commune(ONE, names, '2023-10-09');
    const district = districtDesk(one);
    choose(district, AN, 'Trình');
    const merged = province.merge([fromBacAi(district), later]);
    expect(merged.summary.nominations.map(({ row }) => row.cells['name']?.value).sort()).toEqual(
      [AN, DUNG].sort(),
    );
    expect(codes(merged, later.file.path)).toContain(said);
    // The report is its unit's own: the newest stands.
    expect(outcomes(merged.summary)).toContainEqual([later.file.path, 'used', 'report']);
    expect(merged.summary.findings.map(({ code }) => code)).not.toContain('files-disagree');
  });

  test('counts where the district carries only the commune’s report', () => {
    const { nominations: __, ...reportOnly } = specOf(ONE, []);
    const district = districtDesk(file(plan, 'xa/bao-cao.xlsx', reportOnly));
    const { summary } = new Desk(plan).merge([fromBacAi(district), direct]);
    expect(summary.nominations.filter(({ status }) => status === 'direct')).toHaveLength(2);
  });

  test('stays direct where the district passed the commune’s files over', () => {
    const district = districtDesk(one, two);
    chooseAll(district);
    use(district, ONE, 'Bỏ qua');
    const { summary } = new Desk(plan).merge([fromBacAi(district), direct]);
    expect(summary.nominations.map(({ unit, status }) => [unit.code, status])).toEqual(
      expect.arrayContaining([
        [ONE, 'direct'],
        [TWO, 'new'],
      ]),
    );
  });
});

describe('again', () => {
  const provinceWith = (district: Desk): Desk => {
    const province = new Desk(plan);
    province.merge([fromBacAi(district)]);
    return province;
  };
  const statuses = (desk: Desk) => awards(desk).map(([, name, status]) => [name, status]);

  test('the same file changes nothing', () => {
    const district = districtDesk(one, two);
    chooseAll(district);
    expect(provinceWith(district).preview([fromBacAi(district)]).isNews).toBe(false);
  });

  test('another choice: one is withdrawn, the other new, the rest stays in its row', () => {
    const district = districtDesk(one, two);
    choose(district, AN, 'Trình');
    choose(district, CUONG, 'Trình');
    const province = provinceWith(district);
    choose(district, AN, null);
    choose(district, BINH, 'Trình');
    province.merge([fromBacAi(district, '584.xlsx', '2023-10-06')]);
    expect(statuses(province)).toEqual(
      expect.arrayContaining([
        [AN, 'Đã rút'],
        [BINH, 'Mới'],
        [CUONG, 'Không đổi'],
        [DUNG, 'Không đổi'],
      ]),
    );
    expect(province.rows('awards')).toHaveLength(4);
  });

  test('a commune sends again after the choice: the choice stays, and the row changes up to the province', () => {
    const district = districtDesk(one, two);
    choose(district, AN, 'Trình');
    const province = provinceWith(district);
    const [id] = awards(province).find(([, name]) => name === AN)!;
    district.merge([commune(ONE, [BINH, AN], '2023-10-04', 'Vượt')]);
    province.merge([fromBacAi(district, '584.xlsx', '2023-10-06')]);
    expect(awards(province)).toContainEqual([id, AN, 'Đã sửa']);
    expect(statuses(province).map(([name]) => name)).not.toContain(BINH);
    expect(
      province
        .rows('awards')
        .find((row) => row.id === id)!
        .cells.get('achievement'),
    ).toBe('Vượt');
  });

  test('a withdrawn row that is still chosen does not go up', () => {
    const district = districtDesk(one);
    chooseAll(district);
    const province = provinceWith(district);
    district.merge([commune(ONE, [BINH], '2023-10-04')]);
    province.merge([fromBacAi(district, '584.xlsx', '2023-10-06')]);
    expect(statuses(province)).toContainEqual([AN, 'Đã rút']);
  });

  test('the province passes over one commune, or the district with all that it carries', () => {
    const district = districtDesk(one, two);
    chooseAll(district);
    const gone = (unit: string) => {
      const province = provinceWith(district);
      use(province, unit, 'Bỏ qua');
      province.merge([]);
      return statuses(province)
        .flatMap(([name, status]) => (status === 'Đã rút' ? [name] : []))
        .sort();
    };
    expect(gone(TWO)).toEqual([CUONG]);
    expect(gone(BAC_AI)).toEqual([AN, BINH, CUONG, DUNG].sort());
  });

  test('a report alone in a later file takes nothing away that the earlier one carried', () => {
    const district = districtDesk(one);
    chooseAll(district);
    const province = provinceWith(district);
    const { nominations: __, ...reportOnly } = specOf(BAC_AI, [], '2023-10-09');
    province.merge([file(plan, '584-bao-cao.xlsx', reportOnly)]);
    expect(statuses(province).filter(([, status]) => status === 'Đã rút')).toEqual([]);
    expect(awards(province)).toHaveLength(3);
  });
});

describe('a district’s memory that is gone', () => {
  const lost = () => {
    const district = districtDesk(one, two);
    choose(district, AN, 'Trình');
    district.loseMemory();
    return fromBacAi(district, '584-hong.xlsx', '2023-10-08');
  };

  test('what was chosen goes up by what can be seen, and no commune is blamed for what is not known of it', () => {
    const sent = lost();
    expect(sent.submission.carried).toMatchObject({ files: [], lost: true, chosen: [{ unit: ONE }] });
    const { summary } = new Desk(plan).merge([sent]);
    expect(summary.nominations.map(({ row, unit }) => [row.cells['name']?.value, unit.code])).toContainEqual([
      AN,
      ONE,
    ]);
    expect(summary.findings.filter(({ unit, severity }) => unit === ONE && severity === 'error')).toEqual([]);
    expect(summary.answers.filter(({ unit }) => unit.code === ONE)).toEqual([]);
  });

  test('the files of the one before still count', () => {
    const district = districtDesk(one, two);
    choose(district, CUONG, 'Trình');
    const { summary } = new Desk(plan).merge([fromBacAi(district), lost()]);
    expect(summary.nominations.map(({ row }) => row.cells['name']?.value).sort()).toEqual([AN, DUNG].sort());
    expect(summary.answers.filter(({ unit }) => unit.code === TWO)).toHaveLength(ITEMS);
  });
});

test('four levels: what the highest chose of the lowest goes up, whatever was chosen between', () => {
  const deep: Plan = {
    ...plan,
    unitKinds: [
      ...plan.unitKinds,
      { ...plan.unitKinds.find(({ id }) => id === 'xa')!, id: 'thon', name: 'Thôn' },
    ],
    units: [...plan.units, { code: 'T1', name: 'Thôn Mẫu', kind: 'thon', parent: ONE }],
  };
  const hamlet = file(deep, 'T1.xlsx', {
    unit: 'T1',
    nominations: [person(AN), person(BINH, { birthYear: '1980' }), collective(CUONG)],
  });
  const communeDesk = new Desk(deep, ONE);
  communeDesk.merge([hamlet]);
  choose(communeDesk, AN, 'Trình');
  choose(communeDesk, BINH, 'Trình');
  const district = new Desk(deep, BAC_AI);
  district.merge([sentUp(communeDesk, deep, 'xa.xlsx', specOf(ONE, [DUNG]))]);
  expect(
    awards(district)
      .map(([, name]) => name)
      .sort(),
  ).toEqual([AN, BINH, DUNG].sort());
  choose(district, BINH, 'Trình');
  const { summary } = new Desk(deep).merge([sentUp(district, deep, '584.xlsx', specOf(BAC_AI, []))]);
  expect(
    summary.nominations.map(({ row, unit, path, status }) => [
      row.cells['name']?.value,
      unit.code,
      path.length,
      status,
    ]),
  ).toEqual([[BINH, 'T1', 3, 'new']]);
  // As it was typed, which no list shows.
  expect(summary.nominations[0]?.row.cells['birthYear']?.value).toBe('1980');
  expect(summary.files.map(({ file: { path } }) => path)).toEqual([
    '584.xlsx',
    '584.xlsx › xa.xlsx',
    '584.xlsx › xa.xlsx › T1.xlsx',
  ]);
});
