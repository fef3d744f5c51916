/** From a summary as it stands to what annexes are made of. */
import type { AnnexSource, Nominee, UnitState } from '../../annex/source';
import type { Cells, StandingEntry } from '../../merge/again/entries';
import { sameValue } from '../../merge/again/entries';
import { periodValue } from '../../merge/figures';
import { owedOf } from '../../merge/owed';
import type { PartState, SummaryAnswer, SummaryFigures, UnitProgress } from '../../merge/summary';
import type { LetterPart } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import { isCounted } from '../../plan/counted';
import type { Plan, Unit } from '../../plan/schema';
import { unitByLabel, unitLabel, unitOf } from '../../plan/units';
import { shown } from '../../rules/cells';
import type { Finding } from '../../rules/finding';
import type { Submission } from '../../rules/submission';
import type { CellValue } from '../../text/cell';
import { oneLine } from '../../text/normal';
import { groupedBy } from '../../merge/group';
import { thisSummary } from '../../messages/summary-form';
import { columnOfField } from '../summary/awards';
import { remarkIn } from '../summary/remark';
import { withOwnRows } from '../summary/row-ids';
import { isDirect, isTakenBack } from '../summary/row-status';
import { remerge } from '../summary/remerge';
import type { Remerged } from '../summary/remerge';
import { unreadIn } from './annex-unread';
import { appraisalIn, dayIn, numberIn, selectionIn, stateIn } from './annex-values';
import type { ReadList, ReadSummary } from './summary';

/** One row as it stands: a column that is gone from the sheet says what the merge says. */
type Look = (column: string) => CellValue;

const NO_LIST: Pick<ReadList, 'columns' | 'entries'> = { columns: new Set(), entries: [] };

/** A list's rows as they stand, or as the merge has them where the whole list is gone. */
function standing(read: ReadSummary, merged: Remerged, list: string) {
  const { columns, entries } = read.lists.get(list) ?? NO_LIST;
  const said = new Map<string, Cells>(
    (merged.lists.get(list)?.list.rows ?? []).map(({ id, cells }) => [id, cells]),
  );
  const lookAt = ({ id, cells }: Pick<StandingEntry, 'id' | 'cells'>): Look => {
    const merge: Cells = (id === null ? null : said.get(id)) ?? {};
    return (column) => (columns.has(column) ? (cells[column]?.value ?? null) : (merge[column] ?? null));
  };
  const rows: readonly StandingEntry[] = read.lists.has(list)
    ? entries
    : [...said.keys()].map((id) => ({ id, row: 0, cells: {} }));
  return { said, rows: rows.map((row) => ({ ...row, look: lookAt(row) })) };
}

/** Rows of a list, each by its columns, as {@link annexSource} reads them. */
export const standingRows = (
  read: ReadSummary,
  { plan, at }: Pick<AnnexSource, 'plan' | 'at'>,
  list: string,
): readonly Look[] => standing(read, mergedOnce(read, plan, at), list).rows.map(({ look }) => look);

/** Errors that the province has not put right in the summary: the cell still says what the unit said. */
const standsStill = ({ at, severity }: Finding, look: Look, said: Cells): boolean => {
  if (severity !== 'error') return false;
  if (at.kind !== 'cell' || at.table !== 'nominations') return true;
  const column = columnOfField(at.field);
  return sameValue(look(column), said[column] ?? null);
};

/** `areJudged`: of every row that came in a file the memory still has what was found in it. */
function nomineesIn(
  read: ReadSummary,
  merged: Remerged,
  plan: Plan,
): { readonly nominees: readonly Nominee[]; readonly areJudged: boolean } {
  const { said, rows } = standing(read, merged, 'awards');
  const fields = nominationFields(plan, null).map(({ id }) => id);
  const key = (file: unknown, sheet: unknown, row: unknown): string => JSON.stringify([file, sheet, row]);
  const findings = new Map(
    merged.summary.nominations.map((each) => [
      key(each.file.path, each.row.sheet, each.row.row),
      each.findings,
    ]),
  );
  /** Of rows that were typed there. */
  const ofTyped = groupedBy(merged.summary.findings, ({ at }) =>
    'row' in at && at.file === thisSummary ? at.row : null,
  );
  const isNominee = ({ look, ...entry }: (typeof rows)[number]): boolean =>
    entry.id === null
      ? shown(look('name')) !== '' && remarkIn(entry, plan) === null
      : fields.some((field) => shown(look(columnOfField(field))) !== '');
  const mergeOf = (id: string | null): Cells => (id === null ? null : said.get(id)) ?? {};
  const findingsOf = (merge: Cells) => findings.get(key(merge['file'], merge['sheet'], merge['row']));
  const named = rows.filter(isNominee);
  return {
    areJudged: named.every(
      ({ id, look }) =>
        id === null ||
        shown(look('file')) === '' ||
        isTakenBack(look('status')) ||
        findingsOf(mergeOf(id)) !== undefined,
    ),
    nominees: named.map(({ id, row, look }): Nominee => {
      const merge = mergeOf(id);
      const label = oneLine(shown(look('sender')));
      const known = unitOf(plan, id === null ? '' : (merged.memory.senders.get(id) ?? ''));
      const sender = label === '' ? known : unitByLabel(plan, label);
      const about = (id === null ? ofTyped.get(row) : findingsOf(merge)) ?? [];
      return {
        cells: Object.fromEntries(fields.map((field) => [field, look(columnOfField(field))])),
        sender,
        senderName: label === '' && sender ? unitLabel(plan, sender) : label,
        selection: selectionIn(look('selection')) ?? 'undecided',
        appraisal: appraisalIn(look('appraisal')) ?? 'not-appraised',
        note: shown(look('note')),
        withdrawn: isTakenBack(look('status')),
        direct: isDirect(look('status')),
        errors: about.filter((finding) =>
          id === null ? finding.severity === 'error' : standsStill(finding, look, merge),
        ).length,
      };
    }),
  };
}

const letterColumns = {
  report: { number: 'number', date: 'date', sent: 'sent', received: 'received' },
  nominations: {
    number: 'letterNumber',
    date: 'letterDate',
    sent: 'letterSent',
    received: 'letterReceived',
  },
} as const;

function unitsIn(read: ReadSummary, merged: Remerged): readonly UnitState[] {
  const rows = new Map(
    standing(read, merged, 'progress').rows.map(({ id, look }) => [
      id ?? unitByLabel(merged.form.plan, shown(look('unit')))?.code,
      look,
    ]),
  );
  return merged.summary.progress.map((progress): UnitState => {
    const look: Look = rows.get(progress.unit.code) ?? (() => null);
    const letter = (part: keyof UnitProgress['letters']) => {
      const { number, date, sent } = letterColumns[part];
      const said = progress.letters[part];
      const isThere = rows.has(progress.unit.code);
      return isThere
        ? { number: oneLine(shown(look(number))), date: dayIn(look(date)), sent: dayIn(look(sent)) }
        : said;
    };
    const letters = { report: letter('report'), nominations: letter('nominations') };
    const received = {
      report: dayIn(look(letterColumns.report.received)),
      nominations: dayIn(look(letterColumns.nominations.received)),
    };
    // The state stands as of the last merge, and a day received was perhaps written since.
    const state = (part: LetterPart): PartState => {
      const stands = stateIn(look(part)) ?? progress[part];
      return owedOf(stands) === 'missing' && received[part] !== null ? 'paper' : stands;
    };
    return {
      ...progress,
      report: state('report'),
      nominations: state('nominations'),
      letters,
      sentOn: { report: letters.report.sent, nominations: letters.nominations.sent },
      received,
    };
  });
}

const NO_FILE = { path: '', sha256: '', size: 0 } as const;

function figuresIn(read: ReadSummary, merged: Remerged, plan: Plan): readonly SummaryFigures[] {
  const list = read.lists.get('figures');
  const indicators = plan.figures?.indicators ?? [];
  if (!list || indicators.length === 0) return merged.summary.figures;
  const rows = new Map(list.entries.map((entry) => [entry.id, entry.cells]));
  return plan.units.flatMap((unit): readonly SummaryFigures[] => {
    const said = merged.summary.figures.find((each) => each.unit.code === unit.code);
    const column = `u-${unit.code}`;
    if (!list.columns.has(column)) return said ? [said] : [];
    const values = new Map(said?.values);
    for (const indicator of indicators) {
      const cells = rows.get(indicator.code);
      if (!cells || indicator.measure === 'quotient') continue;
      const value = numberIn(cells[column]?.value ?? null);
      if (sameValue(value, said ? periodValue(plan, indicator, said.values) : null)) continue;
      // The sheet has no years: what the province typed stands for the whole period.
      if (value === null) values.delete(indicator.code);
      else values.set(indicator.code, new Map([[plan.period.to, value]]));
    }
    const counted = isCounted(plan, unit, merged.summary.at);
    return values.size === 0 ? [] : [{ unit, file: said?.file ?? NO_FILE, counted, values }];
  });
}

function answersIn(read: ReadSummary, merged: Remerged, plan: Plan): readonly SummaryAnswer[] {
  const list = read.lists.get('reports');
  if (!list) return merged.summary.answers;
  const known = new Map(merged.summary.answers.map((each) => [`${each.unit.code} ${each.item}`, each]));
  const { rows } = standing(read, merged, 'reports');
  return rows.flatMap(({ id, look }): readonly SummaryAnswer[] => {
    const said = id === null ? undefined : known.get(id);
    const unit: Unit | null = unitByLabel(plan, shown(look('unit'))) ?? said?.unit ?? null;
    const item = oneLine(shown(look('item'))) || said?.item;
    const value = look('answer');
    if (!unit || !item || shown(value) === '' || isTakenBack(look('status'))) return [];
    const cell = { row: said?.row.row ?? 1, col: 1, ...said?.row.cells['answer'], value };
    const row = said?.row ?? { table: 'report' as const, key: item, sheet: list.sheet, row: 1, cells: {} };
    return [
      {
        item,
        unit,
        file: said?.file ?? NO_FILE,
        row: { ...row, key: item, cells: { ...row.cells, answer: cell } },
      },
    ];
  });
}

/** The time plays no part: nothing of this merge is written. */
const NO_TIME = '2000-01-01T00:00:00Z';
const mergedOnce = (read: ReadSummary, plan: Plan, at: string): Remerged =>
  remerge(read, [], plan, null, { created: NO_TIME, linkTo: () => null, at });

/** Who a unit nominates itself, in the form that its summary stands beside: all of them go up. */
const ownNominees = ({ unit, nominations }: Submission, plan: Plan): readonly Nominee[] => {
  const sender = unit === null ? null : unitOf(plan, unit);
  return nominations.map(({ cells }): Nominee => ({
    cells: Object.fromEntries(Object.entries(cells).map(([field, { value }]) => [field, value])),
    sender,
    senderName: sender ? unitLabel(plan, sender) : '',
    selection: 'submitted',
    appraisal: 'not-appraised',
    note: '',
    withdrawn: false,
    direct: false,
    errors: 0,
  }));
};

/**
 * What stands in the sheets rules, with the province's changes and the rows that it typed:
 * - nominees, their selection, appraisal, note and status, from *Tổng hợp khen thưởng*;
 * - each unit's states, letters and days received, from *Tiến độ*;
 * - the whole period's figures from *Tổng hợp số liệu*: a figure that the province changed has no years any more;
 * - answers from *Tổng hợp báo cáo*.
 *
 * What the sheets do not tell comes from merging the remembered submissions once more: errors of a nomination (but not
 * at cells that the province has changed), years of figures, levels of units, and every list or column that is gone.
 * Where the memory is lost as well no errors are known, nor, once it was made anew, those of rows whose files have not
 * come again. Whatever is gone or cannot be read is told in `unread`.
 *
 * @param own what the unit sends itself in whose form the summary stands; null: it is the root's
 */
export function annexSource(stood: ReadSummary, plan: Plan, own: Submission | null = null): AnnexSource {
  const { read } = withOwnRows(stood);
  const at = own?.unit ?? plan.root.code;
  const merged = mergedOnce(read, plan, at);
  const { nominees, areJudged } = nomineesIn(read, merged, plan);
  const unread = unreadIn(read, plan, at);
  const isTold = areJudged || unread.some(({ kind }) => kind === 'memory');
  return {
    plan,
    at,
    nominees: [...nominees, ...(own ? ownNominees(own, plan) : [])],
    units: unitsIn(read, merged),
    figures: figuresIn(read, merged, plan),
    answers: answersIn(read, merged, plan),
    unread: isTold ? unread : [{ kind: 'memory' }, ...unread],
  };
}
