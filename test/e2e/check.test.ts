import { describeInBrowser } from './needs-browser';
import { opening } from './opening';
import { openTab } from './pane';

const FORM = 'Đề nghị khen thưởng';

jest.setTimeout(300_000);

describeInBrowser('checking in place, in a browser', () => {
  const open = opening();

  test('a fault is shown as it is typed, leads to its cell, and goes when it is mended', async () => {
    const { page, pane, showSheet, type, shoot } = await open();
    const frame = await pane();
    await openTab(frame, 'Kiểm tra');
    await showSheet(FORM);
    await type('E12', 'Nguyễn Văn Mẫu');
    const fault = frame.getByText(/^C12, Loại/);
    await fault.waitFor();
    await shoot('check-fault');
    await showSheet('Thông tin');
    await fault.click();
    await page.locator('.o-sheet.active').filter({ hasText: FORM }).waitFor();
    await shoot('check-led-to-cell');
    await type('C12', 'Cá nhân');
    await fault.waitFor({ state: 'detached' });
    await shoot('check-mended');
  });
});
