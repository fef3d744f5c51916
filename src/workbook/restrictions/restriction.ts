/** What Excel refuses in a workbook, or repairs away, and the text that says so. Each is declared once in this folder. */

export interface Restriction {
  /** Document and section that states it. */
  readonly source: string;
}

/** A restriction that something breaks. */
export interface Broken {
  readonly restriction: string;
  readonly source: string;
  /** What is wrong, in words for developers: these are faults of a layout, not of an officer. */
  readonly what: string;
}

export const LIMITS = 'Microsoft, Excel specifications and limits';
