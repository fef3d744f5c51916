import type { Json } from '../wire/message';
import { ExcelError } from '../model/fault';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { asText, literal } from './argument';
import type { Argument, HostObject, Members } from './member';
import { object } from './member';
import { events } from './registrations';

const worksheet = (sheet: Sheet | undefined): HostObject | null =>
  sheet === undefined ? null : object('Worksheet', sheet);

const find = (workbook: Workbook, key: Json): HostObject | null => worksheet(workbook.sheet(asText(key)));

const among = (workbook: Workbook, visibleOnly: Argument | undefined): readonly Sheet[] =>
  workbook.sheets.filter(({ visibility }) => literal(visibleOnly) !== true || visibility === 'Visible');

export const worksheetCollection: Members<Workbook> = {
  item: find,
  items: ({ sheets }) => sheets.map((sheet) => object('Worksheet', sheet)),
  finders: {
    GetItemOrNullObject: (workbook, [key]) => find(workbook, literal(key)),
    GetActiveWorksheet: ({ active }) => worksheet(active),
    GetFirst: (workbook, [visibleOnly]) => worksheet(among(workbook, visibleOnly)[0]),
    GetLast: (workbook, [visibleOnly]) => worksheet(among(workbook, visibleOnly).at(-1)),
    Add: (workbook, [name]) => {
      const given = literal(name);
      if (given === '') throw new ExcelError('InvalidArgument');
      return worksheet(workbook.addSheet(given === null ? undefined : asText(given)));
    },
  },
  methods: {
    GetCount: (workbook, [visibleOnly]) => among(workbook, visibleOnly).length,
    ...events('DataChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'SelectionChanged', 'RowSorted'),
    ...events('ProtectionChanged', 'Calculated'),
  },
};
