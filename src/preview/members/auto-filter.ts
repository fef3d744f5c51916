import { areaOf } from '../model/cells';
import { NotInStandIn } from '../model/fault';
import { requireAllowed } from '../model/locks';
import type { Sheet } from '../model/sheet';
import { literal } from './argument';
import type { HostObject, Members } from './member';
import { object } from './member';
import { other } from './range-finders';

const location = (sheet: Sheet): HostObject | null =>
  sheet.autoFilter === null ? null : object('Range', { sheet, areas: [sheet.autoFilter] });

/** The buttons only: criteria, and the rows that they hide, are not in the stand-in. */
export const autoFilter: Members<Sheet> = {
  scalars: {
    Enabled: { get: (sheet) => sheet.autoFilter !== null },
    IsDataFiltered: { get: () => false },
  },
  finders: { GetRange: location, GetRangeOrNullObject: location },
  methods: {
    Apply: (sheet, [range, column, criteria]) => {
      // Protection may let a filter be used that stands, and never lets one be laid down.
      requireAllowed(sheet, sheet.autoFilter === null ? undefined : 'allowAutoFilter');
      if ([column, criteria].some((given) => literal(given) !== null)) {
        throw new NotInStandIn('AutoFilter.apply with criteria');
      }
      sheet.autoFilter = areaOf(other({ sheet, areas: [] }, range));
    },
    ClearCriteria: () => undefined,
    Remove: (sheet) => {
      requireAllowed(sheet);
      sheet.autoFilter = null;
    },
  },
};
