import { isErrorValue } from '../../text/cell';
import { fromLegacy, legacyEncoding } from '../../text/legacy';
import { tidy } from '../../text/normal';
import { allCells, defineRule, formConvention, isWithoutResult } from '../define';

const tables = ['info', 'report', 'figures', 'nominations', 'register'] as const;

/** A formula of the officer's that shows #N/A, #REF! and the like. */
export const cellError = defineRule({
  code: 'cell-error',
  severity: 'error',
  basis: formConvention,
  tables,
  row: (row, context) =>
    allCells(row, context).flatMap(({ field, cell }) =>
      isErrorValue(cell.value) ? [{ at: { row, field: field.id }, args: { found: cell.value.error } }] : [],
    ),
});

/** What the formula would show is not known. */
export const formulaWithoutValue = defineRule({
  code: 'formula-without-value',
  severity: 'error',
  basis: formConvention,
  tables,
  row: (row, context) =>
    allCells(row, context)
      .filter(({ cell }) => isWithoutResult(cell))
      .map(({ field }) => ({ at: { row, field: field.id }, args: {} })),
});

/** Text in TCVN3 or VNI: unreadable in any other font, and nothing that compares it can be right. */
export const legacyFont = defineRule({
  code: 'legacy-font',
  severity: 'error',
  basis: formConvention,
  tables,
  row: (row, context) =>
    allCells(row, context).flatMap(({ field, cell }) => {
      if (typeof cell.value !== 'string') return [];
      const encoding = legacyEncoding(cell.value, cell.font);
      if (encoding === null) return [];
      const suggestion = tidy(fromLegacy(cell.value, encoding, cell.font));
      return [{ at: { row, field: field.id }, args: { found: cell.value, suggestion } }];
    }),
});
