import type { Indicator } from '../plan/schema';

/** A quotient of two figures of one column; blank while either is. `cell` answers by indicator code. */
export function quotientFormula(
  { numerator, denominator, scale }: Extract<Indicator, { readonly measure: 'quotient' }>,
  cell: (code: string) => string,
): string {
  const [above, below] = [cell(numerator), cell(denominator)];
  return `IF(COUNT(${above},${below})<2,"",IF(${below}=0,"",${above}/${below}*${scale}))`;
}
