/** How a sheet is seen and printed: widths, heights, panes, paper. */
import { a1, columnLetters, rangeA1 } from '../sheets/address';
import type { LayoutColumn, LayoutRow, PrintSetup, Protection, SheetLayout } from '../sheets/layout';
import { joinedAddresses } from './rectangles';

const POINTS_PER_MM = 72 / 25.4;
const POINTS_PER_PIXEL = 0.75;
/** Pixels of the widest digit of the form's font at 96 dpi, and of a cell's padding: the open workbook's own font may be another. */
const DIGIT = 8;
const PADDING = 5;

const widthInPoints = (characters: number): number => (characters * DIGIT + PADDING) * POINTS_PER_PIXEL;

const columnAddress = (col: number): string => `${columnLetters(col)}:${columnLetters(col)}`;

/** Items by a value of theirs. */
function grouped<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

export function writeColumns(worksheet: Excel.Worksheet, columns: readonly LayoutColumn[]): void {
  for (const [width, same] of grouped(columns, (column) => column.width)) {
    for (const address of joinedAddresses(same.map(({ col }) => columnAddress(col)))) {
      worksheet.getRanges(address).format.columnWidth = widthInPoints(width);
    }
  }
  for (const { col } of columns.filter(({ hidden }) => hidden)) {
    worksheet.getRange(columnAddress(col)).columnHidden = true;
  }
}

const rowAddress = ({ row }: LayoutRow): string => `${row}:${row}`;

export function writeRows(worksheet: Excel.Worksheet, rows: readonly LayoutRow[]): void {
  const fitted = rows.filter(({ fits }) => fits);
  for (const address of joinedAddresses(fitted.map(rowAddress)))
    worksheet.getRanges(address).format.autofitRows();
  const fixed = rows.filter(({ fits, height }) => !fits && height !== undefined);
  for (const [height = 0, same] of grouped(fixed, (row) => row.height)) {
    for (const address of joinedAddresses(same.map(rowAddress))) {
      worksheet.getRanges(address).format.rowHeight = height;
    }
  }
  for (const row of rows.filter(({ hidden }) => hidden)) worksheet.getRange(rowAddress(row)).rowHidden = true;
}

/** Neighbours among some rows or columns, each as first and last. */
function runsOf(places: readonly number[]): readonly (readonly [number, number])[] {
  const groups: [number, number][] = [];
  for (const at of [...places].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else groups.push([at, at]);
  }
  return groups;
}

/** Rows that can be deleted on the protected sheet are unlocked to the last column. */
export function openRows(worksheet: Excel.Worksheet, rows: readonly LayoutRow[]): void {
  const open = rows.filter(({ style }) => style?.locked === false).map(({ row }) => row);
  for (const [from, to] of runsOf(open)) {
    worksheet.getRange(`${from}:${to}`).format.protection.locked = false;
  }
}

/** Groups of neighbours with at least this outline level. */
const groupsAt = <T extends { readonly outline?: number }>(
  items: readonly T[],
  place: (item: T) => number,
  level: number,
): ReturnType<typeof runsOf> => runsOf(items.filter(({ outline = 0 }) => outline >= level).map(place));

const LEVELS = [1, 2, 3, 4, 5, 6, 7];

/** On a new sheet only. */
export function writeOutline(worksheet: Excel.Worksheet, { columns, rows }: SheetLayout): void {
  for (const level of LEVELS) {
    for (const [from, to] of groupsAt(columns, ({ col }) => col, level)) {
      worksheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`).group('ByColumns');
    }
    for (const [from, to] of groupsAt(rows, ({ row }) => row, level)) {
      worksheet.getRange(`${from}:${to}`).group('ByRows');
    }
  }
}

/** The three parts of a header in Excel's code: `&L`, `&C`, `&R`; what stands before any is the middle. */
function parts(code: string): { readonly left: string; readonly center: string; readonly right: string } {
  const found = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  for (const [, side = 'C', text = ''] of code.matchAll(/(?:&([LCR]))?((?:&[^LCR]|[^&])+)/g)) {
    found[names[side as keyof typeof names]] += text;
  }
  return found;
}

function writeHeaderFooter(
  target: Excel.HeaderFooter,
  header: string | undefined,
  footer: string | undefined,
): void {
  const [above, below] = [parts(header ?? ''), parts(footer ?? '')];
  target.leftHeader = above.left;
  target.centerHeader = above.center;
  target.rightHeader = above.right;
  target.leftFooter = below.left;
  target.centerFooter = below.center;
  target.rightFooter = below.right;
}

export function writePrint(worksheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = worksheet;
  const points = (mm: number): number => Number((mm * POINTS_PER_MM).toFixed(3));
  const { margins } = print;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.topMargin = points(margins.top);
  pageLayout.bottomMargin = points(margins.bottom);
  pageLayout.leftMargin = points(margins.left);
  pageLayout.rightMargin = points(margins.right);
  pageLayout.headerMargin = points(margins.header);
  pageLayout.footerMargin = points(margins.footer);
  pageLayout.centerHorizontally = print.centerHorizontally ?? false;
  if (print.numberedFrom !== undefined) pageLayout.firstPageNumber = print.numberedFrom;
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.from}:$${print.repeatRows.to}`);
  if (print.area) pageLayout.setPrintArea(rangeA1(print.area));
  for (const row of print.breaksBefore ?? []) worksheet.horizontalPageBreaks.add(a1({ row, col: 1 }));
  const { headersFooters } = pageLayout;
  writeHeaderFooter(headersFooters.defaultForAllPages, print.header, print.footer);
  if (print.first) {
    headersFooters.state = 'FirstAndDefault';
    writeHeaderFooter(headersFooters.firstPage, print.first.header, print.first.footer);
  }
}

/** Without a password. */
export function protect(worksheet: Excel.Worksheet, protection: Protection): void {
  const { sort, autoFilter, insertRows, deleteRows, formatCells, formatRows, formatColumns } = protection;
  worksheet.protection.protect({
    allowSort: sort ?? false,
    allowAutoFilter: autoFilter ?? false,
    allowInsertRows: insertRows ?? false,
    allowDeleteRows: deleteRows ?? false,
    allowFormatCells: formatCells ?? false,
    allowFormatRows: formatRows ?? false,
    allowFormatColumns: formatColumns ?? false,
  });
}

export function writeView(worksheet: Excel.Worksheet, { freeze, tabColor, gridLines }: SheetLayout): void {
  if (tabColor !== undefined) worksheet.tabColor = `#${tabColor}`;
  worksheet.showGridlines = gridLines;
  if (!freeze || (freeze.rows === 0 && freeze.cols === 0)) return;
  if (freeze.cols === 0) worksheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.rows === 0) worksheet.freezePanes.freezeColumns(freeze.cols);
  else
    worksheet.freezePanes.freezeAt(
      rangeA1({ from: { row: 1, col: 1 }, to: { row: freeze.rows, col: freeze.cols } }),
    );
}
