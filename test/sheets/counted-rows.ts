/** A form with four nominees, and where it counts their rows. */
import { unitOf } from '../../src/plan/units';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { CellRange, LayoutCell } from '../../src/sheets/layout';
import { uncheckedName } from '../../src/sheets/names';
import { targetOf } from '../../src/sheets/read/named-ranges';
import { ninhThuan as plan } from '../plan/plans';

export const LIST = 'Đề nghị khen thưởng';
export const INFO = 'Thông tin';

export const people = ['An', 'Bình', 'Chi', 'Dũng'].map((name) => ({
  kind: 'Cá nhân',
  name: `Nguyễn Văn ${name}`,
}));
export const layout = layOutEntryWorkbook(
  plan,
  unitOf(plan, '584')!,
  { ...noEntries, nominations: people },
  '2023-09-01T00:00:00Z',
);

/** A counter's cell on the first sheet. */
export function counterAt(called: string): CellRange['from'] {
  const name = layout.names.find((each) => each.name === called);
  const target = name && targetOf(name);
  if (!target) throw new Error(called);
  return target.range.from;
}

/** The line above the list that says how it stands. */
export const stateLine = (layout.sheets.find(({ name }) => name === LIST)?.cells ?? []).find(({ formula }) =>
  formula?.includes(uncheckedName),
) as LayoutCell;
