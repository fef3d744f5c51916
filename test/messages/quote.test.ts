import fc from 'fast-check';
import { excerpt, quoted, shortened } from '../../src/messages/quote';

test.each([
  ['short', 'Xã Mẫu', 'Xã Mẫu'],
  ['spaces and line breaks', '  Xã\n Mẫu\u00a0 ', 'Xã Mẫu'],
  ['decomposed', 'Xã Mẫu'.normalize('NFD'), 'Xã Mẫu'],
  ['just fitting', 'a'.repeat(60), 'a'.repeat(60)],
  ['cut between words', 'mười hai '.repeat(8), 'mười hai mười hai mười hai mười hai mười hai mười hai mười…'],
  ['a word without end', 'a'.repeat(61), `${'a'.repeat(59)}…`],
  ['no character is halved', '𠀀'.repeat(61), `${'𠀀'.repeat(59)}…`],
])('%s', (_title, text, expected) => {
  expect(shortened(text)).toBe(expected);
  expect(excerpt(text)).toBe(`"${expected}"`);
});

test('one line of at most 60 characters, and the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const short = shortened(text);
      expect([...short].length).toBeLessThanOrEqual(60);
      expect(short).not.toMatch(/[\n\t]/);
      expect(shortened(short)).toBe(short);
    }),
  );
});

test('a name is never cut', () => {
  const path = `${'Huyện Mẫu/'.repeat(10)}biểu mẫu.xlsx`;
  expect(quoted(path.normalize('NFD'))).toBe(`"${path}"`);
});
