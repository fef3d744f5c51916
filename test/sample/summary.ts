/** A summary of fictional units, laid out. */
import { sampleFiles } from '../../src/cli/sample/sample';
import type { MergeInput } from '../../src/merge/summary';
import type { Plan } from '../../src/plan/schema';
import type { WorkbookLayout } from '../../src/sheets/layout';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { submitted } from './opened';

const CREATED = '2023-10-12T02:30:00Z';

export function sampledSummary(
  plan: Plan,
  units: number,
  linkTo: (file: string) => string | null = (file) => file,
): WorkbookLayout {
  const files = [...sampleFiles(plan, { units, seed: 3, faults: false, created: CREATED })];
  const inputs = files.map((file): MergeInput => {
    const { submission, findings } = submitted(file, plan);
    return { ok: true, file: submission.file, submission, findings };
  });
  return layOutSummaryWorkbook(remerge(null, inputs, plan, null, { created: CREATED, linkTo }), CREATED);
}
