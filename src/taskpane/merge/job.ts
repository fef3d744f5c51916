/** The whole way from files to a summary: what the worker does, without the worker. */
import type { MergedInto } from '../../excel/read-summary';
import type { Language } from '../../messages/messages';
import type { FileTrouble } from '../../messages/trouble';
import type { RegisterSource } from '../../merge/register';
import type { MergeInput } from '../../merge/summary';
import type { Plan } from '../../plan/schema';
import { shown } from '../../rules/cells';
import type { Row, Submission } from '../../rules/submission';
import type { WorkbookLayout } from '../../sheets/layout';
import { readRegister } from '../../sheets/read/register';
import { rulingPlan } from '../../sheets/read/ruling-plan';
import type { FoundPlan } from '../../sheets/read/ruling-plan';
import { readStamp } from '../../sheets/read/stamp';
import { readSubmission } from '../../sheets/read/submission';
import type { ReadSummary } from '../../sheets/read/summary';
import { wantedSheets } from '../../sheets/read/wanted';
import { summaryChanges } from '../../sheets/summary/changes';
import type { SummaryChanges } from '../../sheets/summary/changes';
import { journalOf } from '../../sheets/summary/journal';
import type { Journal, Merge } from '../../sheets/summary/journal';
import { remerge } from '../../sheets/summary/remerge';
import type { MergeOptions, Remerged } from '../../sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../sheets/summary/workbook';
import { editLists } from '../../xlsx/edit/edit-lists';
import type { Uneditable } from '../../xlsx/edit/uneditable';
import { oneLine } from '../../text/normal';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { changesOf } from './changes';
import type { GivenFile } from './given';
import { openGiven } from './open-given';
import type { Opened } from './open-given';
import { openPrevious } from './previous';
import type { Previous } from './previous';
import { reportOf } from './report';
import type { MergeReport } from './report';

/** The summary to merge into. `open`: the open workbook's, as it was just read. */
export type PreviousSummary = (
  { readonly kind: 'file'; readonly file: GivenFile } | ({ readonly kind: 'open' } & MergedInto)
) & {
  /** Code of the unit that merges, whose form it is, with the summary beside it or not yet; absent: the root's. */
  readonly at?: string;
};

export interface MergeRequest {
  /** May be none where there is a previous summary: the choices made in it are carried out. */
  readonly files: readonly GivenFile[];
  /** Null: a summary is made anew. */
  readonly previous: PreviousSummary | null;
  /** A file with the province's own register; null: the copies in the files rule. */
  readonly register: GivenFile | null;
  /** Plans that the program knows itself. */
  readonly known: readonly Plan[];
  /** The plan that rules where no file tells one. */
  readonly chosen: Plan;
  /** The chosen plan rules whatever the files say; those of another plan are left out and told of. */
  readonly insists: boolean;
  readonly language: Language;
  /** Who merges, as typed; blank: not said. */
  readonly by: string;
  /** Time of the merge, `yyyy-mm-ddThh:mm:ssZ`. */
  readonly created: string;
}

export type MergeStep =
  | { readonly step: 'reading'; readonly done: number; readonly all: number; readonly file: string }
  | { readonly step: 'merging' | 'writing' };

/** Why nothing was merged at all. */
export type MergeRefusal =
  | { readonly wrong: 'plans-mixed'; readonly plans: readonly FoundPlan[] }
  | { readonly wrong: 'plan-unusable'; readonly file: string; readonly trouble: FileTrouble }
  | { readonly wrong: 'register-unusable'; readonly file: string; readonly trouble: FileTrouble }
  | { readonly wrong: 'register-absent'; readonly file: string }
  | { readonly wrong: 'register-unused'; readonly file: string }
  /** The previous summary cannot be read, is none, is of another plan, or cannot take the changes. */
  | { readonly wrong: 'summary-unusable'; readonly file: string; readonly trouble: FileTrouble }
  | { readonly wrong: 'summary-absent'; readonly file: string }
  | { readonly wrong: 'summary-other-plan'; readonly file: string; readonly title: string }
  | { readonly wrong: 'summary-uneditable'; readonly file: string; readonly uneditable: Uneditable }
  | { readonly wrong: 'nothing-readable'; readonly report: MergeReport };

/** Where the merge went. */
export type MergeResult =
  | {
      readonly kind: 'new';
      /** For the open workbook. */
      readonly layout: WorkbookLayout;
      /** The same as a file. */
      readonly workbook: Uint8Array<ArrayBuffer>;
      readonly journal: Journal;
    }
  /** The previous summary's file, with all else that is in it; null: nothing is new. */
  | { readonly kind: 'file'; readonly workbook: Uint8Array<ArrayBuffer> | null }
  /** For the open workbook; null: nothing is new. */
  | { readonly kind: 'changes'; readonly write: { changes: SummaryChanges; journal: Journal } | null };

export type MergeAnswer =
  | { readonly ok: true; readonly report: MergeReport; readonly result: MergeResult }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** Null: a summary, which is left out and named. */
function inputOf(opened: Opened, plan: Plan): MergeInput | null {
  if (!opened.ok) return opened;
  const { file, workbook } = opened;
  const result = readSubmission(workbook, file, plan);
  if (result.ok) return { ok: true, file, submission: result.submission, findings: result.findings };
  const { reason: trouble } = result;
  return trouble.reason === 'is-summary' ? null : { ok: false, file, trouble };
}

type Register =
  | { readonly ok: true; readonly rows: readonly Row[] | null; readonly from?: RegisterSource }
  | { readonly ok: false; readonly refusal: MergeRefusal };

async function registerOf(given: GivenFile | null, plan: Plan): Promise<Register> {
  if (!given) return { ok: true, rows: null };
  const file = given.path;
  if (!plan.nominations.exclusion) return { ok: false, refusal: { wrong: 'register-unused', file } };
  const opened = await openGiven(given, wantedSheets);
  if (!opened.ok)
    return { ok: false, refusal: { wrong: 'register-unusable', file, trouble: opened.trouble } };
  const read = readRegister(opened.workbook, plan, file);
  return read
    ? { ok: true, rows: read.rows, from: { file, findings: read.findings } }
    : { ok: false, refusal: { wrong: 'register-absent', file } };
}

type Ruling =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly refusal: MergeRefusal };

/** The plan that the files tell; where they tell none, that of the previous summary, then the chosen one. */
function rulingOf(
  { known, chosen, insists, language }: MergeRequest,
  opened: readonly Opened[],
  previous: Previous | null,
): Ruling {
  if (insists) return { ok: true, plan: chosen };
  const stamped = opened.flatMap((each) => {
    const stamp = each.ok ? readStamp(each.workbook) : null;
    return stamp?.kind === 'entry' ? [{ name: each.file.path, stamp }] : [];
  });
  const told = stamped.length > 0 || !previous?.stamped ? stamped : [previous.stamped];
  const ruling = rulingPlan(told, known, language);
  if (ruling.ok) return ruling;
  switch (ruling.wrong) {
    case 'untold':
      return { ok: true, plan: chosen };
    case 'mixed':
      return { ok: false, refusal: { wrong: 'plans-mixed', plans: ruling.plans } };
    case 'unreadable': {
      const { file, trouble } = ruling;
      return { ok: false, refusal: { wrong: 'plan-unusable', file, trouble } };
    }
    default:
      return ruling satisfies never;
  }
}

type Outcome =
  | { readonly ok: true; readonly result: MergeResult }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** Where nobody is named, who fills in the unit's form merges for it, as far as is known. */
const mergedBy = (named: string, own: Submission | null): Pick<MergeOptions, 'by'> => {
  const by = oneLine(named) || oneLine(shown(own?.info.cells['author']?.value ?? null));
  return by === '' ? {} : { by };
};

/** What is to be written where. */
function resultOf(
  previous: Previous | null,
  read: ReadSummary | null,
  merged: Remerged,
  merge: Merge,
): Outcome {
  if (!previous || !read) {
    const layout = layOutSummaryWorkbook(merged, merge.options.created);
    return {
      ok: true,
      result: {
        kind: 'new',
        layout,
        workbook: new Uint8Array(writeWorkbook(layout)),
        journal: journalOf(merge, merged, null),
      },
    };
  }
  const changes = summaryChanges(read, merged);
  if (!previous.file) {
    const write = changes && { changes, journal: journalOf(merge, merged, { previous: read, changes }) };
    return { ok: true, result: { kind: 'changes', write } };
  }
  const { bytes, path } = previous.file;
  const edited = changes && editLists(bytes, changes);
  if (edited && !edited.ok)
    return {
      ok: false,
      refusal: { wrong: 'summary-uneditable', file: path, uneditable: edited.uneditable },
    };
  return { ok: true, result: { kind: 'file', workbook: edited && new Uint8Array(edited.bytes) } };
}

/**
 * Reads the files, merges them into the previous summary or a new one, and says what is to be written. Writes nothing
 * anywhere.
 *
 * @param tell hears of each step before it is taken
 */
export async function mergeFiles(
  request: MergeRequest,
  tell: (step: MergeStep) => void,
): Promise<MergeAnswer> {
  const { files, created } = request;
  const opened: Opened[] = [];
  for (const [index, file] of files.entries()) {
    tell({ step: 'reading', done: index, all: files.length, file: file.path });
    opened.push(await openGiven(file, wantedSheets));
  }
  const before = await openPrevious(request.previous);
  if (!before.ok) return before;
  const { previous } = before;
  const ruling = rulingOf(request, opened, previous);
  if (!ruling.ok) return ruling;
  const { plan } = ruling;
  const register = await registerOf(request.register, plan);
  if (!register.ok) return register;
  const standing = previous?.read(plan) ?? null;
  if (standing && !standing.ok) return standing;
  const read = standing && standing.read;
  const own = standing && standing.own;

  tell({ step: 'merging' });
  const told = opened
    .filter(({ file }) => previous?.file?.sha256 !== file.sha256)
    .map((each) => ({ path: each.file.path, input: inputOf(each, plan) }));
  const given = told.flatMap(({ input }) => input ?? []);
  const summaries = told.flatMap(({ path, input }) => (input ? [] : [path]));
  const at = request.previous?.at;
  const options: Omit<MergeOptions, 'linkTo'> = {
    created,
    ...mergedBy(request.by, own),
    ...(at === undefined ? {} : { at, own }),
    ...(register.from ? { registerFrom: register.from } : {}),
  };
  // Where the files lie is not told to a browser: the summary's places are no links then.
  const merged = remerge(read, given, plan, register.rows, { ...options, linkTo: () => null });
  const report = reportOf(merged, summaries, changesOf(read, merged));
  const isOnlyChoices = previous !== null && told.length === 0;
  if (!isOnlyChoices && !given.some(({ ok }) => ok))
    return { ok: false, refusal: { wrong: 'nothing-readable', report } };

  tell({ step: 'writing' });
  const outcome = resultOf(previous, read, merged, { given, register: register.rows, options });
  return outcome.ok ? { ok: true, report, result: outcome.result } : outcome;
}
