/**
 * What programs read. Keys keep their names and meanings while `format` keeps its number; later versions may add keys.
 * Days are `yyyy-mm-dd`, times UTC, paths are written with `/`.
 */
import type { FileOutcome, Summary } from '../merge/summary';
import type { LetterPart } from '../plan/field';
import type { Plan, Unit } from '../plan/schema';
import { unitLabel, unitOf } from '../plan/units';
import type { Finding } from '../rules/finding';
import { a1 } from '../sheets/address';
import { sayFinding, sayTrouble } from '../sheets/saying';
import type { Language } from '../messages/messages';
import type { FileTrouble } from '../messages/trouble';
import { countsOf, fileOf } from './counts';
import type { RulingPlan } from './plans';
import { punctualityOf } from '../merge/punctuality';
import type { Gathered, ReadFile } from './submissions';
import { VERSION } from './version';

const FORMAT = 1;

const unitJson = (plan: Plan, unit: Unit | null) =>
  unit && { code: unit.code, name: unitLabel(plan, unit), kind: unit.kind };

const head = (command: 'check' | 'merge', { plan, source }: RulingPlan) => ({
  format: FORMAT,
  program: { name: 'thi-dua', version: VERSION },
  command,
  plan: { id: plan.id, version: plan.version, title: plan.title, source },
});

/** `cell` and `row` are null where the finding concerns more than that; `file` is null for the summary as a whole. */
function findingJson(finding: Finding, plan: Plan, language: Language) {
  const { at } = finding;
  const { what, mend, basis } = sayFinding(finding, plan, language);
  return {
    code: finding.code,
    severity: finding.severity,
    file: fileOf(finding),
    sheet: 'sheet' in at && at.sheet !== '' ? at.sheet : null,
    row: 'row' in at ? at.row : null,
    cell: at.kind === 'cell' ? a1(at) : null,
    unit: finding.unit,
    what,
    mend,
    /** As it is cited; `clause` is its id in the plan, null for a convention of the form. */
    basis,
    clause: finding.basis,
    args: finding.args,
  };
}

const troubleJson = (trouble: FileTrouble, language: Language) => {
  const { reason, ...args } = trouble;
  return { reason, ...sayTrouble(trouble, language), args };
};

const skippedJson = ({ skipped }: Gathered) => skipped.map(({ name, why }) => ({ file: name, reason: why }));

/** What `check --json` prints. */
export function checkJson(
  gathered: Gathered,
  checked: readonly { readonly input: ReadFile; readonly findings: readonly Finding[] }[],
  language: Language,
) {
  const { plan } = gathered.ruling;
  const findings = checked.flatMap((each) => each.findings);
  return {
    ...head('check', gathered.ruling),
    files: [
      ...checked.map(({ input: { file, submission }, findings: found }) => ({
        ...file,
        unit: unitJson(plan, submission.unit === null ? null : unitOf(plan, submission.unit)),
        readable: true,
        trouble: null,
        ...countsOf(found),
      })),
      ...gathered.unusable.map(({ file, trouble }) => ({
        ...file,
        unit: null,
        readable: false,
        trouble: troubleJson(trouble, language),
        ...countsOf([]),
      })),
    ],
    skipped: skippedJson(gathered),
    findings: findings.map((finding) => findingJson(finding, plan, language)),
    totals: { files: checked.length, unreadable: gathered.unusable.length, ...countsOf(findings) },
  };
}

function outcomeJson(
  { file, unit, outcome, parts, counts, trouble }: FileOutcome,
  plan: Plan,
  language: Language,
) {
  return {
    ...file,
    /** The workbook that it came in; null: it was given itself. */
    via: file.via ?? null,
    unit: unitJson(plan, unit),
    readable: trouble === null,
    outcome,
    parts,
    entries: counts,
    trouble: trouble && troubleJson(trouble, language),
  };
}

function progressJson(progress: Summary['progress'][number], plan: Plan) {
  const { unit, depth, answered, nominated, letters, errors, warnings, used, superseded } = progress;
  const part = (id: LetterPart) => ({
    state: progress[id],
    ...letters[id],
    /** Null where no deadline binds the unit. */
    punctuality: punctualityOf(plan, progress, id)?.punctuality ?? null,
  });
  return {
    ...unitJson(plan, unit),
    depth,
    report: { ...part('report'), answered },
    nominations: { ...part('nominations'), nominated },
    errors,
    warnings,
    used: used.map(({ path }) => path),
    superseded: superseded.map(({ path }) => path),
  };
}

/** What `merge --json` writes. */
export function mergeJson(
  gathered: Gathered,
  summary: Summary,
  written: { readonly created: string; readonly output: string },
  language: Language,
) {
  const { plan } = gathered.ruling;
  const { findings } = summary;
  return {
    ...head('merge', gathered.ruling),
    ...written,
    /** Who merges; null: the root. */
    at: unitJson(plan, unitOf(plan, summary.at)),
    units: summary.progress.map((each) => progressJson(each, plan)),
    files: summary.files.map((each) => outcomeJson(each, plan, language)),
    skipped: skippedJson(gathered),
    findings: findings.map((finding) => findingJson(finding, plan, language)),
    totals: {
      files: gathered.read.length,
      unreadable: gathered.unusable.length,
      nominations: summary.nominations.length,
      ...countsOf(findings),
    },
  };
}

export const jsonText = (document: object): string => JSON.stringify(document, null, 2);
