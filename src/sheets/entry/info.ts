import { citation } from '../../plan/clauses';
import { lastDay } from '../../plan/deadlines';
import type { Field, PartId } from '../../plan/field';
import type { InfoGroup } from '../../plan/fields/info';
import { infoGroups } from '../../plan/fields/info';
import type { Plan, UnitKind } from '../../plan/schema';
import { kindOf, unitLabel, unitOf, unitsInOrder } from '../../plan/units';
import type { Cell, Row } from '../../rules/submission';
import type { CellValue } from '../../text/cell';
import { formatDate, formatDocumentDate } from '../../text/dates';
import { header, sheetName } from '../../messages/form';
import * as words from '../../messages/entry-form';
import { a1, sheetRange } from '../address';
import { canvas } from '../canvas';
import type { Canvas } from '../canvas';
import { entryStyle, fieldValidation } from '../field-cells';
import type { DefinedName, SheetLayout } from '../layout';
import { INFO_COLUMN } from '../mark-footing';
import { countName, fieldName, listNames, uncheckedName } from '../names';
import { refsFor } from '../refs';
import * as style from '../style';
import { verdictWriter } from '../verdict-cell';
import { figuresCounts, nominationCounts, reportCounts } from './counts';
import type { Count, SheetCounts } from './counts';
import type { EntryForm, Values } from './form';
import { limitOf } from './head';
import { layOutMarks } from './marks';

const TABLE = 'info';
const LABEL = 1;
const VALUE = 2;
const VERDICT = 3;
/** Right of the tables below. */
const MARKS = 5;
const FIRST = 5;
/** Names of the two lists beside the units: for each unit its code, and its kind's name. */
export const unitCodes = 'td_list_info_unit_code';
export const unitKinds = 'td_list_info_unit_kind';

const groupsOf = (plan: Plan, kind: UnitKind): readonly InfoGroup[] =>
  infoGroups(
    plan,
    kind,
    unitsInOrder(plan).map((unit) => unitLabel(plan, unit)),
  );

/** Computed rows that follow the unit's name. */
const UNIT_ROWS = 2;

/** Row of each field: a heading above each group, a blank row below. */
function fieldRows(plan: Plan, kind: UnitKind): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  let row = FIRST;
  for (const group of groupsOf(plan, kind)) {
    row += 1;
    for (const field of group.fields) {
      rows.set(field.id, row);
      row += field.id === 'unit' ? 1 + UNIT_ROWS : 1;
    }
    row += 1;
  }
  return rows;
}

/** The first sheet's entries as one row, each cell at its place. */
export function infoRow(plan: Plan, kind: UnitKind, values: Values): Row {
  const cells = [...fieldRows(plan, kind)].map(([id, row]): [string, Cell] => [
    id,
    { value: values[id] ?? null, row, col: VALUE },
  ]);
  return {
    table: TABLE,
    key: '',
    sheet: sheetName(plan, TABLE),
    row: FIRST,
    cells: Object.fromEntries(cells),
  };
}

const sectionTitle = (plan: Plan, group: InfoGroup['id']): string =>
  group === 'report' ? words.reportSection(plan.review) : words.sections[group];

function putUnitRows(page: Canvas, form: EntryForm, row: number): void {
  const chosen = refsFor(TABLE, () => `$B$${row}`).text('unit');
  // LOOKUP(2,1/EXACT(…)) finds by exact text; MATCH would take * and ? in a typed text for wildcards.
  const found = (list: string): string =>
    `IFERROR(LOOKUP(2,1/EXACT(${listNames(TABLE).list('unit')},${chosen}),${list}),${JSON.stringify(words.missingUnit)})`;
  const unit = form.context.unit;
  page.put(row + 1, LABEL, words.labels.unitCode, style.given);
  page.put(row + 1, VALUE, unit?.code ?? words.missingUnit, style.given, found(unitCodes));
  page.put(row + 2, LABEL, words.labels.unitKind, style.given);
  page.put(
    row + 2,
    VALUE,
    unit ? kindOf(form.plan, unit).name : words.missingUnit,
    style.given,
    found(unitKinds),
  );
}

/** The unit and its letters, each field on a row of its own with its verdict beside it. */
function putFields(page: Canvas, form: EntryForm): DefinedName[] {
  const { plan, kind, entries, context } = form;
  const rows = fieldRows(plan, kind);
  const fields = form.fieldsOf(TABLE, '');
  const verdicts = verdictWriter(plan, TABLE, fields, kind);
  const refs = refsFor(TABLE, (id) => `$B$${rows.get(id)}`);
  const names: DefinedName[] = [];
  const putField = (field: Field): void => {
    const row = rows.get(field.id) ?? FIRST;
    const at = { row, col: VALUE };
    page.put(row, LABEL, header(plan, TABLE, field.id), style.given);
    page.put(row, VALUE, entries.info[field.id] ?? null, { ...entryStyle(field), horizontal: 'left' });
    page.put(
      row,
      VERDICT,
      verdicts.text(context.submission.info, context, field.id),
      { ...style.verdict, wrap: false },
      verdicts.formula(refs, null, field.id),
    );
    page.validate(fieldValidation(plan, TABLE, field, { from: at, to: at }, listNames(TABLE), () => ''));
    names.push({ name: fieldName(TABLE, field.id), formula: sheetRange(page.name, { from: at, to: at }) });
    if (field.id === 'unit') putUnitRows(page, form, row);
  };
  for (const group of groupsOf(plan, kind)) {
    const [first] = group.fields;
    page.put((rows.get(first?.id ?? '') ?? FIRST) - 1, LABEL, sectionTitle(plan, group.id), style.section);
    group.fields.forEach(putField);
  }
  const firstRow = Math.min(...rows.values());
  const lastRow = Math.max(...rows.values());
  names.push(
    layOutMarks(page, {
      plan,
      table: TABLE,
      columns: [{ id: INFO_COLUMN, col: VALUE }],
      col: MARKS,
      rows: { first: firstRow, last: lastRow },
    }),
  );
  page.format({
    ranges: [{ from: { row: firstRow, col: VALUE }, to: { row: lastRow, col: VALUE } }],
    formula: `AND(LEN($B${firstRow})=0,LEN($C${firstRow})>0)`,
    style: { fill: style.MISSING_FILL },
  });
  return names;
}

function putDeadlines(page: Canvas, { plan, unit, kind }: EntryForm, start: number): number {
  const { deadline, limit, lastDay: last, basis } = words.labels;
  page.put(start, LABEL, words.sections.deadlines, style.section);
  [deadline, limit, last, basis].forEach((label, index) =>
    page.put(start + 1, LABEL + index, label, style.header),
  );
  const parent = unitOf(plan, unit.parent);
  const own = plan.deadlines.filter(({ kinds }) => kinds.includes(kind.id));
  own.forEach((each, index) => {
    const row = start + 2 + index;
    page.put(row, LABEL, each.name, style.given);
    page.put(row, LABEL + 1, limitOf(each), style.given);
    page.put(row, LABEL + 2, formatDate(lastDay(each)), style.givenCenter);
    page.put(row, LABEL + 3, citation(plan, each.clause), style.givenCenter);
  });
  const row = start + 2 + own.length;
  if (!parent) return row;
  page.put(row, LABEL, words.sendToParent(unitLabel(plan, parent)), style.given);
  page.put(row, LABEL + 1, words.setByParent(unitLabel(plan, parent)), style.given);
  page.put(row, LABEL + 2, null, style.given);
  page.put(row, LABEL + 3, null, style.given);
  return row + 1;
}

/** Parts that the unit's workbook has, with how far each is filled in. */
const partsOf = (form: EntryForm): readonly (readonly [PartId, SheetCounts])[] => [
  ...(form.has.report ? [['report', reportCounts(form)] as const] : []),
  ...(form.has.figures ? [['figures', figuresCounts(form)] as const] : []),
  ...(form.has.nominations ? [['nominations', nominationCounts(form)] as const] : []),
];

function putStatus(page: Canvas, form: EntryForm, start: number): { next: number; names: DefinedName[] } {
  const { plan } = form;
  const { part, required, filled, wrong } = words.labels;
  page.put(start, LABEL, words.sections.status, style.section);
  [part, required, filled, wrong].forEach((label, index) =>
    page.put(start + 1, LABEL + index, label, style.header),
  );
  const names: DefinedName[] = [];
  const parts = partsOf(form);
  const putCounts = (row: number, name: string, asked: CellValue, filled: Count, wrong: Count): void => {
    page.put(row, LABEL + 1, asked, style.givenCenter);
    page.put(row, LABEL + 2, filled.value, style.givenCenter, filled.formula);
    page.put(row, LABEL + 3, wrong.value, style.givenCenter, wrong.formula);
    const at = { row, col: LABEL + 2 };
    names.push({ name, formula: sheetRange(page.name, { from: at, to: at }) });
  };
  parts.forEach(([id, counts], index) => {
    const row = start + 2 + index;
    const sheet = sheetName(plan, id);
    page.put(row, LABEL, sheet, { ...style.given, ...style.link });
    page.link({ at: { row, col: LABEL }, target: { kind: 'cell', sheet, at: { row: 1, col: 1 } } });
    putCounts(row, countName(id), counts.required ?? words.labels.notAsked, counts.filled, counts.wrong);
  });
  const uncheckedRow = start + 2 + parts.length;
  if (form.has.nominations) {
    const { unchecked } = nominationCounts(form);
    page.put(uncheckedRow, LABEL, words.labels.unchecked, style.given);
    putCounts(uncheckedRow, uncheckedName, null, unchecked, { ...unchecked, formula: uncheckedName });
  }
  const next = uncheckedRow + (form.has.nominations ? 1 : 0);
  if (parts.length > 0) {
    const first = { row: start + 2, col: LABEL + 3 };
    page.format({
      ranges: [{ from: first, to: { row: next - 1, col: LABEL + 3 } }],
      formula: `${a1(first)}>0`,
      style: { fill: style.MISSING_FILL, color: style.ERROR_COLOR, bold: true },
    });
  }
  return { next, names };
}

/** The first sheet: who sends, with which letters, by when, and how far the others are filled in. */
export function layOutInfo(form: EntryForm): { sheet: SheetLayout; names: readonly DefinedName[] } {
  const { plan, kind, has } = form;
  const page = canvas(sheetName(plan, TABLE));
  const { symbol, date, issuer } = plan.document;
  [34, 40, 24, 20].forEach((width, index) => page.column(LABEL + index, width));
  page.put(1, LABEL, words.titles.info, style.title);
  page.put(2, LABEL, plan.title, style.subtitle);
  page.put(3, LABEL, words.attachedTo(symbol, formatDocumentDate(date), issuer), style.quiet);

  const fieldNames = putFields(page, form);
  const afterFields = Math.max(...fieldRows(plan, kind).values()) + 2;
  const afterDeadlines = putDeadlines(page, form, afterFields) + 1;
  const status = putStatus(page, form, afterDeadlines);
  page.put(status.next + 1, LABEL, words.sections.guide, style.section);
  words
    .guide(
      has.report ? sheetName(plan, 'report') : null,
      has.nominations ? sheetName(plan, 'nominations') : null,
    )
    .forEach((line, index) => page.put(status.next + 2 + index, LABEL, line, style.plain));

  return {
    sheet: page.finish({
      tabColor: '1F4E79',
      selected: { row: fieldRows(plan, kind).get('author') ?? FIRST, col: VALUE },
      protection: { formatRows: true, formatColumns: true },
      print: style.printSetup('portrait'),
    }),
    names: [...fieldNames, ...status.names],
  };
}
