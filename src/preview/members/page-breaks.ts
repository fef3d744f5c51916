import { findCells } from '../model/cells';
import { ExcelError } from '../model/fault';
import { rect } from '../model/rect';
import type { Sheet } from '../model/sheet';
import { asCells, asText, literal } from './argument';
import type { Argument, HostObject, Members, Targets } from './member';
import { object } from './member';

/** Of a range, or of an address on the sheet. */
function firstRow(sheet: Sheet, given: Argument | undefined): number {
  const cells =
    given !== undefined && 'object' in given
      ? asCells(given.object)
      : findCells(sheet.workbook, asText(literal(given)), sheet);
  const [area] = cells?.areas ?? [];
  if (!area || cells?.sheet !== sheet) throw new ExcelError('InvalidArgument');
  return area.row;
}

const pageBreak = (sheet: Sheet, row: number): HostObject => object('PageBreak', { sheet, row });

/** Those between rows; between columns nobody asks for them. */
export const pageBreakCollection: Members<Sheet> = {
  items: (sheet) => sheet.pageBreaks.map((row) => pageBreak(sheet, row)),
  finders: {
    Add: (sheet, [before]) => {
      const row = firstRow(sheet, before);
      // No page can begin above the first row.
      if (row === 0) throw new ExcelError('InvalidArgument');
      sheet.pageBreaks = [...new Set([...sheet.pageBreaks, row])].sort((a, b) => a - b);
      return pageBreak(sheet, row);
    },
  },
  methods: {
    GetCount: ({ pageBreaks }) => pageBreaks.length,
    RemovePageBreaks: (sheet) => {
      sheet.pageBreaks = [];
    },
  },
};

export const pageBreakItem: Members<Targets['PageBreak']> = {
  identity: ({ row }) => ({ _Id: row }),
  scalars: { RowIndex: { get: ({ row }) => row }, ColumnIndex: { get: () => 0 } },
  finders: { GetCellAfterBreak: ({ sheet, row }) => object('Range', { sheet, areas: [rect(row, 0)] }) },
  methods: {
    Delete: ({ sheet, row }) => {
      sheet.pageBreaks = sheet.pageBreaks.filter((other) => other !== row);
    },
  },
};
