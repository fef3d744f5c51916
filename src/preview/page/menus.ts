/** The grid's own menus, cut down to what the stand-in does, in the page's language. */
import type { Library } from '../engine/library';

const KEPT = {
  cellMenuRegistry: ['cut', 'copy', 'paste', 'add_row_before', 'delete_row'],
  rowMenuRegistry: ['cut', 'copy', 'paste', 'add_row_before', 'add_row_after', 'delete_row'],
  colMenuRegistry: ['cut', 'copy', 'paste', 'add_column_before', 'delete_column', 'hide_columns'],
} as const;

/** @param wordFor the word for one of o-spreadsheet's, which may come with counts */
export function trimMenus(
  library: Library,
  wordFor: (text: string) => string,
  sortSelection: () => void,
): void {
  for (const [name, kept] of Object.entries(KEPT)) {
    const registry = library.registries[name as keyof typeof KEPT];
    for (const id of registry.getKeys()) {
      if (!(kept as readonly string[]).includes(id)) registry.remove(id);
    }
  }
  library.registries.cellMenuRegistry.replace('sort_rows', {
    name: () => wordFor('Sort the selection by its first column'),
    sequence: 65,
    separator: true,
    execute: sortSelection,
  });
  library.setTranslationMethod(
    (text: string, ...values: readonly unknown[]) =>
      values.reduce<string>((done, value) => done.replace('%s', String(value)), wordFor(text)),
    () => true,
  );
}
