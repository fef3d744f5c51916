import type { Summary } from '../../merge/summary';
import type { Plan } from '../../plan/schema';
import type { Canvas } from '../canvas';
import * as style from '../style';

/** What every sheet of a summary is laid out from. */
export interface SummaryForm {
  readonly plan: Plan;
  readonly summary: Summary;
  /** Path from the summary's folder to a file that was merged; null: it is not there any more. */
  readonly pathTo: (file: string) => string | null;
}

/** Title of a sheet, and the plan's below it. */
export function putTitle(page: Canvas, title: string, plan: Plan): void {
  page.put(1, 1, title, style.title);
  page.put(2, 1, plan.title, style.subtitle);
}

/** One header row; widths in characters, folded columns behind an outline button, hidden ones out of sight. */
export function putHeaders(
  page: Canvas,
  row: number,
  columns: readonly (readonly [header: string, width: number, folded?: boolean | 'hidden'])[],
): void {
  columns.forEach(([header, width, folded], index) => {
    const more = folded === 'hidden' ? { hidden: true } : folded ? { outline: 1, hidden: true } : {};
    page.column(index + 1, width, more);
    page.put(row, index + 1, header, style.header);
  });
}
