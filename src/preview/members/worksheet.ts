import { findCells } from '../model/cells';
import type { Cells } from '../model/cells';
import { ExcelError } from '../model/fault';
import { showLevels } from '../model/outline';
import { WHOLE_SHEET, rect } from '../model/rect';
import type { Rect } from '../model/rect';
import { STANDARD } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { asBoolean, asColor, asNumber, asText, literal, oneOf } from './argument';
import type { Argument, HostObject, Members } from './member';
import { object } from './member';
import { events } from './registrations';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const range = (sheet: Sheet, area: Rect): HostObject => object('Range', { sheet, areas: [area] });

/** Excel's limit for an address, also of many areas. */
const LONGEST_ADDRESS = 8_192;

function named(sheet: Sheet, given: Argument | undefined): Cells {
  const text = asText(literal(given));
  const cells = text.length > LONGEST_ADDRESS ? null : findCells(sheet.workbook, text, sheet);
  if (cells === null || cells.sheet !== sheet) throw new ExcelError('InvalidArgument');
  return cells;
}

function oneRange(sheet: Sheet, text: Argument | undefined): HostObject {
  if (literal(text) === null) return range(sheet, WHOLE_SHEET);
  const cells = named(sheet, text);
  if (cells.areas.length !== 1) throw new ExcelError('InvalidArgument');
  return object('Range', cells);
}

function next(sheet: Sheet, step: 1 | -1, visibleOnly: Argument | undefined): HostObject | null {
  const { sheets } = sheet.workbook;
  const isWanted = (other: Sheet): boolean => literal(visibleOnly) !== true || other.visibility === 'Visible';
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    if (isWanted(sheets[at]!)) return object('Worksheet', sheets[at]!);
  }
  return null;
}

function used(sheet: Sheet, valuesOnly: Argument | undefined): HostObject | null {
  const area = sheet.used(WHOLE_SHEET, literal(valuesOnly) === true);
  return area === null ? null : range(sheet, area);
}

export const worksheet: Members<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, name) => sheet.workbook.renameSheet(sheet, asText(name)),
    },
    Position: {
      get: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      set: (sheet, position) => sheet.workbook.moveSheet(sheet, asNumber(position)),
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value) => sheet.workbook.setVisibility(sheet, oneOf(VISIBILITIES, value)),
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, color) => {
        sheet.tabColor = color === '' ? '' : asColor(color);
      },
    },
    ShowGridlines: { get: ({ gridlines }) => gridlines },
    ShowHeadings: { get: ({ headings }) => headings },
    // The runtime reads the one name and writes the other.
    Gridlines: {
      get: ({ gridlines }) => gridlines,
      set: (sheet, value) => {
        sheet.gridlines = asBoolean(value);
      },
    },
    Headings: {
      get: ({ headings }) => headings,
      set: (sheet, value) => {
        sheet.headings = asBoolean(value);
      },
    },
    StandardHeight: { get: () => STANDARD.rowHeight },
    StandardWidth: { get: () => STANDARD.columnWidth },
  },
  objects: {
    Names: (sheet) => object('NamedItemCollection', { workbook: sheet.workbook, scope: sheet }),
    Protection: (sheet) => object('WorksheetProtection', sheet),
    FreezePanes: (sheet) => object('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => object('PageLayout', sheet),
    HorizontalPageBreaks: (sheet) => object('PageBreakCollection', sheet),
    Tables: (sheet) => object('TableCollection', { workbook: sheet.workbook, sheet }),
    AutoFilter: (sheet) => object('AutoFilter', sheet),
  },
  finders: {
    GetRange: (sheet, [text]) => oneRange(sheet, text),
    GetRanges: (sheet, [text]) =>
      literal(text) === null
        ? object('RangeAreas', { sheet, areas: [WHOLE_SHEET] })
        : object('RangeAreas', named(sheet, text)),
    GetCell: (sheet, [row, col]) => range(sheet, rect(asNumber(literal(row)), asNumber(literal(col)))),
    GetRangeByIndexes: (sheet, args) => {
      const [row, col, rows, cols] = args.map((arg) => asNumber(literal(arg))) as [
        number,
        number,
        number,
        number,
      ];
      return range(sheet, rect(row, col, rows, cols));
    },
    // Excel answers the first cell of an empty sheet.
    GetUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? range(sheet, rect(0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly),
    GetNext: (sheet, [visibleOnly]) => next(sheet, 1, visibleOnly),
    GetNextOrNullObject: (sheet, [visibleOnly]) => next(sheet, 1, visibleOnly),
    GetPrevious: (sheet, [visibleOnly]) => next(sheet, -1, visibleOnly),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => next(sheet, -1, visibleOnly),
  },
  methods: {
    Activate: (sheet) => sheet.workbook.activate(sheet),
    Delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    Calculate: () => undefined,
    ShowOutlineLevels: (sheet, [rows, columns]) =>
      showLevels(sheet, asNumber(literal(rows)), asNumber(literal(columns))),
    ...events('DataChanged', 'Calculated', 'Activated', 'Deactivated', 'SelectionChanged', 'RowSorted'),
    ...events('ProtectionChanged'),
  },
};
