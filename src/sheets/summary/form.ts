import type { Summary } from '../../merge/summary';
import type { Plan } from '../../plan/schema';
import type { Canvas } from '../canvas';
import type { CellAddress, LinkTarget } from '../layout';
import * as style from '../style';

/** What every sheet of a summary is laid out from. */
export interface SummaryForm {
  readonly plan: Plan;
  readonly summary: Summary;
  /** Time of the merge, `yyyy-mm-ddThh:mm:ssZ`. */
  readonly created: string;
  /** Path from the summary's folder to a file that was merged; null where that is not known: no links then. */
  readonly pathTo: (file: string) => string | null;
}

/** A place in a file that was merged; null where there is no way to the file. */
export function inFile(
  pathTo: SummaryForm['pathTo'],
  file: string,
  sheet: string | null,
  at: CellAddress | null,
): LinkTarget | null {
  const path = pathTo(file);
  return path === null ? null : { kind: 'file', path, sheet, at };
}

/** Title of a sheet, and the plan's below it. */
export function putTitle(page: Canvas, title: string, plan: Plan): void {
  page.put(1, 1, title, style.title);
  page.put(2, 1, plan.title, style.subtitle);
}

/** One header row; widths in characters, folded columns behind an outline button. */
export function putHeaders(
  page: Canvas,
  row: number,
  columns: readonly (readonly [header: string, width: number, folded?: boolean])[],
): void {
  columns.forEach(([header, width, folded], index) => {
    page.column(index + 1, width, folded ? { outline: 1, hidden: true } : {});
    page.put(row, index + 1, header, style.header);
  });
}
