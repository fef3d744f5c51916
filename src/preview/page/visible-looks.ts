import type { Style } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine/engine';
import type { Workbook } from '../model/workbook';

/**
 * Lets conditional formats be worked out for the cells that are drawn, not for the whole sheet at every edit, which takes
 * a second on a filled form. Returns what forgets them all, to be called whenever a value may have changed.
 */
export function lookOnlyWhereVisible({ model, looksOf }: Engine, workbook: Workbook): () => void {
  const { getters } = model;
  const known = new Map<string, Style | undefined>();
  const styles = new Map<string, ReadonlyMap<string, Style>>();

  /** By the stand-in's ids, which the model's own begin with. */
  function stylesOf(sheetId: string): ReadonlyMap<string, Style> {
    let found = styles.get(sheetId);
    if (found === undefined) {
      found = new Map(
        getters
          .getConditionalFormats(sheetId)
          .flatMap(({ id, rule }) =>
            'style' in rule ? [[id.replace(/-\d+$/, ''), rule.style] as const] : [],
          ),
      );
      styles.set(sheetId, found);
    }
    return found;
  }

  function styleAt(sheetId: string, row: number, col: number): Style | undefined {
    const sheet = workbook.sheet(sheetId);
    const looks = sheet === undefined ? [] : looksOf(sheet, row, col);
    if (looks.length === 0) return undefined;
    const given = stylesOf(sheetId);
    // The first has the last word.
    return Object.assign({}, ...looks.map(({ id }) => given.get(id)).reverse()) as Style;
  }

  Object.assign(getters, {
    getCellConditionalFormatStyle: ({ sheetId, row, col }: { sheetId: string; row: number; col: number }) => {
      const key = `${sheetId} ${row} ${col}`;
      if (!known.has(key)) known.set(key, styleAt(sheetId, row, col));
      return known.get(key);
    },
  });
  return () => {
    known.clear();
    styles.clear();
  };
}
