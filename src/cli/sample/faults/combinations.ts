/** Several faults in one workbook, as they come in practice. Each leaves alone what those before it changed. */
import type { SingleCode } from './catalogue';

export const combinations: readonly (readonly SingleCode[])[] = [
  ['name-capitals', 'required-missing', 'number-expected', 'too-long'],
  ['deadline-passed', 'date-implausible', 'answer-missing', 'excluded-declared'],
  ['figure-sum', 'figure-exceeds', 'answer-unfit', 'name-honorific', 'near-duplicate'],
  [
    'not-in-list',
    'legacy-font',
    'number-out-of-range',
    'cell-error',
    'sent-before-letter',
    'kind-without-quota',
  ],
  ['excluded-place', 'sheet-renamed', 'row-hidden', 'column-by-header', 'text-normalised'],
  ['stamp-missing', 'row-unknown', 'column-unknown', 'deadline-day', 'exclusion-unchecked'],
];
