/** Conditional formats and drop-downs of the model. */
import type { Model, Style } from '@odoo/o-spreadsheet';
import { shiftFormula } from '../../xlsx/edit/shift-formula';
import type { Validation } from '../model/cell';
import type { ConditionalStyle } from '../model/conditional-format';
import type { Rect } from '../model/rect';
import { hasChanged, zoneWithin } from './followed';
import type { Followed } from './followed';
import type { Translate } from './follow-cells';

const styleOf = ({ fill, color, bold, italic, underline, strikethrough }: ConditionalStyle): Style => ({
  ...(fill !== undefined && { fillColor: fill }),
  ...(color !== undefined && { textColor: color }),
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italic }),
  ...(underline !== undefined && { underline: underline !== 'None' }),
  ...(strikethrough !== undefined && { strikethrough }),
});

/** One format of the model for each area: there a formula is relative to the area that it holds for. */
export function followFormats(model: Model, followed: Followed, { formula, isNew }: Translate): void {
  const { id: sheetId, conditionalFormats } = followed.sheet;
  // A format of whole columns grows with the model's sheet.
  const rows = model.getters.getNumberRows(sheetId);
  if (!hasChanged(followed, 'conditional formats', [rows, conditionalFormats]) && !isNew) return;
  const wanted = conditionalFormats.flatMap(({ id, areas, formula: own, stopIfTrue, style }) =>
    areas.map((area, index) => {
      const [first] = areas as readonly [Rect, ...Rect[]];
      const written = formula(shiftFormula(own, area.row - first.row, area.col - first.col));
      return { id: `${id}-${index}`, area, formula: written, stopIfTrue, style: styleOf(style) };
    }),
  );
  for (const { id } of model.getters.getConditionalFormats(sheetId)) {
    model.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  }
  for (const { id, area, formula: written, stopIfTrue, style } of wanted) {
    model.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      ranges: [model.getters.getRangeDataFromZone(sheetId, zoneWithin(model, sheetId, area))],
      cf: {
        id,
        stopIfTrue,
        rule: { type: 'CellIsRule', operator: 'customFormula', values: [written], style },
      },
    });
  }
}

const hasArrow = (validation: Validation | null): boolean =>
  validation?.rule['list']?.['inCellDropDown'] === true;

/** Cells with a drop-down, as columns of cells one below the other. */
function listCells({ sheet }: Followed): readonly Rect[] {
  const columns = new Map<number, number[]>();
  for (const [row, line] of sheet.cells) {
    for (const [col, { validation }] of line) {
      if (!hasArrow(validation)) continue;
      const rows = columns.get(col);
      if (rows === undefined) columns.set(col, [row]);
      else rows.push(row);
    }
  }
  return [...columns].flatMap(([col, rows]) => {
    const runs: Rect[] = [];
    for (const row of rows.sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last !== undefined && last.row + last.rows === row)
        runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
      else runs.push({ row, col, rows: 1, cols: 1 });
    }
    return runs;
  });
}

/** The one rule by which the model knows where a drop-down is. What it offers is asked of the engine cell by cell. */
const LIST_RULE = 'lists';

/**
 * Only drop-downs are written into the model: it judges an entry by the value that the cell had before, marks wrong
 * cells, which Excel does not, and knows no list that a formula answers.
 */
export function followLists(model: Model, followed: Followed): void {
  const { id: sheetId } = followed.sheet;
  const cells = listCells(followed);
  if (!hasChanged(followed, 'lists', cells)) return;
  model.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: LIST_RULE });
  if (cells.length === 0) return;
  model.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId,
    ranges: cells.map((area) =>
      model.getters.getRangeDataFromZone(sheetId, zoneWithin(model, sheetId, area)),
    ),
    rule: { id: LIST_RULE, criterion: { type: 'isValueInList', values: ['-'], displayStyle: 'arrow' } },
  });
}
