/** `setCellProperties` and its kin: looks of many cells in one call. Their keys are written in the API's way. */
import type { Cells } from '../model/cells';
import { addressOf, areaOf } from '../model/cells';
import { borderOf, changeBorder } from '../model/borders';
import type { RangeSide } from '../model/borders';
import { ExcelError, NotInStandIn } from '../model/fault';
import { lineIs, setLine } from '../model/lines';
import { changeLooks, shared } from '../model/looks';
import { rect } from '../model/rect';
import type { Rect } from '../model/rect';
import { STANDARD } from '../model/sheet';
import type { Json } from '../wire/message';
import { asBoolean, asList, asNumber, asRecord } from './argument';
import { BORDER_LOOKS, FILL_LOOKS, FONT_LOOKS, FORMAT_LOOKS, PROTECTION_LOOKS } from './looks';
import type { Look } from './looks';

const GROUPS: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  font: FONT_LOOKS,
  fill: FILL_LOOKS,
  protection: PROTECTION_LOOKS,
};

const BORDERS: Readonly<Record<string, RangeSide>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const pascal = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1);

function lookNamed(looks: Readonly<Record<string, Look>>, key: string): Look {
  const look = looks[pascal(key)];
  if (look === undefined) throw new NotInStandIn(`the cell property ${key}`);
  return look;
}

function setLooks(cells: Cells, looks: Readonly<Record<string, Look>>, values: Json): void {
  for (const [key, value] of Object.entries(asRecord(values))) {
    if (value === undefined) continue;
    const { change } = lookNamed(looks, key);
    changeLooks(cells, (format) => change(format, value));
  }
}

function setBorders(cells: Cells, values: Json): void {
  for (const [side, border] of Object.entries(asRecord(values))) {
    const named = BORDERS[side];
    if (named === undefined || border === undefined) throw new ExcelError('InvalidArgument');
    const changes = Object.entries(asRecord(border)).map(([key, value]) => {
      const read = BORDER_LOOKS[pascal(key)];
      if (read === undefined || value === undefined) throw new NotInStandIn(`the border property ${key}`);
      return read(value);
    });
    changeBorder(cells, named, Object.assign({}, ...changes) as Parameters<typeof changeBorder>[2]);
  }
}

function setFormat(cells: Cells, values: Json): void {
  const { borders, columnWidth, rowHeight, ...format } = asRecord(values);
  if (columnWidth !== undefined) setLine(cells, 'columns', { size: asNumber(columnWidth) });
  if (rowHeight !== undefined) setLine(cells, 'rows', { size: asNumber(rowHeight) });
  for (const [key, value] of Object.entries(format)) {
    if (value === undefined) continue;
    const group = GROUPS[key];
    if (group === undefined) setLooks(cells, FORMAT_LOOKS, { [key]: value });
    else setLooks(cells, group, value);
  }
  if (borders !== undefined) setBorders(cells, borders);
}

function setOne(cells: Cells, properties: Json): void {
  // `null` and an empty object leave the cell as it is.
  if (properties === null) return;
  for (const [key, value] of Object.entries(asRecord(properties))) {
    if (value === undefined) continue;
    if (key === 'format') setFormat(cells, value);
    else if (key === 'rowHidden') setLine(cells, 'rows', { hidden: asBoolean(value) });
    else if (key === 'columnHidden') setLine(cells, 'columns', { hidden: asBoolean(value) });
    else throw new NotInStandIn(`the cell property ${key}`);
  }
}

const one = (cells: Cells, area: Rect): Cells => ({ sheet: cells.sheet, areas: [area] });

export function setCellProperties(cells: Cells, properties: Json): void {
  const area = areaOf(cells);
  const lines = asList(properties);
  if (lines.length !== area.rows) throw new ExcelError('InvalidArgument');
  for (const [row, line] of lines.entries()) {
    const items = asList(line);
    if (items.length !== area.cols) throw new ExcelError('InvalidArgument');
    for (const [col, item] of items.entries()) setOne(one(cells, rect(area.row + row, area.col + col)), item);
  }
}

const rowsOf = (area: Rect): readonly Rect[] =>
  Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }));

const columnsOf = (area: Rect): readonly Rect[] =>
  Array.from({ length: area.cols }, (_, col) => ({ ...area, col: area.col + col, cols: 1 }));

function setEach(cells: Cells, parts: readonly Rect[], properties: Json): void {
  const items = asList(properties);
  if (items.length !== parts.length) throw new ExcelError('InvalidArgument');
  for (const [index, item] of items.entries()) setOne(one(cells, parts[index]!), item);
}

export const setRowProperties = (cells: Cells, properties: Json): void =>
  setEach(cells, rowsOf(areaOf(cells)), properties);

export const setColumnProperties = (cells: Cells, properties: Json): void =>
  setEach(cells, columnsOf(areaOf(cells)), properties);

/** The looks asked for one by one, or all of a group by `true`. */
function lookValues(cells: Cells, looks: Readonly<Record<string, Look>>, wanted: Json): Json {
  const keys =
    wanted === true
      ? Object.keys(looks).map((name) => name.charAt(0).toLowerCase() + name.slice(1))
      : Object.entries(asRecord(wanted)).flatMap(([key, want]) => (want === true ? [key] : []));
  return Object.fromEntries(keys.map((key) => [key, shared(cells, lookNamed(looks, key).read)]));
}

function borderValues(cells: Cells, wanted: Json): Json {
  const keys = Object.entries(asRecord(wanted)).filter(([, want]) => want === true);
  return Object.fromEntries(
    Object.entries(BORDERS).map(([side, named]) => [
      side,
      Object.fromEntries(
        keys.map(([key]) => [key, borderOf(cells, named, key as 'style' | 'weight' | 'color')]),
      ),
    ]),
  );
}

function formatValues(cells: Cells, wanted: Json): Json {
  const values = Object.entries(asRecord(wanted)).map(([key, want]): readonly [string, Json] => {
    const group = GROUPS[key];
    if (want === undefined) throw new ExcelError('InvalidArgument');
    if (key === 'borders') return [key, borderValues(cells, want)];
    if (key === 'rowHeight') return [key, lineIs(cells, 'rows', ({ size }) => size ?? STANDARD.rowHeight)];
    if (key === 'columnWidth')
      return [key, lineIs(cells, 'columns', ({ size }) => size ?? STANDARD.columnWidth)];
    if (group !== undefined) return [key, lookValues(cells, group, want)];
    return [key, shared(cells, lookNamed(FORMAT_LOOKS, key).read)];
  });
  return Object.fromEntries(values);
}

function properties(cells: Cells, wanted: Json): Json {
  const values = Object.entries(asRecord(wanted)).map(([key, want]): readonly [string, Json] => {
    if (key === 'address') return [key, addressOf(cells)];
    if (key === 'format' && want !== undefined) return [key, formatValues(cells, want)];
    if (key === 'rowHidden') return [key, lineIs(cells, 'rows', ({ hidden }) => hidden ?? false)];
    if (key === 'columnHidden') return [key, lineIs(cells, 'columns', ({ hidden }) => hidden ?? false)];
    throw new NotInStandIn(`loading the cell property ${key}`);
  });
  return Object.fromEntries(values);
}

export const cellProperties = (cells: Cells, wanted: Json): Json =>
  rowsOf(areaOf(cells)).map((row) => columnsOf(row).map((area) => properties(one(cells, area), wanted)));

export const rowProperties = (cells: Cells, wanted: Json): Json =>
  rowsOf(areaOf(cells)).map((area) => properties(one(cells, area), wanted));

export const columnProperties = (cells: Cells, wanted: Json): Json =>
  columnsOf(areaOf(cells)).map((area) => properties(one(cells, area), wanted));
