/** Every kind of finding, alone and together, and every reason for which a file cannot be read. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Expected, SampleFile } from '../../src/cli/sample/file';
import { sampleFiles, sampleRegisterFile, skippedFaults } from '../../src/cli/sample/sample';
import { merge } from '../../src/merge/merge';
import { messages } from '../../src/messages';
import type { Plan } from '../../src/plan/schema';
import { readRegister } from '../../src/sheets/read/register';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { checked, codesOf, opened, submitted } from './opened';

const options = { units: 7, seed: 1, created: '2023-10-01T00:00:00Z' } as const;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Of<S extends Expected['shown']> = SampleFile & {
  readonly expects: Extract<Expected, { readonly shown: S }>;
};
const isShownBy =
  <S extends Expected['shown']>(shown: S) =>
  (file: SampleFile): file is Of<S> =>
    file.expects.shown === shown;

const register = (plan: Plan) => {
  const bytes = sampleRegisterFile(plan, options);
  const result = bytes && openWorkbook(bytes, 'danh-sach.xlsx', wantedSheets);
  return result?.ok === true ? (readRegister(result.workbook, plan, '')?.rows ?? null) : null;
};

/** What only the choices of whoever merges show. */
const ofSummary = [
  'files-both-chosen',
  'quota-selected',
  'rows-deleted',
  'selected-not-eligible',
  'selected-unconsidered',
] as const;
/** What only a workbook shows into which others were merged. */
const ofLevels = ['chosen-above', 'sent-elsewhere', 'own-form', 'carried-lost'];

/** What no unit's workbook can show, by hand. */
const impossible = {
  '3126': ['quota-over-unit', 'vote-below', 'plan-older', ...ofSummary],
  'two levels': [
    ...ofSummary,
    'deadline-day',
    'place-outside-parent',
    'figure-sum',
    'figure-without-weight',
    'excluded-recipient',
    'excluded-place',
    'excluded-declared',
    'exclusion-unchecked',
    'quota-nominated',
    'sent-past-parent',
    'register-faulty',
    'register-from-files',
    'register-differs',
  ],
} as const;

describe.each([
  ['3126', ninhThuan],
  ['two levels', twoLevel],
] as const)('%s', (name, plan) => {
  const files = [...sampleFiles(plan, { ...options, faults: true })];
  const single = files.filter(isShownBy('checking'));
  const merged = files.filter(isShownBy('merging'));
  const unreadable = files.filter(isShownBy('opening'));
  const folders = [...new Set(merged.map(({ path }) => posix.dirname(path)))];

  test('each workbook shows exactly what it is made to show', () => {
    const wrong = single.flatMap((file) => {
      const found = codesOf(checked(file, plan));
      const expected = [...file.expects.codes].sort();
      return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ path: file.path, found, expected }];
    });
    expect(wrong).toEqual([]);
  });

  test.each(folders)('%s shows it when merged', (folder) => {
    const own = merged.filter(({ path }) => posix.dirname(path) === folder);
    const [{ expects }] = own as [Of<'merging'>];
    const inputs = own.map((file) => {
      const outcome = submitted(file, plan);
      return { ...outcome, file: outcome.submission.file };
    });
    const { findings } = merge(inputs, plan, expects.withRegister ? register(plan) : null);
    expect(codesOf(findings)).toEqual([...expects.codes].sort());
  });

  test('no code is left out but those that cannot be shown', () => {
    const shown = [...single, ...merged].flatMap(({ expects }) => expects.codes);
    const left = Object.keys(messages.vi.findings).filter((code) => !shown.includes(code as never));
    expect(left.sort()).toEqual([...impossible[name], ...ofLevels].sort());
    expect([...skippedFaults(plan, options.seed)].sort()).toEqual([...impossible[name]].sort());
  });

  test('each code has a file of its own, and several are combined', () => {
    const alone = single.map(({ path }) => path).filter((path) => path.startsWith('loi/'));
    for (const path of alone) {
      const code = posix.basename(path, '.xlsx');
      expect(single.find((file) => file.path === path)?.expects.codes[0]).toBe(code);
    }
    const together = single.filter(({ path }) => path.startsWith('loi-ket-hop/'));
    expect(together.length).toBeGreaterThanOrEqual(4);
    expect(together.every(({ expects }) => expects.codes.length >= 3)).toBe(true);
  });

  test('paths are ASCII, and none is there twice', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(paths.filter((path) => !/^[\w$~./-]+$/.test(path))).toEqual([]);
  });

  test('the same seed gives the same bytes', () => {
    const again: SampleFile[] = [];
    for (const file of sampleFiles(plan, { ...options, faults: true })) {
      again.push(file);
      // The units' own workbooks and a few faults: all are made in one way.
      if (again.length === options.units + 5) break;
    }
    expect(again.map(({ path, bytes }) => [path, sha256(bytes)])).toEqual(
      files.slice(0, again.length).map(({ path, bytes }) => [path, sha256(bytes)]),
    );
  });

  // The file of too many cells takes seconds to read: one plan is enough.
  const quick = unreadable.filter(
    ({ expects }) => plan === ninhThuan || expects.unreadable !== 'too-many-cells',
  );
  test('each file that cannot be read has its own reason', () => {
    const wrong = quick.flatMap((file) => {
      const outcome = opened(file, plan);
      return !outcome.ok && outcome.reason.reason === file.expects.unreadable ? [] : [[file.path, outcome]];
    });
    expect(wrong).toEqual([]);
  });

  test('no reason is left out, and no format', () => {
    const ofTheDisk = ['not-found', 'no-permission', 'is-folder', 'unreadable-file'];
    const known = [...Object.keys(messages.vi.troubles), 'is-summary'].filter(
      // A damaged plan matters only where the workbooks themselves must tell the plan.
      (reason) => !ofTheDisk.includes(reason) && reason !== 'plan-unreadable',
    );
    expect([...new Set(unreadable.map(({ expects }) => expects.unreadable))].sort()).toEqual(
      [...new Set(known)].sort(),
    );
    const found = unreadable
      .filter(({ expects }) => expects.unreadable === 'other-format')
      .map((file) => opened(file, plan))
      .map((outcome) => (outcome.ok ? '' : outcome.reason.format));
    expect(found.sort()).toEqual(
      [
        ...['xls', 'xlsb', 'ods', 'fods', 'xml-2003'],
        ...['doc', 'docx', 'ppt', 'pptx', 'pdf', 'html', 'xml', 'csv', 'text'],
        ...['zip', 'rar', '7z', 'gzip', 'unknown'],
      ].sort(),
    );
  });

  test('files that cannot be read stay small', () => {
    expect(unreadable.filter(({ bytes }) => bytes.length > 300_000)).toEqual([]);
  });
});
