import { faultsOf } from './axe';
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

  test.each(['light', 'dark'] as const)(
    'where calls clear the undo stack, a %s pane waits to be asked, says why, and lets it be chosen otherwise',
    async (theme) => {
      const { page, pane, showSheet, type, shoot } = await open({ settings: { undo: 'cleared', theme } });
      const frame = await pane();
      await openTab(frame, 'Kiểm tra');
      const choice = frame.getByRole('switch', { name: 'Kiểm tra ngay sau mỗi lần nhập' });
      await choice.waitFor();
      const faults: Record<string, readonly string[]> = {};
      const look = async (state: string): Promise<void> => {
        for (const width of ['400', '320']) {
          await page.locator('select[name=width]').selectOption(width);
          await choice.scrollIntoViewIfNeeded();
          // Colours that still change are measured wrongly.
          await frame.evaluate(() =>
            Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
          );
          await shoot(`check-undo-${theme}-${width}-${state}`);
          const found = await faultsOf(frame);
          if (found.length > 0) faults[`${state}, ${width} px`] = found;
        }
      };
      await showSheet(FORM);
      await type('E12', 'Nguyễn Văn Mẫu');
      await frame.getByText('Đã có thay đổi sau lần kiểm tra này.').waitFor();
      await look('off');
      await frame.getByRole('button', { name: 'Kiểm tra lại' }).click();
      const fault = frame.getByText(/^C12, Loại/);
      await fault.waitFor();
      await choice.click();
      await type('C12', 'Cá nhân');
      await fault.waitFor({ state: 'detached' });
      await look('on');
      // Hidden, it waits as well; shown again, it checks.
      const toggle = page.locator('#ribbon').getByRole('button', { name: 'Bảng điều khiển' });
      await toggle.click();
      await type('E13', 'Trần Thị Mẫu');
      await toggle.click();
      await frame.getByText(/^C13, Loại/).waitFor();
      expect(faults).toEqual({});
    },
  );
});
