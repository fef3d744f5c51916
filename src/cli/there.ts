/** The summary that stands where the merge is to write. */
import { PARTS, speaksOf } from '../merge/parts';
import type { FileTrouble } from '../messages/trouble';
import type { Plan, Unit } from '../plan/schema';
import type { Submission } from '../rules/submission';
import { readStamp } from '../sheets/read/stamp';
import { readSummary, wantedOfSummary } from '../sheets/read/summary';
import type { ReadSummary } from '../sheets/read/summary';
import { readSubmission } from '../sheets/read/submission';
import { wantedSheets } from '../sheets/read/wanted';
import type { SourceWorkbook, Wanted } from '../sheets/source';
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

/** What stands where the merge is to write. */
type Standing =
  /** Into which can be merged: a summary, or the form of the unit that merges. */
  | { readonly kind: 'summary'; readonly planId: string }
  /** A workbook that cannot be read: what is in it nobody knows. */
  | { readonly kind: 'unreadable'; readonly trouble: FileTrouble }
  /** Nothing, or something else. */
  | { readonly kind: 'other' };

/** A workbook it may still be, though it cannot be read. */
const MAY_BE_WORKBOOK: readonly FileTrouble['reason'][] = [
  'encrypted',
  'truncated',
  'damaged',
  'part-missing',
  'bad-xml',
  'bad-cell',
];

/** @param unit code as it was typed; undefined: the root merges */
export async function standingAt(path: string, unit: string | undefined, world: World): Promise<Standing> {
  const name = shownPath(path, world);
  const opened = await openFile({ path, name }, stampOnly, world);
  if (!opened.ok)
    return MAY_BE_WORKBOOK.includes(opened.trouble.reason)
      ? { kind: 'unreadable', trouble: opened.trouble }
      : { kind: 'other' };
  const made = readStamp(opened.workbook);
  const isIt =
    unit === undefined
      ? made?.kind === 'summary'
      : made?.kind === 'entry' && made.stamp.unit?.toLowerCase() === unit.toLowerCase();
  return made && isIt ? { kind: 'summary', planId: made.stamp.planId } : { kind: 'other' };
}

/** Whether something of a unit was entered in the form that stands there. */
export async function isFilledForm(path: string, plan: Plan, world: World): Promise<boolean> {
  const opened = await openFile({ path, name: path }, wantedSheets, world);
  const read = opened.ok ? readSubmission(opened.workbook, opened.file, plan) : null;
  return read?.ok === true && PARTS.some((part) => speaksOf(read.submission, part));
}

/** A summary with the bytes that it was read from. */
export interface SummaryThere {
  readonly bytes: Uint8Array;
  readonly workbook: SourceWorkbook;
  readonly read: ReadSummary;
  /** What the unit that merges sends itself; null: the root merges. */
  readonly own: Submission | null;
}

/**
 * @param unit the unit that merges, whose form it is; null: the root's summary
 * @throws Refused where it cannot be read whole, or is of another plan
 */
export async function readSummaryAt(
  path: string,
  plan: Plan,
  setting: Setting,
  unit: Unit | null = null,
): Promise<SummaryThere> {
  const { world, language } = setting;
  const name = shownPath(path, world);
  const read = await readBytes(path, world);
  const ofSummary = wantedOfSummary(summarySheetNames(plan));
  const wanted: Wanted = (sheet, names) =>
    ofSummary(sheet, names) || (unit !== null && wantedSheets(sheet, names));
  const opened = read.ok ? openWorkbook(read.bytes, name, wanted) : null;
  if (!read.ok || !opened?.ok) {
    const trouble = !read.ok ? read.trouble : opened && !opened.ok ? opened.unreadable : null;
    if (!trouble) throw new Error('a file that opened is unreadable');
    throw new Refused({ wrong: 'file-unusable', path: name, said: sayTrouble(trouble, language) });
  }
  const planId = readStamp(opened.workbook)?.stamp.planId ?? plan.id;
  if (planId !== plan.id) throw new Refused({ wrong: 'summary-other-plan', path: name, plan: planId });
  const own = unit && readSubmission(opened.workbook, { path: name, sha256: '', size: 0 }, plan);
  return {
    bytes: read.bytes,
    workbook: opened.workbook,
    read: readSummary(opened.workbook, summaryShapes(plan, unit?.code), plan),
    own: own?.ok ? own.submission : null,
  };
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
