import { z } from 'zod';
import { readPlan } from '../../src/plan/read';
import twoLevelJson from '../plans/two-level.json';
import { faultCode, ninhThuan } from './plans';
import type { Json } from './wrong';
import { changed, faultsOf, original } from './wrong';

test.each([
  ['the plan of Ninh Thuận', original],
  ['a plan of two levels', twoLevelJson],
])('%s is sound', (_which, json) => {
  expect(faultsOf(json)).toEqual([]);
});

test('reading changes nothing but the defaults that it fills in', () => {
  const result = readPlan(original, faultCode);
  expect(result.ok && result.plan).toMatchObject(original);
  expect(ninhThuan.nominations.kinds[0]?.requires).toEqual([]);
});

test.each<[string, unknown, readonly string[]]>([
  ['nothing', undefined, [': invalid_type']],
  ['null', null, [': invalid_type']],
  ['a text', 'kế hoạch', [': invalid_type']],
  ['a list', [original], [': invalid_type']],
  ['an empty object', {}, ['format: invalid_value']],
  // A later format is refused for that alone, not for each of its new properties.
  ['a later format', { ...original, format: 2, whatsNew: true, units: null }, ['format: invalid_value']],
  ['a property that plans do not have', { ...original, quotas: [] }, [': unrecognized_keys']],
  ['a number as a text', changed(original, ['version'], '1'), ['version: invalid_type']],
  ['an id with diacritics', changed(original, ['id'], 'ninh-thuận'), ['id: invalid_format']],
  [
    'a day that the calendar lacks',
    changed(original, ['deadlines', 0, 'date'], '2023-02-30'),
    ['deadlines[0].date: invalid_format'],
  ],
  [
    'a bound of no kind',
    changed(original, ['deadlines', 0, 'bound'], 'after'),
    ['deadlines[0].bound: invalid_value'],
  ],
  [
    'a quota of none',
    changed(original, ['nominations', 'quotas', 0, 'limit'], 0),
    ['nominations.quotas[0].limit: too_small'],
  ],
])('%s is not of the shape of a plan', (_what, json, faults) => {
  expect(faultsOf(json)).toEqual(faults);
});

describe('hostile files', () => {
  test('endless nesting is refused before anything walks into it', () => {
    let item: Json = { id: 'x', mark: '', text: 'x', answer: 'none' };
    for (let depth = 0; depth < 100_000; depth++) item = { items: [item] };
    expect(faultsOf(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toEqual([': too-deep']);
    expect(faultsOf({ ...original, outline: item })).toEqual([': too-deep']);
  });

  test('a property named __proto__ reaches no prototype', () => {
    const json = JSON.stringify(original).replace('{', '{"__proto__":{"polluted":true},');
    readPlan(JSON.parse(json), faultCode);
    expect(({} as Json)['polluted']).toBeUndefined();
  });
});

test('the caller’s error map words zod’s own issues, and gets what it needs to word the plan’s', () => {
  const vietnamese = z.locales.vi().localeError;
  const wrong = readPlan(changed(original, ['version'], '1'), vietnamese);
  expect(wrong).toEqual({
    ok: false,
    faults: [{ path: 'version', reason: 'Đầu vào không hợp lệ: mong đợi số, nhận được string' }],
  });
  const unknown = readPlan(changed(original, ['deadlines', 0, 'clause'], 'IX.9'), (issue) =>
    issue.code === 'custom' ? JSON.stringify(issue.params) : '',
  );
  expect(unknown).toEqual({
    ok: false,
    faults: [{ path: 'deadlines[0].clause', reason: '{"fault":"unknown","of":"clause","value":"IX.9"}' }],
  });
});
