/** What is read of the open workbook, and what it costs. */
import { install } from '../../src/excel/install';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { Host } from '../../src/preview/host';
import { WEB_LIMIT_BYTES } from '../../src/preview/misbehaviour';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { SourceCell, SourceWorkbook } from '../../src/sheets/source';
import { ninhThuan } from '../plan/plans';
import { formOf, openExcel } from './host';
import { fill, LIST } from './watching';

interface Open {
  readonly host: Host;
  readonly read: () => Promise<SourceWorkbook>;
}

async function openForm(): Promise<Open> {
  const { host, run } = await openExcel();
  await run((context) => install(context, formOf(ninhThuan, 'xa')));
  return { host, read: () => run((context) => readWorkbook(context, wantedSheets)) };
}

const cellIn = ({ sheets }: SourceWorkbook, row: number, col: number): SourceCell | undefined =>
  sheets
    .find(({ name }) => name === LIST)
    ?.rows.find((each) => each.row === row)
    ?.cells.get(col);

test('1,000 rows, fonts mixed, are well below what Excel on the web answers', async () => {
  const { host, read } = await openForm();
  fill(host, 1000);
  const { length } = host.requests;
  await read();
  const sizes = host.requests.slice(length).map(({ responseBytes }) => responseBytes);
  expect(sizes).toHaveLength(4);
  expect(Math.max(...sizes)).toBeLessThan(WEB_LIMIT_BYTES / 3);
  expect(host.faults).toEqual([]);
});

test('the long formulas of the verdicts stay where they are, and are known to be formulas', async () => {
  const { host, read } = await openForm();
  const { length } = host.requests;
  const workbook = await read();
  expect(Math.max(...host.requests.slice(length).map(({ responseBytes }) => responseBytes))).toBeLessThan(
    450_000,
  );
  expect(cellIn(workbook, 8, 1)).toEqual({ value: 'Kiểm tra' });
  expect(cellIn(workbook, 9, 1)).toMatchObject({ formula: true });
  expect(cellIn(workbook, 208, 1)).toMatchObject({ formula: true });
  expect(cellIn(workbook, 9, 2)).toMatchObject({ formula: true });
});

test('a text where the order should be is an entry, and read as one', async () => {
  const { host, read } = await openForm();
  host.user.type(LIST, 'B9', 'Nguyễn Văn Mẫu');
  expect(cellIn(await read(), 9, 2)).toEqual({ value: 'Nguyễn Văn Mẫu' });
});

test('a column of verdicts that bears the name of entries too is read like any other', async () => {
  const { host, read } = await openForm();
  host.user.type(LIST, 'A9', 'Nguyễn Văn Mẫu');
  for (const name of host.workbook.names) {
    if (name.name === 'td_nominations_name') Object.assign(name, { formula: `='${LIST}'!$A$9:$A$208` });
  }
  expect(cellIn(await read(), 9, 1)).toEqual({ value: 'Nguyễn Văn Mẫu' });
});

test('verdict columns in the middle of a sheet, and two of them side by side', async () => {
  const { host, read } = await openForm();
  host.user.unprotect(LIST);
  host.user.insertColumn(LIST, 'A');
  host.user.insertColumn(LIST, 'A');
  host.user.type(LIST, 'A9', 'trước');
  host.user.type(LIST, 'E9', 'Cá nhân');
  const workbook = await read();
  expect(cellIn(workbook, 9, 1)).toEqual({ value: 'trước', font: 'Calibri' });
  expect(cellIn(workbook, 9, 3)).toMatchObject({ formula: true });
  expect(cellIn(workbook, 9, 5)).toEqual({ value: 'Cá nhân' });
});

test('fonts of legacy encodings, wherever they stand', async () => {
  const { host, read } = await openForm();
  host.user.type(LIST, 'E9', 'NguyÔn V¨n MÉu');
  host.user.type(LIST, 'E10', 'Nguyễn Văn Mẫu');
  const sheet = host.workbook.sheet(LIST)!;
  const cell = sheet.at(8, 4);
  sheet.put(8, 4, { ...cell, format: { ...cell.format, fontName: '.VnTime' } });
  const workbook = await read();
  expect(cellIn(workbook, 9, 5)).toEqual({ value: 'NguyÔn V¨n MÉu', font: '.VnTime' });
  expect(cellIn(workbook, 10, 5)).toEqual({ value: 'Nguyễn Văn Mẫu' });
});
