/** Names and numbers of tables: both are unique in a workbook. */
import type { WorkbookPackage } from '../package/open-package';
import type { EditedParts } from './parts';
import { elementsOf } from './scan';

/** Tables that a workbook has. */
interface PresentTables {
  readonly names: readonly string[];
  /** Highest number of a table; 0 where there is none. */
  readonly lastNumber: number;
}

export function presentTables(file: WorkbookPackage, parts: EditedParts): PresentTables {
  const tables = file.entries
    .filter(({ name }) => file.contentType(name)?.endsWith('.table+xml'))
    .map(({ name }) => elementsOf(parts.read(name), name).at(-1)!);
  return {
    names: tables.flatMap(({ get }) => [get('name') ?? [], get('displayName') ?? []].flat()),
    lastNumber: Math.max(0, ...tables.map(({ get }) => Number(get('id') ?? 0))),
  };
}
