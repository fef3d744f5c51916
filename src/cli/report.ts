/** What people read: tables, findings file by file, and files that could not be used. */
import { messages } from '../messages';
import { summarySheets } from '../messages/summary-form';
import { bySeverity } from '../merge/findings';
import type { Summary, UnitProgress } from '../merge/summary';
import type { Plan } from '../plan/schema';
import { unitLabel, unitOf } from '../plan/units';
import type { Finding } from '../rules/finding';
import { sayFinding, sayTrouble } from '../sheets/saying';
import { formatDate } from '../text/dates';
import type { Setting } from './command';
import { countsOf, fileOf } from './counts';
import { folded } from './fold';
import { worstOf } from '../merge/punctuality';
import type { ReadFile, Unusable } from './submissions';
import { tableLines } from './table';

/** Notes of one file that are shown one by one. Errors and warnings all are. */
const NOTES_SHOWN = 5;

/** One line for every file: whose it is, and how many findings. */
export function fileTable(
  checked: readonly { readonly input: ReadFile; readonly findings: readonly Finding[] }[],
  plan: Plan,
  { words, world }: Setting,
): readonly string[] {
  const { file, unit, errors, warnings, notes } = words.fileHeaders;
  return tableLines(
    [
      { header: file, align: 'left', cut: true },
      { header: unit, align: 'left', cut: true },
      { header: errors, align: 'right' },
      { header: warnings, align: 'right' },
      { header: notes, align: 'right' },
    ],
    checked.map(({ input, findings }) => {
      const counts = countsOf(findings);
      return [
        input.file.path,
        labelOf(plan, input.submission.unit) ?? words.unknownUnit,
        String(counts.errors),
        String(counts.warnings),
        String(counts.notes),
      ];
    }),
    world.out.columns,
  );
}

const labelOf = (plan: Plan, code: string | null): string | null => {
  const unit = code === null ? null : unitOf(plan, code);
  return unit && unitLabel(plan, unit);
};

/** "TT" of "Tập thể". */
const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{M}]+/u)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase('vi');

/** One line for every unit that the plan expects or that sent something; units below others only when they sent. */
export function unitTable(
  { progress }: Pick<Summary, 'progress'>,
  plan: Plan,
  { words, world }: Setting,
): readonly string[] {
  const { unit, report, nominations, limit, errors, warnings, files } = words.unitHeaders;
  const shown = progress.filter(({ depth, used }) => depth === 0 || used.length > 0);
  const groups = plan.nominations.groups.map(({ name }) => initials(name)).join('/');
  const lines = tableLines(
    [
      { header: unit, align: 'left', cut: true },
      { header: report, align: 'left' },
      { header: `${nominations} (${groups})`, align: 'left' },
      { header: limit, align: 'left' },
      { header: errors, align: 'right' },
      { header: warnings, align: 'right' },
      { header: files, align: 'left', cut: true },
    ],
    shown.map((each) => unitCells(each, plan, words)),
    world.out.columns,
  );
  const silent = progress.length - shown.length;
  return silent === 0 ? lines : [...lines, words.silentBelow(silent, summarySheets.progress)];
}

function unitCells(progress: UnitProgress, plan: Plan, words: Setting['words']): readonly string[] {
  const { unit, depth, report, answered, nominations, nominated, used, errors, warnings } = progress;
  const sent = used.length > 0;
  const share = sent && answered !== null ? ` ${Math.floor(answered * 100)}%` : '';
  const counts = plan.nominations.groups.map(({ id }) => nominated[id] ?? 0).join('/');
  const isListed = nominations === 'complete' || nominations === 'partial';
  const timed = worstOf(plan, progress);
  const punctuality = timed ? words.punctuality[timed.punctuality] : '';
  return [
    '  '.repeat(depth) + unitLabel(plan, unit),
    words.partStates[report] + share,
    isListed ? counts : words.partStates[nominations],
    typeof punctuality === 'string' ? punctuality : punctuality(formatDate(timed?.deadline.date ?? '')),
    sent ? String(errors) : '',
    sent ? String(warnings) : '',
    used.map(({ path }) => path).join(', '),
  ];
}

/**
 * Findings file by file, most severe first.
 *
 * @param sheet the summary's sheet that has all notes; null: there is none
 */
export function findingLines(
  findings: readonly Finding[],
  plan: Plan,
  setting: Setting,
  sheet: string | null,
): readonly string[] {
  const { words } = setting;
  const files = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const file = fileOf(finding);
    files.set(file, [...(files.get(file) ?? []), finding]);
  }
  return [...files].flatMap(([file, found]) => {
    const unit = labelOf(plan, found.find((each) => each.unit !== null)?.unit ?? null);
    const title = file === null ? words.inSummary : `${file}${unit === null ? '' : ` (${unit})`}`;
    const severe = found.filter(({ severity }) => severity !== 'note');
    const notes = found.filter(({ severity }) => severity === 'note');
    const rest = notes.length - NOTES_SHOWN;
    return [
      '',
      `${title}: ${words.counts(countsOf(found))}`,
      ...[...bySeverity(severe), ...notes.slice(0, NOTES_SHOWN)].flatMap((finding) =>
        linesOf(finding, plan, setting),
      ),
      ...(rest > 0 ? [`  ${words.moreNotes(rest, sheet)}`] : []),
    ];
  });
}

const INDENT = '    ';

function linesOf(finding: Finding, plan: Plan, { language, words, world }: Setting): readonly string[] {
  const { where, what, mend, basis } = sayFinding(finding, plan, language);
  const text = [what, mend, words.basis(basis)].join(' ');
  const { columns } = world.out;
  return [
    `  ${messages[language].severities[finding.severity]}: ${where}`,
    ...(columns === null ? [text] : folded(text, columns - INDENT.length)).map((line) => INDENT + line),
  ];
}

export function unusableLines(
  unusable: readonly Unusable[],
  { language, words }: Setting,
): readonly string[] {
  if (unusable.length === 0) return [];
  return [
    '',
    words.unreadable(unusable.length),
    ...unusable.flatMap(({ file, trouble }) => {
      const { what, mend } = sayTrouble(trouble, language);
      return [`  ${file.path}`, `${INDENT}${what} ${mend}`];
    }),
  ];
}
