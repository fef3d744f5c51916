/** All lists merged once. */
import type { CellRef } from '../../merge/again/three-way';
import type { Summary } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { unitLabel } from '../../plan/units';
import { shown } from '../../rules/cells';
import type { Finding } from '../../rules/finding';
import { awardList, directStatus } from './awards';
import { figureList, unitOfColumn } from './figures';
import { findingList, findingRows } from './findings';
import { computedOf, knownOf, mergeList, seenOf } from './ground';
import type { Ground, MergedList } from './ground';
import type { List, ListRow } from './list';
import { awardsOf } from './nominees';
import type { Awards } from './nominees';
import { progressList, progressRows } from './progress';
import { receivedList, receivedRows } from './received';
import { reminderList, reminderRows } from './reminders';
import type { Called } from './questions';
import { reconciledList, reconciledRows } from './reconciled';
import { reportList, reportRows } from './reports';
import { dayFindings, deletedFindings, remarkFindings, selectionFindings } from './selected';
import { withStatuses } from './statuses';
import type { StatusMode, StatusWords } from './statuses';
import { yearList, yearRows } from './years';

const itemStatuses: StatusWords = { ...words.statuses, gone: words.statuses.withdrawn };

/** Rows of units of which nothing is known now stay as they are. */
const settled = ({ isForgotten }: Ground, rows: readonly ListRow[]): readonly ListRow[] =>
  rows.map((row) => (isForgotten(row.id) ? { ...row, cells: {} } : row));

/** A figure of a unit of which nothing is known now is not ours to take away. */
function settledFigures({ plan, spoken, previous }: Ground, list: List): List {
  if (previous === null) return list;
  const isOurs = (column: string): boolean => spoken.has(unitOfColumn(plan, column)?.code ?? '');
  return {
    ...list,
    rows: list.rows.map(({ id, cells }) => ({
      id,
      cells: Object.fromEntries(Object.entries(cells).filter(([column]) => isOurs(column))),
    })),
  };
}

/** Nor are its figures by year. */
const settledYears = ({ previous, spoken }: Ground, rows: readonly ListRow[]): readonly ListRow[] =>
  previous === null
    ? rows
    : rows.map((row) => (spoken.has(row.id.split(' ')[0] ?? '') ? row : { ...row, cells: {} }));

export interface Round {
  readonly lists: ReadonlyMap<string, MergedList>;
  readonly awards: Awards;
  /** What is found in what the province chose and wrote. */
  readonly byHand: readonly Finding[];
}

export function round(ground: Ground, mode: StatusMode): Round {
  const { plan, form, spoken, summary } = ground;
  const awards = awardsOf(ground);
  const direct = new Map(
    summary.nominations.map(
      (each) =>
        [
          awards.idOf.get(each) ?? '',
          ground.accepted.has(each.unit.code) ? null : directStatus(plan, each),
        ] as const,
    ),
  );
  const statuses = (
    list: List,
    rows: readonly ListRow[],
    terms: { words: StatusWords; isSpoken: (id: string) => boolean; special?: (id: string) => string | null },
  ): readonly ListRow[] =>
    withStatuses({
      rows,
      seen: seenOf(ground, list),
      known: knownOf(ground, list),
      computed: computedOf(list),
      mode,
      ...terms,
    });

  const { at } = summary;
  const awardShape = awardList(plan, [], at);
  const awardRows = statuses(awardShape, awards.rows, {
    words: itemStatuses,
    isSpoken: (id) => spoken.has(awards.senders.get(id) ?? '') || awards.joined.has(id),
    special: (id) => (awards.joined.has(id) ? words.statuses.joined : (direct.get(id) ?? null)),
  });
  const reportRowsNow = statuses(reportList([]), reportRows(form), {
    words: itemStatuses,
    isSpoken: (id) => spoken.has(id.split(' ')[0] ?? ''),
  });
  const mergedReports = mergeList(ground, reportList(reportRowsNow));
  const mergedAwards = mergeList(ground, awardList(plan, awardRows, at));
  const mergedProgress = mergeList(ground, progressList(plan, settled(ground, progressRows(form))));
  const byHand = [
    ...selectionFindings(plan, at, ground.previous, mergedAwards),
    ...remarkFindings(ground.previous, plan),
    ...deletedFindings(ground.previous, ground.memory, [mergedAwards, mergedReports]),
    ...dayFindings(ground.previous, mergedProgress),
  ];
  const findings = statuses(
    findingList([]),
    findingRows({ ...form, summary: withFindings(summary, byHand) }, (nomination) =>
      awards.idOf.get(nomination),
    ),
    { words: words.findingStatuses, isSpoken: () => true },
  );
  const reconciled = reconciledRows(form, seenOf(ground, reconciledList(plan, [])));
  const reminders = reminderList([]);
  const merged = (list: List): MergedList => mergeList(ground, list);
  const lists = [
    mergedAwards,
    mergedReports,
    ...(plan.figures
      ? [merged(settledFigures(ground, figureList(form, ground.previous?.lists.get('figures')?.columns)))]
      : []),
    ...(plan.figures
      ? [merged(yearList(plan, settledYears(ground, yearRows(form, seenOf(ground, yearList(plan, []))))))]
      : []),
    ...(reconciled.length > 0 || ground.previous?.lists.has('reconciled')
      ? [merged(reconciledList(plan, reconciled))]
      : []),
    mergedProgress,
    merged(
      reminderList(
        reminderRows({
          plan,
          progress: summary.progress,
          today: mode === 'keep' ? ground.lastDay : ground.today,
          seen: seenOf(ground, reminders),
          known: knownOf(ground, reminders),
          isForgotten: ground.isForgotten,
        }),
      ),
    ),
    merged(receivedList(receivedRows(form, ground.files))),
    merged(findingList(findings)),
  ];
  return {
    lists: new Map(lists.map((each) => [each.list.id, each])),
    awards,
    byHand,
  };
}

export const withFindings = (summary: Summary, found: readonly Finding[]): Summary => ({
  ...summary,
  findings: [...found, ...summary.findings],
});

/** What a person calls the place of a question or of a change. */
export function callerOf({ plan }: Ground, { lists }: Round): (at: CellRef) => Called {
  const rows = new Map(
    [...lists].map(([id, { list }]) => [id, new Map(list.rows.map((row) => [row.id, row]))]),
  );
  return ({ list: id, id: rowId, column }) => {
    const list = lists.get(id)?.list;
    const cells = rows.get(id)?.get(rowId)?.cells ?? {};
    const textAt = (name: string): string | null => shown(cells[name] ?? null) || null;
    const header = list?.columns.find((each) => each.id === column)?.header ?? null;
    const unit = column === null ? null : unitOfColumn(plan, column);
    const common = { sheet: list?.sheet ?? '', column: header, file: textAt('file') };
    switch (id) {
      case 'awards':
        return { ...common, unit: textAt('sender'), subject: textAt('name') };
      case 'reports':
        return { ...common, unit: textAt('unit'), subject: textAt('item') };
      case 'years':
        return {
          ...common,
          unit: textAt('unit'),
          subject: [textAt('code'), textAt('indicator')].filter((text) => text !== null).join(' ') || null,
        };
      case 'figures': {
        const indicator = plan.figures?.indicators.find(({ code }) => code === rowId);
        return {
          ...common,
          unit: unit && unitLabel(plan, unit),
          subject: indicator ? `${indicator.code} ${indicator.name}` : rowId,
        };
      }
      default:
        return {
          ...common,
          unit: textAt('unit'),
          subject: textAt('unit'),
          file: textAt('used') ?? common.file,
        };
    }
  };
}
