/** The register of those already rewarded that rules the merge. */
import type { Plan } from '../plan/schema';
import { unitByLabel } from '../plan/units';
import { textOf } from '../rules/cells';
import { finding } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { Row, Submission } from '../rules/submission';
import { sortedBy, unitPlaces } from './order';
import { contentOf } from './parts';

/** What the whole merge goes by. */
export interface Ruling {
  readonly plan: Plan;
  readonly register: readonly Row[];
}

/**
 * Every line once of the copies that travelled in the files, by place.
 *
 * @param submissions in a settled order: of equal lines the first is kept
 */
function registerOfFiles(submissions: readonly Submission[], plan: Plan): readonly Row[] {
  const lines = new Map<string, Row>();
  for (const row of submissions.flatMap(({ register }) => register)) {
    const content = contentOf(row);
    if (!lines.has(content)) lines.set(content, row);
  }
  const unitPlace = unitPlaces(plan);
  return sortedBy([...lines], ([content, row]) => [
    unitPlace(unitByLabel(plan, textOf(row, 'place'))?.code ?? ''),
    content,
  ]).map(([, row]) => row);
}

/**
 * @param submissions those in use, in a settled order
 * @param register the province's own; null: it gave none
 */
export function rulingOf(
  submissions: readonly Submission[],
  plan: Plan,
  register: readonly Row[] | null,
): Ruling {
  return { plan, register: register ?? registerOfFiles(submissions, plan) };
}

/** Says that nobody vouched for the register but the units themselves. */
export const registerFromFiles = ({ register }: Ruling): readonly Finding[] =>
  register.length === 0
    ? []
    : [finding('register-from-files', 'note', { kind: 'summary' }, null, { rows: register.length })];

/** Says where the copy in a file is not the register that rules; an empty copy claims nothing. */
export function registerDiffers(
  { file, unit, register: copy }: Submission,
  register: readonly Row[],
): readonly Finding[] {
  const [first] = copy;
  if (!first) return [];
  const ours = new Set(register.map(contentOf));
  const theirs = new Set(copy.map(contentOf));
  const missing = [...ours].filter((line) => !theirs.has(line)).length;
  const extra = [...theirs].filter((line) => !ours.has(line)).length;
  if (missing === 0 && extra === 0) return [];
  const at = { kind: 'sheet', file: file.path, sheet: first.sheet, table: 'register' } as const;
  return [finding('register-differs', 'note', at, unit, { missing, extra })];
}
