import type { Plan, Unit } from '../../plan/schema';
import { kindOf, unitLabel, unitsInOrder } from '../../plan/units';
import { contextOf, fieldsFor } from '../../rules/context';
import type { Submission } from '../../rules/submission';
import { sheetName } from '../../messages/form';
import type { DefinedName, SheetLayout, WorkbookLayout } from '../layout';
import { LAYOUT_VERSION, layOutStamp } from '../stamp';
import { figureRows, layOutFigures } from './figures';
import type { Entries, EntryForm } from './form';
import { ANSWER_ROWS, NOMINATION_ROWS, sheetsFor } from './form';
import { infoRow, layOutInfo, unitCodes, unitKinds } from './info';
import { layOutLists } from './lists';
import { layOutNominations, nominationRows } from './nominations';
import { layOutRegister, registerRows } from './register';
import { answerRows, layOutReport } from './report';

/** The entries as the submission that a reader would find in the workbook, every cell at its place. */
function submissionOf(plan: Plan, unit: Unit, entries: Entries): Submission {
  const kind = kindOf(plan, unit);
  const fieldsOf = fieldsFor(plan, unit);
  return {
    file: { path: '', sha256: '', size: 0 },
    unit: unit.code,
    stamp: { planId: plan.id, planVersion: plan.version, layoutVersion: LAYOUT_VERSION, unit: unit.code },
    info: infoRow(plan, kind, entries.info),
    report: kind.report === 'none' ? [] : answerRows(plan, kind, entries.answers),
    figures: figureRows(plan, kind, fieldsOf, entries.figures),
    nominations:
      kind.nominations === 'none'
        ? []
        : nominationRows(plan, fieldsOf('nominations', ''), entries.nominations),
    register: registerRows(plan, fieldsOf('register', ''), entries.register),
  };
}

function formOf(plan: Plan, unit: Unit, given: Entries): EntryForm {
  const kind = kindOf(plan, unit);
  // The unit is chosen already; who fills the workbook in may still correct it.
  const entries: Entries = { ...given, info: { unit: unitLabel(plan, unit), ...given.info } };
  return {
    plan,
    unit,
    kind,
    entries,
    fieldsOf: fieldsFor(plan, unit),
    context: contextOf(submissionOf(plan, unit, entries), plan, null),
    has: sheetsFor(plan, kind),
  };
}

/** Nothing is left out in silence: the form has prepared rows for so many. */
function proveFits({ nominations, answers }: Entries): void {
  const longest = Math.max(0, ...Object.values(answers).map(({ length }) => length));
  if (nominations.length > NOMINATION_ROWS || longest > ANSWER_ROWS)
    throw new RangeError(
      `the form has ${NOMINATION_ROWS} rows for nominations and ${ANSWER_ROWS} for an answer`,
    );
}

/**
 * A unit's standard workbook, blank or with entries. Same arguments, same layout.
 * Throws RangeError for more nominations, or more lines of an answer, than the form has rows for.
 * @param created the file's time, `yyyy-mm-ddThh:mm:ssZ`
 */
export function layOutEntryWorkbook(
  plan: Plan,
  unit: Unit,
  entries: Entries,
  created: string,
): WorkbookLayout {
  proveFits(entries);
  const form = formOf(plan, unit, entries);
  const { has, fieldsOf } = form;
  const parts: { sheet: SheetLayout; names: readonly DefinedName[] }[] = [
    layOutInfo(form),
    ...(has.report ? [layOutReport(form)] : []),
    ...(has.figures ? [layOutFigures(form)] : []),
    ...(has.nominations ? [layOutNominations(form)] : []),
    ...(has.register ? [layOutRegister(plan, fieldsOf('register', ''), entries.register)] : []),
  ];
  const units = unitsInOrder(plan);
  const lists = layOutLists(
    (['info', 'nominations', 'register'] as const)
      .filter((table) => table === 'info' || has[table])
      .map((table) => ({ table, fields: fieldsOf(table, '') })),
    [
      { name: unitCodes, values: units.map(({ code }) => code) },
      { name: unitKinds, values: units.map((each) => kindOf(plan, each).name) },
    ],
  );
  const stamp = layOutStamp(plan, 'entry', unit.code);
  const all = [...parts, lists, stamp];
  return {
    title: `${plan.title} - ${unitLabel(plan, unit)}`,
    creator: plan.document.issuer,
    created,
    sheets: all.map(({ sheet }) => sheet),
    names: all.flatMap(({ names }) => names),
    active: sheetName(plan, 'info'),
  };
}
