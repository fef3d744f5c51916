/** A conditional format by formula, the only kind that the stand-in knows. */
import type { Border } from './format';
import type { Rect } from './rect';

export type ConditionalSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

/** Only what the format changes: `undefined` leaves the cell's own look. */
export interface ConditionalStyle {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  readonly borders: Partial<Record<ConditionalSide, Pick<Border, 'style' | 'color'>>>;
}

export interface ConditionalFormat {
  readonly id: string;
  areas: readonly Rect[];
  /** With its `=`, relative to the top left cell of the first area. */
  formula: string;
  stopIfTrue: boolean;
  readonly style: ConditionalStyle;
}
