import type { Move } from '../../src/excel/references';
import { moveReferences } from '../../src/excel/references';

/** Own cells two rows down and one column right; those of other sheets ten rows down. */
const move: Move = ({ sheet, range: { from, to } }) =>
  sheet === null
    ? { from: { row: from.row + 2, col: from.col + 1 }, to: { row: to.row + 2, col: to.col + 1 } }
    : { from: { ...from, row: from.row + 10 }, to: { ...to, row: to.row + 10 } };

test.each([
  ['$B$8:$B8', '$C$10:$C10'],
  ['IF(LEN(E9)=0,"","E9")', 'IF(LEN(F11)=0,"","E9")'],
  ["SUM('Số liệu'!$D$7:$D$9)+A1", "SUM('Số liệu'!$D$17:$D$19)+B3"],
  ["'It''s'!A1", "'It''s'!A11"],
  ['COUNT(td_nominations_order)+LOG10(A1)', 'COUNT(td_nominations_order)+LOG10(B3)'],
  ['SUBSTITUTE($C9,"\u00a0"," ")', 'SUBSTITUTE($D11,"\u00a0"," ")'],
])('%s becomes %s', (formula, expected) => {
  expect(moveReferences(formula, move)).toBe(expected);
});
