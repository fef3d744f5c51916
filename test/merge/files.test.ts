/** Which file each part of a unit's submission is taken from, and what is said of the others. */
import { merge } from '../../src/merge/merge';
import { ninhThuan as plan } from '../plan/plans';
import { answers, collective, day, file, letterOf, person, reportOf } from './build';
import { codesAt, nominated, outcomes, said } from './said';

const UNIT = '585';
const report = (sent: string, text?: string) => ({
  info: reportOf(sent),
  report: answers(plan, UNIT, text),
});
const list = (sent: string, ...names: readonly string[]) => ({
  info: letterOf(sent),
  nominations: names.map((name) => person(name)),
});
const from = (path: string, spec: object) => file(plan, path, { unit: UNIT, ...spec });

describe('copies', () => {
  const spec = { ...list('2023-10-05', 'Nguyễn Văn Mẫu') };

  test('of the same bytes count once, under the path that comes first', () => {
    const merged = merge([from('b.xlsx', spec), from('a.xlsx', spec), from('Z.xlsx', spec)], plan, null);
    expect(outcomes(merged)).toEqual([
      ['Z.xlsx', 'used', 'nominations'],
      ['a.xlsx', 'repeated', ''],
      ['b.xlsx', 'repeated', ''],
    ]);
    expect(nominated(merged)).toEqual(['Z.xlsx: Nguyễn Văn Mẫu']);
    expect(said(merged, 'file-repeated', 'duplicate', 'file-superseded')).toEqual([
      ['note file-repeated a.xlsx', { other: 'Z.xlsx' }],
      ['note file-repeated b.xlsx', { other: 'Z.xlsx' }],
    ]);
  });

  test('under one path are one file given twice', () => {
    const merged = merge([from('a.xlsx', spec), from('a.xlsx', spec)], plan, null);
    expect(outcomes(merged)).toEqual([
      ['a.xlsx', 'used', 'nominations'],
      ['a.xlsx', 'repeated', ''],
    ]);
  });
});

describe('parts', () => {
  test('two halves of one submission are both used', () => {
    const merged = merge(
      [
        from('nong-nghiep.xlsx', report('2023-10-06')),
        from('noi-vu.xlsx', list('2023-10-04', 'Nguyễn Văn Mẫu')),
      ],
      plan,
      [],
    );
    expect(outcomes(merged)).toEqual([
      ['noi-vu.xlsx', 'used', 'nominations'],
      ['nong-nghiep.xlsx', 'used', 'report'],
    ]);
    // Neither is told of the half that the other sent.
    expect(codesAt(merged, 'noi-vu.xlsx')).toEqual([]);
    expect(codesAt(merged, 'nong-nghiep.xlsx')).toEqual([]);
  });

  test('figures and report are taken from different files where the newer one lacks figures', () => {
    const merged = merge(
      [
        from('a.xlsx', { ...report('2023-10-01'), figures: { D1: { 2021: 5 } } }),
        from('b.xlsx', report('2023-10-02', 'Có')),
      ],
      plan,
      [],
    );
    expect(outcomes(merged)).toEqual([
      ['a.xlsx', 'used', 'figures'],
      ['b.xlsx', 'used', 'report'],
    ]);
    expect(said(merged, 'file-superseded', 'files-disagree')).toEqual([
      ['note file-superseded a.xlsx', { by: 'b.xlsx', part: 'report' }],
    ]);
  });

  test.each([
    ['the day sent', letterOf('2023-10-02'), letterOf('2023-10-03')],
    [
      'the day of the letter where it does not say when it was sent',
      letterOf('2023-10-02'),
      { letterDate: day('2023-10-03') },
    ],
    [
      'the day sent rather than the day of the letter',
      { letterDate: day('2023-10-08'), letterSent: day('2023-10-02') },
      letterOf('2023-10-03'),
    ],
    ['any day rather than none', {}, letterOf('2023-09-01')],
    ['a day typed as text', letterOf('2023-10-02'), { letterSent: 'ngày 03/10/2023' }],
    [
      "its own letter's day, not the report's",
      { ...reportOf('2023-10-09'), ...letterOf('2023-10-02') },
      letterOf('2023-10-03'),
    ],
  ])('the newer list stands, by %s', (_by, older, newer) => {
    const files = [
      from('old.xlsx', { info: older, nominations: [person('Trần Văn Cũ')] }),
      from('new.xlsx', { info: newer, nominations: [person('Lê Thị Mới')] }),
    ];
    const merged = merge(files, plan, []);
    expect(nominated(merged)).toEqual(['new.xlsx: Lê Thị Mới']);
    expect(said(merged, 'file-superseded', 'files-disagree')).toEqual([
      ['note file-superseded old.xlsx', { by: 'new.xlsx', part: 'nominations' }],
    ]);
    expect(merge([...files].reverse(), plan, [])).toEqual(merged);
  });

  test('an empty half never erases a full one, however new', () => {
    const full = from('full.xlsx', { ...report('2023-10-01'), ...list('2023-10-01', 'Nguyễn Văn Mẫu') });
    const empty = from('empty.xlsx', { info: { ...reportOf('2023-10-09'), ...letterOf('2023-10-09') } });
    const merged = merge([full, empty], plan, []);
    expect(nominated(merged)).toEqual(['full.xlsx: Nguyễn Văn Mẫu']);
    expect(outcomes(merged)).toEqual([
      ['empty.xlsx', 'empty', ''],
      ['full.xlsx', 'used', 'report nominations'],
    ]);
    // Its letter came with nothing: that is asked about.
    expect(codesAt(merged, 'empty.xlsx')).toEqual(['list-emptied']);
  });

  test('what a superseded file says wrong is not told', () => {
    const merged = merge(
      [
        from('old.xlsx', { info: letterOf('2023-10-02'), nominations: [{ name: 'Ông Trần Văn Cũ' }] }),
        from('new.xlsx', list('2023-10-03', 'Lê Thị Mới')),
      ],
      plan,
      [],
    );
    expect(codesAt(merged, 'old.xlsx')).toEqual(['file-superseded']);
    expect(outcomes(merged)[1]).toEqual(['old.xlsx', 'superseded', '']);
  });

  test('nor what the reader passed over there', () => {
    const passedOver = {
      code: 'row-passed-over',
      severity: 'note',
      at: { kind: 'row', file: 'old.xlsx', sheet: 'Đề nghị khen thưởng', row: 30 },
      unit: UNIT,
      args: { why: 'total', text: 'Tổng cộng' },
      basis: null,
    } as const;
    const old = file(
      plan,
      'old.xlsx',
      { unit: UNIT, ...report('2023-10-01'), ...list('2023-10-01', 'Trần Văn Cũ') },
      [passedOver],
    );
    const merged = merge([old, from('new.xlsx', list('2023-10-03', 'Lê Thị Mới'))], plan, []);
    expect(outcomes(merged)[1]).toEqual(['old.xlsx', 'used', 'report']);
    expect(codesAt(merged, 'old.xlsx')).not.toContain('row-passed-over');
    expect(codesAt(merge([old], plan, []), 'old.xlsx')).toContain('row-passed-over');
  });
});

describe('equal dates', () => {
  test('with different content: both sides hear of it once', () => {
    const files = [
      from('a.xlsx', list('2023-10-02', 'Nguyễn Văn Một')),
      from('b.xlsx', list('2023-10-02', 'Nguyễn Văn Hai')),
    ];
    const merged = merge(files, plan, []);
    expect(said(merged, 'files-disagree')).toEqual([
      ['warning files-disagree a.xlsx', { other: 'b.xlsx', part: 'nominations' }],
      ['warning files-disagree b.xlsx', { other: 'a.xlsx', part: 'nominations' }],
    ]);
    expect(merged.nominations).toHaveLength(1);
    expect(merge([...files].reverse(), plan, [])).toEqual(merged);
  });

  test('with the same content in another order of rows: nobody does', () => {
    const merged = merge(
      [
        from('a.xlsx', list('2023-10-02', 'Nguyễn Văn Một', 'Nguyễn Văn Hai')),
        from('b.xlsx', list('2023-10-02', 'NGUYỄN VĂN HAI', 'Nguyễn  Văn Một')),
      ],
      plan,
      [],
    );
    expect(said(merged, 'files-disagree')).toEqual([]);
    expect(said(merged, 'file-superseded')).toHaveLength(1);
  });

  test('what the files are called does not decide which one stands', () => {
    const [one, two] = [list('2023-10-02', 'Nguyễn Văn Một'), list('2023-10-02', 'Nguyễn Văn Hai')];
    const stands = (...files: readonly ReturnType<typeof from>[]) =>
      merge(files, plan, []).nominations.map(({ file: { sha256 } }) => sha256);
    expect(stands(from('a.xlsx', one), from('b.xlsx', two))).toEqual(
      stands(from('a.xlsx', two), from('b.xlsx', one)),
    );
  });

  test('without any date count as equal', () => {
    const merged = merge(
      [from('a.xlsx', { report: { '1.a.1': 'Một' } }), from('b.xlsx', { report: { '1.a.1': 'Hai' } })],
      plan,
      [],
    );
    expect(said(merged, 'files-disagree')).toHaveLength(2);
  });
});

describe('"nominates nobody"', () => {
  const nobody = (sent: string) => from('none.xlsx', { info: { ...letterOf(sent), noNominations: 'x' } });
  const somebody = from('list.xlsx', list('2023-10-04', 'Nguyễn Văn Mẫu'));

  test('is taken where no file lists anybody', () => {
    expect(outcomes(merge([nobody('2023-10-04')], plan, []))).toEqual([['none.xlsx', 'used', 'nominations']]);
  });

  test.each([
    ['older', '2023-10-03', ['file-superseded']],
    ['as old', '2023-10-04', ['file-superseded', 'files-disagree']],
  ])('erases no list; %s than the list it says', (_age, sent, codes) => {
    const merged = merge([nobody(sent), somebody], plan, []);
    expect(nominated(merged)).toEqual(['list.xlsx: Nguyễn Văn Mẫu']);
    expect(codesAt(merged, 'none.xlsx')).toEqual(codes);
  });
});

test('"nominates nobody" takes a list back that was sent before it', () => {
  const nobody = from('none.xlsx', { info: { ...letterOf('2023-10-05'), noNominations: 'x' } });
  const merged = merge([nobody, from('list.xlsx', list('2023-10-04', 'Nguyễn Văn Mẫu'))], plan, []);
  expect(nominated(merged)).toEqual([]);
  expect(codesAt(merged, 'list.xlsx')).toEqual(['file-superseded']);
});

describe('files that take no part', () => {
  test.each([
    ['no unit', null],
    ['a unit that the plan has not', '999'],
  ])('%s: listed and checked, nothing merged', (_what, unit) => {
    const stray = file(plan, 'stray.xlsx', {
      unit,
      info: { unit: 'Huyện Mẫu' },
      nominations: [person('Nguyễn Văn Mẫu', { birthYear: 1780 })],
    });
    const merged = merge([stray], plan, []);
    expect(merged.files).toEqual([
      {
        file: stray.file,
        unit: null,
        outcome: 'unit-unknown',
        trouble: null,
        parts: [],
        counts: { report: 0, figures: 0, nominations: 1 },
      },
    ]);
    expect(merged.nominations).toEqual([]);
    expect(said(merged, 'file-unit-unknown')).toEqual([
      ['error file-unit-unknown stray.xlsx', { found: 'Huyện Mẫu', suggestion: null }],
    ]);
    expect(codesAt(merged, 'stray.xlsx')).toContain('number-out-of-range');
  });

  test('an unusable file is passed on with its reason', () => {
    const lineage = { path: 'x.xls', sha256: '00', size: 9 };
    const trouble = { reason: 'other-format', format: 'xls' } as const;
    const merged = merge([{ ok: false, file: lineage, trouble }], plan, []);
    expect(merged.files).toEqual([
      {
        file: lineage,
        unit: null,
        outcome: 'unusable',
        trouble,
        parts: [],
        counts: { report: 0, figures: 0, nominations: 0 },
      },
    ]);
  });
});

test('a commune that sends straight to the province is shown as such', () => {
  const merged = merge(
    [
      file(plan, 'xa.xlsx', {
        unit: '22828',
        info: { ...reportOf('2023-10-01'), ...letterOf('2023-10-01') },
        report: { '1.a.1': 'Đã triển khai' },
        figures: { D1: { 2021: 5 } },
        nominations: [collective('Nhân dân xã Mẫu')],
      }),
      from('huyen.xlsx', list('2023-10-01', 'Nguyễn Văn Mẫu')),
    ],
    plan,
    [],
  );
  expect(
    merged.nominations.map(({ unit, status, path }) => [unit.code, status, path.map(({ code }) => code)]),
  ).toEqual([
    ['22828', 'direct', ['22828', '585']],
    ['585', 'new', ['585']],
  ]);
  expect(said(merged, 'sent-past-parent')).toEqual([
    ['warning sent-past-parent xa.xlsx', { unit: 'Xã Ma Nới', parent: 'Huyện Ninh Sơn' }],
  ]);
  expect(merged.answers.map(({ unit, item }) => [unit.code, item])).toEqual([['22828', '1.a.1']]);
  expect(merged.figures.map(({ unit, counted }) => [unit.code, counted])).toEqual([['22828', false]]);
});
