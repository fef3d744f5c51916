import fc from 'fast-check';
import { around, partingOf } from '../../src/taskpane/merge/parting';

const LONG = 'Tham mưu triển khai phong trào thi đua, vận động nhân dân hiến đất làm đường giao thông. ';

describe('long texts that are compared', () => {
  test('short ones are whole', () => expect(around('Huyện sửa', 3)).toBe('Huyện sửa'));

  test('of long ones that is shown where they part', () => {
    const ours = `${LONG.repeat(6)}Năm 2022 được tặng Giấy khen. ${LONG.repeat(6)}`;
    const theirs = ours.replace('2022', '2023');
    const at = partingOf([ours, theirs]);
    expect([ours, theirs].map((text) => around(text, at))).toEqual([
      expect.stringMatching(/^….*Năm 2022 được tặng.*…$/),
      expect.stringMatching(/^….*Năm 2023 được tặng.*…$/),
    ]);
    expect(around(ours, at).length).toBeLessThan(180);
  });

  test('the beginning and the end are shown without a gap before and after', () => {
    expect(around(LONG.repeat(6), 0)).toMatch(/^Tham mưu.*…$/);
    expect(around(LONG.repeat(6), 6 * LONG.length)).toMatch(/^….*giao thông\. $/);
  });

  test('whatever is shown stands so in the text, and is not long', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ế', ' ', 'b'), maxLength: 600 });
    fc.assert(
      fc.property(text, fc.nat(600), (whole, at) => {
        const shown = around(whole, Math.min(at, whole.length)).replaceAll('…', '');
        expect(whole).toContain(shown);
        expect(shown.length).toBeLessThanOrEqual(200);
        expect(shown === '').toBe(whole === '');
      }),
    );
  });
});
