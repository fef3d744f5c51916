import fc from 'fast-check';
import { isNearName, nearKeys, nearMatch } from '../../src/text/near';

describe('nearMatch', () => {
  const communes = [
    'Xã Thành Hải',
    'Xã Thanh Hải',
    'Xã Phước Hậu',
    'Xã Phước Hữu',
    'Xã Phước Ninh',
    'Xã Phước Vinh',
    'Xã Phương Hải',
    'Xã Mẫu',
    'Thị trấn Mẫu',
    'Thành phố Phan Rang-Tháp Chàm',
  ];
  test.each([
    ['diacritics', 'Xã Phuoc Hậu', 'Xã Phước Hậu'],
    ['the kind of place left out', 'Phước Hưũ', 'Xã Phước Hữu'],
    ['no diacritics at all', 'phuoc hau', 'Xã Phước Hậu'],
    ['"xa" for "xã"', 'xa Phuoc Vinh', 'Xã Phước Vinh'],
    ['a name that begins like "phường"', 'phuong hai', 'Xã Phương Hải'],
    ['one letter too many', 'Phướcc Hậu', 'Xã Phước Hậu'],
    ['a missing space', 'PhướcHậu', 'Xã Phước Hậu'],
    ['a slip nearer to one than to the others', 'Phước Vin', 'Xã Phước Vinh'],
    ['the diacritics decide between two', 'Thành hai', 'Xã Thành Hải'],
    ['the kind decides between two', 'TT. Mẫu', 'Thị trấn Mẫu'],
    ['abbreviated kind, another dash', 'TP.Phan Rang – Thap Chàm', 'Thành phố Phan Rang-Tháp Chàm'],
    ['two are equally near', 'thanh hai', null],
    ['two kinds are equally near', 'Mẫu', null],
    ['two names are equally near', 'Phước Hu', null],
    ['too far', 'Phước Thể Nam', null],
    ['part of a name', 'Phan', null],
    ['blank', '  ', null],
  ])('%s', (_, typed, expected) => expect(nearMatch(typed, communes)).toBe(expected));

  test.each([
    ['Thanh Hải', ['Xã Thành Hải', 'Xã Vĩnh Hải'], 'Xã Thành Hải'],
    ['Xã Mẫu', ['Thị trấn Mẫu'], 'Thị trấn Mẫu'],
    ['Thôn Mẫu 2', ['Thôn Mẫu 1'], null],
    ['Thôn Mẫu 02', ['Thôn Mẫu 1', 'Thôn Mẫu 2'], 'Thôn Mẫu 2'],
    ['Thôn mâu 2', ['Thôn Mẫu 2', 'Thôn Mẫu 2'], 'Thôn Mẫu 2'],
    ['Mau', ['Mai'], null],
    ['Thôn Mẫu A', ['Thôn Mẫu E'], null],
    ['y yên', ['Huyện Ý Yên'], 'Huyện Ý Yên'],
    ['Mẫu', [], null],
  ])('%j among %j', (typed, candidates, expected) => expect(nearMatch(typed, candidates)).toBe(expected));
});

const nearNames = [
  ['case and honorific', 'Ông NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
  ['diacritics', 'Nguyễn Văn Mẫu', 'Nguyễn Văn Mau'],
  ['order of words', 'Nguyễn Văn Mẫu', 'Mẫu Nguyễn Văn'],
  ['a lost letter', 'Nguyễn Văn Mẫu', 'Nguyn Văn Mẫu'],
  ['a doubled letter', 'Trần Thị Hương', 'Trần Thị Hươngg'],
  ['spaces', 'Phan Rang', 'PhanRang'],
  ['dash and quotes', 'HTX “Mẫu” - Một', "HTX 'Mẫu' Một"],
  ['a slip in a Raglai name', 'Katơr Thị Mẫu', 'Kator Thị Mẫu'],
  ['a slip in a Chăm name', 'Chamaléa Mẫu', 'Chamalé Mẫu'],
  ['an apostrophe', "K'Mẫu", 'KMẫu'],
  ['a leading zero', 'Tập thể thôn Mẫu 01', 'Tập thể thôn Mẫu 1'],
] as const;

const name = fc
  .array(
    fc.constantFrom('Nguyễn', 'Nguyn', 'Mẫu', 'Mau', 'Mấu', 'Hậu', 'Hữu', '1', '01', 'II', 'Katơr', 'Kato'),
    {
      maxLength: 4,
    },
  )
  .map((words) => words.join(' '));

describe('isNearName', () => {
  test.each(nearNames)('%s', (_, a, b) => expect(isNearName(a, b)).toBe(true));

  test.each([
    ['numbers', 'Tập thể thôn Mẫu 1', 'Tập thể thôn Mẫu 2'],
    ['numbers of two digits', 'Thôn Mẫu 1', 'Thôn Mẫu 11'],
    ['a number and none', 'Thôn Mẫu 1', 'Thôn Mẫu'],
    ['the order of numbers', 'Tổ 1 thôn 2', 'Tổ 2 thôn 1'],
    ['Roman numbers', 'Khu phố XII Mẫu', 'Khu phố XIII Mẫu'],
    ['letters', 'Nguyễn Văn A', 'Nguyễn Văn B'],
    ['numbers with a letter', 'Thôn Mẫu 1A', 'Thôn Mẫu 1B'],
    ['abbreviations', 'BCH Hội Mẫu', 'BCĐ Hội Mẫu'],
    ['one short word', 'Tập thể xã Phước Hậu', 'Tập thể xã Phước Hữu'],
    ['one short word', 'Phước Ninh', 'Phước Vinh'],
    ['a given name', 'Nguyễn Thị Lan', 'Nguyễn Thị Lam'],
    ['a middle name', 'Nguyễn Văn Mẫu', 'Nguyễn Mẫu'],
    ['two slips', 'Nguyn Văn Mẫuu', 'Nguyễn Văn Mẫu'],
    ['blanks', '', ' '],
  ])('not when %s differ', (_, a, b) => expect(isNearName(a, b)).toBe(false));

  test('is symmetric', () => {
    fc.assert(fc.property(name, name, (a, b) => expect(isNearName(a, b)).toBe(isNearName(b, a))));
  });
});

describe('nearKeys', () => {
  const shareOne = (a: string, b: string) => nearKeys(a).some((key) => nearKeys(b).includes(key));

  test.each(nearNames)('of near names share one: %s', (_, a, b) => expect(shareOne(a, b)).toBe(true));

  test('of any near names share one', () => {
    fc.assert(
      fc.property(name, name, (a, b) => !isNearName(a, b) || shareOne(a, b)),
      { numRuns: 2000 },
    );
  });

  test('of names with other numbers share none', () =>
    expect(shareOne('Thôn Mẫu 1', 'Thôn Mẫu 2')).toBe(false));
});
