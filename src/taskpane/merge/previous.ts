/** What is merged into: a file, or the open workbook. */
import type { MergedInto } from '../../excel/read-summary';
import type { Plan } from '../../plan/schema';
import type { Stamped } from '../../sheets/read/ruling-plan';
import { readStamp, stampedTitle } from '../../sheets/read/stamp';
import type { ReadStamp } from '../../sheets/read/stamp';
import { readSubmission } from '../../sheets/read/submission';
import { readSummary, wantedOfSummary } from '../../sheets/read/summary';
import { wantedSheets } from '../../sheets/read/wanted';
import type { Wanted } from '../../sheets/source';
import { summarySheetNames, summaryShapes } from '../../sheets/summary/shapes';
import { openWorkbook } from '../../xlsx/read/open-workbook';
import type { MergeRefusal, PreviousSummary } from './job';
import { openGiven } from './open-given';

type Refused = { readonly ok: false; readonly refusal: MergeRefusal };

export interface Previous {
  /** Null: it is the open workbook. */
  readonly file: {
    readonly path: string;
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly sha256: string;
  } | null;
  /** What a file says that it was made from. */
  readonly stamped: Stamped | null;
  readonly read: (plan: Plan) => ({ readonly ok: true } & MergedInto) | Refused;
}

const everyHidden = wantedOfSummary([]);

/** Whether it is what it was given for: a summary, or the form of the unit that merges. */
const isFor = (made: ReadStamp | null, at: string | undefined): made is ReadStamp =>
  at === undefined ? made?.kind === 'summary' : made?.kind === 'entry' && made.stamp.unit === at;

/** Null is no previous summary, and stays so. */
export async function openPrevious(
  given: PreviousSummary | null,
): Promise<{ readonly ok: true; readonly previous: Previous | null } | Refused> {
  if (given === null) return { ok: true, previous: null };
  if (given.kind === 'open') {
    const { read, own } = given;
    return { ok: true, previous: { file: null, stamped: null, read: () => ({ ok: true, read, own }) } };
  }
  const { at } = given;
  const file = given.file.path;
  const refused = (refusal: MergeRefusal): Refused => ({ ok: false, refusal });
  const opened = await openGiven(given.file, everyHidden);
  if (!opened.ok) return refused({ wrong: 'summary-unusable', file, trouble: opened.trouble });
  const stamp = readStamp(opened.workbook);
  if (!isFor(stamp, at)) return refused({ wrong: 'summary-absent', file });
  const { bytes } = opened;
  return {
    ok: true,
    previous: {
      file: { path: file, bytes, sha256: opened.file.sha256 },
      stamped: { name: file, stamp },
      read: (plan) => {
        if (stamp.stamp.planId !== plan.id)
          return refused({ wrong: 'summary-other-plan', file, title: stampedTitle(stamp) });
        // Which sheets are wanted depends on the plan, which the files tell.
        const ofSummary = wantedOfSummary(summarySheetNames(plan));
        const wanted: Wanted = (sheet, names) =>
          ofSummary(sheet, names) || (at !== undefined && wantedSheets(sheet, names));
        const whole = openWorkbook(bytes, file, wanted);
        if (!whole.ok) return refused({ wrong: 'summary-unusable', file, trouble: whole.unreadable });
        const form = at === undefined ? null : readSubmission(whole.workbook, opened.file, plan);
        return {
          ok: true,
          read: readSummary(whole.workbook, summaryShapes(plan, at), plan),
          own: form?.ok ? form.submission : null,
        };
      },
    },
  };
}
