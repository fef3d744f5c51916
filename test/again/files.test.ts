/** A file is known by its bytes, whatever it is called, and one that was overwritten is not forgotten. */
import { inputsOf, knownFiles } from '../../src/merge/again/files';
import type { RememberedFile } from '../../src/merge/again/files';
import { merge } from '../../src/merge/merge';
import { file, letterOf, person } from '../merge/build';
import type { Read } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';

const marks = { earlier: 'bản trước', other: 'tệp khác' };
const after = (remembered: readonly RememberedFile[], ...given: readonly Read[]): readonly RememberedFile[] =>
  knownFiles(remembered, given, { merge: remembered.length + 1, linkTo: (path) => `../${path}`, marks });
const pathsOf = (known: readonly RememberedFile[]) => known.map(({ input, link }) => [input.file.path, link]);

const of = (unit: string, path: string, ...names: readonly string[]): Read =>
  file(plan, path, { unit, info: letterOf('2023-10-02'), nominations: names.map((name) => person(name)) });
const report = (path: string): Read => file(plan, path, { unit: '584', report: { '6': 'Đạt' } });
const namesIn = (known: readonly RememberedFile[]) =>
  merge(inputsOf(known), plan, []).nominations.map(({ row }) => row.cells['name']?.value);

test('given again, also from a folder called otherwise, it is the same file', () => {
  const known = after([], of('584', 'a.xlsx', 'Một'));
  expect(after(known, of('584', 'a.xlsx', 'Một'))).toEqual(known);
  expect(after(known, of('584', 'don-vi/a.xlsx', 'Một'))).toEqual(known);
});

test('a correction in its place goes before it, whatever day either gives', () => {
  const known = after(after([], of('584', 'a.xlsx', 'Một')), of('584', 'a.xlsx', 'Hai'));
  expect(pathsOf(known)).toEqual([
    ['a (bản trước).xlsx', null],
    ['a.xlsx', '../a.xlsx'],
  ]);
  expect(namesIn(known)).toEqual(['Hai']);
});

test('a half in its place takes only that half', () => {
  const known = after(after([], of('584', 'a.xlsx', 'Một')), report('a.xlsx'));
  expect(namesIn(known)).toEqual(['Một']);
  expect(merge(inputsOf(known), plan, []).answers).toHaveLength(1);
});

test('put back, it goes first again', () => {
  const [one, two] = [of('584', 'a.xlsx', 'Một'), of('584', 'a.xlsx', 'Hai')];
  expect(namesIn(after(after(after([], one), two), one))).toEqual(['Một']);
  expect(namesIn(after(after(after([], one), two), of('584', 'b.xlsx', 'Một')))).toEqual(['Một']);
});

test('a file of another unit under its name stands beside it', () => {
  const known = after(after([], of('584', 'a.xlsx', 'Một')), of('585', 'a.xlsx', 'Hai'));
  expect(pathsOf(known)).toEqual([
    ['a (tệp khác).xlsx', '../a.xlsx'],
    ['a.xlsx', '../a.xlsx'],
  ]);
  expect(namesIn(known)).toEqual(['Một', 'Hai']);
});

test('a copy is named as such in every merge, and never used', () => {
  const known = after([], of('584', 'b.xlsx', 'Một'), of('584', 'a.xlsx', 'Một'));
  expect(after(known, of('584', 'a.xlsx', 'Một'))).toEqual(known);
  expect(
    merge(inputsOf(known), plan, []).files.map(({ file: { path }, outcome }) => [path, outcome]),
  ).toEqual([
    ['a.xlsx', 'used'],
    ['b.xlsx', 'repeated'],
  ]);
});
