/** A document that officers go on writing: blocks of text and tables in order, every word final or dotted. */
import type { AnnexColumn, AnnexLine } from './annex';

export type DraftBlock =
  | { readonly kind: 'title'; readonly lines: readonly string[]; readonly about: string }
  /** To whom the letter goes, in the middle. */
  | { readonly kind: 'addressed'; readonly text: string }
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  /** What the letter is based on. */
  | { readonly kind: 'basis'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Who says it, then what: "Huyện Ninh Sơn: …". */
  | { readonly kind: 'answer'; readonly by: string; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly AnnexColumn[]; readonly lines: readonly AnnexLine[] }
  /** Recipients on the left, who signs on the right; on one page with the end of the text. */
  | { readonly kind: 'signature'; readonly recipients: readonly string[]; readonly signer: string };

export interface Draft {
  /** "Số: …/TTr-…" */
  readonly symbol: string;
  readonly issuer: string;
  /** "Ninh Thuận, ngày … tháng … năm …" */
  readonly placeAndDate: string;
  readonly blocks: readonly DraftBlock[];
}
