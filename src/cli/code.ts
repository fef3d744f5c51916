import { createHash } from 'node:crypto';
import { codeOf, formContent, summaryContent } from '../annex/code';
import type { OneWorkbook } from './one-workbook';

/** *Mã đối chiếu* of what a workbook holds. */
export function codeOfWorkbook(workbook: OneWorkbook): string {
  const content =
    workbook.kind === 'summary'
      ? summaryContent(workbook.merged.source)
      : formContent(workbook.submission, workbook.plan, workbook.merged?.source ?? null);
  return codeOf(createHash('sha256').update(content, 'utf8').digest());
}
