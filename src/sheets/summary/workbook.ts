import { registerFields } from '../../plan/fields/register';
import { memoryText } from '../../merge/again/memory';
import { appraisals, choices, selections, summarySheets, uses } from '../../messages/summary-form';
import { unitLabel } from '../../plan/units';
import type { Row } from '../../rules/submission';
import type { Values } from '../entry/form';
import { layOutLists } from '../entry/lists';
import { layOutRegister } from '../entry/register';
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
import { layOutProgress, useList } from './progress';
import { choiceList, layOutQueue } from './queue';
import { layOutReceived, unitList } from './received';
import { layOutReminders } from './reminders';
import type { Remerged } from './remerge';
import { layOutReports } from './reports';

const valuesOf = (row: Row): Values =>
  Object.fromEntries(Object.entries(row.cells).map(([field, { value }]) => [field, value]));

/** A list's sheet as it is made anew. */
export function layOutListSheet(id: string, { form, lists }: Remerged): Laid {
  const { plan } = form;
  const rows: readonly ListRow[] = lists.get(id)?.list.rows ?? [];
  switch (id) {
    case 'awards':
      return layOutAwards(plan, rows);
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
    case 'queue':
      return layOutQueue(plan, rows);
    case 'log':
      return layOutLog(plan, rows);
    default:
      return layOutHistory(plan, rows);
  }
}

/**
 * A summary workbook made anew. Same merge, same layout.
 * @param created time of the merge, `yyyy-mm-ddThh:mm:ssZ`
 */
export function layOutSummaryWorkbook(merged: Remerged, created: string): WorkbookLayout {
  const { plan, summary } = merged.form;
  const { exclusion } = plan.nominations;
  const register = exclusion ? registerFields(plan, exclusion) : [];
  const laid = (id: string): Laid => layOutListSheet(id, merged);
  const all: readonly Laid[] = [
    laid('awards'),
    laid('reports'),
    ...(plan.figures ? [laid('figures')] : []),
    laid('progress'),
    laid('reminders'),
    laid('files'),
    ...(exclusion ? [layOutRegister(plan, register, summary.register.map(valuesOf))] : []),
    laid('findings'),
    laid('queue'),
    laid('log'),
    laid('history'),
    layOutLists(exclusion ? [{ table: 'register', fields: register }] : [], [
      { name: selectionList, values: selections },
      { name: appraisalList, values: appraisals },
      { name: choiceList, values: Object.values(choices) },
      { name: useList, values: Object.values(uses) },
      { name: unitList, values: plan.units.map((unit) => unitLabel(plan, unit)) },
    ]),
    layOutStamp(plan, 'summary', null),
    { sheet: layOutMemory(memoryText(merged.memory)), names: [] },
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
