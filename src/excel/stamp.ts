/**
 * The stamp sheet tells whose workbook this is and whether writing it was finished. While an install or a repair is under
 * way a mark stands beside the stamp; it is set first and taken away last, so a workbook with the mark is to be completed.
 */
import { a1 } from '../sheets/address';
import type { LayoutCell, SheetLayout, WorkbookLayout } from '../sheets/layout';
import type { SourceSheet } from '../sheets/source';
import { stampKeys } from '../sheets/stamp';
import type { StampKind } from '../sheets/stamp';
import { hiddenSheets } from '../messages/form';
import { plainValue } from './contents';
import type { SheetContent } from './open-book';

/** Where the stamp says nothing. */
const MARK = { row: 1, col: 3 };
const UNDER_WAY = 'under-way';

/** What a workbook must agree on to be the same form. */
const IDENTITY: readonly string[] = [
  stampKeys.kind,
  stampKeys.planId,
  stampKeys.planVersion,
  stampKeys.layoutVersion,
  stampKeys.unit,
];

/** Throws for a layout without a stamp: it could not be told from somebody else's sheets. */
export function stampOf({ sheets }: WorkbookLayout): SheetLayout {
  const stamp = sheets.find(({ name }) => name === hiddenSheets.stamp);
  if (!stamp) throw new Error('the layout has no stamp');
  return stamp;
}

const said = ({ value }: LayoutCell): string => String(plainValue(value));

/** Whether the layout is a summary's. */
export const isSummary = (stamp: SheetLayout): boolean =>
  stamp.cells.some(
    (cell) =>
      cell.col === 2 &&
      said(cell) === ('summary' satisfies StampKind) &&
      stamp.cells.some(({ row, col, value }) => row === cell.row && col === 1 && value === stampKeys.kind),
  );

/** The cells that tell which form it is. */
export function identityOf({ cells }: SheetLayout): readonly LayoutCell[] {
  const rows = new Set(
    cells.filter((cell) => cell.col === 1 && IDENTITY.includes(said(cell))).map(({ row }) => row),
  );
  return cells.filter(({ row }) => rows.has(row));
}

const textAt = (
  { row, col, values }: SheetContent,
  at: { readonly row: number; readonly col: number },
): string => String(values[at.row - row]?.[at.col - col] ?? '');

/** How the stamp in the workbook and the one of a layout compare. */
export interface StampState {
  /** The same form: plan, versions and unit. */
  readonly isSame: boolean;
  /** Writing it had hardly begun: it does not say whose it is. */
  readonly isBlank: boolean;
  /** An install or a repair was begun and not ended. */
  readonly isUnderWay: boolean;
  /** The same to the letter, and nothing under way. */
  readonly isFinished: boolean;
}

export function compareStamp(content: SheetContent, stamp: SheetLayout): StampState {
  const differs = (cell: LayoutCell): boolean => textAt(content, cell) !== said(cell);
  const isUnderWay = textAt(content, MARK) !== '';
  return {
    isSame: !identityOf(stamp).some(differs),
    isBlank: !identityOf(stamp).some((cell) => textAt(content, cell) !== '' && differs(cell)),
    isUnderWay,
    isFinished: !isUnderWay && !stamp.cells.some(differs),
  };
}

export function setMark(stamp: Excel.Worksheet): void {
  stamp.getRange(a1(MARK)).values = [[UNDER_WAY]];
}

export function clearMark(stamp: Excel.Worksheet): void {
  stamp.getRange(a1(MARK)).clear('Contents');
}

/** Whether a stamp sheet, read as the readers take it, has the mark: an install or a repair was begun and not ended. */
export const isMarked = ({ rows }: SourceSheet): boolean =>
  rows.find(({ row }) => row === MARK.row)?.cells.get(MARK.col)?.value === UNDER_WAY;
