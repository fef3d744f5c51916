import type { Field, TableId } from '../../plan/field';
import { hiddenSheets } from '../../messages/form';
import { sheetRange } from '../address';
import { canvas } from '../canvas';
import type { DefinedName, SheetLayout } from '../layout';
import { listNames } from '../names';
import { plain } from '../style';

/** The choices of a field, with their parents where the list depends on another. */
const choicesOf = (field: Field): { values: readonly string[]; parents: readonly string[] | null } | null => {
  switch (field.type.kind) {
    case 'list':
      return { values: field.type.values, parents: null };
    case 'place': {
      // Children of one parent must stand together: the drop-down is cut out of the column in one piece.
      const order = [...new Set(field.type.values.map(({ parent }) => parent))];
      const sorted = order.flatMap((parent) =>
        field.type.kind === 'place' ? field.type.values.filter((choice) => choice.parent === parent) : [],
      );
      return {
        values: sorted.map(({ label }) => label),
        parents: field.type.within === undefined ? null : sorted.map(({ parent }) => parent ?? ''),
      };
    }
    case 'text':
    case 'number':
    case 'date':
    case 'tick':
      return null;
    default:
      return field.type satisfies never;
  }
};

/** The hidden sheet behind every drop-down list: one column a list. */
export function layOutLists(
  tables: readonly { readonly table: TableId; readonly fields: readonly Field[] }[],
  more: readonly { readonly name: string; readonly values: readonly string[] }[],
  sheet: string = hiddenSheets.lists,
): {
  sheet: SheetLayout;
  names: readonly DefinedName[];
} {
  const page = canvas(sheet);
  const names: DefinedName[] = [];
  let col = 0;
  const column = (name: string, values: readonly string[]): void => {
    col += 1;
    page.put(1, col, name, plain);
    values.forEach((value, index) => page.put(2 + index, col, value, plain));
    const range = { from: { row: 2, col }, to: { row: 1 + Math.max(1, values.length), col } };
    names.push({ name, formula: sheetRange(page.name, range) });
  };
  for (const { table, fields } of tables) {
    for (const field of fields) {
      const choices = choicesOf(field);
      if (!choices) continue;
      column(listNames(table).list(field.id), choices.values);
      if (choices.parents) column(listNames(table).parents(field.id), choices.parents);
    }
  }
  for (const { name, values } of more) column(name, values);
  return { sheet: page.finish({ visibility: 'hidden', protection: {} }), names };
}
