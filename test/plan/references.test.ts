import twoLevelJson from '../plans/two-level.json';
import type { Step } from './wrong';
import { changed, faultsOf, indicator, original, text } from './wrong';

const KIND = ['nominations', 'kinds', 0];
const ITEM = ['outline', 'items', 0, 'items', 0];

test.each<[string, readonly Step[], unknown, string]>([
  // Ids that stand twice: the second one is told.
  ['two clauses of one id', ['clauses', 1, 'id'], 'II.2', 'duplicate'],
  ['two units of one code', ['units', 1, 'code'], '582', 'duplicate'],
  ['two items of one id', [...ITEM, 'items', 1, 'id'], '1.a.1', 'duplicate'],
  ['two kinds of nominee of one name', ['nominations', 'kinds', 1, 'name'], 'Tập thể', 'duplicate'],
  ['one award twice', ['nominations', 'awards'], ['Bằng khen', 'Bằng khen'], 'duplicate'],
])('%s', (_what, path, value, fault) => {
  const where = Array.isArray(value) ? [...path, value.length - 1] : path;
  expect(faultsOf(changed(original, path, value))).toContain(`${text(where)}: ${fault}`);
});

test('a unit may not have the code of the root', () => {
  expect(faultsOf(changed(original, ['units', 7, 'code'], '58'))).toContain('units[7].code: duplicate');
});

test.each<[string, readonly Step[], string | readonly string[]]>([
  ['clause of a source', ['clauses', 0, 'source'], 'luat-mau'],
  ['level of a kind of unit', ['unitKinds', 0, 'level'], 'thon'],
  ['branch of a kind of unit', ['unitKinds', 0, 'branch'], 'c'],
  ['kind of a unit', ['units', 3, 'kind'], 'thon'],
  ['parent of a unit', ['units', 3, 'parent'], '590'],
  ['clause of the outline', ['outline', 'clause'], 'phu-luc'],
  ['branch of an item', [...ITEM, 'branch'], 'c'],
  ['kind for which an item is optional', ['outline', 'items', 5, 'optionalFor'], ['thon']],
  ['kinds that are counted', ['figures', 'countedKinds'], ['thon']],
  ['kinds that say how they were recognised', ['figures', 'recognition', 'kinds'], ['thon']],
  ['kinds asked for an indicator', [...indicator('D1'), 'kinds'], ['thon']],
  ['limit of an indicator', [...indicator('H1'), 'atMost'], 'H9'],
  ['part of a sum', [...indicator('V0'), 'parts'], ['V9']],
  ['numerator', [...indicator('H2'), 'numerator'], 'H9'],
  ['denominator', [...indicator('H2'), 'denominator'], 'H9'],
  ['weight', [...indicator('T1'), 'weight'], 'P9'],
  ['group of a kind of nominee', [...KIND, 'group'], 'ban-nhac'],
  ['quota of a kind of nominee', [...KIND, 'quota'], 'ban-nhac'],
  ['clause of a quota', ['nominations', 'quotas', 0, 'clause'], 'IX.9'],
  ['clause of the exclusion', ['nominations', 'exclusion', 'clause'], 'IX.9'],
  ['level of the exclusion', ['nominations', 'exclusion', 'level'], 'thon'],
  ['clause of the priority', ['nominations', 'priority', 'clause'], 'IX.9'],
  ['clause of a dossier part', ['nominations', 'dossier', 0, 'clause'], 'IX.9'],
  ['clause of the letter', ['nominations', 'letterClause'], 'IX.9'],
  ['clause of a deadline', ['deadlines', 0, 'clause'], 'IX.9'],
  ['kind that a deadline binds', ['deadlines', 0, 'kinds'], ['thon']],
  ['clause of a recipient', ['recipients', 0, 'clause'], 'IX.9'],
  ['clause of the conference', ['conference', 'clause'], 'IX.9'],
])('a reference to nothing: %s', (_what, path, value) => {
  const where = typeof value === 'string' ? path : [...path, 0];
  expect(faultsOf(changed(original, path, value))).toEqual([`${text(where)}: unknown`]);
});

test('a reference to nothing: clause of a vote threshold', () => {
  const json = changed(twoLevelJson, ['nominations', 'voteThreshold', 'clause'], 'IX.9');
  expect(faultsOf(json)).toEqual(['nominations.voteThreshold.clause: unknown']);
});
