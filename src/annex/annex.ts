/**
 * An annex as it will be printed, before it is a sheet, a Word document or a list: every text is final, in Vietnamese
 * form. The form is that of Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
import type { IsoDate } from '../text/cell';

export type AnnexId = 'awards' | 'figures' | 'progress' | 'reminders' | 'posting';

export interface AnnexColumn {
  readonly header: string;
  /** Share of the page's width; columns' shares need not add up to anything. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export type AnnexLine =
  /** Across all columns, bold: "I. TẬP THỂ". */
  | { readonly kind: 'section'; readonly text: string }
  /** One text a column. */
  | { readonly kind: 'row'; readonly cells: readonly string[] }
  /** The same, bold. */
  | { readonly kind: 'total'; readonly cells: readonly string[] };

export interface Annex {
  readonly id: AnnexId;
  /** Whom it lists, where each kind of nominee has an annex of its own: "Tập thể". */
  readonly part?: string;
  readonly orientation: 'portrait' | 'landscape';
  /** In capitals; one text a printed line. */
  readonly title: readonly string[];
  /** Below the title, in ordinary type; '' for none. */
  readonly note: string;
  readonly columns: readonly AnnexColumn[];
  readonly lines: readonly AnnexLine[];
}

/** The letter that annexes go with; what is null is printed as dots, to be filled in by hand. */
export interface Letter {
  /** Without spaces: `15/TTr-SNV`. */
  readonly symbol: string | null;
  readonly date: IsoDate | null;
  readonly issuer: string | null;
}

/** What all annexes of a letter have in common. */
export interface AnnexForm {
  readonly letter: Letter;
  /** The head with the office and the Quốc hiệu, which an annex does not carry as a rule. */
  readonly motto: boolean;
  /** Printed at the foot of every page; null: none. */
  readonly code: string | null;
}

/** An annex among its fellows: "Phụ lục II"; a single one has no number. */
export interface PlacedAnnex {
  readonly annex: Annex;
  /** "Phụ lục I", or "Phụ lục". */
  readonly heading: string;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 1-39, which is more annexes and sections than a letter has. */
export function roman(n: number): string {
  const [value, digits] = ROMAN.find(([each]) => each <= n) ?? [0, ''];
  return value === 0 ? '' : digits + roman(n - value);
}
