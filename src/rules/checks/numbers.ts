import { parseNumber } from '../../text/numbers';
import { isBlank, textOf } from '../cells';
import { cellsOf, defineRule, formConvention, ofType } from '../define';

const isNumber = ofType('number');
const tables = ['info', 'figures', 'nominations'] as const;

/** A number typed as text. What it may mean is suggested; "1.234" has two meanings. */
export const numberExpected = defineRule({
  code: 'number-expected',
  severity: 'error',
  basis: formConvention,
  tables,
  row: (row, context) =>
    cellsOf(row, context, isNumber)
      .filter(({ field, cell }) => typeof cell.value !== 'number' && !isBlank(row, field.id))
      .map(({ field }) => {
        const found = textOf(row, field.id);
        const parsed = parseNumber(found);
        const readings = parsed === null ? [] : parsed.kind === 'number' ? [parsed.value] : parsed.readings;
        return { at: { row, field: field.id }, args: { found, readings } };
      }),
  formulas: (_table, fields) =>
    fields.filter(isNumber).map((field) => ({
      field: field.id,
      when: (refs) => `AND(LEN(${refs.text(field.id)})>0,NOT(ISNUMBER(${refs.cell(field.id)})))`,
    })),
});

/** A number below or above what the field allows, or a fraction where only whole numbers make sense. */
export const numberOutOfRange = defineRule({
  code: 'number-out-of-range',
  severity: 'error',
  basis: formConvention,
  tables,
  row: (row, context) =>
    cellsOf(row, context, isNumber).flatMap(({ field, cell }) => {
      const { min, max, whole } = field.type;
      const found = cell.value;
      if (typeof found !== 'number') return [];
      const isRight =
        found >= min && (max === undefined || found <= max) && (!whole || Number.isInteger(found));
      return isRight ? [] : [{ at: { row, field: field.id }, args: { found, min, max: max ?? null, whole } }];
    }),
  formulas: (_table, fields) =>
    fields.filter(isNumber).map((field) => ({
      field: field.id,
      when: (refs) => {
        const cell = refs.cell(field.id);
        const { min, max, whole } = field.type;
        const wrong = [
          `${cell}<${min}`,
          ...(max === undefined ? [] : [`${cell}>${max}`]),
          ...(whole ? [`${cell}<>INT(${cell})`] : []),
        ];
        // IF, not AND: comparing a text with a number, or INT of a text, must not be calculated at all.
        return `IF(ISNUMBER(${cell}),OR(${wrong.join(',')}),FALSE)`;
      },
    })),
});
