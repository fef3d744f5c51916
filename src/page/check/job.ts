/** Checks files, each by itself, as the command `check` does. */
import { checkAlone } from '../../merge/findings';
import type { Language } from '../../messages/messages';
import type { FileTrouble } from '../../messages/trouble';
import type { Plan } from '../../plan/schema';
import type { Finding } from '../../rules/finding';
import type { FileLineage, Submission } from '../../rules/submission';
import { rulingPlan } from '../../sheets/read/ruling-plan';
import type { FoundPlan } from '../../sheets/read/ruling-plan';
import { readStamp } from '../../sheets/read/stamp';
import { readSubmission } from '../../sheets/read/submission';
import { wantedSheets } from '../../sheets/read/wanted';
import type { GivenFile } from '../../taskpane/merge/given';
import { openGiven } from '../../taskpane/merge/open-given';
import type { Opened } from '../../taskpane/merge/open-given';
import type { Tell } from '../work/works';

export interface CheckRequest {
  readonly files: readonly GivenFile[];
  /** Plans that the program knows itself; the first rules where no file tells one. */
  readonly known: readonly [Plan, ...Plan[]];
  /** That first plan rules whatever the files say. */
  readonly insists: boolean;
  readonly language: Language;
}

export interface CheckedFile {
  readonly file: FileLineage;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

export interface UnusableFile {
  readonly file: FileLineage;
  readonly trouble: FileTrouble;
}

/** By path, as the files were given. */
export interface Checked {
  readonly plan: Plan;
  readonly checked: readonly CheckedFile[];
  readonly unusable: readonly UnusableFile[];
  /** Paths of summaries, which are not checked. */
  readonly summaries: readonly string[];
}

/** Why nothing was checked at all. */
export type CheckRefusal =
  | { readonly wrong: 'plans-mixed'; readonly plans: readonly FoundPlan[] }
  | { readonly wrong: 'plan-unusable'; readonly file: string; readonly trouble: FileTrouble };

export type CheckAnswer =
  { readonly ok: true; readonly checked: Checked } | { readonly ok: false; readonly refusal: CheckRefusal };

export async function checkFiles(
  { files, known, insists, language }: CheckRequest,
  tell: Tell,
): Promise<CheckAnswer> {
  const opened: Opened[] = [];
  for (const [index, file] of files.entries()) {
    tell({ step: 'reading', done: index, all: files.length, file: file.path });
    opened.push(await openGiven(file, wantedSheets));
  }
  const stamped = insists
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
  return { ok: true, checked: judged(opened, ruling.ok ? ruling.plan : known[0]) };
}

function judged(opened: readonly Opened[], plan: Plan): Checked {
  const checked: CheckedFile[] = [];
  const unusable: UnusableFile[] = [];
  const summaries: string[] = [];
  for (const each of opened) {
    const { file } = each;
    const read = each.ok ? readSubmission(each.workbook, file, plan) : null;
    if (!each.ok) unusable.push({ file, trouble: each.trouble });
    else if (read?.ok) {
      const { submission } = read;
      checked.push({ file, submission, findings: checkAlone(submission, read.findings, plan) });
    } else if (read?.reason.reason === 'is-summary') summaries.push(file.path);
    else if (read) unusable.push({ file, trouble: read.reason });
  }
  return { plan, checked, unusable, summaries };
}
