import type { Scalar } from './cell';
import type { Sheet } from './sheet';

/** What a cell's validation says of an entry: Excel refuses it, asks before it takes it, tells of it, or takes it. */
export type Judgement = 'taken' | 'refused' | 'warned' | 'informed';

/** Whoever calculates the workbook. */
export interface Calculator {
  /** Puts into the cells with formulas what these come to. */
  readonly flush: () => void;
  /** What a formula comes to on a cell; its relative references are written for that cell. */
  readonly evaluate: (formula: string, sheet: Sheet, row: number, col: number) => Scalar;
  /** Whether validation lets a person leave `value` in a cell. */
  readonly judge: (sheet: Sheet, row: number, col: number, value: Scalar) => Judgement;
}
