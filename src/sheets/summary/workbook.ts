import { registerFields } from '../../plan/fields/register';
import type { Plan } from '../../plan/schema';
import type { Summary } from '../../merge/summary';
import { appraisals, selections, summarySheets } from '../../messages/summary-form';
import type { Row } from '../../rules/submission';
import type { Values } from '../entry/form';
import { layOutLists } from '../entry/lists';
import { layOutRegister } from '../entry/register';
import type { DefinedName, SheetLayout, WorkbookLayout } from '../layout';
import { layOutStamp } from '../stamp';
import { appraisalList, layOutAwards, selectionList } from './awards';
import { layOutSummaryFigures } from './figures';
import { layOutFindings } from './findings';
import type { SummaryForm } from './form';
import { layOutLog } from './log';
import { layOutProgress } from './progress';
import { layOutReports } from './reports';

const valuesOf = (row: Row): Values =>
  Object.fromEntries(Object.entries(row.cells).map(([field, { value }]) => [field, value]));

interface Laid {
  readonly sheet: SheetLayout;
  readonly names: readonly DefinedName[];
}

const nameless = (sheet: SheetLayout): Laid => ({ sheet, names: [] });

/**
 * The province's summary workbook. Same summary, same layout.
 * @param options `created`: time of the merge, `yyyy-mm-ddThh:mm:ssZ`; `pathTo`: from the summary's folder to a file,
 *   or null
 */
export function layOutSummaryWorkbook(
  summary: Summary,
  plan: Plan,
  options: Pick<SummaryForm, 'created' | 'pathTo'>,
): WorkbookLayout {
  const form: SummaryForm = { plan, summary, ...options };
  const { exclusion } = plan.nominations;
  const register = exclusion ? registerFields(plan, exclusion) : [];
  const all: readonly Laid[] = [
    nameless(layOutAwards(form)),
    nameless(layOutReports(form)),
    ...(plan.figures ? [nameless(layOutSummaryFigures(form))] : []),
    nameless(layOutProgress(form)),
    ...(exclusion ? [layOutRegister(plan, register, summary.register.map(valuesOf))] : []),
    nameless(layOutFindings(form)),
    nameless(layOutLog(form)),
    layOutLists(exclusion ? [{ table: 'register', fields: register }] : [], [
      { name: selectionList, values: selections },
      { name: appraisalList, values: appraisals },
    ]),
    layOutStamp(plan, 'summary', null),
  ];
  return {
    title: plan.title,
    creator: plan.document.issuer,
    created: options.created,
    sheets: all.map(({ sheet }) => sheet),
    names: all.flatMap(({ names }) => names),
    active: summarySheets.awards,
  };
}
