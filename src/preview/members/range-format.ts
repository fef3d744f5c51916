import { SIDES, borderOf, changeBorder } from '../model/borders';
import type { Cells } from '../model/cells';
import { ExcelError } from '../model/fault';
import { lineIs, setLine } from '../model/lines';
import { changeLooks, shared } from '../model/looks';
import { STANDARD } from '../model/sheet';
import type { Border } from '../model/format';
import { asNumber, literal, oneOf } from './argument';
import { BORDER_LOOKS, FILL_LOOKS, FONT_LOOKS, FORMAT_LOOKS, PROTECTION_LOOKS } from './looks';
import type { Look } from './looks';
import type { HostObject, Members, Scalar, Targets } from './member';
import { object } from './member';

const scalars = (looks: Readonly<Record<string, Look>>): Readonly<Record<string, Scalar<Cells>>> =>
  Object.fromEntries(
    Object.entries(looks).map(([name, { read, change }]) => [
      name,
      {
        get: (cells) => shared(cells, read),
        set: (cells, value) => changeLooks(cells, (format) => change(format, value)),
      },
    ]),
  );

export const rangeFormat: Members<Cells> = {
  scalars: {
    ...scalars(FORMAT_LOOKS),
    RowHeight: {
      get: (cells) => lineIs(cells, 'rows', ({ size }) => size ?? STANDARD.rowHeight),
      set: (cells, size) => {
        const height = asNumber(size);
        if (height < 0 || height > 409.5) throw new ExcelError('InvalidArgument');
        setLine(cells, 'rows', { size: height });
      },
    },
    ColumnWidth: {
      get: (cells) => lineIs(cells, 'columns', ({ size }) => size ?? STANDARD.columnWidth),
      set: (cells, size) => {
        const width = asNumber(size);
        if (width < 0) throw new ExcelError('InvalidArgument');
        setLine(cells, 'columns', { size: width });
      },
    },
  },
  objects: {
    Font: (cells) => object('RangeFont', cells),
    Fill: (cells) => object('RangeFill', cells),
    Borders: (cells) => object('RangeBorderCollection', cells),
    Protection: (cells) => object('FormatProtection', cells),
  },
  // What fits is for the screen to say: sizes stay.
  methods: { AutofitRows: () => undefined, AutofitColumns: () => undefined },
};

export const rangeFont: Members<Cells> = { scalars: scalars(FONT_LOOKS) };

export const rangeFill: Members<Cells> = {
  scalars: scalars(FILL_LOOKS),
  methods: { Clear: (cells) => changeLooks(cells, (format) => ({ ...format, fill: '' })) },
};

export const formatProtection: Members<Cells> = { scalars: scalars(PROTECTION_LOOKS) };

const border = (cells: Cells, side: (typeof SIDES)[number]): HostObject =>
  object('RangeBorder', { cells, side });

export const rangeBorderCollection: Members<Cells> = {
  item: (cells, side) => border(cells, oneOf(SIDES, side)),
  items: (cells) => SIDES.map((side) => border(cells, side)),
  finders: {
    GetItemAt: (cells, [index]) => {
      const side = SIDES[asNumber(literal(index))];
      return side === undefined ? null : border(cells, side);
    },
  },
};

const attribute = (name: string, key: keyof Border): Scalar<Targets['RangeBorder']> => ({
  get: ({ cells, side }) => borderOf(cells, side, key),
  set: ({ cells, side }, value) => changeBorder(cells, side, BORDER_LOOKS[name]!(value)),
});

export const rangeBorder: Members<Targets['RangeBorder']> = {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: attribute('Style', 'style'),
    Weight: attribute('Weight', 'weight'),
    Color: attribute('Color', 'color'),
  },
};
