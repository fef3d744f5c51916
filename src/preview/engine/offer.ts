/** Drop-downs of the mounted grid offer what the engine says, and nothing there judges entries. */
import type { Model } from '@odoo/o-spreadsheet';
import type { Workbook } from '../model/workbook';
import type { Engine } from './engine';

/** The validation that o-spreadsheet's own parts ask for, as it answers them. */
export function offerChoices(model: Model, workbook: Workbook, choices: Engine['choices']): void {
  const { getters } = model;
  const ruleOf = getters.getValidationRuleForCell;
  Object.assign(getters, {
    getValidationRuleForCell: (position: Parameters<typeof ruleOf>[0]) => {
      const rule = ruleOf(position);
      const sheet = workbook.sheet(position.sheetId);
      if (rule === undefined || sheet === undefined) return rule;
      const criterion = {
        ...rule.criterion,
        // Asked for only when the drop-down opens.
        get values(): readonly string[] {
          return choices(sheet, position.row, position.col) ?? [];
        },
      };
      return { ...rule, criterion };
    },
    // The stand-in judges what is typed, and Excel marks nothing in the sheet.
    isDataValidationInvalid: () => false,
    getInvalidDataValidationMessage: () => undefined,
    getValidationResultForCellValue: () => ({ isValid: true }),
  });
}
