import type { TableId } from '../../plan/field';
import type { IsoDate } from '../../text/cell';
import { parseDate } from '../../text/dates';
import { dayOf, isBlank, textOf } from '../cells';
import type { RuleContext } from '../define';
import { cellsOf, dayLiteral, defineRule, formConvention, ofType } from '../define';
import { rowsOf } from '../submission';

const isDate = ofType('date');
const tables = ['info', 'register'] as const;

/** A date typed as text, or no date at all. */
export const dateExpected = defineRule({
  code: 'date-expected',
  severity: 'error',
  basis: formConvention,
  tables,
  row: (row, context) =>
    cellsOf(row, context, isDate)
      .filter(({ field }) => !isBlank(row, field.id) && dayOf(row, field.id) === null)
      .map(({ field }) => {
        const found = textOf(row, field.id);
        return { at: { row, field: field.id }, args: { found, reading: parseDate(found) } };
      }),
  formulas: (_table, fields) =>
    fields.filter(isDate).map((field) => ({
      field: field.id,
      when: (refs) => `AND(LEN(${refs.text(field.id)})>0,NOT(ISNUMBER(${refs.cell(field.id)})))`,
    })),
});

/** A day before the plan was issued, or years after: mostly a slip of the year. */
export const dateImplausible = defineRule({
  code: 'date-implausible',
  severity: 'warning',
  basis: formConvention,
  tables,
  row: (row, context) =>
    cellsOf(row, context, isDate).flatMap(({ field }) => {
      const { from, to } = field.type;
      const found = dayOf(row, field.id);
      return found !== null && (found < from || found > to)
        ? [{ at: { row, field: field.id }, args: { found, from, to } }]
        : [];
    }),
  formulas: (_table, fields) =>
    fields.filter(isDate).map((field) => ({
      field: field.id,
      when: (refs) => {
        const cell = refs.cell(field.id);
        const { from, to } = field.type;
        return `IF(ISNUMBER(${cell}),OR(INT(${cell})<${dayLiteral(from)},INT(${cell})>${dayLiteral(to)}),FALSE)`;
      },
    })),
});

const swap = (day: IsoDate): IsoDate => `${day.slice(0, 4)}-${day.slice(8, 10)}-${day.slice(5, 7)}`;

/** All dates of a table, with whether each is a real one or a text. */
const datesOf = (table: TableId, context: RuleContext) =>
  rowsOf(context.submission, table).flatMap((row) =>
    cellsOf(row, context, isDate).map(({ field }) => ({
      row,
      field: field.id,
      day: dayOf(row, field.id),
      isText: dayOf(row, field.id) === null && parseDate(textOf(row, field.id)) !== null,
    })),
  );

/**
 * "13/10/2023" stays text under a US locale while "03/10/2023" becomes 10 March. Where text and real dates are mixed,
 * in one table, each real one that could be read either way is doubtful.
 */
export const dateAmbiguous = defineRule({
  code: 'date-ambiguous',
  severity: 'warning',
  basis: formConvention,
  submission: (context) =>
    tables.flatMap((table) => {
      const dates = datesOf(table, context);
      if (!dates.some((date) => date.isText)) return [];
      return dates.flatMap(({ row, field, day }) =>
        day !== null && Number(day.slice(8, 10)) <= 12 && swap(day) !== day
          ? [{ at: { row, field }, args: { found: day, swapped: swap(day) } }]
          : [],
      );
    }),
});
