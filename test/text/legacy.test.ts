import fc from 'fast-check';
import { fromLegacy, legacyEncoding } from '../../src/text/legacy';
import { LETTERS, TCVN3, toTcvn3, toVni, VNI } from './alphabet';

const syllables =
  `nguyễn văn thị trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý mẫu ủy ban nhân dân xã
  phường huyện tỉnh thành phố phước hậu hữu ninh vinh thuận thái thanh hải sơn bắc nam tân an lợi nhơn bằng khen chủ
  tịch kết quả xây dựng nông thôn mới giai đoạn thực hiện phong trào thi đua chung sức tổng cộng số lượng đường trường
  trạm y tế nghèo tỷ lệ hộ sử nước sạch kỹ thuật quỹ khuyến ngữ được những cũng bưởi thuở hòa thúy khỏe`.split(
    /\s+/,
  );
const vietnamese = fc
  .array(
    fc
      .tuple(fc.constantFrom(...syllables), fc.boolean())
      .map(([word, capital]) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word)),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));
/** `.VnTime` has no capitals with tones. */
const small = vietnamese.map((text) => text.toLowerCase());

describe('letter by letter', () => {
  test('both tables hold the 67 letters', () => {
    expect(new Set(LETTERS).size).toBe(67);
    expect([TCVN3.length, VNI.length]).toEqual([67, 67]);
  });

  test.each(LETTERS.map((letter, i) => [letter, TCVN3[i] ?? '', VNI[i] ?? '']))(
    '%s is %s in TCVN3, %s in VNI',
    (letter, tcvn3, vni) => {
      expect(fromLegacy(tcvn3, 'tcvn3')).toBe(letter);
      expect(fromLegacy(tcvn3, 'tcvn3', '.VnTimeH')).toBe(letter.toUpperCase());
      expect(fromLegacy(vni, 'vni', 'VNI-Times')).toBe(letter);
      expect(fromLegacy(vni.toUpperCase(), 'vni')).toBe(letter.toUpperCase());
    },
  );
});

describe('texts as they are found', () => {
  test.each([
    ['.VnTime', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['.VnTime', 'Uû ban nh©n d©n x· Ph\u00ADíc HËu', 'Uỷ ban nhân dân xã Phước Hậu'],
    ['.VnTimeH', 'Uû ban nh©n d©n', 'UỶ BAN NHÂN DÂN'],
    ['.VnArial NarrowH', 'HUYÖN NINH PH\u00ADíC', 'HUYỆN NINH PHƯỚC'],
    ['VnTime', '§Æng V¨n MÉu', 'Đặng Văn Mẫu'],
    ['VNI-Times', 'Uyû ban nhaân daân xaõ Phöôùc Haäu', 'Uỷ ban nhân dân xã Phước Hậu'],
    ['VNI-Helve', 'TOÅNG COÄNG', 'TỔNG CỘNG'],
    ['VNI Times', 'Ñaëng Vaên Maãu', 'Đặng Văn Mẫu'],
    ['VNI-Times', 'Aùnh, AÙnh, aùnh', 'Ánh, Ánh, ánh'],
    ['.VnTime', 'vÒ', 'về'],
    [undefined, 'thuÕ ë HuÕ', 'thuế ở Huế'],
    [undefined, 'nh÷ng m×nh', 'những mình'],
    [undefined, 'NguyÔn V¨n MÉu', 'Nguyễn Văn Mẫu'],
    [undefined, 'Nguyeãn Vaên Maãu', 'Nguyễn Văn Mẫu'],
    ['Times New Roman', 'Sè hé nghÌo ®Çu kú (hé), tû lÖ: 12%', 'Số hộ nghèo đầu kỳ (hộ), tỷ lệ: 12%'],
  ])('%s: %s', (font, typed, expected) => {
    const encoding = legacyEncoding(typed, font);
    expect(encoding && fromLegacy(typed, encoding, font)).toBe(expected);
  });

  test('an uncertain word is decided by its neighbours in the same font', () => {
    expect(legacyEncoding('Sè', '.VnTime')).toBeNull();
    expect(legacyEncoding('Sè\nHä vµ tªn', '.VnTime')).toBe('tcvn3');
  });
});

describe('what is not legacy', () => {
  const fonts = [undefined, '.VnTime', '.VnTimeH', 'VnTime', 'VNI-Times'] as const;
  test.each([
    'Danh sach 2023, 1.234',
    'Hà',
    'Cán Sự',
    'Hoà Vô, Cá và Tôm',
    'NÔNG THÔN',
    'THÔN HÒA',
    'Chamaléa',
    'Katé, Patâu Axá, Kadá, Cà Dú',
    'Katơr Thị Mẫu, Pi Năng Mẫu',
    'Müller, Straße, Köln, schöne Grüße',
    'café, crème brûlée, hôtel, Noël, naïve, déjà, Générale, théâtre',
    'niño, São João, coração',
    '10 × 20, ½',
    'Cà Ná, tôt',
    'Nguyễn V¨n MÉu',
    '© 2023, ® 10×20, 5µm, 25°C, m², ½, «Oui»',
    '',
  ])('%j', (text) => fonts.forEach((font) => expect(legacyEncoding(text, font)).toBeNull()));

  test.each(['så må gå på', 'Thaï', 'tôt', 'NguyÔn', 'Vaên'])('%j without a legacy font', (text) =>
    expect(legacyEncoding(text, 'Times New Roman')).toBeNull(),
  );

  test.each(['Vni Sans', 'Verdana', 'Vnu Serif', 'Times.Vn', 'VNtimes new roman'])(
    'the font %s proves nothing',
    (font) => expect(legacyEncoding('V¨n', font)).toBeNull(),
  );

  test('correct Vietnamese, in whatever font, composed or not', () =>
    fc.assert(
      fc.property(
        vietnamese,
        fc.constantFrom(...fonts),
        fc.constantFrom('NFC', 'NFD'),
        fc.boolean(),
        (text, font, form, capitals) => {
          const written = (capitals ? text.toUpperCase() : text).normalize(form);
          expect(legacyEncoding(written, font)).toBeNull();
        },
      ),
    ));
});

describe('encoded, detected, decoded', () => {
  const cases = [
    { encoding: 'tcvn3', encode: toTcvn3, font: '.VnTime', text: small },
    { encoding: 'vni', encode: toVni, font: 'VNI-Times', text: vietnamese },
  ] as const;

  test.each(cases)('$encoding gives the text back', ({ encoding, encode, font, text }) =>
    fc.assert(
      fc.property(text, fc.constantFrom(font, undefined), (written, anyFont) => {
        const typed = encode(`văn bản ${written}`);
        expect(legacyEncoding(typed, anyFont)).toBe(encoding);
        expect(fromLegacy(typed, encoding, anyFont)).toBe(`văn bản ${written}`);
      }),
    ),
  );

  test.each(cases)('$encoding is never taken for the other', ({ encoding, encode, text }) =>
    fc.assert(
      fc.property(text, (written) => expect([encoding, null]).toContain(legacyEncoding(encode(written)))),
    ),
  );
});
