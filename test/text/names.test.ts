import fc from 'fast-check';
import { compareNames, compareText, isAllCapitals, personKey, withoutHonorific } from '../../src/text/names';

describe('withoutHonorific', () => {
  test.each([
    ['Ông Nguyễn Văn Mẫu', 'Ông', 'Nguyễn Văn Mẫu'],
    ['Bà: Trần Thị Mẫu', 'Bà', 'Trần Thị Mẫu'],
    ['ÔNG NGUYỄN VĂN MẪU', 'Ông', 'NGUYỄN VĂN MẪU'],
    ['bà.Trần Thị Mẫu', 'Bà', 'Trần Thị Mẫu'],
    ['Đ/c Nguyễn Văn Mẫu', 'Đồng chí', 'Nguyễn Văn Mẫu'],
    ['Ð/C: Nguyễn Văn Mẫu', 'Đồng chí', 'Nguyễn Văn Mẫu'],
    ['đồng chí Nguyễn Văn Mẫu', 'Đồng chí', 'Nguyễn Văn Mẫu'],
    ['Ông/Bà Nguyễn Văn Mẫu', 'Ông/Bà', 'Nguyễn Văn Mẫu'],
    ['Ông (bà): Nguyễn Văn Mẫu', 'Ông/Bà', 'Nguyễn Văn Mẫu'],
    ['O\u0302ng\u00A0 Nguyễn\nVăn Mẫu', 'Ông', 'Nguyễn Văn Mẫu'],
    ['Anh Dũng', null, 'Anh Dũng'],
    ['Chị Mẫu', null, 'Chị Mẫu'],
    ['Bàn Văn Mẫu', null, 'Bàn Văn Mẫu'],
    ['Nguyễn Thị Bà', null, 'Nguyễn Thị Bà'],
    ['Ông', null, 'Ông'],
    ['Bà:', null, 'Bà:'],
    ['Pi Năng Mẫu', null, 'Pi Năng Mẫu'],
    ['', null, ''],
  ])('%j', (text, honorific, name) => expect(withoutHonorific(text)).toEqual({ honorific, name }));
});

test('personKey forgets honorific, case and tone placement, not diacritics', () => {
  expect(personKey('Ông NGUYỄN VĂN HOÀ')).toBe(personKey('nguyễn văn hòa'));
  expect(personKey('Nguyễn Văn Hòa')).not.toBe(personKey('Nguyễn Văn Hoa'));
});

/** Every shuffling of a list sorts back to it. */
const sortsTo = (expected: readonly string[], compare: (a: string, b: string) => number) =>
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...expected], { minLength: expected.length, maxLength: expected.length }),
      (list) => expect([...list].sort(compare)).toEqual(expected),
    ),
  );

/** Antisymmetric and transitive, and 0 only between identical texts. */
const isTotalOrder = (text: fc.Arbitrary<string>, compare: (a: string, b: string) => number) =>
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      expect(compare(a, b) === 0).toBe(a === b);
      if (compare(a, b) < 0 && compare(b, c) < 0) expect(compare(a, c)).toBeLessThan(0);
    }),
    { numRuns: 1000 },
  );

const name = fc
  .array(
    fc.constantFrom('Ông', 'An', 'an', 'Ân', 'Hoà', 'Hòa', 'Ho\u0300a', 'Đạt', 'Dung', '1', '10', ' ', '-'),
    {
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));

describe('compareNames', () => {
  test('goes by given name, then from the family name on, tones in dictionary order', () =>
    sortsTo(
      [
        'Lê An',
        'Bà Lê Thị An',
        'Ông Nguyễn Văn An',
        'Lê Ân',
        'Katơr Thị Dung',
        'Trần Văn Đạt',
        'Trần Hoa',
        'Trần Hòa',
        'Trần Hỏa',
        'Trần Hõa',
        'Trần Hóa',
        'Trần Họa',
        'Chamaléa Mẫu',
        'Pi Năng Mẫu',
      ],
      compareNames,
    ));

  test('is a total order', () => isTotalOrder(fc.oneof(name, fc.string({ unit: 'binary' })), compareNames));
});

describe('compareText', () => {
  test('goes by the alphabet, and by the value of numbers', () =>
    sortsTo(['an', 'ăn', 'ân', 'dân', 'đàn', 'em', 'êm', 'Thôn 2', 'Thôn 10', 'Ủy ban', 'xã'], compareText));

  test('is a total order', () => isTotalOrder(fc.oneof(name, fc.string({ unit: 'binary' })), compareText));
});

test.each([
  ['NGUYỄN VĂN MẪU', true],
  ['Bà TRẦN THỊ MẪU', true],
  ['PI NĂNG MẪU', true],
  ['Nguyễn Văn MẪU', false],
  ['Katơr Mẫu', false],
  ['A', false],
  ['12', false],
  ['', false],
])('isAllCapitals(%j) is %s', (text, expected) => expect(isAllCapitals(text)).toBe(expected));
