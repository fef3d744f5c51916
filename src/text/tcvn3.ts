/**
 * TCVN3, also called ABC: the encoding of fonts named `.VnTime` and the like (TCVN 5712:1993, VN3). One code a letter;
 * capitals with a tone do not exist and are shown by capital fonts.
 */

/** Code and letter. The code of "ư" is the soft hyphen, U+00AD. */
const PAIRS = `
  \u00A1Ă \u00A2Â \u00A3Ê \u00A4Ô \u00A5Ơ \u00A6Ư \u00A7Đ
  \u00A8ă \u00A9â \u00AAê \u00ABô \u00ACơ \u00ADư \u00AEđ
  \u00B5à \u00B8á \u00B6ả \u00B7ã \u00B9ạ
  \u00BBằ \u00BEắ \u00BCẳ \u00BDẵ \u00C6ặ
  \u00C7ầ \u00CAấ \u00C8ẩ \u00C9ẫ \u00CBậ
  \u00CCè \u00D0é \u00CEẻ \u00CFẽ \u00D1ẹ
  \u00D2ề \u00D5ế \u00D3ể \u00D4ễ \u00D6ệ
  \u00D7ì \u00DDí \u00D8ỉ \u00DCĩ \u00DEị
  \u00DFò \u00E3ó \u00E1ỏ \u00E2õ \u00E4ọ
  \u00E5ồ \u00E8ố \u00E6ổ \u00E7ỗ \u00E9ộ
  \u00EAờ \u00EDớ \u00EBở \u00ECỡ \u00EEợ
  \u00EFù \u00F3ú \u00F1ủ \u00F2ũ \u00F4ụ
  \u00F5ừ \u00F8ứ \u00F6ử \u00F7ữ \u00F9ự
  \u00FAỳ \u00FDý \u00FBỷ \u00FCỹ \u00FEỵ`;

const LETTER_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Every TCVN3 code as its letter; other characters stay. */
export const decodeTcvn3 = (text: string): string =>
  text.replace(/[\u00A1-\u00FF]/g, (code) => LETTER_OF.get(code) ?? code);

const SPELLING = new RegExp(`^[A-Za-z${[...LETTER_OF.keys()].join('')}]+$`);
const SIGN = /[\u00A1-\u00BE\u00D7\u00F7]|[a-z][\u00C0-\u00DE]/;

/** Whether TCVN3 can spell the word. */
export const isTcvn3Word = (word: string): boolean => SPELLING.test(word);

/** Whether the word has what no word in Unicode has: a sign among its letters, or a capital after a small letter. */
export const bearsTcvn3Sign = (word: string): boolean => SIGN.test(word);
