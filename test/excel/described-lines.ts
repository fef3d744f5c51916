/** Formulas, lines around cells, rows, outlines, links and headers: what a layout wants, and what the open workbook has. */
import type { Host } from '../../src/preview/host';
import { MAX_COL, a1, quoteSheetName } from '../../src/sheets/address';
import type { LayoutLink, SheetLayout } from '../../src/sheets/layout';
import { cellsOf } from '../../src/excel/rectangles';
import { shiftFormula } from '../../src/xlsx/edit/shift-formula';

/** By cell, those that are filled down too. */
export const formulasLaidOut = ({ cells, fills }: SheetLayout): unknown =>
  Object.fromEntries([
    ...cells.flatMap((cell) => (cell.formula === undefined ? [] : [[a1(cell), `=${cell.formula}`]])),
    ...fills.flatMap(({ range, formula }) =>
      [...cellsOf(range)].map((cell) => {
        const { row, col } = range.from;
        return [a1(cell), `=${shiftFormula(formula, cell.row - row, cell.col - col)}`];
      }),
    ),
  ]);

export async function formulasOpen(context: Excel.RequestContext, { name }: SheetLayout): Promise<unknown> {
  const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
  used.load('formulas,rowIndex,columnIndex');
  await context.sync();
  const { rowIndex, columnIndex } = used;
  return Object.fromEntries(
    used.formulas.flatMap((line, row) =>
      line.flatMap((formula: unknown, col) =>
        typeof formula === 'string' && formula.startsWith('=')
          ? [[a1({ row: rowIndex + 1 + row, col: columnIndex + 1 + col }), formula]]
          : [],
      ),
    ),
  );
}

/** Colours of the lines on all four sides. */
export const bordersLaidOut = ({ cells }: SheetLayout): unknown =>
  cells.flatMap((cell) => {
    const color = cell.style?.border;
    return color === undefined ? [] : [[a1(cell), Array<string>(4).fill(`#${color}`)]];
  });

export async function bordersOpen(context: Excel.RequestContext, sheet: SheetLayout): Promise<unknown> {
  const { cells, name } = sheet;
  const last = {
    row: Math.max(...cells.map(({ row }) => row)),
    col: Math.max(...cells.map(({ col }) => col)),
  };
  const found = context.workbook.worksheets
    .getItem(name)
    .getRange(`A1:${a1(last)}`)
    .getCellProperties({ format: { borders: { style: true, color: true } } });
  await context.sync();
  return cells.flatMap((cell) => {
    if (cell.style?.border === undefined) return [];
    const { top, bottom, left, right } = found.value[cell.row - 1]?.[cell.col - 1]?.format?.borders ?? {};
    return [
      [
        a1(cell),
        [top, bottom, left, right].map((side) => (side?.style === 'Continuous' ? side.color : null)),
      ],
    ];
  });
}

/** Rows that have a height of their own, are hidden, or are open to the last column. */
export const rowsLaidOut = ({ rows }: SheetLayout): unknown =>
  rows.map(({ row, height, fits, hidden, style }) => ({
    row,
    height: fits || hidden ? null : (height ?? null),
    hidden: hidden ?? false,
    isOpen: style?.locked === false,
  }));

export async function rowsOpen(context: Excel.RequestContext, sheet: SheetLayout): Promise<unknown> {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const asked = sheet.rows.map(({ row, height, fits }) => {
    const line = worksheet.getRange(`${row}:${row}`);
    line.load('rowHidden,format/rowHeight');
    const last = worksheet.getRange(a1({ row, col: MAX_COL })).format.protection;
    last.load('locked');
    return { row, isFixed: !fits && height !== undefined, line, last };
  });
  await context.sync();
  return asked.map(({ row, isFixed, line, last }) => ({
    row,
    height: isFixed && !line.rowHidden ? line.format.rowHeight : null,
    hidden: line.rowHidden,
    isOpen: !last.locked,
  }));
}

const levels = (lines: readonly { readonly at: number; readonly level: number | undefined }[]): unknown =>
  lines.flatMap(({ at, level }) => (level ? [[at, level]] : [])).sort(([a = 0], [b = 0]) => a - b);

/** Outline levels above 0, of rows and of columns. */
export const outlineLaidOut = ({ rows, columns }: SheetLayout): unknown => ({
  rows: levels(rows.map(({ row, outline }) => ({ at: row, level: outline }))),
  columns: levels(columns.map(({ col, outline }) => ({ at: col, level: outline }))),
});

/** Asked of the stand-in: the API tells no levels. */
export function outlineOpen({ workbook }: Host, { name }: SheetLayout): unknown {
  const sheet = workbook.sheet(name);
  const of = (lines: Iterable<readonly [number, { readonly level?: number }]>): unknown =>
    levels([...lines].map(([at, { level }]) => ({ at: at + 1, level })));
  return { rows: of(sheet?.rows ?? []), columns: of(sheet?.columns ?? []) };
}

const documentReference = (sheet: string, at: LayoutLink['at']): string =>
  `${quoteSheetName(sheet)}!${a1(at)}`;

export const linksLaidOut = ({ links }: SheetLayout): unknown =>
  links.map(({ at, target, tooltip }) => ({
    at: a1(at),
    address: target.kind === 'file' ? target.path : null,
    documentReference:
      target.sheet === null ? null : documentReference(target.sheet, target.at ?? { row: 1, col: 1 }),
    screenTip: tooltip ?? null,
  }));

export async function linksOpen(
  context: Excel.RequestContext,
  { name, links }: SheetLayout,
): Promise<unknown> {
  const asked = links.map(({ at }) => {
    const cell = context.workbook.worksheets.getItem(name).getRange(a1(at));
    cell.load('hyperlink');
    return { at: a1(at), cell };
  });
  await context.sync();
  return asked.map(({ at, cell: { hyperlink } }) => ({
    at,
    address: hyperlink?.address ?? null,
    documentReference: hyperlink?.documentReference ?? null,
    screenTip: hyperlink?.screenTip ?? null,
  }));
}

const SIDES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

/** Of all pages and of the first, left, middle and right joined in the file's code. */
export const headersLaidOut = ({ print }: SheetLayout): unknown => ({
  all: { header: print?.header ?? '', footer: print?.footer ?? '' },
  first: { header: print?.first?.header ?? '', footer: print?.first?.footer ?? '' },
});

export async function headersOpen(context: Excel.RequestContext, { name }: SheetLayout): Promise<unknown> {
  const { headersFooters } = context.workbook.worksheets.getItem(name).pageLayout;
  const { defaultForAllPages, firstPage } = headersFooters;
  for (const page of [defaultForAllPages, firstPage]) page.load(SIDES.join());
  await context.sync();
  const code = (left: string, center: string, right: string): string =>
    [`&L${left}`, `&C${center}`, `&R${right}`].filter((part) => part.length > 2).join('');
  const said = (page: Excel.HeaderFooter): unknown => ({
    header: code(page.leftHeader, page.centerHeader, page.rightHeader),
    footer: code(page.leftFooter, page.centerFooter, page.rightFooter),
  });
  return { all: said(defaultForAllPages), first: said(firstPage) };
}
