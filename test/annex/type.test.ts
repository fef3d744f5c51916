/** Lines and columns measured by the type's widths. */
import fc from 'fast-check';
import { textWidth, wrapped } from '../../src/annex/type';
import { columnWidths } from '../../src/annex/widths';

test.each([
  ['letters with marks are as wide as without, composed or not', 'Ế'.normalize('NFD'), 'E'],
  ['digits are as wide as one another', '11111', '80579'],
])('%s', (_, a, b) => {
  expect(textWidth(a, 12)).toBeCloseTo(textWidth(b, 12));
});

test.each([
  ['between words', 'một hai ba', 40, ['một hai ', 'ba']],
  ['at line breaks', 'một\n\nhai', 100, ['một\n', '\n', 'hai']],
  ['inside a word that no line holds', 'mmmmmm', 20, ['mm', 'mm', 'mm']],
  ['at a hyphen of a word that no line holds', 'aaa-aaaa b', 25, ['aaa-', 'aaaa ', 'b']],
  ['nothing', '', 10, []],
] as const)('wraps %s', (_, text, width, lines) => {
  expect(wrapped(text, width, 12)).toEqual(lines);
});

test('lines fit, and together are the text', () => {
  const words = fc.array(fc.constantFrom('xã', 'Nguyễn', 'WWWWWWWW', '1.234,5', ' ', '\n', 'a'.repeat(60)));
  fc.assert(
    fc.property(words, fc.integer({ min: 15, max: 300 }), (parts, width) => {
      const text = parts.join(' ');
      const lines = wrapped(text, width, 12);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(textWidth(line.trimEnd(), 12)).toBeLessThanOrEqual(width);
    }),
  );
});

test('columns fill the width, and hold their longest word where the page does', () => {
  const column = (header: string, width: number) => ({ header, width, align: 'left' as const });
  const cells = fc.array(fc.constantFrom('', '1.237.351,17', 'Nguyễn Văn Mẫu', 'triệu đồng'), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(fc.array(cells), fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50)), (rows, [a, b, c]) => {
      const columns = [column('TT', a + 1), column('Số liệu', b + 1), column('Tổng cộng', c + 1)];
      const lines = rows.map((each) => ({ kind: 'row' as const, cells: each }));
      const { widths, size } = columnWidths(columns, lines, 165);
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(165);
      for (const each of rows)
        each.forEach((text, at) =>
          text
            .split(' ')
            .forEach((word) => expect((textWidth(word, size) * 25.4) / 72).toBeLessThan(widths[at] ?? 0)),
        );
    }),
  );
});
