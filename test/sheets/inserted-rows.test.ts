/** Rows that were inserted into the nomination list have no formulas: the sheet itself says that it checks them not. */
import fc from 'fast-check';
import { install } from '../../src/excel/install';
import { repair } from '../../src/excel/repair';
import { calculating } from '../../src/preview/node/engine';
import { a1 } from '../../src/sheets/address';
import { CHECK, FIRST, HEADER_ROW, LAST, ORDER } from '../../src/sheets/entry/nomination-columns';
import { countName, uncheckedName } from '../../src/sheets/names';
import { OVER_FILL } from '../../src/sheets/style';
import { openExcel } from '../excel/host';
import { counterAt, INFO, layout, LIST, people, stateLine } from './counted-rows';

const NAME = 5;

async function opened() {
  const excel = await openExcel();
  await excel.run((context) => install(context, layout));
  const { workbook, user } = excel.host;
  const engine = calculating(workbook);
  const list = workbook.sheet(LIST)!;
  const valueAt = (sheet: string, row: number, col: number) =>
    workbook.sheet(sheet)!.at(row - 1, col - 1).value;
  const fillsAt = (row: number, col: number) =>
    engine.looksOf(list, row - 1, col - 1).map(({ style }) => style.fill);
  const counter = (name: string) => {
    engine.flush();
    const { row, col } = counterAt(name);
    return valueAt(INFO, row, col);
  };
  const formulaAt = (row: number, col: number) => list.at(row - 1, col - 1).formula;
  return { ...excel, user, engine, valueAt, fillsAt, counter, formulaAt };
}

test('an inserted row that was filled in is coloured and counted until it is repaired', async () => {
  const { run, user, valueAt, fillsAt, counter, formulaAt } = await opened();
  const row = FIRST + 1;
  user.insertRows(LIST, row);
  expect([counter(uncheckedName), counter(countName('nominations'))]).toEqual([0, 4]);
  expect(fillsAt(row, CHECK)).not.toContain(`#${OVER_FILL}`);

  user.type(LIST, a1({ row, col: NAME }), 'Nguyễn Văn Mẫu');
  expect([counter(uncheckedName), counter(countName('nominations'))]).toEqual([1, 5]);
  expect([CHECK, ORDER].map((col) => fillsAt(row, col))).toEqual([[`#${OVER_FILL}`], [`#${OVER_FILL}`]]);
  expect(valueAt(LIST, stateLine.row, stateLine.col)).toContain('Chưa kiểm tra được 1 dòng chèn thêm');
  const status = counterAt(uncheckedName);
  expect(valueAt(INFO, status.row, status.col + 1)).toBe(1);

  // A number typed into STT is no verdict.
  user.type(LIST, a1({ row, col: ORDER }), 2);
  expect([counter(uncheckedName), counter(countName('nominations'))]).toEqual([1, 5]);

  await run((context) => repair(context, layout));
  expect([counter(uncheckedName), counter(countName('nominations'))]).toEqual([0, 5]);
  expect(formulaAt(row, CHECK)).toContain(`$C${row}`);
  expect(valueAt(LIST, row, CHECK)).not.toBe('');
});

test('a header is not typed over, a row inserted right below it is filled in', async () => {
  const { user, valueAt } = await opened();
  expect(() => user.type(LIST, a1({ row: HEADER_ROW, col: 3 }), 'Khác')).toThrow('không sửa');
  user.insertRows(LIST, FIRST);
  user.type(LIST, a1({ row: FIRST, col: NAME }), 'Nguyễn Văn Mẫu');
  expect(valueAt(LIST, FIRST, NAME)).toBe('Nguyễn Văn Mẫu');
});

test('wherever rows are inserted, each with an entry is judged by a formula or counted', async () => {
  const { user, counter, formulaAt } = await opened();
  let last = LAST;
  const filled = new Set<number>(people.map((_, index) => FIRST + index));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, 0.003, 0.5, 1),
      fc.constantFrom(3, NAME, 9, 20),
      fc.constantFrom('Mẫu', ' ', 12),
      (where, col, text) => {
        const row = FIRST + Math.round((last + 1 - FIRST) * where);
        user.insertRows(LIST, row);
        const before = [...filled];
        filled.clear();
        for (const each of before) filled.add(each >= row ? each + 1 : each);
        last += 1;
        user.paste(LIST, a1({ row, col }), [[text]], { withFormats: false });
        if (text !== ' ') filled.add(row);
        const unjudged = [...filled].filter((each) => formulaAt(each, CHECK) === null).length;
        expect([counter(uncheckedName), counter(countName('nominations'))]).toEqual([unjudged, filled.size]);
        return Promise.resolve();
      },
    ),
    { numRuns: 8, endOnFailure: true },
  );
});
