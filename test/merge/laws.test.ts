/** What holds for any files, in any order. */
import fc from 'fast-check';
import { merge } from '../../src/merge/merge';
import type { MergeInput, Summary } from '../../src/merge/summary';
import { ninhThuan as plan } from '../plan/plans';
import type { Read, Spec } from './build';
import { collective, day, file, person, rewarded } from './build';

/** Small pools, so that units, days and names meet. */
const unit = fc.constantFrom('584', '585', '22828', '22738', 'STC', '999', null);
const sent = fc.constantFrom(null, day('2023-10-02'), day('2023-10-10'), '09/10/2023');
const name = fc.constantFrom('Nguyễn Văn Mẫu', 'Nguyễn Văn Mẩu', 'Trần Thị Mẫu', 'LÊ MẪU', '');
const tick = fc.constantFrom(null, null, 'x');

const info = fc.record({ reportSent: sent, reportDate: sent, letterSent: sent, noNominations: tick });
const nomination = fc.tuple(name, fc.constantFrom(person, collective)).map(([given, entry]) => entry(given));
const line = fc
  .tuple(fc.constantFrom('Xã Ma Nới', 'Xã Phước Hà'), name)
  .map(([place, recipient]) => rewarded(place, recipient));
const spec: fc.Arbitrary<Spec> = fc.record({
  unit,
  info,
  report: fc.dictionary(fc.constantFrom('1.a.1', '2.1', '6'), fc.constantFrom('Không có', 'Đạt', ''), {
    maxKeys: 2,
  }),
  figures: fc.dictionary(
    fc.constantFrom('D1', 'P0', 'B1'),
    fc.dictionary(fc.constantFrom('2021', '2023'), fc.constantFrom(3, 70, '1.234')),
    { maxKeys: 2 },
  ),
  nominations: fc.array(nomination, { maxLength: 3 }),
  register: fc.array(line, { maxLength: 2 }),
});

/** Files that were read, each under a path of its own; now and then two say the same. */
const read: fc.Arbitrary<readonly Read[]> = fc
  .array(spec, { maxLength: 6 })
  .map((specs) => specs.map((each, index) => file(plan, `${index}.xlsx`, each)));
const unusable: fc.Arbitrary<MergeInput> = fc
  .constantFrom('empty' as const, 'lock-file' as const)
  .map((reason) => ({
    ok: false,
    file: { path: 'unusable.xlsx', sha256: '', size: 0 },
    trouble: { reason },
  }));
const inputs = fc.tuple(read, fc.array(unusable, { maxLength: 2 })).map(([good, bad]) => [...good, ...bad]);
const register = fc.option(
  fc
    .array(line, { maxLength: 2 })
    .map((lines) => file(plan, 'register.xlsx', { unit: '585', register: lines }).submission.register),
);

const holds = <Args extends [unknown, ...unknown[]]>(property: fc.IProperty<Args>): void =>
  fc.assert(property, { numRuns: 40 });

const rowsOf = ({ nominations, answers, figures }: Summary) => ({
  nominations: nominations.map(({ file: { path }, row }) => [path, row]),
  answers: answers.map(({ file: { path }, row }) => [path, row]),
  figures: figures.map(({ file: { path }, values }) => [path, values]),
});

test('the order of files is nothing to it', () => {
  holds(
    fc.property(
      inputs.chain((files) =>
        fc.tuple(
          fc.constant(files),
          fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
        ),
      ),
      register,
      ([files, shuffled], ours) => {
        expect(merge(shuffled, plan, ours)).toEqual(merge(files, plan, ours));
      },
    ),
  );
});

test('giving files again changes nothing but that they are named as copies', () => {
  const withoutCopies = ({ files, findings, ...rest }: Summary) => ({
    ...rest,
    files: files.filter(({ outcome }) => outcome !== 'repeated'),
    findings: findings.filter(({ code }) => code !== 'file-repeated'),
  });
  holds(
    fc.property(read, register, fc.constantFrom('', ' (1)'), (files, ours, suffix) => {
      const again = files.map((each) => {
        const copy = { ...each.file, path: `${each.file.path}${suffix}` };
        return { ...each, file: copy, submission: { ...each.submission, file: copy } };
      });
      const once = merge(files, plan, ours);
      const twice = merge([...files, ...again], plan, ours);
      expect(withoutCopies(twice)).toEqual(withoutCopies(once));
      const copies = ({ findings }: Summary) =>
        findings.filter(({ code }) => code === 'file-repeated').length;
      expect(copies(twice)).toBe(copies(once) + files.length);
    }),
  );
});

test('an empty half takes no row away', () => {
  holds(
    fc.property(read, unit, info, (files, of, head) => {
      const half = file(plan, 'half.xlsx', { unit: of, info: { ...head, noNominations: null } });
      expect(rowsOf(merge([...files, half], plan, []))).toEqual(rowsOf(merge(files, plan, [])));
    }),
  );
});

test('a report takes no nomination away', () => {
  holds(
    fc.property(read, unit, info, (files, of, head) => {
      const half = file(plan, 'half.xlsx', {
        unit: of,
        info: { ...head, noNominations: null },
        report: { '6': 'Không có' },
      });
      expect(rowsOf(merge([...files, half], plan, [])).nominations).toEqual(
        rowsOf(merge(files, plan, [])).nominations,
      );
    }),
  );
});

test('every nomination of a list that is used appears once, and no other', () => {
  holds(
    fc.property(read, (files) => {
      const merged = merge(files, plan, []);
      const lists = merged.files
        .filter(({ parts }) => parts.includes('nominations'))
        .map(({ file: { path } }) => path);
      const expected = files
        .filter(({ file: { path } }) => lists.includes(path))
        .flatMap(({ file: { path }, submission }) =>
          submission.nominations.map(({ row }) => `${path}:${row}`),
        );
      expect(merged.nominations.map(({ file: { path }, row }) => `${path}:${row.row}`).sort()).toEqual(
        expected.sort(),
      );
    }),
  );
});

test('of each unit each part is taken from one file, and every file is accounted for', () => {
  holds(
    fc.property(inputs, (files) => {
      const merged = merge(files, plan, []);
      expect(merged.files.map(({ file: { path } }) => path).sort()).toEqual(
        files.map(({ file: { path } }) => path).sort(),
      );
      const taken = merged.files.flatMap(({ unit: of, parts }) => parts.map((part) => `${of?.code} ${part}`));
      expect(taken).toEqual([...new Set(taken)]);
    }),
  );
});

test("the copies' register, handed in as the province's own, finds the same", () => {
  holds(
    fc.property(read, (files) => {
      const together = merge(files, plan, null);
      const handedIn = merge(files, plan, together.register);
      expect(handedIn.register).toEqual(together.register);
      expect(handedIn.nominations).toEqual(together.nominations);
    }),
  );
});
