/** A merged summary's file, and ways in which it comes back from a province. */
import type { AnnexSource, Unread } from '../../src/annex/source';
import type { SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { annexSource } from '../../src/sheets/read/annex-source';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { listIn, readBack } from '../again/summary-file';
import type { Shown } from '../again/summary-file';
import { answers, collective, file, letterOf, person, reportOf } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';

const options = { created: '2023-10-12T02:30:00Z', linkTo: (path: string): string => path };

const input = (unit: string, ...nominations: readonly Shown[]) =>
  file(plan, `${unit}.xlsx`, {
    unit,
    info: { ...reportOf('2023-09-07'), ...letterOf('2023-10-02') },
    report: answers(plan, unit, `Kết quả ${unit}`),
    figures: { D1: { 2021: 1, 2022: 2, 2023: 3 } },
    nominations,
  });
const inputs = [
  input('584', person('Nguyễn Văn Mẫu'), collective('Tập thể Mẫu')),
  input('585', person('Trần Thị Mẫu', { achievement: null })),
];

export const whole: WorkbookLayout = layOutSummaryWorkbook(
  remerge(null, inputs, plan, [], options),
  options.created,
);
export const bytes = writeWorkbook(whole);
export const sourceOf = (given: Uint8Array): AnnexSource => annexSource(readBack(given, plan), plan);
export const before = sourceOf(bytes);

const { active, ...rest } = whole;
export const without = (...sheets: readonly string[]): Uint8Array =>
  writeWorkbook({ ...rest, sheets: whole.sheets.filter(({ name }) => !sheets.includes(name)), names: [] });
export const changed = (
  sheet: string,
  change: (sheet: SheetLayout) => SheetLayout,
  names: WorkbookLayout['names'] = [],
): Uint8Array =>
  writeWorkbook({
    ...whole,
    names,
    sheets: whole.sheets.map((each) => (each.name === sheet ? change(each) : each)),
  });
/** Its headers and everything below gone, as when a column is cleared or deleted. */
export const withoutColumn = (list: string, column: string): Uint8Array => {
  const { sheet, cols } = listIn(readBack(bytes, plan), list);
  return changed(sheet, (each) => ({
    ...each,
    tables: [],
    fills: each.fills.filter(({ range }) => range.from.col !== cols.get(column)),
    cells: each.cells.filter(({ col }) => col !== cols.get(column)),
  }));
};

export const called = (name: string) => (row: Shown) => row['name'] === name;
export const ofUnit = (name: string) => (row: Shown) => row['unit'] === name;
export const named = ({ nominees }: AnnexSource, name: string) =>
  nominees.find(({ cells }) => cells['name'] === name);
export const stateOf = ({ units }: AnnexSource, code: string) => units.find(({ unit }) => unit.code === code);
export const kinds = (unread: readonly Unread[]) =>
  unread.map((each) => ('list' in each ? `${each.kind} ${each.list}` : each.kind));
