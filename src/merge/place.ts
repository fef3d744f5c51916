/** Which table, and which part of a submission, a finding speaks of. */
import type { PartId, TableId } from '../plan/field';
import { infoGroups } from '../plan/fields/info';
import type { InfoGroup } from '../plan/fields/info';
import type { Plan, Unit } from '../plan/schema';
import { kindOf } from '../plan/units';
import type { Place } from '../rules/finding';
import { rowsOf } from '../rules/submission';
import type { Submission } from '../rules/submission';

const TABLES: readonly TableId[] = ['info', 'report', 'figures', 'nominations', 'register'];

/** Place of a table in a workbook; before all of them what concerns no table. */
export const tablePlace = (table: TableId | null): number => (table === null ? -1 : TABLES.indexOf(table));

/** Null: the file as a whole, or a sheet on which nothing was entered. */
export function tableAt(at: Place, submission: Submission): TableId | null {
  if ('table' in at && at.table !== null) return at.table;
  if (!('sheet' in at)) return null;
  const stands = (table: TableId) => rowsOf(submission, table).some((row) => row.sheet === at.sheet);
  return TABLES.find(stands) ?? null;
}

const partOfGroup: Readonly<Record<InfoGroup['id'], PartId | null>> = {
  unit: null,
  recognition: 'figures',
  report: 'report',
  letter: 'nominations',
};

/** The part that a place belongs to in a unit's workbooks; null: to all parts alike. */
export function partsAt(plan: Plan, unit: Unit): (at: Place, submission: Submission) => PartId | null {
  const partOfField = new Map(
    infoGroups(plan, kindOf(plan, unit), []).flatMap(({ id, fields }) =>
      fields.map((field) => [field.id, partOfGroup[id]]),
    ),
  );
  return (at, submission) => {
    const table = tableAt(at, submission);
    switch (table) {
      case 'report':
      case 'figures':
      case 'nominations':
        return table;
      case 'info':
        return at.kind === 'cell' ? (partOfField.get(at.field) ?? null) : null;
      case 'register':
      case null:
        return null;
      default:
        return table satisfies never;
    }
  };
}
