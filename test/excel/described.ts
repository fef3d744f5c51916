/** What a workbook is to look like, and what the API says that it does, in the same words. */
import { a1, rangeA1 } from '../../src/sheets/address';
import type { CellRange, CellStyle, LayoutCell, SheetLayout, Validation } from '../../src/sheets/layout';
import { cellsOf } from '../../src/excel/rectangles';
import { serialOf } from '../../src/xlsx/write/serial';
import { shiftFormula } from '../../src/xlsx/edit/shift-formula';

type Looks = Readonly<Record<string, string | number | boolean | null>>;
type ByCell<T> = Readonly<Record<string, T>>;

const byCell = <T>(pairs: readonly (readonly [string, T])[]): ByCell<T> => Object.fromEntries(pairs);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Looks of each cell of the layout. */
export const looksLaidOut = ({ cells }: SheetLayout): ByCell<Looks> =>
  byCell(
    cells.map((cell: LayoutCell) => {
      const style: CellStyle = cell.style ?? {};
      return [
        a1(cell),
        {
          font: 'Times New Roman',
          size: style.size ?? 12,
          bold: style.bold ?? false,
          italic: style.italic ?? false,
          underline: style.underline ? 'Single' : 'None',
          color: `#${style.color ?? '000000'}`,
          fill: style.fill === undefined ? '#FFFFFF' : `#${style.fill}`,
          horizontal: capital(style.horizontal ?? 'general'),
          vertical: capital(style.vertical ?? 'bottom'),
          wrap: style.wrap ?? false,
          indent: style.indent ?? 0,
          locked: style.locked ?? true,
          numberFormat: style.numberFormat ?? 'General',
        },
      ];
    }),
  );

/** The same of the cells in the open workbook, keys as in the layout. */
export async function looksOpen(context: Excel.RequestContext, sheet: SheetLayout): Promise<ByCell<Looks>> {
  const used = context.workbook.worksheets.getItem(sheet.name).getRange(rangeA1(around(sheet)));
  used.load('numberFormat');
  const properties = used.getCellProperties({
    format: {
      font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
      fill: { color: true },
      protection: { locked: true } as unknown as boolean,
      horizontalAlignment: true,
      verticalAlignment: true,
      wrapText: true,
      indentLevel: true,
    },
  });
  await context.sync();
  return byCell(
    sheet.cells.map((cell) => {
      const format = properties.value[cell.row - 1]?.[cell.col - 1]?.format;
      const { font, fill } = format ?? {};
      const { locked } = (format?.protection ?? {}) as { locked?: boolean };
      return [
        a1(cell),
        {
          font: font?.name ?? null,
          size: font?.size ?? null,
          bold: font?.bold ?? null,
          italic: font?.italic ?? null,
          underline: font?.underline ?? null,
          color: font?.color ?? null,
          fill: fill?.color === undefined || fill.color === '' ? '#FFFFFF' : fill.color,
          horizontal: format?.horizontalAlignment ?? null,
          vertical: format?.verticalAlignment ?? null,
          wrap: format?.wrapText ?? null,
          indent: format?.indentLevel ?? null,
          locked: locked ?? null,
          numberFormat: String(used.numberFormat[cell.row - 1]?.[cell.col - 1]),
        },
      ];
    }),
  );
}

const around = ({ cells }: SheetLayout): CellRange => ({
  from: { row: 1, col: 1 },
  to: { row: Math.max(...cells.map(({ row }) => row)), col: Math.max(...cells.map(({ col }) => col)) },
});

type Rule = Readonly<Record<string, unknown>>;

const KINDS = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;

function ruleOf({ rule, ranges }: Validation, at: { readonly row: number; readonly col: number }): Rule {
  const from = ranges[0]!.from;
  const shifted = (formula: string): string => shiftFormula(formula, at.row - from.row, at.col - from.col);
  switch (rule.kind) {
    case 'list':
      return {
        list: {
          inCellDropDown: true,
          source: /^"(.*)"$/.exec(rule.source)?.[1] ?? `=${shifted(rule.source)}`,
        },
      };
    case 'custom':
      return { custom: { formula: `=${shifted(rule.formula)}` } };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'textLength': {
      const bounds = [rule.min, rule.max]
        .filter((bound) => bound !== undefined)
        .map((bound) => `=${typeof bound === 'number' ? bound : serialOf(bound.date)}`);
      const operator =
        bounds.length === 2
          ? 'Between'
          : rule.min === undefined
            ? 'LessThanOrEqualTo'
            : 'GreaterThanOrEqualTo';
      return {
        [KINDS[rule.kind]]: {
          formula1: bounds[0],
          ...(bounds.length === 2 ? { formula2: bounds[1] } : {}),
          operator,
        },
      };
    }
    default:
      return rule satisfies never;
  }
}

const corners = ({ from, to }: CellRange): readonly { readonly row: number; readonly col: number }[] =>
  a1(from) === a1(to) ? [from] : [from, to];

/** Validations of the first and the last cell of each range. */
export const validationsLaidOut = (sheet: SheetLayout): ByCell<unknown> =>
  byCell(
    sheet.validations.flatMap((validation) =>
      validation.ranges.flatMap((range) =>
        corners(range).map(
          (at) =>
            [
              a1(at),
              {
                rule: ruleOf(validation, at),
                prompt: {
                  showPrompt: true,
                  title: validation.prompt?.title ?? '',
                  message: validation.prompt?.text ?? '',
                },
                errorAlert: {
                  showAlert: true,
                  style: capital(validation.error?.style ?? 'stop'),
                  title: validation.error?.title ?? '',
                  message: validation.error?.text ?? '',
                },
                ignoreBlanks: true,
              },
            ] as const,
        ),
      ),
    ),
  );

const WANTED = ['rule', 'prompt', 'errorAlert', 'ignoreBlanks'] as const;

export async function validationsOpen(
  context: Excel.RequestContext,
  sheet: SheetLayout,
): Promise<ByCell<unknown>> {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const asked = Object.keys(validationsLaidOut(sheet)).map((at) => {
    const { dataValidation } = worksheet.getRange(at);
    dataValidation.load(WANTED.join());
    return [at, dataValidation] as const;
  });
  // Every cell besides those of the layout has none.
  const covered = sheet.validations.flatMap(({ ranges }) =>
    ranges.flatMap((range) => [...cellsOf(range)].map(a1Of)),
  );
  const free = sheet.cells
    .map(a1Of)
    .filter((at) => !covered.includes(at))
    .slice(0, 40)
    .map((at) => {
      const { dataValidation } = worksheet.getRange(at);
      dataValidation.load('type');
      return [at, dataValidation] as const;
    });
  await context.sync();
  return byCell<unknown>([
    ...asked.map(
      ([at, validation]) => [at, Object.fromEntries(WANTED.map((key) => [key, validation[key]]))] as const,
    ),
    ...free.filter(([, { type }]) => type !== 'None').map(([at, { type }]) => [at, type] as const),
  ]);
}

const a1Of = (at: { readonly row: number; readonly col: number }): string => a1(at);

/** Conditional formats in order: first has priority. */
export const formatsLaidOut = ({ conditionalFormats }: SheetLayout): readonly unknown[] =>
  conditionalFormats.map(({ ranges, formula, style, stopIfTrue }) => ({
    ranges: ranges.map((range) => rangeA1(range)).join(),
    formula: `=${formula}`,
    stopIfTrue: stopIfTrue ?? false,
    fill: style.fill === undefined ? null : `#${style.fill}`,
    color: style.color === undefined ? null : `#${style.color}`,
    bold: style.bold ?? null,
    border: style.border === undefined ? null : `#${style.border}`,
  }));

export async function formatsOpen(
  context: Excel.RequestContext,
  { name }: SheetLayout,
): Promise<readonly unknown[]> {
  const { conditionalFormats } = context.workbook.worksheets.getItem(name).getRange();
  conditionalFormats.load('items/stopIfTrue');
  await context.sync();
  const asked = conditionalFormats.items.map((item) => {
    const { rule, format } = item.custom;
    const ranges = item.getRanges();
    ranges.load('address');
    rule.load('formula');
    format.fill.load('color');
    format.font.load('color,bold');
    const top = format.borders.getItem('EdgeTop');
    top.load('style,color');
    return { item, ranges, rule, format, top };
  });
  await context.sync();
  return asked.map(({ item, ranges, rule, format, top }) => ({
    ranges: ranges.address.replaceAll(/(?:'[^']*'|[^,'!]+)!/g, ''),
    formula: rule.formula,
    stopIfTrue: item.stopIfTrue,
    fill: format.fill.color || null,
    color: format.font.color || null,
    bold: format.font.bold ?? null,
    border: top.style === 'None' || !top.style ? null : top.color,
  }));
}

/** What belongs to a sheet as a whole. */
export function pageLaidOut(sheet: SheetLayout): unknown {
  const { print, freeze, protection } = sheet;
  const points = (mm: number): number => Math.round((mm * 72) / 2.54) / 10;
  return {
    visibility: { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' }[sheet.visibility],
    tabColor: sheet.tabColor === undefined ? '' : `#${sheet.tabColor}`,
    gridLines: sheet.gridLines,
    frozen: freeze === undefined ? null : [freeze.rows, freeze.cols],
    protection: protection && {
      allowSort: protection.sort ?? false,
      allowAutoFilter: protection.autoFilter ?? false,
      allowInsertRows: protection.insertRows ?? false,
      allowDeleteRows: protection.deleteRows ?? false,
      allowFormatCells: protection.formatCells ?? false,
      allowFormatRows: protection.formatRows ?? false,
      allowFormatColumns: protection.formatColumns ?? false,
      allowEditObjects: false,
      allowEditScenarios: false,
    },
    widths: Object.fromEntries(
      sheet.columns.filter(({ hidden }) => !hidden).map(({ col, width }) => [col, (width * 8 + 5) * 0.75]),
    ),
    hidden: sheet.columns.filter(({ hidden }) => hidden).map(({ col }) => col),
    page: print && {
      orientation: capital(print.orientation),
      paperSize: 'A4',
      margins: Object.values(print.margins).map(points),
      center: print.centerHorizontally ?? false,
      numberedFrom: print.numberedFrom ?? '',
      zoom: { horizontalFitToPages: 1 },
      titles: print.repeatRows ? `${print.repeatRows.from}:${print.repeatRows.to}` : null,
      area: print.area ? rangeA1(print.area) : null,
      breaks: print.breaksBefore ?? [],
      state: print.first ? 'FirstAndDefault' : 'Default',
      header: (print.header ?? '').replace(/^&C/, ''),
      firstHeader: print.first?.header ?? '',
    },
  };
}

const plainAddress = (address: string): string => address.replace(/^.*!/, '');

export async function pageOpen(context: Excel.RequestContext, sheet: SheetLayout): Promise<unknown> {
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const { pageLayout, protection } = worksheet;
  worksheet.load('visibility,tabColor,showGridlines');
  protection.load('protected,options');
  const frozen = worksheet.freezePanes.getLocationOrNullObject();
  frozen.load('rowCount,columnCount,isEntireRow,isEntireColumn');
  pageLayout.load(
    'orientation,paperSize,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin,centerHorizontally,firstPageNumber,zoom',
  );
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('address');
  const area = pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const { horizontalPageBreaks } = worksheet;
  horizontalPageBreaks.load('items/rowIndex');
  const { headersFooters } = pageLayout;
  headersFooters.load('state');
  headersFooters.defaultForAllPages.load('centerHeader');
  headersFooters.firstPage.load('centerHeader');
  const columns = sheet.columns.map(({ col }) => {
    const column = worksheet.getRange(a1({ row: 1, col })).getEntireColumn();
    column.load('columnHidden,format/columnWidth');
    return { col, column };
  });
  await context.sync();
  const options = protection.protected ? protection.options : undefined;
  const tenth = (points: number): number => Math.round(points * 10) / 10;
  return {
    visibility: worksheet.visibility,
    tabColor: worksheet.tabColor,
    gridLines: worksheet.showGridlines,
    frozen: frozen.isNullObject
      ? null
      : [frozen.isEntireColumn ? 0 : frozen.rowCount, frozen.isEntireRow ? 0 : frozen.columnCount],
    protection:
      options &&
      Object.fromEntries(
        (
          [
            'allowSort',
            'allowAutoFilter',
            'allowInsertRows',
            'allowDeleteRows',
            'allowFormatCells',
            'allowFormatRows',
            'allowFormatColumns',
            'allowEditObjects',
            'allowEditScenarios',
          ] as const
        ).map((key) => [key, options[key]]),
      ),
    widths: Object.fromEntries(
      columns
        .filter(({ column }) => !column.columnHidden)
        .map(({ col, column }) => [col, column.format.columnWidth]),
    ),
    hidden: columns.filter(({ column }) => column.columnHidden).map(({ col }) => col),
    page: sheet.print && {
      orientation: pageLayout.orientation,
      paperSize: pageLayout.paperSize,
      margins: [
        pageLayout.topMargin,
        pageLayout.bottomMargin,
        pageLayout.leftMargin,
        pageLayout.rightMargin,
        pageLayout.headerMargin,
        pageLayout.footerMargin,
      ].map(tenth),
      center: pageLayout.centerHorizontally,
      numberedFrom: pageLayout.firstPageNumber,
      zoom: pageLayout.zoom,
      titles: titles.isNullObject ? null : plainAddress(titles.address),
      area: area.isNullObject ? null : plainAddress(area.address),
      breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
      state: headersFooters.state,
      header: headersFooters.defaultForAllPages.centerHeader,
      firstHeader: headersFooters.firstPage.centerHeader,
    },
  };
}

export const tablesLaidOut = ({ tables, autoFilter }: SheetLayout): unknown => ({
  tables: tables.map(({ name, range, columns, style }) => ({
    name,
    address: rangeA1(range),
    columns,
    style,
  })),
  autoFilter: autoFilter ? rangeA1(autoFilter) : null,
});

export async function tablesOpen(context: Excel.RequestContext, sheet: SheetLayout): Promise<unknown> {
  const { tables, autoFilter } = context.workbook.worksheets.getItem(sheet.name);
  tables.load('items/name,items/style');
  const filtered = autoFilter.getRangeOrNullObject();
  filtered.load('address');
  await context.sync();
  const ranges = tables.items.map((table) => {
    const [range, header] = [table.getRange(), table.getHeaderRowRange()];
    range.load('address');
    header.load('values');
    return { table, range, header };
  });
  await context.sync();
  const bare = (address: string): string => address.replace(/^.*!/, '');
  return {
    tables: ranges.map(({ table, range, header }) => ({
      name: table.name,
      address: bare(range.address),
      columns: header.values[0],
      style: table.style,
    })),
    autoFilter: filtered.isNullObject ? null : bare(filtered.address),
  };
}
