/**
 * How wide texts are in the type of official documents, so that columns hold their words and rows their lines whichever
 * program prints them. Widths are those of Times New Roman, which its metric copies share.
 */

/** Thousandths of the type's size. Letters with marks are as wide as without. */
const WIDTHS: readonly (readonly [number, string])[] = [
  [180, "'"],
  [250, ' ,.'],
  [278, '/:;\\ijlt'],
  [333, '!()-I[]`frsJ‘’·'],
  [444, '?acez“”'],
  [564, '+<=>|~'],
  [556, 'FPSơ'],
  [611, 'ELTZ'],
  [667, 'BCRư'],
  [722, 'ADGHKNOQUVXYw'],
  [778, '&m'],
  [889, 'M'],
  [1000, '%@WƠƯ—…'],
];
/** Digits and most small letters. */
const COMMON = 500;

const widthOf = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((each) => [each, width])));

/** Bold type is wider by about this much. */
const BOLD = 1.08;

/** In points, in type of this size. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFC')) {
    const base = letter.normalize('NFD').charAt(0);
    thousandths += widthOf.get(letter) ?? widthOf.get(base) ?? COMMON;
  }
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

/** Word by word, each with the space or the line break after it. */
const words = (text: string): readonly string[] => text.match(/[^ \n]*[ \n]?/g)?.filter(Boolean) ?? [];

/** The lines that a text takes in a column, each with what separates it from the next: joined they are the text again. */
export function wrapped(text: string, width: number, size: number, bold = false): readonly string[] {
  const isHeld = (line: string): boolean => textWidth(line.trimEnd(), size, bold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of words(text)) {
    if (line !== '' && (line.endsWith('\n') || !isHeld(line + word))) {
      lines.push(line);
      line = '';
    }
    line += word;
    // A word that no line holds is broken at a hyphen, as programs do, and where it has none where the line ends.
    while (!isHeld(line) && line.trimEnd().length > 1) {
      const most = headWithin(line, isHeld);
      const held = most.slice(0, most.lastIndexOf('-') + 1) || most;
      lines.push(held);
      line = line.slice(held.length);
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** At least one letter. */
function headWithin(text: string, isHeld: (head: string) => boolean): string {
  let head = '';
  for (const letter of text) {
    if (head !== '' && !isHeld(head + letter)) break;
    head += letter;
  }
  return head;
}
