/** What the open workbook says now, as annexes and codes are made of it. */
import { codeOf, formContent, summaryContent } from '../../annex/code';
import type { AnnexSource } from '../../annex/source';
import { readMergedInto } from '../../excel/read-summary';
import { readWorkbook } from '../../excel/read-workbook';
import type { Plan } from '../../plan/schema';
import { annexSource } from '../../sheets/read/annex-source';
import { readSubmission } from '../../sheets/read/submission';
import { wantedSheets } from '../../sheets/read/wanted';

/**
 * Throws `HostTrouble`.
 * @param at code of who merges: the root, or the unit in whose form the summary stands
 */
export async function readSource(
  context: Excel.RequestContext,
  plan: Plan,
  at: string,
): Promise<AnnexSource> {
  const { read, own } = await readMergedInto(context, plan, at);
  return annexSource(read, plan, own);
}

async function codeOfContent(content: string): Promise<string> {
  const bytes = new TextEncoder().encode(content);
  return codeOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** *Mã đối chiếu* of the open workbook; null: it holds no form any more. Throws `HostTrouble`. */
export async function codeOfOpen(
  context: Excel.RequestContext,
  kind: 'form' | 'summary',
  plan: Plan,
): Promise<string | null> {
  if (kind === 'summary')
    return codeOfContent(summaryContent(await readSource(context, plan, plan.root.code)));
  const workbook = await readWorkbook(context, wantedSheets);
  const read = readSubmission(workbook, { path: '', sha256: '', size: 0 }, plan);
  if (!read.ok) return null;
  const { submission } = read;
  const merged =
    submission.carried && submission.unit !== null ? await readSource(context, plan, submission.unit) : null;
  return codeOfContent(formContent(submission, plan, merged));
}
