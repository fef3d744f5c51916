/** Writing what was merged, which Excel may break off half way. */
import { current } from '../session';
import type { OpenWorkbook } from '../session';
import { lookAtWorkbook } from '../workbook';
import { breakOff } from './state';

type Unfinished = Extract<OpenWorkbook, { readonly kind: 'form' | 'summary' }>;

/** Writing what was merged was begun and not ended. */
export const isUnfinished = (workbook: OpenWorkbook): workbook is Unfinished =>
  (workbook.kind === 'summary' && workbook.isUnfinished) ||
  (workbook.kind === 'form' && workbook.isMergeUnfinished);

/**
 * Writes, and looks at the workbook anew. Where that was broken off half way the merge is over: trying it again would take
 * for somebody's work what it wrote itself, so what was begun is to be finished first.
 */
export async function writing<T>(write: () => Promise<T>): Promise<T> {
  try {
    const written = await write();
    void lookAtWorkbook();
    return written;
  } catch (error) {
    await lookAtWorkbook();
    if (isUnfinished(current().workbook)) breakOff(error);
    throw error;
  }
}
