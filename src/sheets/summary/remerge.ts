/** A merge into what stands: the lists of the summary, what changes in them, and what is remembered of it. */
import type { ReadInput } from '../../merge/again/files';
import { withoutUnits } from '../../merge/carried';
import { inputsOf, knownFiles } from '../../merge/again/files';
import type { Memory } from '../../merge/again/memory';
import type { CellSet, ThreeWay } from '../../merge/again/three-way';
import { merge } from '../../merge/merge';
import { contentOf, isSaved } from '../../merge/parts';
import type { RegisterSource } from '../../merge/register';
import type { MergeInput, Summary } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import type { Row, Submission } from '../../rules/submission';
import type { ReadSummary } from '../read/summary';
import { byHandIn, decided, forgottenIn, spokenIn } from './by-hand';
import type { SummaryForm } from './form';
import { mergeList } from './ground';
import type { Ground, MergedList } from './ground';
import { historyList } from './history';
import type { List, ListRow } from './list';
import { localDay, localTime, logList, mergeOfRow } from './log';
import { mergerName } from './merger';
import { answersIn, questionRows } from './questions';
import { queueList } from './queue';
import { withOwnRows } from './row-ids';
import { callerOf, round, withFindings } from './round';
import type { Round } from './round';
import { adopted } from './typed';
import { countsOf, historyRows, logRows, toldOf } from './told';
import type { Counts } from './told';

export interface MergeOptions {
  /** Time of the merge, `yyyy-mm-ddThh:mm:ssZ`. */
  readonly created: string;
  /** Path from the summary's folder to a file that is given; null where that is not known: no links then. */
  readonly linkTo: (path: string) => string | null;
  /** Who merges, as far as that is known. */
  readonly by?: string;
  /** Code of who merges: the root where absent, else a unit that others send through. */
  readonly at?: string;
  /** Where the register that was given was read. */
  readonly registerFrom?: RegisterSource;
  /** What that unit sends itself, as its form says; its figures are compared with those below it. */
  readonly own?: Submission | null;
}

export interface Remerged {
  readonly summary: Summary;
  readonly form: SummaryForm;
  readonly lists: ReadonlyMap<string, MergedList>;
  /** Ids of the questions that are answered: their choice is cleared. */
  readonly answered: ReadonlySet<string>;
  /** Lines that the register lacks. */
  readonly registerLines: readonly Row[];
  readonly memory: Memory;
  /** False: nothing is new, and nothing must be written. */
  readonly isNews: boolean;
  readonly memoryLost: boolean;
  /** Paths of given files that an earlier merge had read, to the byte: they say nothing new. */
  readonly repeated: readonly string[];
  /** Open questions. */
  readonly open: number;
  readonly counts: Counts;
}

const isEmpty = ({ sets, appended }: ThreeWay): boolean => sets.length + appended.length === 0;

/**
 * Merges what is given into what stands: everything that earlier merges read counts on, so that only what is new need
 * be given. Pure; the same files again change nothing.
 *
 * @param standing the summary as it came back; null: there is none yet
 * @param given every file that was given, readable or not; a form that says what the merging unit's own does is none
 * @param register the province's own, which rules; null: the one that stands in the summary, else the files' copies
 */
export function remerge(
  standing: ReadSummary | null,
  given: readonly MergeInput[],
  plan: Plan,
  register: readonly Row[] | null,
  { created, linkTo, by, at = plan.root.code, own = null, registerFrom }: MergeOptions,
): Remerged {
  const { read: stood, sets: idSets } = standing ? withOwnRows(standing) : { read: null, sets: [] };
  const answers = answersIn(stood?.lists.get('queue') ?? null, mergerName(plan, at));
  const remembered = stood?.memory.state === 'whole' ? stood.memory.memory : null;
  const { previous, memory, sets: adoptions } = adopted(stood, remembered, answers, plan);
  const sets = [...idSets, ...adoptions];
  const memoryLost = previous?.memory.state === 'lost';
  const isFirst = previous === null || previous.memory.state === 'none';
  const number = Math.max(memory?.merges ?? 0, lastLogged(previous)) + 1;
  // The form that a unit merges into often lies among the files of those below it.
  const isOwnForm = (input: MergeInput): boolean =>
    input.ok && own !== null && isSaved(input.submission, own);
  const others = given.filter((input) => !isOwnForm(input));
  const known = knownFiles(
    memory?.files ?? [],
    others.filter((input): input is ReadInput => input.ok),
    { merge: number, linkTo, marks: words.fileMarks },
  );
  const before = new Set((memory?.files ?? []).map(({ input }) => input.file.sha256));
  const ruling = register ?? ownRegister(previous, memory);
  const { inputs, ignored, accepted } = decided(previous, inputsOf(known), plan);
  const files = known.flatMap(({ input: { file } }) => inputs.find((each) => each.file === file) ?? []);
  const spoken = spokenIn(memory, files, plan);
  const summary = merge(
    [
      ...inputs.map((input) => ({ ...input, submission: withoutUnits(input.submission, ignored) })),
      ...others.filter(({ ok }) => !ok),
    ],
    plan,
    ruling,
    {
      at,
      own,
      byHand: byHandIn(previous, memory, answers, plan),
      registerFrom:
        register !== null && registerFrom
          ? registerFrom
          : { file: words.thisSummary, findings: previous?.registerFindings ?? [] },
    },
  );
  const inside = new Set(summary.files.flatMap(({ file }) => (file.via === undefined ? [] : [file.path])));
  const links = new Map(known.map(({ input, link }) => [input.file.path, link]));
  const form: SummaryForm = {
    plan,
    summary,
    pathTo: (path) => (links.has(path) || inside.has(path) ? (links.get(path) ?? null) : linkTo(path)),
  };
  const ground: Ground = {
    plan,
    previous,
    memory,
    summary,
    form,
    answers,
    accepted,
    spoken,
    isForgotten: forgottenIn(previous, spoken),
    files,
    time: localTime(created),
    today: localDay(created),
    lastDay: memory?.day ?? localDay(created),
    number,
  };
  const quiet = round(ground, 'keep');
  const told = toldOf(summary);
  const news = summary.files.filter((_, index) => {
    const [key, said] = told[index] ?? ['', ''];
    return memory?.told.get(key) !== said;
  });
  const queued = (each: Round): MergedList => queueOf(ground, each);
  const standingRegister = (previous?.register ?? []).map(contentOf);
  const registerLines = summary.register.filter((line) => !standingRegister.includes(contentOf(line)));
  const isNews =
    isFirst ||
    memoryLost ||
    sets.length > 0 ||
    news.length > 0 ||
    registerLines.length > 0 ||
    !isEmpty(queued(quiet).result) ||
    [...quiet.lists.values()].some(({ result }) => !isEmpty(result));
  const done = isNews ? round(ground, 'renew') : quiet;
  const queue = queued(done);
  const counts = countsOf(done);
  const lists = new Map<string, MergedList>([
    ...[...done.lists].map(([id, each]) => [id, id === 'awards' ? withSets(each, sets) : each] as const),
    ['queue', queue],
    ...[
      logList(isNews ? logRows(ground, done, news, { memoryLost, by: by ?? null }) : []),
      historyList(isNews && !isFirst ? historyRows(ground, done) : []),
    ].map((list) => [list.id, appendedOnly(list)] as const),
  ]);
  const found = withFindings(summary, done.byHand);
  return {
    summary: found,
    form: { ...form, summary: found },
    lists,
    answered: new Set(
      [...ground.answers.chosenIds].filter(
        (id) => !queue.list.rows.some((row) => row.id === id && isOpenRow(row)),
      ),
    ),
    registerLines,
    memory: {
      merges: isNews ? number : number - 1,
      files: known,
      lists: new Map([...done.lists, ['queue', queue] as const].map(([id, { result }]) => [id, result.base])),
      senders: done.awards.senders,
      joined: done.awards.joined,
      nextRow: done.awards.nextRow,
      register: ruling === null ? [...standingRegister, ...registerLines.map(contentOf)].sort() : null,
      told: new Map([...(memory?.told ?? []), ...told]),
      day: isNews ? ground.today : ground.lastDay,
    },
    isNews,
    memoryLost,
    repeated: others.flatMap(({ ok, file }) => (ok && before.has(file.sha256) ? [file.path] : [])).sort(),
    open: queue.list.rows.filter(isOpenRow).length,
    counts,
  };
}

/** The log outlives a memory that was lost: no two merges have one number. */
const lastLogged = (previous: ReadSummary | null): number =>
  Math.max(0, ...(previous?.lists.get('log')?.entries ?? []).map(({ id }) => mergeOfRow(id)));

const isOpenRow = ({ cells }: ListRow): boolean => cells['state'] === words.queueStates.open;

const withSets = ({ list, result }: MergedList, sets: readonly CellSet[]): MergedList => ({
  list,
  result: { ...result, sets: [...sets, ...result.sets] },
});

const appendedOnly = (list: List): MergedList => ({
  list,
  result: {
    sets: [],
    appended: list.rows.map(({ id, cells }) => ({ id, cells })),
    conflicts: [],
    base: new Map(),
  },
});

/** The province's own, unless the summary's is still what a merge took from the files. */
function ownRegister(previous: ReadSummary | null, memory: Memory | null): readonly Row[] | null {
  const standing = previous?.register ?? null;
  if (standing === null || standing.length === 0) return null;
  const lines = JSON.stringify(standing.map(contentOf).sort());
  return memory?.register && JSON.stringify([...memory.register].sort()) === lines ? null : standing;
}

/** The queue as it is to be. */
function queueOf(ground: Ground, each: Round): MergedList {
  const conflicts = [...each.lists.values()].flatMap(({ result }) => result.conflicts);
  const { answers, time, plan, summary } = ground;
  const called = callerOf(ground, each);
  const merger = mergerName(plan, summary.at);
  const { twins } = each.awards;
  return mergeList(
    ground,
    queueList(questionRows({ conflicts, twins, answers, time, called, merger }), merger),
  );
}
