/**
 * The hidden sheet that makes a workbook speak for itself: which plan, which version of plan and layout, which unit,
 * and the plan itself, cut into cells.
 */
import type { Plan } from '../plan/schema';
import { hiddenSheets } from '../messages/form';
import { canvas } from './canvas';
import type { DefinedName, SheetLayout } from './layout';
import { pieces } from './pieces';
import { plain } from './style';

/** Raised when the sheets change so that an older program could misread them. */
export const LAYOUT_VERSION = 1;
/** First cell: how a program knows the sheet, whatever it is called by now. */
export const STAMP_MARK = 'thi-dua';
/** Keys in column A, values in column B; the plan's pieces follow under the key `plan-1`, `plan-2`, … */
export const stampKeys = {
  kind: 'kind',
  planId: 'plan-id',
  planVersion: 'plan-version',
  layoutVersion: 'layout-version',
  unit: 'unit',
  plan: 'plan-',
} as const;

export type StampKind = 'entry' | 'summary';

export function layOutStamp(
  plan: Plan,
  kind: StampKind,
  unit: string | null,
): { sheet: SheetLayout; names: readonly DefinedName[] } {
  const page = canvas(hiddenSheets.stamp);
  const text = { ...plain, numberFormat: '@' };
  const lines: readonly (readonly [string, string])[] = [
    [STAMP_MARK, ''],
    [stampKeys.kind, kind],
    [stampKeys.planId, plan.id],
    [stampKeys.planVersion, String(plan.version)],
    [stampKeys.layoutVersion, String(LAYOUT_VERSION)],
    [stampKeys.unit, unit ?? ''],
    ...pieces(JSON.stringify(plan)).map((piece, index) => [`${stampKeys.plan}${index + 1}`, piece] as const),
  ];
  lines.forEach(([key, value], index) => {
    page.put(index + 1, 1, key, text);
    if (value !== '') page.put(index + 1, 2, value, text);
  });
  return { sheet: page.finish({ visibility: 'veryHidden', protection: {} }), names: [] };
}
