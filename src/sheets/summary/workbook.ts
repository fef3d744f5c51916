import { registerFields } from '../../plan/fields/register';
import { memoryText } from '../../merge/again/memory';
import { appraisals, choices, selections, summarySheets, uses } from '../../messages/summary-form';
import type { Unit } from '../../plan/schema';
import { unitLabel, unitsBelow } from '../../plan/units';
import type { Row } from '../../rules/submission';
import { hiddenSheets } from '../../messages/form';
import { noEntries } from '../entry/form';
import type { Values } from '../entry/form';
import { layOutLists } from '../entry/lists';
import { layOutRegister } from '../entry/register';
import { layOutEntryWorkbook } from '../entry/workbook';
import type { WorkbookLayout } from '../layout';
import { layOutMemory } from '../memory';
import { layOutStamp } from '../stamp';
import { appraisalList, layOutAwards, selectionList } from './awards';
import { layOutSummaryFigures } from './figures';
import { layOutFindings } from './findings';
import { layOutHistory } from './history';
import type { Laid } from './laid';
import type { ListRow } from './list';
import { layOutLog } from './log';
import { mergerName } from './merger';
import { layOutProgress, useList } from './progress';
import { choiceList, layOutQueue } from './queue';
import { layOutReceived, unitList } from './received';
import { layOutReconciled } from './reconciled';
import { layOutReminders } from './reminders';
import type { Remerged } from './remerge';
import { layOutReports } from './reports';
import { layOutYears } from './years';

const valuesOf = (row: Row): Values =>
  Object.fromEntries(Object.entries(row.cells).map(([field, { value }]) => [field, value]));

/** A list's sheet as it is made anew. */
export function layOutListSheet(id: string, { form, lists }: Remerged): Laid {
  const { plan } = form;
  const { at } = form.summary;
  const rows: readonly ListRow[] = lists.get(id)?.list.rows ?? [];
  switch (id) {
    case 'awards':
      return layOutAwards(plan, rows, at);
    case 'reports':
      return layOutReports(plan, rows);
    case 'figures':
      return layOutSummaryFigures(form, rows);
    case 'progress':
      return layOutProgress(form, rows);
    case 'reminders':
      return layOutReminders(plan, rows);
    case 'files':
      return layOutReceived(plan, rows);
    case 'findings':
      return layOutFindings(plan, rows);
    case 'years':
      return layOutYears(plan, rows);
    case 'reconciled':
      return layOutReconciled(plan, rows);
    case 'queue':
      return layOutQueue(plan, rows, mergerName(plan, at));
    case 'log':
      return layOutLog(plan, rows);
    default:
      return layOutHistory(plan, rows);
  }
}

/** The lists' sheets, those before the register and those behind it. */
function listSheets(merged: Remerged): readonly [readonly Laid[], readonly Laid[]] {
  const { plan } = merged.form;
  const laid = (id: string): Laid => layOutListSheet(id, merged);
  return [
    [
      laid('awards'),
      laid('reports'),
      ...(plan.figures ? [laid('figures'), laid('years')] : []),
      ...(merged.lists.has('reconciled') ? [laid('reconciled')] : []),
      laid('progress'),
      laid('reminders'),
      laid('files'),
    ],
    [laid('findings'), laid('queue'), laid('log'), laid('history')],
  ];
}

/** What stands behind the drop-downs of the lists. */
const listValues = ({ plan, summary }: Remerged['form']) => [
  { name: selectionList, values: selections },
  { name: appraisalList, values: appraisals },
  { name: choiceList, values: Object.values(choices(mergerName(plan, summary.at))) },
  { name: useList, values: Object.values(uses) },
  { name: unitList, values: unitsBelow(plan, summary.at).map((unit) => unitLabel(plan, unit)) },
];

const laidMemory = ({ memory }: Remerged): Laid => ({ sheet: layOutMemory(memoryText(memory)), names: [] });

/**
 * The sheets that make a summary of a unit's form: they stand behind those of the form, share its register, and have a
 * sheet of their own behind their drop-downs.
 */
export const summarySheetsBeside = (merged: Remerged): readonly Laid[] => [
  ...listSheets(merged).flat(),
  layOutLists([], listValues(merged.form), hiddenSheets.summaryLists),
  laidMemory(merged),
];

/**
 * The workbook of a unit that others send through, made anew: its blank form, with the summary beside it. It is a
 * submission like any other.
 *
 * @param created time of the merge, `yyyy-mm-ddThh:mm:ssZ`
 */
export function layOutUnitSummary(merged: Remerged, unit: Unit, created: string): WorkbookLayout {
  const { plan, summary } = merged.form;
  const register = summary.register.map(valuesOf);
  const form = layOutEntryWorkbook(plan, unit, { ...noEntries, register }, created);
  const beside = summarySheetsBeside(merged);
  return {
    ...form,
    sheets: [...form.sheets, ...beside.map(({ sheet }) => sheet)],
    names: [...form.names, ...beside.flatMap(({ names }) => names)],
    active: summarySheets.awards,
  };
}

/**
 * A summary workbook made anew. Same merge, same layout.
 * @param created time of the merge, `yyyy-mm-ddThh:mm:ssZ`
 */
export function layOutSummaryWorkbook(merged: Remerged, created: string): WorkbookLayout {
  const { plan, summary } = merged.form;
  const { exclusion } = plan.nominations;
  const register = exclusion ? registerFields(plan, exclusion) : [];
  const [first, last] = listSheets(merged);
  const all: readonly Laid[] = [
    ...first,
    ...(exclusion ? [layOutRegister(plan, register, summary.register.map(valuesOf))] : []),
    ...last,
    layOutLists(exclusion ? [{ table: 'register', fields: register }] : [], listValues(merged.form)),
    layOutStamp(plan, 'summary', null),
    laidMemory(merged),
  ];
  return {
    title: plan.title,
    creator: plan.document.issuer,
    created,
    sheets: all.map(({ sheet }) => sheet),
    names: all.flatMap(({ names }) => names),
    active: summarySheets.awards,
  };
}
