/** What a merge came to, as the pane shows it. Plain, and small enough to be sent from the worker. */
import type { PartId } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import type { FileTrouble } from '../../messages/trouble';
import type { FileOutcome, UnitProgress } from '../../merge/summary';
import type { Remerged } from '../../sheets/summary/remerge';
import type { Counts } from '../../sheets/summary/told';
import { bySeverityCount } from '../check/counts';
import type { SeverityCounts } from '../check/counts';
import type { ChangePreview } from './changes';

export interface FileResult {
  readonly path: string;
  /** Label of the unit whose file it is; null where none is known. */
  readonly unit: string | null;
  /** `summary`: a summary workbook, which is left out. */
  readonly outcome: FileOutcome['outcome'] | 'summary';
  readonly trouble: FileTrouble | null;
  /** Parts that are taken from it. */
  readonly parts: readonly PartId[];
  /** Findings in it. */
  readonly counts: SeverityCounts;
}

export interface MergeReport {
  readonly plan: Pick<Plan, 'id' | 'title' | 'version'>;
  /** Those with trouble first, then by path. */
  readonly files: readonly FileResult[];
  /** Units that send to the root, and those of them of which something came. */
  readonly expected: number;
  readonly arrived: number;
  /** Labels of those of which nothing came, in the plan's order. */
  readonly missing: readonly string[];
  /** Number of units below those of which nothing came. */
  readonly missingBelow: number;
  /** Of all files and of all together. */
  readonly counts: SeverityCounts;
  readonly nominations: number;
  /** Rows of the award list that the merge adds, changes and marks as withdrawn. */
  readonly rows: Counts;
  /** Questions of *Cần xử lý* that are open afterwards. */
  readonly open: number;
  /** The summary's hidden memory is gone or damaged: it was merged by what can be seen. */
  readonly memoryLost: boolean;
  /** Paths of given files that had been merged before, to the byte. */
  readonly repeated: readonly string[];
  /** False: the summary says all this already, and nothing is to be written. */
  readonly isNews: boolean;
  /** What changes in the summary that stands; null where one is made anew. */
  readonly changes: ChangePreview | null;
}

/** Of the files that were given: how many were merged, how many cannot be used, and which are summaries, left out. */
export function tallyOf({ files }: MergeReport) {
  const count = (is: FileResult['outcome']): number => files.filter(({ outcome }) => outcome === is).length;
  const unusable = count('unusable');
  const summaries = files.flatMap(({ path, outcome }) => (outcome === 'summary' ? [path] : []));
  return { merged: files.length - unusable - summaries.length, unusable, summaries };
}

const isOwed = ({ report, nominations }: UnitProgress): boolean =>
  report === 'missing' || nominations === 'missing';

const place = ({ outcome }: FileResult): number =>
  outcome === 'unusable' ? 0 : outcome === 'unit-unknown' || outcome === 'unconfirmed' ? 1 : 2;

/** @param summaries paths of files that are summaries themselves */
export function reportOf(
  { summary, form: { plan }, counts: rows, open, memoryLost, repeated, isNews }: Remerged,
  summaries: readonly string[],
  changes: ChangePreview | null,
): MergeReport {
  const { files, findings, progress } = summary;
  const sent = ({ used }: UnitProgress): boolean => used.length > 0;
  const owing = progress.filter((each) => !sent(each) && isOwed(each));
  const own = progress.filter(({ depth }) => depth === 0);
  const results: readonly FileResult[] = [
    ...files.map(({ file, unit, outcome, trouble, parts }): FileResult => ({
      path: file.path,
      unit: unit && unitLabel(plan, unit),
      outcome,
      trouble,
      parts,
      counts: bySeverityCount(findings.filter(({ at }) => 'file' in at && at.file === file.path)),
    })),
    ...summaries.map((path): FileResult => ({
      path,
      unit: null,
      outcome: 'summary',
      trouble: null,
      parts: [],
      counts: bySeverityCount([]),
    })),
  ];
  const { id, title, version } = plan;
  return {
    plan: { id, title, version },
    files: [...results].sort((one, other) => place(one) - place(other) || (one.path < other.path ? -1 : 1)),
    expected: own.filter((each) => sent(each) || isOwed(each)).length,
    arrived: own.filter(sent).length,
    missing: owing.filter(({ depth }) => depth === 0).map(({ unit }) => unitLabel(plan, unit)),
    missingBelow: owing.filter(({ depth }) => depth > 0).length,
    counts: bySeverityCount(findings),
    nominations: summary.nominations.length,
    rows,
    open,
    memoryLost,
    repeated,
    isNews,
    changes,
  };
}
