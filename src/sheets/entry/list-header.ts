/** The header of a list that is sorted on the protected sheet. */
import { headerRefusal } from '../../messages/prompts';
import { a1 } from '../address';
import type { Canvas } from '../canvas';
import * as style from '../style';

/**
 * Puts the header row. Its cells are unlocked: Excel sorts no range that holds a locked cell ("Users can't sort ranges that
 * contain locked cells on a protected worksheet", Microsoft's help on protecting a worksheet), and what one click takes is
 * the cell's current region, header included. The row above must be blank, or the region reaches over the title lines.
 *
 * Typing is refused all the same, in the header only: a row inserted right below it inherits the rule, and there the two
 * rows differ.
 *
 * @param columns neighbours, from left to right, each with its text
 */
export function putListHeader(
  page: Canvas,
  row: number,
  columns: readonly (readonly [number, string])[],
): void {
  for (const [col, text] of columns) page.fix(row, col, text, { ...style.header, locked: false });
  const cols = columns.map(([col]) => col);
  const from = { row, col: Math.min(...cols) };
  page.validate({
    ranges: [{ from, to: { row, col: Math.max(...cols) } }],
    rule: { kind: 'custom', formula: `ROW(${a1(from)})<>ROW(${a1(from, true)})` },
    error: { ...headerRefusal, style: 'stop' },
  });
}
