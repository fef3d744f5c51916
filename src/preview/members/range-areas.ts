import { addressOf } from '../model/cells';
import type { Cells } from '../model/cells';
import { entireColumn, entireRow } from '../model/rect';
import type { Rect } from '../model/rect';
import { clear } from '../model/write';
import { asNumber, literal, oneOf } from './argument';
import type { HostObject, Members } from './member';
import { object } from './member';

const range = ({ sheet }: Cells, area: Cells['areas'][number]): HostObject =>
  object('Range', { sheet, areas: [area] });

const entire =
  (grow: (area: Rect) => Rect) =>
  ({ sheet, areas }: Cells): HostObject =>
    object('RangeAreas', { sheet, areas: areas.map(grow) });

export const rangeAreas: Members<Cells> = {
  scalars: {
    Address: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, cols }) => sum + rows * cols, 0) },
  },
  objects: {
    Areas: (cells) => object('RangeCollection', cells),
    Worksheet: ({ sheet }) => object('Worksheet', sheet),
    Format: (cells) => object('RangeFormat', cells),
    DataValidation: (cells) => object('DataValidation', cells),
    ConditionalFormats: (cells) => object('ConditionalFormatCollection', cells),
  },
  finders: { GetEntireRow: entire(entireRow), GetEntireColumn: entire(entireColumn) },
  methods: {
    Clear: (cells, [what]) =>
      clear(
        cells,
        oneOf(['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'], literal(what) ?? 'All'),
      ),
  },
};

export const rangeCollection: Members<Cells> = {
  items: (cells) => cells.areas.map((area) => range(cells, area)),
  finders: {
    GetItemAt: (cells, [index]) => {
      const area = cells.areas[asNumber(literal(index))];
      return area === undefined ? null : range(cells, area);
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
};
