/** The Vietnamese letters that ASCII lacks, and their codes before Unicode, one by one in the same order. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const LETTERS = list(`
  á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ đ
  é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị
  ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ
  ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ`);

/** As `.VnTime` stores them; "ư" is the soft hyphen. */
export const TCVN3 = list(`
  ¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë ®
  Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ
  ã ß á â ä « è å æ ç é ¬ í ê ë ì î
  ó ï ñ ò ô \u00AD ø õ ö ÷ ù ý ú û ü þ`);

/** Capitals exist in TCVN3 only where there is no tone. */
const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: '¡',
  Â: '¢',
  Ê: '£',
  Ô: '¤',
  Ơ: '¥',
  Ư: '¦',
  Đ: '§',
};

/** As `VNI-Times` stores them. */
export const VNI = list(`
  aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä ñ
  eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò
  où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï
  uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î`);

const coder = (pairs: ReadonlyMap<string, string>) => (text: string) =>
  [...text.normalize('NFC')].map((letter) => pairs.get(letter) ?? letter).join('');

/** Text without toned capitals, as `.VnTime` would hold it. */
export const toTcvn3 = coder(
  new Map([
    ...LETTERS.map((letter, i) => [letter, TCVN3[i] ?? ''] as const),
    ...Object.entries(TCVN3_CAPITALS),
  ]),
);

export const toVni = coder(
  new Map(
    LETTERS.flatMap((letter, i) => {
      const code = VNI[i] ?? '';
      return [[letter, code] as const, [letter.toUpperCase(), code.toUpperCase()] as const];
    }),
  ),
);
