/**
 * The Vietnamese syllable: onset, vowels, final consonants, one tone. All words here are lower case.
 */
import { remember } from './remember';

/** Huyền, sắc, ngã, hỏi, nặng as combining marks, on a vowel that may already bear a hat, a breve or a horn. */
const TONED_VOWEL = /([aeiouy][\u0302\u0306\u031B]?)([\u0300\u0301\u0303\u0309\u0323])/g;

const VOWELS = 'aăâeêioôơuưy';
const CONSONANTS = 'bcdđfghjklmnpqrstvwxz';
/** `qu` and `gi` before a vowel are onsets, so that "quý" is qu+y and "giá" gi+a, but "gì" g+i. */
const SHAPE = new RegExp(
  `^(qu(?=[${VOWELS}])|gi(?=[${VOWELS}])|[${CONSONANTS}]*)([${VOWELS}]{1,3})([${CONSONANTS}]*)$`,
);

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ONSETS = wordsOf('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x');
const RIMES = wordsOf(`a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
  i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
  oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uôc uôi uôm uôn uông uôt
  uy uya uych uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu
  ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yt yu yêm yên yêng yêt yêu`);

const STOP = /(?:c|ch|p|t)$/;
const STOP_TONES = ['\u0301', '\u0323'];

/** `letters` keeps ă â ê ô ơ ư; `tones` holds the tone marks in their order. */
const splitTone = (word: string): { readonly letters: string; readonly tones: string } => {
  let tones = '';
  const letters = word.normalize('NFD').replace(TONED_VOWEL, (_, vowel: string, tone: string) => {
    tones += tone;
    return vowel;
  });
  return { letters: letters.normalize('NFC'), tones };
};

/** Whether a lower-case word can be a Vietnamese syllable in its usual spelling, wherever its tone is written. */
export const isSyllable = remember((word) => {
  const { letters, tones } = splitTone(word);
  const [, onset = '', vowels = '', final = ''] = SHAPE.exec(letters) ?? [];
  if (tones.length > 1 || !RIMES.has(vowels + final)) return false;
  if (STOP.test(final) && !STOP_TONES.includes(tones)) return false;
  if (onset === '') return true;
  // c, g, ng are written k, gh, ngh before e ê i y, and only there; "gì" is the exception.
  const softened = /^[eêiy]/.test(vowels);
  const misspelt = softened
    ? /^(?:c|ng)$/.test(onset) || (onset === 'g' && !vowels.startsWith('i'))
    : /^(?:k|gh|ngh)$/.test(onset);
  return ONSETS.has(onset) && !misspelt;
});

/**
 * Moves the tone of a lower-case word to where the older, most typed convention writes it: "hoà" and "hòa" both give
 * "hòa", "hòan" gives "hoàn". Words of another shape (several syllables, several tones, foreign) come back unchanged.
 */
export const withToneInPlace = remember((word) => {
  const { letters, tones } = splitTone(word);
  const [, onset = '', vowels = '', final = ''] = SHAPE.exec(letters) ?? [];
  if (tones.length !== 1 || vowels === '') return word;
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => vowels.lastIndexOf(vowel)));
  const second = vowels.length === 3 || (vowels.length === 2 && final !== '');
  const end = onset.length + (marked >= 0 ? marked : second ? 1 : 0) + 1;
  return (letters.slice(0, end) + tones + letters.slice(end)).normalize('NFC');
});
