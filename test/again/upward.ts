/** What a unit sends up from its desk: its own entries, and what it merged and chose there. */
import { createHash } from 'node:crypto';
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { carriedRows } from '../../src/sheets/read/carried';
import { file } from '../merge/build';
import type { Read, Spec } from '../merge/build';
import type { Desk, DeskRow } from './desk';

/** The workbook as the unit above reads it. */
export function sentUp(desk: Desk, plan: Plan, path: string, spec: Spec): Read {
  const sent = file(plan, path, spec);
  const read = desk.read();
  const unit = unitOf(plan, spec.unit ?? '');
  const merged = read && unit && carriedRows(read, plan, unit);
  if (!merged) return sent;
  const { carried, own } = merged;
  const sha256 = createHash('sha256')
    .update(JSON.stringify([spec, carried, own]))
    .digest('hex');
  const lineage = { ...sent.file, sha256 };
  const nominations = [...sent.submission.nominations, ...own];
  return {
    ...sent,
    file: lineage,
    submission: { ...sent.submission, file: lineage, nominations, carried },
  };
}

const rowOf = (desk: Desk, name: string): DeskRow => {
  const row = desk.rows('awards').find(({ cells }) => cells.get('name') === name);
  if (!row) throw new Error(`nobody is called ${name}`);
  return row;
};

/** Writes the unit's choice beside a nominee. */
export const choose = (desk: Desk, name: string, choice: string | null): void =>
  void rowOf(desk, name).cells.set('selection', choice);

export const chooseAll = (desk: Desk): void => {
  for (const { cells } of desk.rows('awards')) cells.set('selection', 'Trình');
};

/** Says by hand what becomes of a unit's files. */
export const use = (desk: Desk, unit: string, word: string | null): void =>
  void desk
    .rows('progress')
    .find(({ id }) => id === unit)
    ?.cells.set('use', word);

/** Rows of the award list: id, name, status. */
export const awards = (desk: Desk) =>
  desk.rows('awards').map(({ id, cells }) => [id, cells.get('name'), cells.get('status') ?? null]);
