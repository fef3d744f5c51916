/** Names of places, taken apart: the kind of place, the name, and what stands behind it of the places above. */
import { comparable } from './normal';
import { remember } from './remember';

/** Words that say what kind of place a name is, as typed, also without diacritics where that cannot be a name. */
const PLACE_KINDS: Readonly<Record<string, string>> = {
  'thành phố': 'thanh pho',
  'thanh pho': 'thanh pho',
  tp: 'thanh pho',
  'thị xã': 'thi xa',
  'thi xa': 'thi xa',
  tx: 'thi xa',
  'thị trấn': 'thi tran',
  'thi tran': 'thi tran',
  tt: 'thi tran',
  tỉnh: 'tinh',
  huyện: 'huyen',
  huyen: 'huyen',
  quận: 'quan',
  phường: 'phuong',
  xã: 'xa',
  xa: 'xa',
  'đặc khu': 'dac khu',
};
/** A single letter says so only with its dot. */
const LETTERS: Readonly<Record<string, string>> = { 'x.': 'xa', 'p.': 'phuong', 'h.': 'huyen', 'q.': 'quan' };
const KIND_WORDS = Object.keys(PLACE_KINDS).join('|');
const LETTER = Object.keys(LETTERS)
  .map((letter) => letter.replace('.', '\\.'))
  .join('|');
const PLACE_KIND = new RegExp(`^(?:(${KIND_WORDS})(?:\\. ?| )|(${LETTER}) ?)(?=.)`);

export interface PlaceName {
  readonly kind: string | null;
  /** Comparable, without the kind. */
  readonly name: string;
}

export const placeName = remember((text): PlaceName => {
  const whole = comparable(text);
  const [prefix = '', word = '', letter = ''] = PLACE_KIND.exec(whole) ?? [];
  return { kind: PLACE_KINDS[word] ?? LETTERS[letter] ?? null, name: whole.slice(prefix.length) };
});

/** The office in place of the place: "UBND xã X". */
const OFFICE = /^(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)(?: và ubnd)?(?:\.? )(?=.)/;

/** Places above stand behind a comma, a bracket, a dash, or at once: "xã X huyện Y". */
const ABOVE = '(?:huyện|huyen|quận|thành phố|tp|thị xã|tx|tỉnh|h\\.|q\\.)[. ]';
const BREAK = new RegExp(` *[,;()] *|-(?=${ABOVE})|(?<=\\S) (?=${ABOVE})`);

/** A place with those above it as far as the text names them, the nearest first. */
export const placePath = remember((text): readonly PlaceName[] =>
  comparable(text)
    .replace(OFFICE, '')
    .split(BREAK)
    .filter((part) => part !== '')
    .map(placeName),
);

/** Whether both may name one place: the same name, and no other kind of place. */
export const isSamePlace = (one: PlaceName, other: PlaceName): boolean =>
  one.name === other.name && (one.kind === null || other.kind === null || one.kind === other.kind);
