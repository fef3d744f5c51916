import type { Field } from '../../plan/field';
import { indicatorsFor, yearFieldId, yearsOf } from '../../plan/fields/figures';
import type { Indicator, Plan, UnitKind } from '../../plan/schema';
import { figureValues, periodValue } from '../../merge/figures';
import type { Row } from '../../rules/submission';
import { header, sheetName } from '../../messages/form';
import * as words from '../../messages/entry-form';
import { columnLetters, rangeA1, sheetRange } from '../address';
import { canvas } from '../canvas';
import { fieldValidation } from '../field-cells';
import type { CellStyle, DefinedName, SheetLayout } from '../layout';
import { fieldName, listNames } from '../names';
import { quotientFormula } from '../quotient';
import { anyText, refsFor } from '../refs';
import * as style from '../style';
import { verdictWriter } from '../verdict-cell';
import type { Entries, EntryForm } from './form';
import { layOutMarks } from './marks';

const TABLE = 'figures';
const HEADER_ROW = 6;
const FIRST = HEADER_ROW + 1;
const CODE = 1;
const NAME = 2;
const UNIT = 3;
const FIRST_YEAR = 4;
const NAME_WIDTH = 38;
const UNIT_WIDTH = 14;

const columnsOf = (plan: Plan) => {
  const period = FIRST_YEAR + yearsOf(plan).length;
  return { period, note: period + 1, check: period + 2, marks: period + 3 };
};

const fieldCol = (plan: Plan, field: string): number => {
  const year = yearsOf(plan).findIndex((each) => yearFieldId(each) === field);
  return year === -1 ? columnsOf(plan).note : FIRST_YEAR + year;
};

/** Every indicator asked of the kind, as rows at their places, blank ones too. */
export function figureRows(
  plan: Plan,
  kind: UnitKind,
  fieldsOf: EntryForm['fieldsOf'],
  figures: Entries['figures'],
): readonly Row[] {
  return indicatorsFor(plan, kind).map(({ code }, index) => ({
    table: TABLE,
    key: code,
    sheet: sheetName(plan, TABLE),
    row: FIRST + index,
    cells: Object.fromEntries(
      fieldsOf(TABLE, code).map((field) => [
        field.id,
        { value: figures[code]?.[field.id] ?? null, row: FIRST + index, col: fieldCol(plan, field.id) },
      ]),
    ),
  }));
}

/** Number of indicators for which anything is entered. Computed ones count only by their note. */
export function figureCount(plan: Plan, kind: UnitKind): string {
  const sheet = sheetName(plan, TABLE);
  const { note } = columnsOf(plan);
  const rows = indicatorsFor(plan, kind).map(({ measure }, index) => {
    const row = FIRST + index;
    const years = { from: { row, col: FIRST_YEAR }, to: { row, col: FIRST_YEAR + yearsOf(plan).length - 1 } };
    const noted = { from: { row, col: note }, to: { row, col: note } };
    const ranges = measure === 'quotient' ? [noted] : [years, noted];
    return `OR(${ranges.map((range) => anyText(sheetRange(sheet, range))).join(',')})`;
  });
  return rows.join('+');
}

/** The whole period: a flow adds up, what is counted at one time is that of the last year, a quotient is taken anew. */
function periodFormula(
  indicator: Indicator,
  years: string,
  lastYear: string,
  cell: (code: string) => string,
): string {
  switch (indicator.measure) {
    case 'flow':
      return `IF(COUNT(${years})=0,"",SUM(${years}))`;
    case 'stock':
    case 'rate':
      return `IF(ISNUMBER(${lastYear}),${lastYear},"")`;
    case 'quotient':
      return quotientFormula(indicator, cell);
    default:
      return indicator satisfies never;
  }
}

/** Formulas do not take a text for the number that it may mean. */
const onlyNumbers = (row: Row): Row => ({
  ...row,
  cells: Object.fromEntries(Object.entries(row.cells).filter(([, { value }]) => typeof value === 'number')),
});

/** The figures that a unit may give: one row an indicator, one column a year. */
export function layOutFigures(form: EntryForm): { sheet: SheetLayout; names: readonly DefinedName[] } {
  const { plan, unit, kind, entries, fieldsOf, context } = form;
  const page = canvas(sheetName(plan, TABLE));
  const indicators = indicatorsFor(plan, kind);
  const years = yearsOf(plan);
  const { period, note, check, marks } = columnsOf(plan);
  const last = HEADER_ROW + indicators.length;
  const values = figureValues(plan, context.submission.figures.map(onlyNumbers));
  const rowOf = (code: string): number => FIRST + indicators.findIndex((each) => each.code === code);

  page.put(1, CODE, words.titles.figures, style.title);
  page.put(2, CODE, plan.title, style.subtitle);
  page.put(3, CODE, unit.name, style.section);
  page.put(4, CODE, words.figuresHelp, style.quiet);
  const names: DefinedName[] = [];
  const column = (id: string, col: number, width: number): void => {
    page.column(col, width);
    page.put(HEADER_ROW, col, header(plan, TABLE, id), style.header);
    const range = { from: { row: FIRST, col }, to: { row: last, col } };
    names.push({ name: fieldName(TABLE, id), formula: sheetRange(page.name, range) });
  };
  column('code', CODE, 6);
  column('indicator', NAME, NAME_WIDTH);
  column('unit', UNIT, UNIT_WIDTH);
  years.forEach((year, index) => column(yearFieldId(year), FIRST_YEAR + index, 14));
  column('period', period, 15);
  column('note', note, 26);
  column('check', check, 30);
  names.push(
    layOutMarks(page, {
      plan,
      table: TABLE,
      columns: [...years.map(yearFieldId), 'note'].map((id) => ({ id, col: fieldCol(plan, id) })),
      col: marks,
      headerRow: HEADER_ROW,
      rows: { first: FIRST, last },
    }),
  );

  const putField = (field: Field, indicator: Indicator, row: number, number: CellStyle): void => {
    const col = fieldCol(plan, field.id);
    const value = entries.figures[indicator.code]?.[field.id] ?? null;
    page.put(
      row,
      col,
      value,
      field.type.kind === 'number' ? { ...style.entry.number, ...number } : style.entry.text,
    );
    const range = { from: { row, col }, to: { row, col } };
    page.validate(fieldValidation(plan, TABLE, field, range, listNames(TABLE), () => ''));
  };
  const rows = new Map(context.submission.figures.map((row) => [row.key, row]));
  indicators.forEach((indicator, index) => {
    const row = FIRST + index;
    const number: CellStyle = { numberFormat: style.decimalFormat(indicator.decimals) };
    const computed: CellStyle = { ...style.given, ...number, horizontal: 'right' };
    const fields = fieldsOf(TABLE, indicator.code);
    page.put(row, CODE, indicator.code, style.givenCenter);
    page.put(row, NAME, indicator.name, style.given);
    page.put(row, UNIT, indicator.unit, style.givenCenter);
    page.row(
      row,
      style.fittedHeight([
        [indicator.name, NAME_WIDTH],
        [indicator.unit, UNIT_WIDTH],
      ]),
    );
    for (const field of fields) putField(field, indicator, row, number);
    if (indicator.measure === 'quotient') {
      years.forEach((year, at) => {
        const letters = columnLetters(FIRST_YEAR + at);
        const value = values.get(indicator.code)?.get(year) ?? '';
        page.put(
          row,
          FIRST_YEAR + at,
          value,
          computed,
          quotientFormula(indicator, (code) => `${letters}${rowOf(code)}`),
        );
      });
    }
    const range = rangeA1({ from: { row, col: FIRST_YEAR }, to: { row, col: period - 1 } });
    const lastYear = `${columnLetters(period - 1)}${row}`;
    const inPeriod = (code: string): string => `${columnLetters(period)}${rowOf(code)}`;
    page.put(
      row,
      period,
      periodValue(plan, indicator, values) ?? '',
      computed,
      periodFormula(indicator, range, lastYear, inPeriod),
    );
    const verdicts = verdictWriter(plan, TABLE, fields, kind);
    const entered = rows.get(indicator.code);
    const refs = refsFor(TABLE, (id) => `$${columnLetters(fieldCol(plan, id))}${row}`);
    page.put(
      row,
      check,
      entered ? verdicts.text(entered, context) : '',
      style.boxedVerdict,
      verdicts.formula(refs, null),
    );
  });

  return {
    sheet: page.finish({
      tabColor: '7F6000',
      freeze: { rows: HEADER_ROW, cols: NAME },
      selected: { row: FIRST, col: FIRST_YEAR },
      protection: { formatRows: true, formatColumns: true },
      print: style.printSetup('landscape', {
        repeatRows: { from: HEADER_ROW, to: HEADER_ROW },
        area: { from: { row: 1, col: CODE }, to: { row: last, col: note } },
      }),
    }),
    names,
  };
}
