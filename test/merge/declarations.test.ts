/** What a unit declares last stands, the first sending decides punctuality, and another unit's form waits. */
import { merge } from '../../src/merge/merge';
import type { MergeInput, Use } from '../../src/merge/summary';
import { textOf } from '../../src/rules/cells';
import { ninhThuan as plan } from '../plan/plans';
import type { Read, Spec } from './build';
import { answers, file, letterOf, person, reportOf } from './build';
import { said } from './said';

const AN = person('Nguyễn Văn Mẫu');
const report = answers(plan, '585');

const sent = (path: string, info: Spec['info'], more: Partial<Spec> = {}): Read =>
  file(plan, path, { unit: '585', ...more, info: { ...info } });
const listed = (path: string, day: string): Read => sent(path, letterOf(day), { nominations: [AN] });
const names = (inputs: readonly MergeInput[]): readonly string[] =>
  merge(inputs, plan, []).nominations.map(({ row }) => textOf(row, 'name'));
const stateOf = (inputs: readonly MergeInput[]): string | undefined =>
  merge(inputs, plan, []).progress.find(({ unit }) => unit.code === '585')?.nominations;
const used = (input: Read, use: Use): Read => ({ ...input, use });
const seen = (input: Read, merge: number): Read => ({ ...input, seen: merge });

const none = { noNominations: 'x' };
const first = listed('1.xlsx', '2023-10-02');

describe('of two declarations the later one stands', () => {
  test.each<readonly [words: string, other: Read, state: string, listed: readonly string[], emptied: number]>(
    [
      ['nobody, later', sent('2.xlsx', { ...letterOf('2023-10-06'), ...none }), 'declined', [], 0],
      [
        'nobody, earlier',
        sent('2.xlsx', { ...letterOf('2023-10-01'), ...none }),
        'complete',
        ['Nguyễn Văn Mẫu'],
        0,
      ],
      [
        'nobody, later, with the report’s letter alone',
        sent('2.xlsx', { ...reportOf('2023-10-06'), ...none }),
        'declined',
        [],
        0,
      ],
      [
        'nobody, on the same day',
        sent('2.xlsx', { ...letterOf('2023-10-02'), ...none }),
        'complete',
        ['Nguyễn Văn Mẫu'],
        0,
      ],
      [
        'a list emptied later: a question',
        sent('2.xlsx', letterOf('2023-10-06')),
        'complete',
        ['Nguyễn Văn Mẫu'],
        1,
      ],
      ['a list emptied earlier', sent('2.xlsx', letterOf('2023-10-01')), 'complete', ['Nguyễn Văn Mẫu'], 0],
      [
        'an emptied list that was chosen',
        used(sent('2.xlsx', letterOf('2023-10-06')), 'use'),
        'complete',
        [],
        0,
      ],
      [
        'the other office’s half',
        sent('2.xlsx', reportOf('2023-10-06'), { report }),
        'complete',
        ['Nguyễn Văn Mẫu'],
        0,
      ],
    ],
  )('%s', (_, other, state, listedNames, emptied) => {
    for (const inputs of [
      [first, other],
      [other, first],
    ]) {
      expect(names(inputs)).toEqual(listedNames);
      expect(said(merge(inputs, plan, []), 'list-emptied')).toHaveLength(emptied);
    }
    if (listedNames.length > 0 || state === 'declined')
      expect(stateOf([first, other])).toMatch(/partial|declined|complete/);
    if (state === 'declined') expect(stateOf([first, other])).toBe('declined');
  });

  test('the whole form again without its list: who keeps it is told of both', () => {
    const whole = sent(
      '1.xlsx',
      { ...reportOf('2023-10-02'), ...letterOf('2023-10-02') },
      { report, nominations: [AN] },
    );
    const again = seen(sent('2.xlsx', reportOf('2023-10-06'), { report }), 2);
    const merged = merge([whole, { ...again, replaced: true }], plan, []);
    expect(said(merged, 'list-emptied')).toEqual([]);
    // Its list has no letter any more: it came later all the same.
    expect(
      said(
        merge([sent('1.xlsx', reportOf('2023-10-02'), { report, nominations: [AN] }), again], plan, []),
        'list-emptied',
      ),
    ).toEqual([['warning list-emptied 2.xlsx', { other: '1.xlsx', rows: 1 }]]);
  });
});

describe('the first sending decides punctuality', () => {
  test.each<readonly [words: string, days: readonly string[], told: readonly string[]]>([
    ['in time, and put right after the last day', ['2023-10-06', '2023-10-16'], ['note sent-again']],
    ['on the day, and later', ['2023-10-10', '2023-10-16'], ['warning deadline-day', 'note sent-again']],
    [
      'late both times: the first day is told',
      ['2023-10-12', '2023-10-16'],
      ['error deadline-passed', 'note sent-again'],
    ],
    ['in time both times', ['2023-10-02', '2023-10-06'], ['note sent-again']],
    ['once, late', ['2023-10-16'], ['error deadline-passed']],
  ])('%s', (_, days, told) => {
    const inputs = days.map((day, index) =>
      sent(`${index}.xlsx`, letterOf(day), { nominations: [{ ...AN, note: String(index) }] }),
    );
    const merged = merge(inputs, plan, []);
    const found = merged.findings.filter(({ code }) =>
      ['deadline-passed', 'deadline-day', 'sent-again'].includes(code),
    );
    expect(found.map(({ severity, code }) => `${severity} ${code}`).sort()).toEqual([...told].sort());
    const progress = merged.progress.find(({ unit }) => unit.code === '585');
    expect(progress?.sentOn.nominations).toBe(days[0]);
    expect(progress?.sentAgain.nominations).toEqual(days.slice(1));
    expect(found.flatMap(({ args }) => ('day' in args ? [args.day] : []))).toEqual(
      told.some((each) => each.includes('deadline')) ? [days[0]] : [],
    );
  });
});

describe('a form of another unit waits', () => {
  const madeFor = (input: Read, unit: string): Read => ({
    ...input,
    submission: {
      ...input.submission,
      stamp: { planId: plan.id, planVersion: plan.version, layoutVersion: 1, unit },
    },
  });
  const strange = madeFor(listed('la.xlsx', '2023-10-05'), '586');
  const own = madeFor(listed('585.xlsx', '2023-10-02'), '585');
  const outcomes = (inputs: readonly MergeInput[]) =>
    merge(inputs, plan, []).files.map(({ file: { path }, outcome }) => `${path} ${outcome}`);
  const told = (inputs: readonly MergeInput[]) =>
    said(merge(inputs, plan, []), 'file-unit-differs', 'unit-differs').map(([at]) => at);

  test.each<
    readonly [words: string, inputs: readonly Read[], outcomes: readonly string[], told: readonly string[]]
  >([
    ['its own', [own], ['585.xlsx used'], []],
    ['alone', [strange], ['la.xlsx unconfirmed'], ['error file-unit-differs la.xlsx']],
    [
      'beside the unit’s own, whichever is newer',
      [own, strange],
      ['585.xlsx used', 'la.xlsx unconfirmed'],
      ['error file-unit-differs la.xlsx'],
    ],
    [
      'in a later merge',
      [own, seen(strange, 2)],
      ['585.xlsx used', 'la.xlsx unconfirmed'],
      ['error file-unit-differs la.xlsx'],
    ],
    [
      'until it is used: then the warning stays',
      [used(strange, 'use')],
      ['la.xlsx used'],
      ['warning unit-differs la.xlsx:unit'],
    ],
    [
      'also where another takes its place',
      [used(strange, 'use'), used(madeFor(listed('moi.xlsx', '2023-10-06'), '585'), 'use')],
      ['la.xlsx superseded', 'moi.xlsx used'],
      ['warning unit-differs la.xlsx'],
    ],
    [
      'until its unit is named',
      [{ ...strange, placed: true }],
      ['la.xlsx used'],
      ['warning unit-differs la.xlsx:unit'],
    ],
    ['unless it is passed over', [used(strange, 'ignore')], ['la.xlsx ignored'], []],
  ])('%s', (_, inputs, expected, findings) => {
    expect(outcomes(inputs)).toEqual(expected);
    expect(told(inputs)).toEqual(findings);
  });
});
