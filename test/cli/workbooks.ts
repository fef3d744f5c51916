/** Workbooks as units send them. */
import type { Plan } from '../../src/plan/schema';
import { unitOf } from '../../src/plan/units';
import { noEntries } from '../../src/sheets/entry/form';
import type { Entries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { WorkbookLayout } from '../../src/sheets/layout';
import { hiddenSheets } from '../../src/messages/form';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { answers, letterOf, reportOf } from '../merge/build';

const CREATED = '2023-08-01T00:00:00Z';

export function layoutFor(plan: Plan, code: string, entries: Partial<Entries> = {}): WorkbookLayout {
  const unit = unitOf(plan, code);
  if (!unit) throw new Error(`no unit ${code}`);
  return layOutEntryWorkbook(plan, unit, { ...noEntries, ...entries }, CREATED);
}

export const workbookFor = (plan: Plan, code: string, entries: Partial<Entries> = {}): Uint8Array =>
  writeWorkbook(layoutFor(plan, code, entries));

/** Everything answered and in time, nobody nominated: nothing is found. */
export const complete = (plan: Plan, code: string): Partial<Entries> => ({
  info: {
    author: 'Nguyễn Văn Mẫu',
    phone: '0259000000',
    ...reportOf('2023-10-02'),
    reportSigner: 'Trần Thị Mẫu',
    reviewDate: { date: '2023-09-20' },
    ...letterOf('2023-10-02'),
    letterSigner: 'Trần Thị Mẫu',
    noNominations: 'x',
  },
  answers: Object.fromEntries(Object.entries(answers(plan, code)).map(([item, text]) => [item, [text]])),
});

/** The hidden sheet was lost: nothing tells which plan it is of. */
export function withoutStamp(layout: WorkbookLayout): WorkbookLayout {
  return { ...layout, sheets: layout.sheets.filter(({ name }) => name !== hiddenSheets.stamp) };
}
