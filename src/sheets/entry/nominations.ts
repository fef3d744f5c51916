import type { Field } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { missingFormula } from '../../rules/checks/required';
import { literal } from '../../rules/define';
import { shownCell } from '../../rules/cells';
import type { Cell, Row } from '../../rules/submission';
import { header, sheetName } from '../../messages/form';
import * as words from '../../messages/entry-form';
import { a1, columnLetters, sheetRange } from '../address';
import { canvas } from '../canvas';
import type { Canvas } from '../canvas';
import { entryStyle, fieldValidation } from '../field-cells';
import type { DefinedName, SheetLayout } from '../layout';
import { fieldName, listNames } from '../names';
import { anyText, refsFor } from '../refs';
import * as style from '../style';
import { verdictWriter } from '../verdict-cell';
import type { EntryForm, Values } from './form';
import { listProtection } from './form';
import { nominationHead } from './head';
import { putListHeader } from './list-header';
import { layOutMarks } from './marks';
import {
  CHECK,
  columnRange,
  FIRST,
  FIRST_ENTRY,
  fieldCol,
  fieldsInOrder,
  HEADER_ROW,
  LAST,
  ORDER,
} from './nomination-columns';

const TABLE = 'nominations';
/** Blank rows that the first page takes below the lines above the list. */
const PAGE_ROWS = 30;
const CHECK_WIDTH = 24;

/** In characters; what is not named takes 12. */
const widths: Readonly<Record<string, number>> = {
  kind: 10,
  title: 6,
  name: 18,
  birthYear: 6,
  position: 12,
  workplace: 15,
  award: 14,
  achievement: 36,
  rewarded: 10,
  rewardDecision: 11,
  contribution: 9,
  result: 10,
  vote: 8,
  objectClass: 18,
  field: 14,
  note: 10,
};

/** The field's value in a row: what was entered, else what the preset's formula shows. */
const valueOf = (field: Field, values: Values): Cell['value'] => {
  const given = values[field.id] ?? null;
  if (given !== null || !field.preset) return given;
  return (values[field.preset.once] ?? null) === null ? null : field.preset.value;
};

/** The entries as rows at their places on the sheet. */
export function nominationRows(
  plan: Plan,
  fields: readonly Field[],
  entries: readonly Values[],
): readonly Row[] {
  const ordered = fieldsInOrder(fields);
  return entries.map((values, index) => ({
    table: TABLE,
    key: '',
    sheet: sheetName(plan, TABLE),
    row: FIRST + index,
    cells: Object.fromEntries(
      ordered.map((field): [string, Cell] => [
        field.id,
        { value: valueOf(field, values), row: FIRST + index, col: fieldCol(ordered, field.id) },
      ]),
    ),
  }));
}

function presetFormula(field: Field, fields: readonly Field[], row: number): string | undefined {
  if (!field.preset) return undefined;
  const once = a1({ row, col: fieldCol(fields, field.preset.once) });
  const value = literal(field.preset.value);
  return `IFERROR(IF(LEN(${once})=0,"",${value}),${value})`;
}

/**
 * The last row that is printed: the last entry's, and a page's rows at least. A plain area does not follow what is
 * typed; a formula would, but Excel's page set-up freezes it and LibreOffice prints without it.
 */
const lastPrinted = ({ nominations }: EntryForm['entries']): number =>
  HEADER_ROW + Math.max(PAGE_ROWS, nominations.length);

/** Beside the title, in the column that is not printed: entries below the print area. */
function putPrintNote(page: Canvas, last: number): void {
  const [before, after] = words.printedShort;
  const name = fieldName(TABLE, 'name');
  const kind = fieldName(TABLE, 'kind');
  const lastFilled = `SUMPRODUCT(MAX((LEN(${name})+LEN(${kind})>0)*ROW(${name})))`;
  // Moves with inserted and deleted rows as the print area does.
  const rows = `ROWS($B$1:$B$${last})`;
  const note = `${literal(before)}&${rows}&${literal(after)}`;
  page.merge(1, CHECK, CHECK, HEADER_ROW - 2);
  page.put(1, CHECK, '', style.verdict, `IFERROR(IF(${lastFilled}>${rows},${note},""),"")`);
}

const formulaRefs = (fields: readonly Field[], row: number): ReturnType<typeof refsFor> =>
  refsFor(
    TABLE,
    (id) => `$${columnLetters(fieldCol(fields, id))}${row}`,
    (id) => {
      const letters = columnLetters(fieldCol(fields, id));
      return `$${letters}$${FIRST}:$${letters}${row}`;
    },
  );

const widthOf = (field: Field): number => widths[field.id] ?? (field.type.kind === 'place' ? 12 : 9);

/** All entry cells of a row, columns fixed. */
function entryCells(fields: readonly Field[], row: number): string {
  const letters = (index: number): string => columnLetters(FIRST_ENTRY + index);
  return `$${letters(0)}${row}:$${letters(fields.length - 1)}${row}`;
}

function layOutRows(page: Canvas, form: EntryForm, fields: readonly Field[]): void {
  const { plan, kind, entries, context } = form;
  const rows = nominationRows(plan, fields, entries.nominations);
  const verdicts = verdictWriter(plan, TABLE, fields, kind);
  for (let row = FIRST; row <= LAST; row += 1) {
    const entered = rows[row - FIRST];
    const verdict = entered ? verdicts.text(entered, context) : '';
    page.put(row, CHECK, verdict, { ...style.verdict, locked: false });
    page.put(row, ORDER, entered ? row - HEADER_ROW : '', style.unboxed(style.entry.tick));
    for (const field of fields) {
      const given = entries.nominations[row - FIRST]?.[field.id] ?? null;
      const formula = given === null ? presetFormula(field, fields, row) : undefined;
      const shown = entered?.cells[field.id]?.value ?? (formula === undefined ? null : '');
      page.put(row, fieldCol(fields, field.id), shown, style.unboxed(entryStyle(field)), formula);
    }
    if (!entered) {
      page.row(row, { style: style.openRow });
      continue;
    }
    const texts = fields.map((field) => [shownCell(entered, field.id), widthOf(field)] as const);
    page.row(row, { ...style.fittedHeight([[verdict, CHECK_WIDTH], ...texts]), style: style.openRow });
  }
  const filled = anyText(entryCells(fields, FIRST));
  const above = `$B$${HEADER_ROW}:$B${HEADER_ROW}`;
  page.fill({ range: columnRange(CHECK), formula: verdicts.formula(formulaRefs(fields, FIRST), filled) });
  page.fill({ range: columnRange(ORDER), formula: `IF(${filled},COUNT(${above})+1,"")` });
  // Lines only around rows that hold something: what is printed ends with the list.
  page.format({
    ranges: [{ from: { row: FIRST, col: ORDER }, to: { row: LAST, col: FIRST_ENTRY + fields.length - 1 } }],
    formula: filled,
    style: { border: style.LINE },
  });
}

/** Cells that a started row still needs are coloured until they are filled in. */
function layOutMissing(page: Canvas, fields: readonly Field[]): void {
  const refs = formulaRefs(fields, FIRST);
  const filled = anyText(entryCells(fields, FIRST));
  for (const { id, required, expected } of fields) {
    for (const requirement of [required, expected]) {
      if (!requirement) continue;
      page.format({
        ranges: [columnRange(fieldCol(fields, id))],
        formula: `AND(${filled},${missingFormula(id, requirement, refs)})`,
        style: { fill: style.MISSING_FILL, border: style.LINE },
      });
    }
  }
}

/**
 * A row with entries and no formula in *Kiểm tra*, as an inserted one has none: Excel fills formulas into rows that are
 * added below a list, never into inserted ones. From the header down, so that a row inserted right below it has the format.
 */
function layOutUnchecked(page: Canvas, fields: readonly Field[]): void {
  const check = `$${columnLetters(CHECK)}${HEADER_ROW}`;
  page.format({
    ranges: [{ from: { row: HEADER_ROW, col: CHECK }, to: { row: LAST, col: ORDER } }],
    formula: `AND(ISBLANK(${check}),${anyText(entryCells(fields, HEADER_ROW))})`,
    style: { fill: style.OVER_FILL },
  });
}

/** The nomination list of a unit's workbook. */
export function layOutNominations(form: EntryForm): { sheet: SheetLayout; names: readonly DefinedName[] } {
  const { plan } = form;
  const fields = fieldsInOrder(form.fieldsOf(TABLE, ''));
  const page = canvas(sheetName(plan, TABLE));
  const names: DefinedName[] = [];
  const column = (id: string, col: number, width: number): void => {
    page.column(col, width);
    names.push({ name: fieldName(TABLE, id), formula: sheetRange(page.name, columnRange(col)) });
  };

  page.put(1, ORDER, words.titles.nominations, style.title);
  page.put(2, ORDER, plan.title, style.subtitle);
  nominationHead(form).forEach(({ text, formula }, index) =>
    page.put(3 + index, ORDER, text, style.quiet, formula),
  );
  // Blank, so that what Excel sorts ends with the header. An earlier version had a line here.
  page.put(HEADER_ROW - 1, ORDER, null, style.quiet);
  page.row(HEADER_ROW - 1, { height: 6 });
  const last = lastPrinted(form.entries);
  putPrintNote(page, last);
  page.row(HEADER_ROW, { height: 82 });
  column('check', CHECK, CHECK_WIDTH);
  column('order', ORDER, 4);
  const marksCol = FIRST_ENTRY + fields.length;
  putListHeader(page, HEADER_ROW, [
    [CHECK, header(plan, TABLE, 'check')],
    [ORDER, header(plan, TABLE, 'order')],
    ...fields.map(({ id }) => [fieldCol(fields, id), header(plan, TABLE, id)] as const),
    [marksCol, words.marksHeader],
  ]);
  for (const field of fields) {
    const col = fieldCol(fields, field.id);
    column(field.id, col, widthOf(field));
    const firstCell = (id: string) => `$${columnLetters(fieldCol(fields, id))}${FIRST}`;
    page.validate(fieldValidation(plan, TABLE, field, columnRange(col), listNames(TABLE), firstCell));
  }
  const marks = layOutMarks(page, {
    plan,
    table: TABLE,
    columns: fields.map(({ id }) => ({ id, col: fieldCol(fields, id) })),
    col: marksCol,
    rows: { first: FIRST, last: LAST, areOpen: true },
  });
  layOutUnchecked(page, fields);
  layOutMissing(page, fields);
  layOutRows(page, form, fields);

  return {
    sheet: page.finish({
      tabColor: '2E75B6',
      gridLines: true,
      freeze: { rows: HEADER_ROW, cols: fieldCol(fields, 'name') },
      selected: { row: FIRST, col: FIRST_ENTRY },
      protection: listProtection,
      print: style.printSetup('landscape', {
        repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
        area: { from: { row: 1, col: ORDER }, to: { row: last, col: fieldCol(fields, 'note') } },
      }),
    }),
    names: [...names, marks],
  };
}
