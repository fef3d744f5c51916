import { isAllCapitals, withoutHonorific } from '../../text/names';
import { textOf } from '../cells';
import { defineRule, formConvention, literal } from '../define';
import { nominationKindOf } from './quotas';

/** "Ông Nguyễn Văn A" in the name's column: the printed line would say Ông twice. A collective's name may begin so. */
export const nameHonorific = defineRule({
  code: 'name-honorific',
  severity: 'note',
  basis: formConvention,
  tables: ['nominations'],
  row: (row, { plan }) => {
    if (!nominationKindOf(plan, row)?.person) return [];
    const { honorific, name } = withoutHonorific(textOf(row, 'name'));
    return honorific === null ? [] : [{ at: { row, field: 'name' }, args: { honorific, name } }];
  },
});

/** What is written into the name's column where nobody is named yet. */
const PLACEHOLDERS: readonly string[] = ['không rõ', 'chưa rõ', 'chưa có', 'không có', 'đang cập nhật'];

/** A date, a number or "không rõ" in the name's column: a slip of the column, or nobody named yet. */
export const nameImplausible = defineRule({
  code: 'name-implausible',
  severity: 'warning',
  basis: formConvention,
  tables: ['nominations'],
  row: (row) => {
    const found = textOf(row, 'name');
    const isNamed =
      typeof row.cells['name']?.value === 'string' &&
      /\p{L}/u.test(found) &&
      !PLACEHOLDERS.includes(found.toLowerCase());
    return found === '' || isNamed ? [] : [{ at: { row, field: 'name' }, args: { found } }];
  },
  formulas: (_table, fields) =>
    fields
      .filter(({ id }) => id === 'name')
      .map(({ id }) => ({
        field: id,
        // A text without letters is the same in capitals and in small letters; = ignores them.
        when: ({ cell, text }) =>
          `AND(LEN(${text(id)})>0,OR(NOT(ISTEXT(${cell(id)})),EXACT(UPPER(${text(id)}),LOWER(${text(id)})),${PLACEHOLDERS.map(
            (placeholder) => `${text(id)}=${literal(placeholder)}`,
          ).join(',')}))`,
      })),
});

/** A name in capitals prints in capitals, in the list and on the certificate. */
export const nameCapitals = defineRule({
  code: 'name-capitals',
  severity: 'note',
  basis: formConvention,
  tables: ['nominations'],
  row: (row) => {
    const found = textOf(row, 'name');
    return isAllCapitals(found) ? [{ at: { row, field: 'name' }, args: { found } }] : [];
  },
});
