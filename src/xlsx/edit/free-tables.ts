/** Sheets that join others in a workbook, where no two tables have one name, and no table that of a defined name. */
import type { SheetLayout } from '../../sheets/layout';
import type { MadeSheet } from './edits';

/**
 * Sheets whose tables have names that are free, in formulas too.
 * @param taken names of tables, and all defined names
 */
export function withFreeTables(made: readonly MadeSheet[], taken: readonly string[]): readonly MadeSheet[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  const free = (name: string): string => {
    let found = name;
    for (let number = 2; used.has(found.toLowerCase()); number += 1) found = `${name}_${number}`;
    used.add(found.toLowerCase());
    if (found !== name) renamed.set(name.toLowerCase(), found);
    return found;
  };
  const named = made.map(({ sheet, names }) => ({
    sheet: { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: free(table.name) })) },
    names,
  }));
  if (renamed.size === 0) return named;
  const rename = (formula: string): string => renameTables(formula, renamed);
  return named.map(({ sheet, names }) => ({
    sheet: withFormulas(sheet, rename),
    names: names.map((name) => ({ ...name, formula: rename(name.formula) })),
  }));
}

/** Texts, sheets' names and columns' names, none of which is a table; then names. */
const WORDS = /"(?:[^"]|"")*"|\[[^[\]]*\]|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A formula with other names of tables; the map's keys are in lower case. */
const renameTables = (formula: string, renamed: ReadonlyMap<string, string>): string =>
  formula.replace(WORDS, (word) => renamed.get(word.toLowerCase()) ?? word);

/** A sheet with all of its formulas rewritten. */
function withFormulas(sheet: SheetLayout, rewrite: (formula: string) => string): SheetLayout {
  const { cells, fills, validations, conditionalFormats } = sheet;
  return {
    ...sheet,
    cells: cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: rewrite(cell.formula) },
    ),
    fills: fills.map((fill) => ({ ...fill, formula: rewrite(fill.formula) })),
    validations: validations.map((each) => {
      const { rule } = each;
      if (rule.kind === 'list') return { ...each, rule: { ...rule, source: rewrite(rule.source) } };
      if (rule.kind === 'custom') return { ...each, rule: { ...rule, formula: rewrite(rule.formula) } };
      return each;
    }),
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, formula: rewrite(format.formula) })),
  };
}
