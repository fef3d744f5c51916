/** Every type of the API that the stand-in has. */
import { autoFilter } from './auto-filter';
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  customConditionalFormat,
} from './conditional-formats';
import {
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
} from './conditional-looks';
import { dataValidation } from './data-validation';
import { worksheetFreezePanes } from './freeze-panes';
import type { HostObject, Members, Targets, TypeName } from './member';
import { namedItem, namedItemCollection } from './names';
import { documentProperties } from './properties';
import { pageBreakCollection, pageBreakItem } from './page-breaks';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { range } from './range';
import { rangeAreas, rangeCollection } from './range-areas';
import {
  formatProtection,
  rangeBorder,
  rangeBorderCollection,
  rangeFill,
  rangeFont,
  rangeFormat,
} from './range-format';
import { rangeSort } from './range-sort';
import { worksheetProtection } from './sheet-protection';
import { table, tableCollection, tableColumn, tableColumnCollection, tableRowCollection } from './tables';
import { application, runtime, settingCollection, settingItem, workbook, workbookCreated } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheets';

const TYPES: { readonly [N in TypeName]: Members<Targets[N]> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  WorkbookCreated: workbookCreated,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeBorder: conditionalRangeBorder,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreakItem,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  TableCollection: tableCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  AutoFilter: autoFilter,
  DocumentProperties: documentProperties,
  SettingCollection: settingCollection,
  Setting: settingItem,
};

/** The members of an object's type, to be asked with the object's own target. */
export const membersOf = ({ type }: HostObject): Members<HostObject['target']> =>
  TYPES[type] as unknown as Members<HostObject['target']>;
