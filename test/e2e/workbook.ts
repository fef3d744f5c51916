/** The open workbook, asked through Office.js in the pane's frame. */
import type { Frame } from 'playwright-core';

/** Names of all sheets, in tab order. */
export const sheetNames = (pane: Frame): Promise<readonly string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    }),
  );

/** What of a cell is not its content. */
export interface Looks {
  readonly validation: string;
  readonly rule: string;
  readonly locked: boolean;
  readonly numberFormat: string;
  readonly fill: string;
  /** Conditional formats that reach the cell. */
  readonly conditional: number;
}

export const looksOf = (pane: Frame, sheet: string, cell: string): Promise<Looks> =>
  pane.evaluate(
    ([name, address]) =>
      Excel.run(async (context): Promise<Looks> => {
        const range = context.workbook.worksheets.getItem(name).getRange(address);
        const { dataValidation, conditionalFormats } = range;
        const { fill, protection } = range.format;
        range.load('numberFormat');
        dataValidation.load('type, rule');
        fill.load('color');
        protection.load('locked');
        const conditional = conditionalFormats.getCount();
        await context.sync();
        return {
          validation: dataValidation.type,
          rule: JSON.stringify(dataValidation.rule),
          locked: protection.locked,
          numberFormat: String(range.numberFormat[0]?.[0]),
          fill: fill.color,
          conditional: conditional.value,
        };
      }),
    [sheet, cell] as const,
  );

/** What is selected, as `Sheet!A1`. */
export const selection = (pane: Frame): Promise<string> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address.replaceAll("'", '');
    }),
  );
