import { isSyllable, withToneInPlace } from '../../src/text/syllable';

describe('isSyllable', () => {
  test.each(
    `nguyễn văn thị mẫu phước hậu hữu ninh thuận tháp chàm xã phường huyện đường nghiệp nghĩa ghềnh kỳ kiểu gì già
    giếng quý quyết quốc khuỷu xoong ưu ương ý yên oanh uyên hòa hoà ủy uỷ được chuyên thuở`.split(/\s+/),
  )('%s', (word) => expect(isSyllable(word)).toBe(true));

  test.each([
    ['nguyn', 'no such rime'],
    ['hươg', 'no such final'],
    ['viêt', 'a stop without its tone'],
    ['mầt', 'a stop with huyền'],
    ['cể', 'c before e'],
    ['kà', 'k before a'],
    ['nghà', 'ngh before a'],
    ['ngề', 'ng before e'],
    ['gể', 'g before e'],
    ['zũng', 'no such onset'],
    ['hòá', 'two tones'],
    ['chamaléa', 'several syllables'],
    ['katơr', 'several syllables'],
    ['niño', 'no such letter'],
    ['', 'empty'],
  ])('not "%s": %s', (word) => expect(isSyllable(word)).toBe(false));
});

test.each([
  ['hoà', 'hòa'],
  ['hòan', 'hoàn'],
  ['tóai', 'toái'],
  ['qùy', 'quỳ'],
  ['gìa', 'già'],
  ['thưở', 'thưở'],
  ['nguỹên', 'nguyễn'],
  ['ña', 'ña'],
  ['hòá', 'hòá'],
])('the tone of %s belongs as in %s', (word, expected) => expect(withToneInPlace(word)).toBe(expected));
