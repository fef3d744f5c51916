import { isAllCapitals, withoutHonorific } from '../../text/names';
import { textOf } from '../cells';
import { defineRule, formConvention } from '../define';
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
