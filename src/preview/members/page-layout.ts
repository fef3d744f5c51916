import { textBroken } from '../../workbook/restrictions/texts';
import { areaOf, findCells, formulaOf } from '../model/cells';
import { ExcelError } from '../model/fault';
import type { Page, PageKind, Zoom } from '../model/page';
import { isEntireColumn, isEntireRow } from '../model/rect';
import type { Rect } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Json } from '../wire/message';
import { asBoolean, asNumber, asRecord, asText, literal, oneOf } from './argument';
import type { Argument, HostObject, Members, Scalar, Targets } from './member';
import { object } from './member';
import { other } from './range-finders';

function setting<K extends keyof Page>(key: K, parse: (value: Json) => Page[K]): Scalar<Sheet> {
  return {
    get: ({ page }) => page[key] as Json,
    set: ({ page }, value) => {
      page[key] = parse(value);
    },
  };
}

/** Margins are points, at least 0. */
function asMargin(value: Json): number {
  const margin = asNumber(value);
  if (margin < 0) throw new ExcelError('InvalidArgument');
  return margin;
}

function asZoom(value: Json): Zoom {
  const entries = Object.entries(asRecord(value)).filter(([, part]) => part !== undefined && part !== null);
  for (const [key, part] of entries) {
    const number = asNumber(part ?? null);
    const isWell = key === 'scale' ? number >= 10 && number <= 400 : Number.isInteger(number) && number >= 0;
    if (!isWell || !['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(key)) {
      throw new ExcelError('InvalidArgument');
    }
  }
  return Object.fromEntries(entries);
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

function setMargins({ page }: Sheet, unit: Json, margins: Json): void {
  const points = POINTS[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
  for (const [key, value] of Object.entries(asRecord(margins))) {
    page[`${oneOf(MARGINS, key)}Margin`] = asMargin(value ?? null) * points;
  }
}

/** Excel keeps print areas and titles as names of the sheet. */
const AREA = 'Print_Area';
const TITLES = 'Print_Titles';

function setName(sheet: Sheet, name: string, formula: string | null): void {
  const old = sheet.workbook.defined(name, sheet);
  if (old !== undefined) sheet.workbook.undefine(old);
  if (formula !== null) {
    sheet.workbook.define({ name, scope: sheet, formula, comment: '', visible: true });
  }
}

/** Empty text: Excel goes on counting from the sheet before. */
function asPageNumber(value: unknown): number | '' {
  if (value === '' || (typeof value === 'number' && Number.isInteger(value))) return value;
  throw new ExcelError('InvalidArgument');
}

function named(sheet: Sheet, name: string): readonly Rect[] {
  const item = sheet.workbook.defined(name, sheet);
  return item === undefined ? [] : (findCells(sheet.workbook, item.formula, sheet)?.areas ?? []);
}

const areas = (sheet: Sheet): HostObject | null => {
  const found = named(sheet, AREA);
  return found.length === 0 ? null : object('RangeAreas', { sheet, areas: found });
};

const title = (sheet: Sheet, is: (area: Rect) => boolean): HostObject | null => {
  const found = named(sheet, TITLES).find(is);
  return found === undefined ? null : object('Range', { sheet, areas: [found] });
};

function setTitle(sheet: Sheet, given: Argument | undefined, is: (area: Rect) => boolean): void {
  const isEmpty = given !== undefined && 'json' in given && (given.json === '' || given.json === null);
  const rest = named(sheet, TITLES).filter((area) => !is(area));
  const own = isEmpty ? [] : [areaOf(other({ sheet, areas: [] }, given))];
  if (!own.every(is)) throw new ExcelError('InvalidArgument');
  const all = [...rest, ...own];
  setName(sheet, TITLES, all.length === 0 ? null : formulaOf({ sheet, areas: all }));
}

const titleRows = (sheet: Sheet): HostObject | null => title(sheet, isEntireRow);
const titleColumns = (sheet: Sheet): HostObject | null => title(sheet, isEntireColumn);

export const pageLayout: Members<Sheet> = {
  scalars: {
    Orientation: setting('orientation', (value) => oneOf(['Portrait', 'Landscape'], value)),
    PaperSize: setting('paperSize', (value) => oneOf(['A3', 'A4', 'A5', 'Letter', 'Legal'], value)),
    Zoom: setting('zoom', asZoom),
    LeftMargin: setting('leftMargin', asMargin),
    RightMargin: setting('rightMargin', asMargin),
    TopMargin: setting('topMargin', asMargin),
    BottomMargin: setting('bottomMargin', asMargin),
    HeaderMargin: setting('headerMargin', asMargin),
    FooterMargin: setting('footerMargin', asMargin),
    CenterHorizontally: setting('centerHorizontally', asBoolean),
    CenterVertically: setting('centerVertically', asBoolean),
    PrintGridlines: setting('printGridlines', asBoolean),
    PrintHeadings: setting('printHeadings', asBoolean),
    BlackAndWhite: setting('blackAndWhite', asBoolean),
    DraftMode: setting('draftMode', asBoolean),
    FirstPageNumber: setting('firstPageNumber', asPageNumber),
    PrintOrder: setting('printOrder', (value) => oneOf(['DownThenOver', 'OverThenDown'], value)),
  },
  objects: { HeadersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
  finders: {
    GetPrintArea: areas,
    GetPrintAreaOrNullObject: areas,
    GetPrintTitleRows: titleRows,
    GetPrintTitleRowsOrNullObject: titleRows,
    GetPrintTitleColumns: titleColumns,
    GetPrintTitleColumnsOrNullObject: titleColumns,
  },
  methods: {
    SetPrintArea: (sheet, [area]) => setName(sheet, AREA, formulaOf(other({ sheet, areas: [] }, area))),
    SetPrintTitleRows: (sheet, [rows]) => setTitle(sheet, rows, isEntireRow),
    SetPrintTitleColumns: (sheet, [columns]) => setTitle(sheet, columns, isEntireColumn),
    SetPrintMargins: (sheet, [unit, margins]) => setMargins(sheet, literal(unit), literal(margins)),
  },
};

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

const texts =
  (kind: PageKind) =>
  (sheet: Sheet): HostObject =>
    object('HeaderFooter', { sheet, kind });

export const headerFooterGroup: Members<Sheet> = {
  scalars: {
    State: setting('headerFooterState', (value) => oneOf(STATES, value)),
    UseSheetMargins: setting('useSheetMargins', asBoolean),
    UseSheetScale: setting('useSheetScale', asBoolean),
  },
  objects: {
    DefaultForAllPages: texts('defaultForAllPages'),
    FirstPage: texts('firstPage'),
    EvenPages: texts('evenPages'),
    OddPages: texts('oddPages'),
  },
};

const PLACES = {
  LeftHeader: 'leftHeader',
  CenterHeader: 'centerHeader',
  RightHeader: 'rightHeader',
  LeftFooter: 'leftFooter',
  CenterFooter: 'centerFooter',
  RightFooter: 'rightFooter',
} as const;

export const headerFooter: Members<Targets['HeaderFooter']> = {
  scalars: Object.fromEntries(
    Object.entries(PLACES).map(([name, key]): readonly [string, Scalar<Targets['HeaderFooter']>] => [
      name,
      {
        get: ({ sheet, kind }) => sheet.page.texts[kind][key],
        set: ({ sheet, kind }, value) => {
          const text = asText(value);
          if (textBroken('pageText', text)) throw new ExcelError('InvalidArgument');
          sheet.page.texts[kind][key] = text;
        },
      },
    ]),
  ),
};
