/** The whole way from files to a summary workbook: what the worker does, without the worker. */
import type { Language } from '../../messages/messages';
import type { FileTrouble } from '../../messages/trouble';
import type { MergeInput } from '../../merge/summary';
import type { Plan } from '../../plan/schema';
import type { FileLineage, Row } from '../../rules/submission';
import type { WorkbookLayout } from '../../sheets/layout';
import { readRegister } from '../../sheets/read/register';
import { rulingPlan } from '../../sheets/read/ruling-plan';
import type { FoundPlan } from '../../sheets/read/ruling-plan';
import { readStamp } from '../../sheets/read/stamp';
import { readSubmission } from '../../sheets/read/submission';
import { wantedSheets } from '../../sheets/read/wanted';
import type { SourceWorkbook } from '../../sheets/source';
import { remerge } from '../../sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../sheets/summary/workbook';
import { openWorkbook } from '../../xlsx/read/open-workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import type { GivenFile } from './given';
import { reportOf } from './report';
import type { MergeReport } from './report';

export interface MergeRequest {
  readonly files: readonly GivenFile[];
  /** A file with the province's own register; null: the copies in the files rule. */
  readonly register: GivenFile | null;
  /** Plans that the program knows itself. */
  readonly known: readonly Plan[];
  /** The plan that rules where no file tells one. */
  readonly chosen: Plan;
  /** The chosen plan rules whatever the files say; those of another plan are left out and told of. */
  readonly insists: boolean;
  readonly language: Language;
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
  | { readonly wrong: 'nothing-readable'; readonly report: MergeReport };

export type MergeAnswer =
  | {
      readonly ok: true;
      readonly report: MergeReport;
      /** For the open workbook. */
      readonly layout: WorkbookLayout;
      /** The same as a file. */
      readonly workbook: Uint8Array<ArrayBuffer>;
    }
  | { readonly ok: false; readonly refusal: MergeRefusal };

/** Bytes of a file. A workbook of the trade has about 100 KB; what is larger is a scan or a film. */
const LARGEST = 100_000_000;

type Opened =
  | { readonly ok: true; readonly file: FileLineage; readonly workbook: SourceWorkbook }
  | { readonly ok: false; readonly file: FileLineage; readonly trouble: FileTrouble };

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function open({ path, blob }: GivenFile): Promise<Opened> {
  const unread = { path, sha256: '', size: blob.size };
  if (blob.size > LARGEST)
    return {
      ok: false,
      file: unread,
      trouble: { reason: 'too-large', found: blob.size, limit: LARGEST },
    };
  let bytes: ArrayBuffer;
  try {
    bytes = await blob.arrayBuffer();
  } catch (error) {
    // Browsers say so of a file that was moved, changed or locked since it was chosen.
    const detail = error instanceof DOMException || error instanceof Error ? error.name : '';
    return { ok: false, file: unread, trouble: { reason: 'unreadable-file', detail } };
  }
  const sha256 = hexadecimal(await crypto.subtle.digest('SHA-256', bytes));
  const file = { path, sha256, size: bytes.byteLength };
  const opened = openWorkbook(new Uint8Array(bytes), path, wantedSheets);
  return opened.ok
    ? { ok: true, file, workbook: opened.workbook }
    : { ok: false, file, trouble: opened.unreadable };
}

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
  | { readonly ok: true; readonly rows: readonly Row[] | null }
  | { readonly ok: false; readonly refusal: MergeRefusal };

async function registerOf(given: GivenFile | null, plan: Plan): Promise<Register> {
  if (!given) return { ok: true, rows: null };
  const file = given.path;
  if (!plan.nominations.exclusion) return { ok: false, refusal: { wrong: 'register-unused', file } };
  const opened = await open(given);
  if (!opened.ok)
    return { ok: false, refusal: { wrong: 'register-unusable', file, trouble: opened.trouble } };
  const rows = readRegister(opened.workbook, plan);
  return rows ? { ok: true, rows } : { ok: false, refusal: { wrong: 'register-absent', file } };
}

/**
 * Reads the files, merges them and lays the summary out. Writes nothing anywhere.
 *
 * @param tell hears of each step before it is taken
 */
export async function mergeFiles(
  request: MergeRequest,
  tell: (step: MergeStep) => void,
): Promise<MergeAnswer> {
  const { files, known, chosen, language, created } = request;
  const opened: Opened[] = [];
  for (const [index, file] of files.entries()) {
    tell({ step: 'reading', done: index, all: files.length, file: file.path });
    opened.push(await open(file));
  }

  const stamped = request.insists
    ? []
    : opened.flatMap((each) => {
        const stamp = each.ok ? readStamp(each.workbook) : null;
        return stamp?.kind === 'entry' ? [{ name: each.file.path, stamp }] : [];
      });
  const ruling = rulingPlan(stamped, known, language);
  if (!ruling.ok && ruling.wrong === 'mixed')
    return { ok: false, refusal: { wrong: 'plans-mixed', plans: ruling.plans } };
  if (!ruling.ok && ruling.wrong === 'unreadable') {
    const { file, trouble } = ruling;
    return { ok: false, refusal: { wrong: 'plan-unusable', file, trouble } };
  }
  const plan = ruling.ok ? ruling.plan : chosen;
  const register = await registerOf(request.register, plan);
  if (!register.ok) return register;

  tell({ step: 'merging' });
  const read = opened.map((each) => ({ path: each.file.path, input: inputOf(each, plan) }));
  const inputs = read.flatMap(({ input }) => input ?? []);
  const summaries = read.flatMap(({ path, input }) => (input ? [] : [path]));
  // Where the files lie is not told to a browser: the summary's places are no links then.
  const merged = remerge(null, inputs, plan, register.rows, { created, linkTo: () => null });
  const report = reportOf(merged.summary, summaries, plan);
  if (!inputs.some(({ ok }) => ok)) return { ok: false, refusal: { wrong: 'nothing-readable', report } };

  tell({ step: 'writing' });
  const layout = layOutSummaryWorkbook(merged, created);
  return { ok: true, report, layout, workbook: new Uint8Array(writeWorkbook(layout)) };
}
