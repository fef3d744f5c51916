/** LibreOffice calculates the summary's totals, rates and counters to what the merge cached. */
import { sampleFiles } from '../../src/cli/sample/sample';
import type { MergeInput } from '../../src/merge/summary';
import type { Plan } from '../../src/plan/schema';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { recalculated } from '../sheets/recalculated';
import { needs } from '../tools';

const CREATED = '2023-10-12T02:30:00Z';

function inputs(plan: Plan, units: number): MergeInput[] {
  return [...sampleFiles(plan, { units, seed: 3, faults: false, created: CREATED })].map(
    ({ path, bytes }) => {
      const opened = openWorkbook(bytes, path, wantedSheets);
      if (!opened.ok) throw new Error(path);
      const file = { path, sha256: path, size: bytes.length };
      const read = readSubmission(opened.workbook, file, plan);
      if (!read.ok) throw new Error(path);
      return { ok: true, file, submission: read.submission, findings: read.findings };
    },
  );
}

describe.each([
  ['three levels', ninhThuan, 9],
  ['two levels', twoLevel, 3],
] as const)('the summary of a plan with %s', (_, plan, units) => {
  needs('soffice')('every computed cell', () => {
    const merged = remerge(null, inputs(plan, units), plan, null, {
      created: CREATED,
      linkTo: (file) => file,
    });
    const layout = layOutSummaryWorkbook(merged, CREATED);
    const { count, differences } = recalculated(layout);
    expect(differences).toEqual([]);
    expect(count).toBeGreaterThan(10);
  });
});
