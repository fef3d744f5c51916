import { textOf } from '../cells';
import { cellsOf, defineRule, formConvention, ofType } from '../define';

const isText = ofType('text');

/** A text longer than the printed list or the letter takes. */
export const tooLong = defineRule({
  code: 'too-long',
  severity: 'error',
  basis: formConvention,
  tables: ['info', 'figures', 'nominations', 'register'],
  row: (row, context) =>
    cellsOf(row, context, isText).flatMap(({ field }) => {
      const { length } = textOf(row, field.id);
      const { max } = field.type;
      return length > max ? [{ at: { row, field: field.id }, args: { length, max } }] : [];
    }),
  formulas: (_table, fields) =>
    fields.filter(isText).map((field) => ({
      field: field.id,
      when: (refs) => `LEN(${refs.text(field.id)})>${field.type.max}`,
    })),
});
