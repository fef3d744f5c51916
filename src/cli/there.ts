/** The summary that stands where the merge is to write. */
import type { Plan } from '../plan/schema';
import { readStamp } from '../sheets/read/stamp';
import { readSummary, wantedOfSummary } from '../sheets/read/summary';
import type { ReadSummary } from '../sheets/read/summary';
import { summaryChanges } from '../sheets/summary/changes';
import type { Remerged } from '../sheets/summary/remerge';
import { summarySheetNames, summaryShapes } from '../sheets/summary/shapes';
import { sayTrouble } from '../sheets/saying';
import { editLists } from '../xlsx/edit/edit-lists';
import { openWorkbook } from '../xlsx/read/open-workbook';
import type { Setting } from './command';
import { shownPath } from './output';
import { openFile, readBytes } from './read';
import { Refused } from './refused';
import { stampOnly } from './submissions';
import type { World } from './world';

/** Id of the plan of a summary; null: there is no file, or it is no summary. */
export async function summaryPlanAt(path: string, world: World): Promise<string | null> {
  const name = shownPath(path, world);
  const opened = await openFile({ path, name }, stampOnly, world);
  const made = opened.ok ? readStamp(opened.workbook) : null;
  return made?.kind === 'summary' ? made.stamp.planId : null;
}

/** A summary with the bytes that it was read from. */
export interface SummaryThere {
  readonly bytes: Uint8Array;
  readonly read: ReadSummary;
}

/** @throws Refused where it cannot be read whole, or is of another plan */
export async function readSummaryAt(path: string, plan: Plan, setting: Setting): Promise<SummaryThere> {
  const { world, language } = setting;
  const name = shownPath(path, world);
  const read = await readBytes(path, world);
  const opened = read.ok ? openWorkbook(read.bytes, name, wantedOfSummary(summarySheetNames(plan))) : null;
  if (!read.ok || !opened?.ok) {
    const trouble = !read.ok ? read.trouble : opened && !opened.ok ? opened.unreadable : null;
    if (!trouble) throw new Error('a file that opened is unreadable');
    throw new Refused({ wrong: 'file-unusable', path: name, said: sayTrouble(trouble, language) });
  }
  const planId = readStamp(opened.workbook)?.stamp.planId ?? plan.id;
  if (planId !== plan.id) throw new Refused({ wrong: 'summary-other-plan', path: name, plan: planId });
  return { bytes: read.bytes, read: readSummary(opened.workbook, summaryShapes(plan), plan) };
}

/**
 * The summary's file with what the merge changes in it; null: nothing is new.
 * @throws Refused where the file cannot take the change, with the sentence that says why
 */
export function changedSummary(
  { bytes, read }: SummaryThere,
  merged: Remerged,
  name: string,
  { words }: Setting,
): Uint8Array | null {
  const changes = summaryChanges(read, merged);
  if (!changes) return null;
  const edited = editLists(bytes, changes);
  if (edited.ok) return edited.bytes;
  throw new Refused({ wrong: 'file-unusable', path: name, said: words.uneditable(edited.uneditable) });
}
