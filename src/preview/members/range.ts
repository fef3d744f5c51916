import type { Scalar as Value } from '../model/cell';
import { addressOf, areaOf } from '../model/cells';
import type { Cells } from '../model/cells';
import { copyCells } from '../model/copy';
import { ExcelError } from '../model/fault';
import { lineIs, setLine } from '../model/lines';
import { setNumberFormats } from '../model/looks';
import { merge, unmerge } from '../model/merge';
import { groupLines, hideGroup } from '../model/outline';
import { isEntireColumn, isEntireRow } from '../model/rect';
import type { Rect } from '../model/rect';
import { shownText } from '../model/shown-text';
import { deleteCells } from '../model/structure';
import { clear, enter, requireSize, shown } from '../model/write';
import type { Matrix } from '../model/write';
import type { Json } from '../wire/message';
import { asBoolean, asList, asNumber, literal, oneOf } from './argument';
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from './cell-properties';
import type { Members } from './member';
import { object } from './member';
import { linkOf, setLink } from './hyperlink';
import { other, rangeFinders } from './range-finders';

/** A matrix of one answer per cell; `null` for whole rows and columns, which Excel does not list. */
function listed(cells: Cells, read: (row: number, col: number) => Json): Json {
  const area = areaOf(cells);
  if (isEntireRow(area) || isEntireColumn(area)) return null;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.cols }, (_, col) => read(area.row + row, area.col + col)),
  );
}

function isValue(value: Json): value is Value | null {
  return value === null || typeof value !== 'object';
}

/** A matrix from what was set: one value stands for every cell. */
function spread(cells: Cells, value: Json): Matrix<Value> {
  const area = areaOf(cells);
  if (isEntireRow(area) || isEntireColumn(area)) throw new ExcelError('InvalidArgument');
  const one = (item: Json): Value | null => {
    if (!isValue(item)) throw new ExcelError('InvalidArgument');
    return item;
  };
  if (isValue(value))
    return Array.from({ length: area.rows }, () => Array<Value | null>(area.cols).fill(value));
  return asList(value).map((row) => asList(row).map(one));
}

/** A formula has at most so many characters, and what comes the way of formulas too. */
const LONGEST_FORMULA = 8192;

/**
 * Excel fails on a long text that begins as a formula could, whatever the format of its cell (OfficeDev/office-js#3256;
 * seen from some 8,200 characters on).
 */
const looksLikeFormula = (value: Value | null): boolean =>
  typeof value === 'string' && value.length > LONGEST_FORMULA && /^[-+]/.test(value);

const isTooLong = (value: Value | null): boolean =>
  typeof value === 'string' && value.length > LONGEST_FORMULA && !value.startsWith('=');

function write(cells: Cells, value: Json, way: 'values' | 'formulas'): void {
  const matrix = spread(cells, value);
  const given = matrix.flat();
  if (given.some(looksLikeFormula)) throw new ExcelError('GeneralException');
  if (way === 'formulas' && given.some(isTooLong)) throw new ExcelError('InvalidArgument');
  enter(cells, matrix, 'month-first');
}

const formula = ({ sheet }: Cells, row: number, col: number): Json => {
  const cell = sheet.at(row, col);
  return cell.formula ?? cell.value;
};

function valueType({ sheet }: Cells, row: number, col: number): Json {
  const value = shown(sheet, row, col);
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(?:N\/A|NAME\?|REF!|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(value) ? 'Error' : 'String';
}

function numberFormats(cells: Cells, value: Json): void {
  const area = areaOf(cells);
  // Whole columns take one format for all.
  const matrix = isValue(value) ? [[value]] : asList(value).map((row) => asList(row));
  const isOne = matrix.length === 1 && matrix[0]?.length === 1;
  if (!isOne) requireSize(matrix, area);
  setNumberFormats(cells, (row, col) => {
    const format = isOne ? matrix[0]![0]! : matrix[row - area.row]![col - area.col]!;
    if (format !== null && typeof format !== 'string') throw new ExcelError('InvalidArgument');
    return format;
  });
}

const corner = (of: (area: Rect) => number) => ({ get: (cells: Cells): Json => of(areaOf(cells)) });

const groupBy = { ByRows: 'rows', ByColumns: 'columns' } as const;
const grouped = (value: Json): 'rows' | 'columns' => groupBy[oneOf(['ByRows', 'ByColumns'], value)];

export const range: Members<Cells> = {
  scalars: {
    Address: { get: addressOf },
    RowIndex: corner(({ row }) => row),
    ColumnIndex: corner(({ col }) => col),
    RowCount: corner(({ rows }) => rows),
    ColumnCount: corner(({ cols }) => cols),
    CellCount: corner(({ rows, cols }) => rows * cols),
    IsEntireRow: { get: (cells) => isEntireRow(areaOf(cells)) },
    IsEntireColumn: { get: (cells) => isEntireColumn(areaOf(cells)) },
    Values: {
      get: (cells) => listed(cells, (row, col) => shown(cells.sheet, row, col)),
      set: (cells, value) => write(cells, value, 'values'),
    },
    Formulas: {
      get: (cells) => listed(cells, (row, col) => formula(cells, row, col)),
      set: (cells, value) => write(cells, value, 'formulas'),
    },
    ValueTypes: { get: (cells) => listed(cells, (row, col) => valueType(cells, row, col)) },
    Text: {
      get: (cells) =>
        listed(cells, (row, col) =>
          shownText(shown(cells.sheet, row, col), cells.sheet.at(row, col).format.numberFormat),
        ),
    },
    NumberFormat: {
      get: (cells) => listed(cells, (row, col) => cells.sheet.at(row, col).format.numberFormat),
      set: numberFormats,
    },
    RowHidden: {
      get: (cells) => lineIs(cells, 'rows', ({ hidden }) => hidden ?? false),
      set: (cells, hidden) => setLine(cells, 'rows', { hidden: asBoolean(hidden) }),
    },
    ColumnHidden: {
      get: (cells) => lineIs(cells, 'columns', ({ hidden }) => hidden ?? false),
      set: (cells, hidden) => setLine(cells, 'columns', { hidden: asBoolean(hidden) }),
    },
    Hyperlink: { get: linkOf, set: (cells, link) => setLink(cells, link) },
  },
  objects: {
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    Format: (cells) => object('RangeFormat', cells),
    Sort: (cells) => object('RangeSort', cells),
    DataValidation: (cells) => object('DataValidation', cells),
    ConditionalFormats: (cells) => object('ConditionalFormatCollection', cells),
  },
  finders: rangeFinders,
  methods: {
    Calculate: () => undefined,
    Clear: (cells, [what]) =>
      clear(
        cells,
        oneOf(
          ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'],
          literal(what) ?? 'All',
        ),
      ),
    CopyFrom: (cells, [source, what, skipBlanks, transpose]) =>
      copyCells(
        other(cells, source),
        cells,
        oneOf(['All', 'Formulas', 'Values', 'Formats'], literal(what) ?? 'All'),
        {
          skipBlanks: literal(skipBlanks) === true,
          transpose: literal(transpose) === true,
        },
      ),
    Delete: (cells, [shift]) =>
      deleteCells(cells.sheet, areaOf(cells), oneOf(['Up', 'Left'], literal(shift))),
    Merge: (cells, [across]) => merge(cells, literal(across) === true),
    Unmerge: (cells) => unmerge(cells),
    Select: (cells) => {
      const { sheet } = cells;
      const area = areaOf(cells);
      sheet.workbook.activate(sheet);
      sheet.selection = area;
      sheet.workbook.emit({ kind: 'selected', sheet, area });
    },
    Group: (cells, [by]) => groupLines(cells, grouped(literal(by)), 1),
    Ungroup: (cells, [by]) => groupLines(cells, grouped(literal(by)), -1),
    HideGroupDetails: (cells, [by]) => hideGroup(cells, grouped(literal(by)), true),
    ShowGroupDetails: (cells, [by]) => hideGroup(cells, grouped(literal(by)), false),
    SetCellProperties: (cells, [properties]) => setCellProperties(cells, literal(properties)),
    SetRowProperties: (cells, [properties]) => setRowProperties(cells, literal(properties)),
    SetColumnProperties: (cells, [properties]) => setColumnProperties(cells, literal(properties)),
    GetCellProperties: (cells, [wanted]) => cellProperties(cells, literal(wanted)),
    GetRowProperties: (cells, [wanted]) => rowProperties(cells, literal(wanted)),
    GetColumnProperties: (cells, [wanted]) => columnProperties(cells, literal(wanted)),
    _ValidateArraySize: (cells, [rows, cols]) => {
      const area = areaOf(cells);
      if (asNumber(literal(rows)) !== area.rows || asNumber(literal(cols)) !== area.cols) {
        throw new ExcelError('InvalidArgument');
      }
    },
  },
};
