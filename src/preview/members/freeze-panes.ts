import { MAX_COL, MAX_ROW } from '../../sheets/address';
import { areaOf } from '../model/cells';
import { rect } from '../model/rect';
import type { Sheet } from '../model/sheet';
import { asNumber, literal } from './argument';
import type { HostObject, Members } from './member';
import { object } from './member';
import { other } from './range-finders';

const location = (sheet: Sheet): HostObject | null =>
  sheet.frozen === null ? null : object('Range', { sheet, areas: [sheet.frozen] });

export const worksheetFreezePanes: Members<Sheet> = {
  finders: { GetLocation: location, GetLocationOrNullObject: location },
  methods: {
    FreezeAt: (sheet, [range]) => {
      const area = areaOf(other({ sheet, areas: [] }, range));
      sheet.frozen = rect(0, 0, area.row + area.rows, area.col + area.cols);
    },
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = rect(0, 0, asNumber(literal(count) ?? 1), MAX_COL);
    },
    FreezeColumns: (sheet, [count]) => {
      sheet.frozen = rect(0, 0, MAX_ROW, asNumber(literal(count) ?? 1));
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
    },
  },
};
