/** Rewriting every formula of a workbook: of cells, names, validations and conditional formats. */
import type { Cell, Validation } from './cell';
import { mapRule } from './rule';
import type { Sheet } from './sheet';
import { sheetPrefix } from './sheet-reference';
import type { Workbook } from './workbook';

/** `home` is the sheet that a formula stands on; `null` for a name of the whole workbook. */
type Rewrite = (formula: string, home: Sheet | null) => string;

/** A validation shared by cells stays shared. `anchorOf` tells where its first cell has gone, if anywhere. */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: Rewrite,
  anchorOf: (home: Sheet, anchor: Validation['anchor']) => Validation['anchor'] = (_home, anchor) => anchor,
): void {
  const validations = new Map<Validation, Validation>();
  for (const home of workbook.sheets) {
    const change = (formula: string): string => rewrite(formula, home);
    const changeRule = (validation: Validation): Validation => {
      let changed = validations.get(validation);
      if (changed === undefined) {
        const anchor = anchorOf(home, validation.anchor);
        changed = { ...validation, rule: mapRule(validation.rule, change), anchor };
        validations.set(validation, changed);
      }
      return changed;
    };
    const changeCell = ({ formula, validation, ...cell }: Cell): Cell => ({
      ...cell,
      formula: formula === null ? null : change(formula),
      validation: validation === null ? null : changeRule(validation),
    });
    for (const [row, cells] of home.cells) {
      for (const [col, cell] of cells) {
        if (cell.formula !== null || cell.validation !== null) home.put(row, col, changeCell(cell));
      }
    }
    for (const format of home.conditionalFormats) format.formula = change(format.formula);
  }
  for (const item of [...workbook.names, ...workbook.sheets.flatMap(({ names }) => names)]) {
    item.formula = rewrite(item.formula, item.scope);
  }
}

const SHEET = /"(?:[^"]|"")*"|(?<name>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula after a sheet got another name, or, with `null`, was deleted: its references are broken then. */
export function renameReferences(formula: string, sheet: string, to: string | null): string {
  return formula.replace(SHEET, (token: string, ...rest: unknown[]) => {
    const { name } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const bare = name?.replace(/^'|'$/g, '').replaceAll("''", "'");
    if (bare?.toLowerCase() !== sheet.toLowerCase()) return token;
    return to === null ? '#REF!' : sheetPrefix(to);
  });
}
