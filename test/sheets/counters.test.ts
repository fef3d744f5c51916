/** The counters above the award list, as a spreadsheet program keeps them while the province chooses. */
import { install } from '../../src/excel/install';
import { calculating } from '../../src/preview/node/engine';
import { summarySheets } from '../../src/messages/summary-form';
import { a1 } from '../../src/sheets/address';
import { ERROR_COLOR } from '../../src/sheets/style';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { openExcel } from '../excel/host';
import { collective, file, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';

const CREATED = '2023-10-12T02:30:00Z';
const LIMIT = plan.nominations.quotas.find(({ name }) => name === 'tập thể')!.limit;

/** One collective more than the quota, and an individual. */
const given = file(plan, '584.xlsx', {
  unit: '584',
  info: letterOf('2023-10-02'),
  nominations: [
    ...Array.from({ length: LIMIT + 1 }, (_, index) => collective(`Hội Mẫu ${'ABCDEFGHIJKL'[index]}`)),
    person('Nguyễn Văn Mẫu'),
  ],
});

test('one over the quota turns its counter red, and what does not count does not', async () => {
  const layout = layOutSummaryWorkbook(
    remerge(null, [given], plan, [], { created: CREATED, linkTo: () => null }),
    CREATED,
  );
  const sheet = layout.sheets.find(({ name }) => name === summarySheets.awards)!;
  const [counter, other] = sheet.cells.filter(({ formula }) => formula?.startsWith('SUMPRODUCT'));
  const header = (text: string) => sheet.cells.find(({ value }) => value === text)!;
  const [selection, status] = ['Lựa chọn', 'Trạng thái'].map(header);
  const rows = Array.from({ length: LIMIT + 2 }, (_, index) => selection!.row + 1 + index);

  const { host, run } = await openExcel();
  const { user, workbook } = host;
  const engine = calculating(workbook);
  await run((context) => install(context, layout));
  const type = (row: number, col: number, text: string): void =>
    user.type(summarySheets.awards, a1({ row, col }), text);
  const shown = () => {
    engine.flush();
    const there = workbook.sheet(summarySheets.awards)!;
    return [counter!, other!].map(({ row, col }) => [
      there.at(row - 1, col - 1).value,
      engine.looksOf(there, row - 1, col - 1).some(({ style }) => style.fill === `#${ERROR_COLOR}`),
    ]);
  };
  for (const row of rows.slice(0, LIMIT)) type(row, selection!.col, 'Trình');
  type(rows.at(-1)!, selection!.col, 'Dự phòng');
  expect(shown()).toEqual([
    ['8/08 tập thể', false],
    ['0/15 cá nhân', false],
  ]);
  type(rows[LIMIT]!, selection!.col, 'Trình');
  expect(shown()[0]).toEqual(['9/08 tập thể', true]);
  for (const gone of ['Đã rút', 'Đã gộp vào dòng khác', 'Xã gửi trực tiếp, huyện chưa trình']) {
    type(rows[0]!, status!.col, gone);
    expect([gone, shown()[0]]).toEqual([gone, ['8/08 tập thể', false]]);
  }
});
