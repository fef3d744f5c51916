import { rangeA1 } from '../../sheets/address';
import type { LayoutTable } from '../../sheets/layout';
import { SPREADSHEET } from './namespaces';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

/** A table part; `id` counts from 1 through the workbook. */
export function tablePart({ name, range, columns, style }: LayoutTable, id: number): Xml {
  const ref = rangeA1(range);
  const look = style && sml`<tableStyleInfo${attributes({ name: style, showRowStripes: true })}/>`;
  return sml`<table xmlns="${SPREADSHEET}"${attributes({
    id,
    name,
    displayName: name,
    ref,
    totalsRowShown: false,
  })}><autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${columns.map(
    (column, i) => sml`<tableColumn id="${i + 1}" name="${column}"/>`,
  )}</tableColumns>${look || undefined}</table>`;
}
