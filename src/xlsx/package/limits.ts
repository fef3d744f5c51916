/** How much one file may cost. A workbook of the trade stays two orders of magnitude below each. */
export interface Limits {
  /** Entries of the zip, used or not. */
  readonly parts: number;
  /** Bytes inflated and kept, summed over the parts that are read; parts that are not read cost nothing. */
  readonly inflatedBytes: number;
  /** The same with the blank cells that are not kept; what a bomb of them may cost. */
  readonly scannedBytes: number;
  /** Cells with a value or a formula, and merged ranges, summed over the sheets that are read. */
  readonly cells: number;
}

export const defaultLimits: Limits = {
  parts: 2_000,
  inflatedBytes: 200_000_000,
  scannedBytes: 1_000_000_000,
  cells: 2_000_000,
};

/** Those of the zip itself. */
export type PackageLimits = Pick<Limits, 'parts' | 'inflatedBytes' | 'scannedBytes'>;
