/** The award list with every row under its own id, whoever reads the summary. */
import type { IdChange } from '../../merge/again/row-ids';
import { withOwnIds } from '../../merge/again/row-ids';
import type { CellSet } from '../../merge/again/three-way';
import type { ReadSummary } from '../read/summary';
import { ID_COLUMN } from './list';

/** @returns `sets`: hidden cells that are to be put right */
export function withOwnRows(read: ReadSummary): {
  readonly read: ReadSummary;
  readonly sets: readonly CellSet[];
} {
  const awards = read.lists.get('awards');
  if (!awards || read.memory.state === 'none') return { read, sets: [] };
  const base = read.memory.state === 'whole' ? (read.memory.memory.lists.get('awards') ?? null) : null;
  const { list, changes } = withOwnIds(awards, base);
  const setOf = ({ row, before, id }: IdChange): CellSet => ({
    id: id ?? '',
    row,
    column: ID_COLUMN,
    before,
    value: id,
  });
  return { read: { ...read, lists: new Map([...read.lists, ['awards', list]]) }, sets: changes.map(setOf) };
}
