import type { Cells } from '../model/cells';
import { areaOf } from '../model/cells';
import { ExcelError, NotInStandIn } from '../model/fault';
import { sortRows } from '../model/sort';
import { asList, asNumber, asRecord, literal } from './argument';
import type { Members } from './member';

/** Rows only, upwards by one column, without headers. */
export const rangeSort: Members<Cells> = {
  methods: {
    Apply: (cells, [fields, matchCase, hasHeaders, orientation, method]) => {
      const [field, ...more] = asList(literal(fields)).map(asRecord);
      const key = asNumber(field?.['key'] ?? null);
      const area = areaOf(cells);
      if (key < 0 || key >= area.cols) throw new ExcelError('InvalidArgument');
      const isPlain =
        more.length === 0 &&
        field?.['ascending'] !== false &&
        [matchCase, hasHeaders].every((flag) => literal(flag) !== true) &&
        ['Rows', null].includes(literal(orientation) as string | null) &&
        literal(method) === null;
      if (!isPlain)
        throw new NotInStandIn('RangeSort.apply with more than one key, downwards or with headers');
      sortRows(cells.sheet, area, key);
    },
  },
};
