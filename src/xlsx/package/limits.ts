/** How much one file may cost. A workbook of the trade stays two orders of magnitude below each. */
export interface Limits {
  /** Entries of the zip, used or not. */
  readonly parts: number;
  /** Bytes inflated, summed over the parts that are read; parts that are not read cost nothing. */
  readonly inflatedBytes: number;
  /** Cells with a value or a formula, and merged ranges, summed over the sheets that are read. */
  readonly cells: number;
}

export const defaultLimits: Limits = { parts: 2_000, inflatedBytes: 200_000_000, cells: 2_000_000 };
