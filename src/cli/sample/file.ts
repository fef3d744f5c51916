import type { Code } from '../../rules/finding';
import type { UnreadableReason } from './faults/unreadable';

/** A file of the sample. */
export interface SampleFile {
  /** Relative, with `/`, ASCII. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Code of the unit whose workbook it is; null for what is nobody's. */
  readonly unit: string | null;
  readonly expects: Expected;
}

/** What a file is made to show. Codes are all that is found, each at least once; notes count. */
export type Expected =
  /** Checked by itself. */
  | { readonly shown: 'checking'; readonly codes: readonly Code[] }
  /** All files of its folder merged, with the sample's register as the province's own, or without any. */
  | { readonly shown: 'merging'; readonly codes: readonly Code[]; readonly withRegister: boolean }
  | { readonly shown: 'opening'; readonly unreadable: UnreadableReason };
