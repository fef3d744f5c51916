/** The tab *Xuất* in a real browser on the real Office.js: what is made is what the command makes. */
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { listIn, readBack } from '../again/summary-file';
import { ninhThuan } from '../plan/plans';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import {
  atExport,
  byCommand,
  clipboard,
  codeByCommand,
  downloadOf,
  LETTER,
  partsOf,
  press,
  summaries,
  tableOf,
  writeLetter,
} from './export-steps';
import { describeInBrowser } from './needs-browser';
import { opening } from './opening';
import { sheetNames } from './workbook';

jest.setTimeout(300_000);

describeInBrowser('annexes from the pane', () => {
  const open = opening();
  const { none, chosen, doubtful, names } = summaries();

  test('nobody chosen: a sentence and no sheet; then sheets, replaced only when agreed', async () => {
    const { pane: ask, shoot, values } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await atExport(pane, none);
    const before = await sheetNames(pane);
    await press(pane, 'Thêm trang tính vào tệp này');
    await pane.getByText('Chưa có gì để xuất.').waitFor();
    await pane.getByText('Chưa dòng nào được chọn trình').waitFor();
    await shoot('export-01-nothing');
    expect(await sheetNames(pane)).toEqual(before);

    // The province chooses three, one of whom nobody has appraised.
    const list = listIn(readBack(doubtful, ninhThuan), 'awards');
    await pane.evaluate(
      ([sheet, cells]) =>
        Excel.run(async (context) => {
          const worksheet = context.workbook.worksheets.getItem(sheet);
          for (const [row, col, text] of cells) worksheet.getCell(row - 1, col - 1).values = [[text]];
          await context.sync();
        }),
      [
        list.sheet,
        list.entries.flatMap(({ row, cells }) =>
          (['selection', 'appraisal'] as const).flatMap((column) => {
            const value = cells[column]?.value;
            const col = list.cols.get(column);
            return typeof value === 'string' && col ? [[row, col, value] as const] : [];
          }),
        ),
      ] as const,
    );
    await writeLetter(pane);
    expect(await pane.getByLabel('Loại văn bản').isDisabled()).toBe(true);
    await pane
      .getByText('(Kèm theo Tờ trình số 15/TTr-SNV ngày 16 tháng 10 năm 2023 của Sở Nội vụ)')
      .waitFor();
    await press(pane, 'Thêm trang tính vào tệp này');
    await pane.getByText(`Chưa thẩm định 01 dòng đã chọn: ${names[2]}.`).waitFor();
    await shoot('export-02-asked');
    await press(pane, 'Không xuất');
    expect(await sheetNames(pane)).toEqual(before);
    await press(pane, 'Thêm trang tính vào tệp này');
    await press(pane, 'Vẫn xuất');
    await pane.getByText('Đã thêm 01 trang tính').waitFor();
    await shoot('export-03-written');
    expect(await sheetNames(pane)).toEqual([...before, 'PL - Danh sách']);

    const command = await byCommand(doubtful, '--formats', 'xlsx', '--despite-errors', ...LETTER);
    const file = openWorkbook(command('phu-luc.xlsx'), 'phu-luc.xlsx', () => true);
    if (!file.ok) throw new Error(file.unreadable.reason);
    const [sheet] = file.workbook.sheets;
    const cells = new Map(sheet?.rows.map(({ row, cells: each }) => [row, each]));
    const last = sheet?.rows.at(-1)?.row ?? 0;
    const shown = await values('PL - Danh sách', `A1:E${last}`);
    expect(shown).toEqual(
      Array.from({ length: last }, (_, r) =>
        Array.from({ length: 5 }, (__, c) => cells.get(r + 1)?.get(c + 1)?.value ?? ''),
      ),
    );
    expect(JSON.stringify(shown)).not.toContain('Chưa thẩm định');

    await press(pane, 'Thêm trang tính vào tệp này');
    await press(pane, 'Vẫn xuất');
    await pane.getByText('Tệp đã có trang phụ lục lập lần trước').waitFor();
    await shoot('export-04-replace');
    await press(pane, 'Thay trang cũ');
    await pane.getByText('Đã thêm 01 trang tính').waitFor();
    expect(await sheetNames(pane)).toEqual([...before, 'PL - Danh sách']);
  });

  test('the table is copied for Word as it is declared, also where the pane may not use the clipboard', async () => {
    const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const pane = await ask();
    await atExport(pane, chosen);
    await writeLetter(pane);
    await press(pane, 'Sao chép bảng để dán vào Word');
    await pane.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await press(pane, 'Sao chép: Danh sách khen thưởng');
    await pane.getByText('Đã sao chép').waitFor();
    const kinds = await clipboard(pane);
    const { html, text } = tableOf(chosen);
    expect(kinds['text/html']).toContain(html);
    expect(kinds['text/plain']?.replaceAll('\r', '')).toBe(text);
    await shoot('export-05-copied');
    await pane.evaluate(() => {
      document.execCommand = () => false;
    });
    await press(pane, 'Sao chép: Danh sách khen thưởng');
    await pane.getByText('đã sẵn sàng').waitFor();
    await press(pane, 'Sao chép bảng');
    await pane.getByText('Máy không cho sao chép.').waitFor();
    await shoot('export-06-not-copied');
  });

  test('what is downloaded, and opened as a new workbook, is what the command writes', async () => {
    const { page, pane: ask, shoot, box } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await atExport(pane, chosen);
    await writeLetter(pane);
    for (const name of ['Tình hình gửi báo cáo', 'In mã đối chiếu ở chân trang'])
      await pane.getByRole('checkbox', { name }).check();
    await press(pane, 'Đưa lên trước: Tình hình gửi báo cáo');
    await shoot('export-07-two-annexes');
    const command = await byCommand(
      chosen,
      ...['--formats', 'xlsx,docx,csv,system', '--annexes', 'progress,awards', '--code', ...LETTER],
    );
    await press(pane, 'Tải về');
    for (const [label, expected] of [
      ['Phụ lục, Excel (.xlsx)', 'phu-luc.xlsx'],
      ['Phụ lục, Word (.docx)', 'phu-luc.docx'],
      ['Danh sách 9 cột nhập hệ thống (.csv)', 'danh-sach-nhap-he-thong.csv'],
    ] as const) {
      const [name, bytes] = await downloadOf(page, () => press(pane, label));
      expect(name).toBe(expected);
      if (name.endsWith('.csv')) expect(Buffer.from(bytes).equals(Buffer.from(command(name)))).toBe(true);
      else expect(partsOf(bytes)).toEqual(partsOf(command(name)));
      await pane.getByText('Đã gửi 01 tệp cho trình duyệt tải về.').waitFor();
    }
    await press(pane, 'Dự thảo tờ trình, báo cáo (.docx)');
    await pane.getByText('Đã gửi 02 tệp cho trình duyệt tải về.').waitFor();
    const [draft] = await downloadOf(page, () => press(pane, 'Tải to-trinh.docx'));
    expect(draft).toBe('to-trinh.docx');
    await shoot('export-08-files');

    await press(pane, 'Mở thành tệp mới');
    await pane.getByText('Đã mở phụ lục thành tệp mới.').waitFor();
    const [, workbook] = await downloadOf(page, () => box.getByRole('button').first().click());
    expect(partsOf(workbook)).toEqual(partsOf(command('phu-luc.xlsx')));
  });

  test('the code is the file’s, and a code from paper is compared', async () => {
    const { pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await atExport(pane, chosen);
    const code = await codeByCommand(chosen);
    await press(pane, 'Mã đối chiếu');
    await press(pane, 'Xem mã của tệp đang mở');
    await pane.getByText(code, { exact: true }).waitFor();
    await shoot('export-09-code');
    const compare = async (typedCode: string, answer: string): Promise<void> => {
      await pane.getByLabel('Mã trên bản giấy').fill(typedCode);
      await press(pane, 'So mã');
      await pane.getByText(answer).waitFor();
    };
    await compare(code.toLowerCase().replace('-', ' '), 'Mã khớp.');
    await compare('34679-ACDEF', `Mã không khớp: bản giấy 34679-ACDEF, tệp ${code}.`);
    await shoot('export-10-differs');
    // What was said of one code does not stand beside another.
    await pane.getByLabel('Mã trên bản giấy').fill('123');
    await pane.getByText('Mã không khớp').waitFor({ state: 'detached' });
    await compare('123', 'Chưa phải mã đối chiếu.');
  });

  test('a day that is none stops the export until it is mended', async () => {
    const { pane: ask } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await atExport(pane, chosen);
    await pane.getByLabel('Ngày ký').fill('31/02/2023');
    await pane.getByText('Chưa đúng ngày/tháng/năm.').waitFor();
    const button = pane.getByRole('button', { name: 'Thêm trang tính vào tệp này' });
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await pane.getByLabel('Ngày ký').fill('');
    expect(await eventually(() => button.getAttribute('aria-disabled'), null)).toBeNull();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in a %s pane of 320 or 400 px', async (theme) => {
    const faults: Record<string, readonly string[]> = {};
    const {
      page,
      pane: ask,
      shoot,
    } = await open({
      settings: { workbook: 'empty', theme },
      viewport: { width: 1000, height: 1700 },
    });
    const pane = await ask();
    const look = async (state: string): Promise<void> => {
      for (const width of ['400', '320']) {
        await page.locator('select[name=width]').selectOption(width);
        // Colours that still change are measured wrongly.
        await pane.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
        );
        await shoot(`look-${theme}-${width}-export-${state}`);
        const found = await faultsOf(pane);
        if (found.length > 0) faults[`${state}, ${width} px`] = found;
      }
    };
    await atExport(pane, doubtful);
    for (const name of ['Tình hình gửi báo cáo', 'Danh sách công khai'])
      await pane.getByRole('checkbox', { name }).check();
    await press(pane, 'Sao chép bảng để dán vào Word');
    await press(pane, 'Tải về');
    await press(pane, 'Cần bản PDF?');
    await press(pane, 'Mã đối chiếu');
    await look('1-choices');
    await writeLetter(pane);
    await press(pane, 'Thêm trang tính vào tệp này');
    await press(pane, 'Vẫn xuất');
    await pane.getByText('Đã thêm 03 trang tính').waitFor();
    await look('2-written');
    await press(pane, 'Thêm trang tính vào tệp này');
    await pane.getByText('Cần xem lại trước khi xuất').waitFor();
    await look('3-asked');
    await press(pane, 'Xem mã của tệp đang mở');
    await pane.getByLabel('Mã trên bản giấy').fill('123');
    await press(pane, 'So mã');
    await pane.getByText('Chưa phải mã đối chiếu.').waitFor();
    await look('4-code');
    expect(faults).toEqual({});
  });
});
