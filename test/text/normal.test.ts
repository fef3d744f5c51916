import fc from 'fast-check';
import { comparable, loose, oneLine, saysSomething, tidy } from '../../src/text/normal';

const NBSP = '\u00A0';
const ZERO_WIDTH = '\u200B';
const typed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'Thuỵ',
        'Hoà',
        'e\u0302\u0301',
        'e',
        '\u0301',
        '\u0323',
        ' ',
        '\t',
        '\r',
        '\n',
        NBSP,
        '–',
        'Ð',
        '“',
        '\u00AD',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('tidy', () => {
  test.each([
    ['decomposed', 'Hie\u0302\u0301u', 'Hiếu'],
    ['partly decomposed', 'Hi\u00EA\u0301u', 'Hiếu'],
    ['dot below before the hat', 'Vi\u1EB9\u0302t', 'Việt'],
    ['a zero-width space between letter and tone', `Hi\u00EA${ZERO_WIDTH}\u0301u`, 'Hiếu'],
    ['non-breaking and full-width spaces', `xã${NBSP}${NBSP}Thành\u3000Hải`, 'xã Thành Hải'],
    ['thin and figure spaces', '1\u2009234\u2007567', '1 234 567'],
    ['byte order mark, soft hyphen, direction mark', '\uFEFFNinh\u00AD Sơn\u200E', 'Ninh Sơn'],
    ['look-alikes of Đ', '\u00D0ồng \u0189à, \u00F0ất', 'Đồng Đà, đất'],
    ['control characters', 'A\u0000\u0007B\u009F', 'AB'],
    ['half of a character', 'A\uD83D', 'A'],
    ['line ends of all kinds', 'a\r\nb\rc\u000Bd\u2028e\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['a zero-width space within a line end', `a\r${ZERO_WIDTH}\nb`, 'a\nb'],
    ['tabs within a line', 'a\tb', 'a\tb'],
    ['spaces at line ends', '  a  \n\t b \t', 'a\nb'],
    ['blank lines at both ends, not within', '\n \na\n\nb\n \n', 'a\n\nb'],
    ['nothing but blanks', ` ${NBSP}\n\t`, ''],
  ])('%s', (_, text, expected) => expect(tidy(text)).toBe(expected));

  test('keeps what is right already', () => {
    const text = 'Katơr Thị Mẫu, Pi Năng Mẫu, Chamaléa Mẫu – 50% “tốt”';
    expect(tidy(text)).toBe(text);
  });

  test('an invisible character makes no difference, wherever it stands', () =>
    fc.assert(
      fc.property(typed, fc.nat(), (text, at) => {
        const place = at % (text.length + 1);
        const before = text.slice(0, place);
        // Between two halves of a character it would part them.
        fc.pre(!/[\uD800-\uDBFF]$/.test(before));
        const marked = before + ZERO_WIDTH + text.slice(place);
        expect(tidy(marked)).toBe(tidy(text));
        expect(saysSomething(marked)).toBe(tidy(text) !== '');
        expect(comparable(marked)).toBe(comparable(text));
      }),
    ));

  test('is idempotent', () =>
    fc.assert(fc.property(typed, (text) => expect(tidy(tidy(text))).toBe(tidy(text)))));
});

test('oneLine joins lines and tabs with one space', () =>
  expect(oneLine(' UBND xã\r\n\r\n Mẫu\tMột ')).toBe('UBND xã Mẫu Một'));

describe('comparable', () => {
  test.each([
    ['tone placement oa', 'Hoà', 'Hòa'],
    ['tone placement oe', 'khoẻ', 'khỏe'],
    ['tone placement uy', 'Thuý Thuỷ', 'Thúy Thủy'],
    ['tone placement in capitals', 'UỶ BAN', 'Ủy ban'],
    ['tone on the wrong vowel of a closed syllable', 'hòan', 'hoàn'],
    ['tone on the wrong vowel of quý', 'qúy', 'quý'],
    ['tone on the wrong vowel of giá', 'gía', 'giá'],
    ['case', 'NGUYỄN VĂN MẪU', 'Nguyễn Văn Mẫu'],
    ['spaces and lines', 'Nguyễn \n Văn  Mẫu', 'Nguyễn Văn Mẫu'],
    ['hyphen and spaced hyphen', 'Phan Rang-Tháp Chàm', 'Phan Rang - Tháp Chàm'],
    ['hyphen and en dash', 'Phan Rang-Tháp Chàm', 'Phan Rang – Tháp Chàm'],
    ['hyphen and em dash', 'Phan Rang-Tháp Chàm', 'Phan Rang—Tháp Chàm'],
    ['hyphen and minus sign', 'Phan Rang-Tháp Chàm', 'Phan Rang − Tháp Chàm'],
    ['a letter that composes only in lower case', 'J\u030C', '\u01F0'],
    ['quotes', 'HTX “Mẫu” ‘A’', 'HTX "Mẫu" \'A\''],
    ['look-alike Đ', 'Ðồng', 'Đồng'],
  ])('%s is one', (_, a, b) => expect(comparable(a)).toBe(comparable(b)));

  test.each([
    ['Thành Hải', 'Thanh Hải'],
    ['Phước Hậu', 'Phước Hữu'],
    ['Đức', 'Dức'],
    ['Mỹ Sơn', 'Mĩ Sơn'],
    ['Hoàn', 'Hoan'],
    ['Quý', 'Quỳ'],
    ['Thôn 1', 'Thôn 2'],
  ])('%s ≠ %s', (a, b) => expect(comparable(a)).not.toBe(comparable(b)));

  test.each([
    'gì', 'già', 'giá', 'giếng', 'giặt', 'quý', 'quà', 'quốc', 'quyển', 'huyền', 'thuyền', 'hoàn', 'hoài', 'xoáy',
    'ngoằn', 'ngoèo', 'khuỷu', 'khuya', 'thuở', 'thuế', 'tuần', 'huỳnh', 'suýt', 'mía', 'của', 'lửa', 'được', 'hươu',
    'rượu', 'nghiệp', 'yến', 'ý', 'áo', 'tổng', 'cộng', 'nguyễn', 'hòa', 'khỏe', 'thúy', 'đoàn', 'loạt', 'xoèn',
    'katơr', 'chamaléa', 'kadá', 'señor', 'résumé',
  ])('"%s" stays as it is', (word) => expect(comparable(word)).toBe(word)); // prettier-ignore

  test('does not mind decomposed text', () =>
    fc.assert(
      fc.property(typed, (text) => expect(comparable(text.normalize('NFD'))).toBe(comparable(text))),
    ));

  test('is idempotent', () =>
    fc.assert(fc.property(typed, (text) => expect(comparable(comparable(text))).toBe(comparable(text)))));
});

describe('loose', () => {
  test.each([
    ['Thành Hải', 'thanh hai'],
    ['Đường Đỗ Ưu Phước', 'duong do uu phuoc'],
    ['Phan Rang – Tháp Chàm', 'phan rang-thap cham'],
  ])('%s → %s', (text, expected) => expect(loose(text)).toBe(expected));
});
