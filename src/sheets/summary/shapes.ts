/** By what the lists of a summary are found again. */
import { header } from '../../messages/form';
import { rowId, summarySheets, notCounted, figureHeaders } from '../../messages/summary-form';
import { sheetName } from '../../messages/form';
import { registerFields } from '../../plan/fields/register';
import type { Plan } from '../../plan/schema';
import { unitLabel } from '../../plan/units';
import { fieldName } from '../names';
import type { ListShape } from '../read/summary';
import { awardList } from './awards';
import { findingList } from './findings';
import { historyList } from './history';
import { ID_COLUMN, withId } from './list';
import type { List } from './list';
import { logList } from './log';
import { mergerName } from './merger';
import { progressList } from './progress';
import { queueList } from './queue';
import { receivedList } from './received';
import { reconciledList } from './reconciled';
import { reminderList } from './reminders';
import { reportList } from './reports';
import { yearList } from './years';

const shapeOf = ({ id, sheet, columns }: List): ListShape => ({
  id,
  sheet,
  idColumn: ID_COLUMN,
  columns: withId(columns).map((column) => ({ id: column.id, headers: [column.header] })),
});

const figureShape = (plan: Plan): ListShape => ({
  id: 'figures',
  sheet: summarySheets.figures,
  idColumn: ID_COLUMN,
  columns: [
    ...plan.units.map((unit) => ({
      id: `u-${unit.code}`,
      headers: [unitLabel(plan, unit), notCounted(unitLabel(plan, unit))],
    })),
    { id: ID_COLUMN, headers: [rowId, figureHeaders.code] },
  ],
});

const registerShape = (plan: Plan, exclusion: NonNullable<Plan['nominations']['exclusion']>): ListShape => ({
  id: 'register',
  sheet: sheetName(plan, 'register'),
  idColumn: ID_COLUMN,
  nameOf: (column) => fieldName('register', column),
  namesBelow: true,
  columns: registerFields(plan, exclusion).map(({ id }) => ({ id, headers: [header(plan, 'register', id)] })),
});

/**
 * Its lists, without their rows, but that of figures, whose columns are units.
 *
 * @param at code of who merges, where it is known: its sheets call it by its kind
 */
export const summaryLists = (plan: Plan, at = plan.root.code): readonly List[] => [
  awardList(plan, [], at),
  reportList([]),
  ...(plan.figures ? [yearList(plan, [])] : []),
  reconciledList(plan, []),
  progressList(plan, []),
  reminderList([]),
  receivedList([]),
  findingList([]),
  queueList([], mergerName(plan, at)),
  logList([]),
  historyList([]),
];

/** @param at as above */
export function summaryShapes(plan: Plan, at = plan.root.code): readonly ListShape[] {
  const { exclusion } = plan.nominations;
  return [
    ...summaryLists(plan, at).map(shapeOf),
    ...(plan.figures ? [figureShape(plan)] : []),
    ...(exclusion ? [registerShape(plan, exclusion)] : []),
  ];
}

/** Every sheet that a merge looks at, by the name that it was made with. */
export const summarySheetNames = (plan: Plan): readonly string[] =>
  summaryShapes(plan).map(({ sheet }) => sheet);
