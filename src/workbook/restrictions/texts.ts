/** How long texts around the cells may be. */
import type { Broken, Restriction } from './restriction';
import { LIMITS } from './restriction';

interface TextRestriction extends Restriction {
  /** UTF-16 code units. */
  readonly longest: number;
  /** What the text is, where it is too long. */
  readonly noun: string;
}

const VALIDATION = '[MS-OI29500] 2.1.613; [MS-XLSB] 2.5.37';

export const TEXTS = {
  cell: { longest: 32_767, noun: 'text', source: LIMITS },
  promptTitle: { longest: 32, noun: 'title', source: VALIDATION },
  promptText: { longest: 255, noun: 'message', source: VALIDATION },
  errorTitle: { longest: 32, noun: 'title', source: VALIDATION },
  // 225 in [MS-XLSB]; one less is right by both.
  errorText: { longest: 224, noun: 'message', source: VALIDATION },
  // Quotes not counted. In Excel's dialog the whole formula may be as long; a name can stand for a longer one.
  validationFormula: { longest: 255, noun: 'formula', source: 'Excel, Data Validation dialog' },
  tooltip: { longest: 255, noun: 'tooltip', source: 'Microsoft, Hyperlink.ScreenTip' },
  address: { longest: 2_079, noun: 'link', source: 'Excel, Insert Hyperlink dialog' },
  pageText: {
    longest: 255,
    noun: 'page header or footer',
    source: `${LIMITS}: characters in a header or footer`,
  },
  columnName: { longest: 255, noun: 'column name', source: '[MS-OI29500] 2.1.681 a' },
  numberFormat: { longest: 255, noun: 'number format', source: '[MS-XLSB] BrtFmt' },
} as const satisfies Readonly<Record<string, TextRestriction>>;

export type TextKind = keyof typeof TEXTS;

/** The limit that a text breaks, `null` where it is short enough. */
export function textBroken(kind: TextKind, text: string): Broken | null {
  const { longest, noun, source }: TextRestriction = TEXTS[kind];
  return text.length <= longest
    ? null
    : { restriction: kind, source, what: `${noun} of ${text.length} characters` };
}
