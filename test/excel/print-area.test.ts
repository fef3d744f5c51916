/** With all prepared rows: the printed area ends before them. */
import { install } from '../../src/excel/install';
import { repair } from '../../src/excel/repair';
import { sheetName } from '../../src/messages/form';
import { ninhThuan } from '../plan/plans';
import { formOf, openExcel } from './host';

const nominations = sheetName(ninhThuan, 'nominations');
const HEADER = 8;
const BELOW = HEADER + 61;

test('entries below the print area are printed after a repair', async () => {
  const blank = formOf(ninhThuan, 'huyen');
  const { run, host } = await openExcel();
  await run((context) => install(context, blank));
  const printed = (): Promise<string> =>
    run(async (context) => {
      const area = context.workbook.worksheets.getItem(nominations).pageLayout.getPrintArea();
      area.load('address');
      await context.sync();
      return area.address.replaceAll('$', '').split('!')[1] ?? '';
    });
  expect(await printed()).toMatch(new RegExp(`^B1:[A-Z]+${HEADER + 30}$`));
  host.user.type(nominations, `E${BELOW}`, 'Phạm Văn Mẫu');
  await run((context) => repair(context, blank));
  expect(await printed()).toMatch(new RegExp(`^B1:[A-Z]+${BELOW}$`));
});
