import type { CoreCommand } from '@odoo/o-spreadsheet';
import { gesturesOf } from '../../src/preview/page/gestures';
import type { Gesture } from '../../src/preview/page/gestures';

const sheetId = 's';
const cell = (row: number, col: number) => ({ row, col, rows: 1, cols: 1 });
const update = (row: number, col: number, more: object) => ({
  type: 'UPDATE_CELL',
  sheetId,
  row,
  col,
  ...more,
});
const lines = (dimension: 'ROW' | 'COL', more: object) => ({ sheetId, sheetName: 'S', dimension, ...more });

describe('what a person did, from the commands of the grid', () => {
  const cases: readonly (readonly [string, readonly object[], readonly Gesture[]])[] = [
    [
      'one text is typed',
      [update(1, 2, { content: 'x' })],
      [{ kind: 'type', sheet: 's', at: cell(1, 2), text: 'x' }],
    ],
    [
      'one cell with its looks is pasted',
      [update(1, 2, { content: 'x', style: { bold: true } })],
      [{ kind: 'paste', sheet: 's', at: cell(1, 2), texts: [['x']], withFormats: true }],
    ],
    [
      'several texts are pasted around all of them, blank between',
      [update(1, 1, { content: 'a' }), update(2, 2, { content: 'b' })],
      [
        {
          kind: 'paste',
          sheet: 's',
          at: { row: 1, col: 1, rows: 2, cols: 2 },
          texts: [
            ['a', ''],
            ['', 'b'],
          ],
          withFormats: false,
        },
      ],
    ],
    [
      'what was cut is pasted, then cleared',
      [{ type: 'CLEAR_CELL', sheetId, row: 0, col: 0 }, update(1, 2, { content: 'x' })],
      [
        { kind: 'type', sheet: 's', at: cell(1, 2), text: 'x' },
        { kind: 'clear', sheet: 's', areas: [cell(0, 0)] },
      ],
    ],
    [
      'the Delete key clears',
      [{ type: 'DELETE_CONTENT', sheetId, target: [{ top: 2, bottom: 3, left: 1, right: 1 }] }],
      [{ kind: 'clear', sheet: 's', areas: [{ row: 2, col: 1, rows: 2, cols: 1 }] }],
    ],
    [
      'rows are inserted below the one at the base',
      [{ type: 'ADD_COLUMNS_ROWS', ...lines('ROW', { base: 4, quantity: 2, position: 'after' }) }],
      [{ kind: 'insert', what: 'rows', sheet: 's', first: 5, count: 2 }],
    ],
    [
      'columns are deleted',
      [{ type: 'REMOVE_COLUMNS_ROWS', ...lines('COL', { elements: [3, 4] }) }],
      [{ kind: 'delete', what: 'columns', sheet: 's', first: 3, count: 2 }],
    ],
    [
      'a sheet is renamed',
      [{ type: 'RENAME_SHEET', sheetId, newName: 'B', oldName: 'A' }],
      [{ kind: 'rename-sheet', sheet: 's', name: 'B' }],
    ],
    [
      'looks alone are more than the stand-in does',
      [update(1, 2, { style: { bold: true } })],
      [{ kind: 'unsupported' }],
    ],
    ['nothing is nothing', [], []],
  ];
  test.each(cases)('%s', (_, commands, gestures) => {
    expect(gesturesOf(commands as unknown as readonly CoreCommand[])).toEqual(gestures);
  });
});
