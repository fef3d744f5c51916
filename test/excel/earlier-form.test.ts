/** Forms that an earlier version laid out still stand in many folders: they are read, checked, and brought up to date by a repair. */
import { install } from '../../src/excel/install';
import { movedNames, movedSheet } from '../../src/excel/moved';
import type { Places } from '../../src/excel/moved';
import { readWorkbook } from '../../src/excel/read-workbook';
import { repair } from '../../src/excel/repair';
import { sortList } from '../../src/excel/sort-list';
import { header } from '../../src/messages/form';
import { checkAlone } from '../../src/merge/findings';
import { FIRST, HEADER_ROW } from '../../src/sheets/entry/nomination-columns';
import { uncheckedName } from '../../src/sheets/names';
import type { SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { calculating } from '../../src/preview/node/engine';
import { ninhThuan as plan } from '../plan/plans';
import { formOf, openExcel } from './host';
import type { Opened } from './host';

const LIST = 'Đề nghị khen thưởng';
const INFO = 'Thông tin';
const layout = formOf(plan, 'huyen', {
  info: { author: 'Nguyễn Văn Mẫu' },
  answers: {},
  figures: {},
  nominations: ['Trần Văn Mẫu', 'Lê Thị An'].map((name) => ({
    kind: 'Cá nhân',
    name,
    achievement: `Thành tích của ${name}`,
    objectClass: 'Cá nhân',
    note: `ghi chú ${name}`,
  })),
  register: [],
});

const sheetIn = ({ sheets }: WorkbookLayout, name: string): SheetLayout =>
  sheets.find((sheet) => sheet.name === name)!;

const numbers = (to: number): readonly number[] => Array.from({ length: to }, (_, index) => index + 1);

/**
 * The layout before lists could be sorted at one click: the header locked, a line right above it, the columns for other
 * systems folded before *Ghi chú*, and no count of unchecked rows.
 */
function earlier(now: WorkbookLayout): WorkbookLayout {
  const list = sheetIn(now, LIST);
  const col = (id: string): number =>
    list.cells.find(({ row, value }) => row === HEADER_ROW && value === header(plan, 'nominations', id))!.col;
  const note = col('note');
  const folded = ['objectClass', 'field'].map(col);
  const unchecked = sheetIn(now, INFO).cells.find(({ formula }) => formula === uncheckedName)!.row;
  const located = (rows: ReadonlyMap<number, number>, cols: ReadonlyMap<number, number>) => ({
    rows,
    cols,
    block: null,
    newCols: [],
    insertedCols: [],
    insertedRows: [],
  });
  const sameRows = new Map(numbers(400).map((row) => [row, row]));
  const places: Places = new Map([
    [
      LIST,
      located(
        sameRows,
        new Map([...folded.map((each) => [each, each - 1] as const), [note, note + folded.length]]),
      ),
    ],
    [
      INFO,
      located(
        new Map(
          numbers(400)
            .filter((row) => row !== unchecked)
            .map((row) => [row, row > unchecked ? row - 1 : row]),
        ),
        new Map(),
      ),
    ],
  ]);
  const stateRow = list.cells.find(({ formula }) => formula?.includes(uncheckedName))!.row;
  const lists = (sheet: SheetLayout): SheetLayout => ({
    ...sheet,
    rows: sheet.rows.filter(({ row }) => row !== HEADER_ROW - 1),
    columns: sheet.columns.map((column) =>
      folded.includes(column.col + 1) ? { ...column, hidden: true, outline: 1 } : column,
    ),
    validations: sheet.validations.filter(({ ranges }) => ranges[0]?.from.row !== HEADER_ROW),
    conditionalFormats: sheet.conditionalFormats.filter(({ ranges }) => ranges[0]?.from.row !== HEADER_ROW),
    cells: sheet.cells.map(({ fixed, ...cell }) => {
      if (fixed) return { ...cell, style: { ...cell.style, locked: true } };
      if (cell.row === stateRow)
        return { ...cell, formula: '"Đã nhập "&COUNT(td_nominations_order)&" dòng."' };
      if (cell.row !== HEADER_ROW - 1) return cell;
      return {
        ...cell,
        value: 'Chưa có dữ liệu',
        formula: 'IF(COUNTA(td_register_recipient)=0,"Chưa có dữ liệu","")',
      };
    }),
  });
  return {
    ...now,
    names: movedNames(
      now.names.filter(({ name }) => name !== uncheckedName),
      places,
    ),
    sheets: now.sheets.map((sheet) => {
      const at = places.get(sheet.name);
      if (!at) return sheet;
      const moved = movedSheet(sheet, at, places);
      return sheet.name === LIST ? lists(moved) : moved;
    }),
  };
}

async function submissionIn({ run }: Opened) {
  const workbook = await run((context) => readWorkbook(context, wantedSheets));
  const read = readSubmission(workbook, { path: '', sha256: '', size: 0 }, plan);
  if (!read.ok) throw new Error(read.reason.reason);
  const said = checkAlone(read.submission, read.findings, plan).map(({ code }) => code);
  const entries = read.submission.nominations.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([id, { value }]) => [id, value])),
  );
  return { said: [...said].sort(), entries };
}

test('a form of the version before is read, checked, sorted, and brought up to date by a repair', async () => {
  const now = await openExcel();
  await now.run((context) => install(context, layout));
  const expected = await submissionIn(now);

  const then = await openExcel();
  const { host, run } = then;
  await run((context) => install(context, earlier(layout)));
  expect(await submissionIn(then)).toEqual(expected);
  expect(await run((context) => install(context, layout))).toEqual({ kind: 'unchanged' });
  expect(await run((context) => sortList(context, plan))).toMatchObject({ kind: 'sorted' });

  expect(await run((context) => repair(context, layout))).toEqual({ kind: 'repaired', added: [] });
  const { entries, said } = await submissionIn(then);
  expect(said).toEqual(expected.said);
  expect(new Set(entries.map(({ name }) => name))).toEqual(new Set(expected.entries.map(({ name }) => name)));
  expect(new Set(entries.map(({ note }) => note))).toEqual(new Set(expected.entries.map(({ note }) => note)));

  const list = host.workbook.sheet(LIST)!;
  expect(list.at(HEADER_ROW - 2, 1)).toMatchObject({ value: '', formula: null });
  expect(list.at(HEADER_ROW - 1, 1).format.locked).toBe(false);
  host.user.insertRows(LIST, FIRST + 1);
  host.user.type(LIST, `E${FIRST + 1}`, 'Phạm Văn Mẫu');
  const engine = calculating(host.workbook);
  engine.flush();
  const { formula } = host.workbook.names.find(({ name }) => name === uncheckedName)!;
  const [, row] = /\$C\$(\d+)/.exec(formula)!;
  expect(host.workbook.sheet(INFO)!.at(Number(row) - 1, 2).value).toBe(1);
  expect(host.faults).toEqual([]);
});
