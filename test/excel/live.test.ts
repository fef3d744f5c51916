/** What is known of the open workbook is what reading it anew would tell, whatever happens in it. */
import fc from 'fast-check';
import type { People } from '../../src/preview/user';
import { ninhThuan } from '../plan/plans';
import { LIST, watchForm } from './watching';
import type { Watching } from './watching';

interface Act {
  readonly said: string;
  readonly by: (people: People) => void;
}

const COLUMNS = 'CDEFGHIJKLMNOPQRST'.split('');

const cell = fc
  .record({ col: fc.constantFrom(...COLUMNS), row: fc.integer({ min: 9, max: 30 }) })
  .map(({ col, row }) => `${col}${row}`);
const entry = fc.constantFrom(
  'Nguyễn Văn Mẫu',
  'Cá nhân',
  '10/10/2023',
  1970,
  '#N/A',
  '=1+2',
  '=C9&"x"',
  'x',
  '',
);
const row = fc.integer({ min: 9, max: 30 });

const act = (said: string, by: Act['by']): Act => ({ said, by });

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(cell, entry).map(([at, text]) => act(`type ${text} in ${at}`, (p) => p.type(LIST, at, text))),
  fc.tuple(cell, entry, fc.boolean()).map(([at, text, withFormats]) =>
    act(`paste at ${at}`, (p) =>
      p.paste(
        LIST,
        at,
        [
          [text, 'Ông', 1],
          ['', 'mẫu', text],
        ],
        { withFormats },
      ),
    ),
  ),
  cell.map((at) => act(`clear ${at}:T30`, (p) => p.clear(LIST, `${at}:T30`))),
  row.map((at) => act(`insert 2 rows at ${at}`, (p) => p.insertRows(LIST, at, 2))),
  row.map((at) => act(`delete row ${at}`, (p) => p.deleteRows(LIST, at))),
  fc.constantFrom(0, 3).map((by) => act(`sort by ${by}`, (p) => p.sortRows(LIST, 'C9:T30', by))),
  fc.constantFrom('A', 'C', 'F').map((col) =>
    act(`insert column ${col}`, (p) => {
      p.unprotect(LIST);
      p.insertColumn(LIST, col);
    }),
  ),
  fc.constantFrom('A', 'D').map((col) =>
    act(`delete column ${col}`, (p) => {
      p.unprotect(LIST);
      p.deleteColumn(LIST, col);
    }),
  ),
  fc.constant(
    act('empty column E', (p) => {
      p.unprotect(LIST);
      p.clear(LIST, 'E:E');
    }),
  ),
  fc.constant(act('figures', (p) => p.type('Số liệu', 'D8', '12,5'))),
  fc.constant(act('a formula among figures', (p) => p.type('Số liệu', 'E8', '=D8'))),
  fc.constant(act('add a sheet', (p) => p.addSheet('Nháp'))),
  fc.constant(act('activate', (p) => p.activate('Số liệu'))),
  fc.constant(
    act('delete the figures', (p) => {
      p.unprotect('Số liệu');
      p.deleteSheet('Số liệu');
    }),
  ),
);

/** What a protected, missing or full sheet refuses has not happened. */
function tryTo({ by }: Act, people: People): void {
  try {
    by(people);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExcelError')) throw error;
  }
}

const known = ({ checks }: Watching) => checks.at(-1)?.source;

describe.each([
  ['at once', {}],
  ['as one', { coalesceEvents: true }],
])('events that arrive %s', (_, how) => {
  test('one act after the other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(acts, fc.boolean()), { minLength: 1, maxLength: 16 }),
        async (story) => {
          const watching = await watchForm(ninhThuan, 'xa', { rows: 15, marks: () => [] });
          const { host, calm, readAnew } = watching;
          host.misbehave(how);
          for (const [each, isRead] of story) {
            tryTo(each, host.user);
            // Some acts follow each other before anything is read.
            if (isRead) await calm();
          }
          await calm();
          expect(known(watching)).toEqual(await readAnew());
          expect(watching.troubles).toEqual([]);
          expect(host.faults).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

test.each(['E9', 'L20', 'F300', 'Z9'])(
  'an entry in %s that was missed is seen when the sheet is activated',
  async (at) => {
    const watching = await watchForm(ninhThuan, 'xa', { rows: 15 });
    const { host, calm, readAnew } = watching;
    host.user.activate('Số liệu');
    await calm();
    host.misbehave({ dropEvents: true });
    host.user.unprotect(LIST);
    host.user.type(LIST, at, 'Trần Thị Mẫu');
    await calm();
    host.misbehave({});
    host.user.activate(LIST);
    await calm();
    expect(known(watching)).toEqual(await readAnew());
  },
);

test('a last row that was emptied, unheard, is gone when the sheet is activated', async () => {
  const watching = await watchForm(ninhThuan, 'xa', { rows: 3 });
  const { host, calm, readAnew } = watching;
  host.user.unprotect(LIST);
  host.user.type(LIST, 'F300', 1970);
  host.user.activate('Số liệu');
  await calm();
  host.misbehave({ dropEvents: true });
  host.user.clear(LIST, 'F300');
  host.misbehave({});
  host.user.activate(LIST);
  await calm();
  expect(known(watching)).toEqual(await readAnew());
});

test('rows that were inserted, unheard, are seen when the sheet is activated', async () => {
  const watching = await watchForm(ninhThuan, 'xa', { rows: 15 });
  const { host, calm, readAnew } = watching;
  host.user.activate('Số liệu');
  host.misbehave({ dropEvents: true });
  host.user.insertRows(LIST, 12, 3);
  host.user.activate('Số liệu');
  host.misbehave({});
  host.user.activate(LIST);
  await calm();
  expect(known(watching)).toEqual(await readAnew());
});

test('a verdict column that is deleted leaves its place to one that is read', async () => {
  const watching = await watchForm(ninhThuan, 'xa', { rows: 3 });
  const { host, calm, readAnew } = watching;
  host.user.unprotect(LIST);
  host.user.deleteColumn(LIST, 'A');
  await calm();
  expect(known(watching)).toEqual(await readAnew());
});

test('a sheet that was renamed is read by its new name with the next edit', async () => {
  const watching = await watchForm(ninhThuan, 'xa', { rows: 15 });
  const { host, calm, readAnew } = watching;
  host.user.renameSheet(LIST, 'Danh sách trình');
  host.user.type('Danh sách trình', 'E9', 'Trần Thị Mẫu');
  await calm();
  expect(known(watching)).toEqual(await readAnew());
  expect(known(watching)?.sheets.map(({ name }) => name)).toContain('Danh sách trình');
});

test('formulas that an officer typed show what they come to after an edit elsewhere', async () => {
  const watching = await watchForm(ninhThuan, 'xa', { rows: 3 });
  const { host, calm, readAnew } = watching;
  const rows = [8, 9, 10];
  for (const at of rows) host.user.type('Số liệu', `E${at}`, '=D12*2');
  await calm();
  // Without an engine the stand-in keeps the value that was there last: calculated by hand.
  const sheet = host.workbook.sheet('Số liệu')!;
  for (const at of rows) sheet.put(at - 1, 4, { ...sheet.at(at - 1, 4), value: 24 });
  host.user.type('Số liệu', 'D12', 12);
  await calm();
  const figures = known(watching)?.sheets.find(({ name }) => name === 'Số liệu');
  expect(rows.map((at) => figures?.rows.find((each) => each.row === at)?.cells.get(5))).toMatchObject(
    rows.map(() => ({ value: 24, formula: true })),
  );
  expect(known(watching)).toEqual(await readAnew());
});
