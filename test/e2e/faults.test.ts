import type { Page } from 'playwright-core';
import { closeExcelIn, reopened } from './close-excel';
import { describeInBrowser } from './needs-browser';
import { chooseUnit, installForm, UNIT } from './officer-steps';
import { opening } from './opening';
import { openTab } from './pane';
import { looksOf, sheetNames } from './workbook';

const NOMINATIONS = 'Đề nghị khen thưởng';

jest.setTimeout(300_000);

/** Makes the stand-in fail in one of the ways that the preview's page offers. */
const misbehave = (page: Page, how: string): Promise<unknown> =>
  page.locator('select[name=excel]').selectOption(how);

describeInBrowser('when Excel fails', () => {
  const open = opening();

  test('an exception is a sentence, with the detail to copy behind it, and trying again works', async () => {
    const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await chooseUnit(pane);
    await misbehave(page, 'failing');
    await pane.getByRole('button', { name: 'Tạo biểu mẫu cho' }).click();
    await pane.getByText('Excel báo lỗi khi thực hiện.').waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toMatch(/^Excel báo lỗi/);
    await pane.getByRole('button', { name: 'Chi tiết' }).click();
    await shoot('faults-01-exception');
    const detail = await pane.getByRole('group', { name: 'Chi tiết' }).innerText();
    expect(detail).toMatch(/^GeneralException/);
    await pane.getByRole('button', { name: 'Sao chép' }).click();
    await pane.getByText('Đã sao chép.').waitFor();
    await pane.getByRole('button', { name: 'Thử lại' }).click();
    await pane.getByText(new RegExp(`^Đã (?:tạo|hoàn tất) biểu mẫu của ${UNIT}`)).waitFor();
    expect(await pane.getByText('Excel báo lỗi khi thực hiện.').count()).toBe(0);
  });

  test('while a cell is being edited nothing is said, and the check comes when it is over', async () => {
    const { page, pane: ask, showSheet, type, shoot } = await open();
    const pane = await ask();
    await openTab(pane, 'Kiểm tra');
    await pane.getByRole('heading', { name: 'Nội dung cần xem' }).waitFor();
    await misbehave(page, 'editing');
    await showSheet(NOMINATIONS);
    await type('C12', 'Cá nhân');
    await type('E12', 'Bà Trần Thị Ví Dụ');
    const fault = pane.getByRole('listitem').filter({ hasText: 'kèm cách xưng hô "Bà"' });
    // Longer than the pane waits for the next keystroke.
    await page.waitForTimeout(1500);
    await shoot('faults-02-editing');
    expect(await pane.getByRole('alert').count()).toBe(0);
    expect(await fault.count()).toBe(0);
    await misbehave(page, 'well');
    await fault.waitFor();
  });

  test('a sheet that somebody locked is checked all the same, and repair opens it', async () => {
    const { page, pane: ask, showSheet, type, pressRibbon, shoot } = await open();
    const pane = await ask();
    await openTab(pane, 'Kiểm tra');
    await showSheet(NOMINATIONS);
    await type('C12', 'Cá nhân');
    await type('E12', 'Bà Trần Thị Ví Dụ');
    const fault = pane.getByRole('listitem').filter({ hasText: 'kèm cách xưng hô "Bà"' });
    await fault.waitFor();
    // The form's own protection is taken off, then one is put on that allows nothing.
    await page.getByRole('button', { name: 'Bỏ khóa trang tính này' }).click();
    await page.getByRole('button', { name: 'Khóa trang tính này' }).click();
    await pane.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await fault.waitFor();
    await shoot('faults-03-protected');
    await pressRibbon('Khôi phục biểu mẫu');
    await pane.getByText('Đã khôi phục biểu mẫu.').waitFor();
    await type('E12', 'Trần Thị Ví Dụ');
    await openTab(pane, 'Kiểm tra');
    await fault.waitFor({ state: 'detached' });
  });

  test.each([40, 400, 1500])(
    'what was installed when Excel was closed after %i actions is completed',
    async (actions) => {
      const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
      await closeExcelIn(page, { after: 'actions', actions });
      let pane = await reopened(page, ask);
      await chooseUnit(pane);
      await pane.getByRole('button', { name: 'Tạo biểu mẫu cho' }).click();
      await page.locator('body[data-closed]').waitFor({ state: 'attached' });
      pane = await reopened(page, ask);
      await pane.getByText(`Biểu mẫu của ${UNIT} chưa tạo xong.`).waitFor();
      await shoot(`faults-04-unfinished-${actions}`);
      await pane.getByRole('button', { name: 'Hoàn tất biểu mẫu' }).click();
      await pane.getByText(`Đã hoàn tất biểu mẫu của ${UNIT}.`).waitFor();
      await shoot(`faults-05-completed-${actions}`);
      expect(await sheetNames(pane)).toEqual(expect.arrayContaining([NOMINATIONS, '_thidua']));
      expect(await looksOf(pane, NOMINATIONS, 'C9')).toMatchObject({ validation: 'List', locked: false });
    },
  );

  test('a second install says that all is there', async () => {
    const { pane: ask, pressRibbon } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await chooseUnit(pane);
    await installForm(pane);
    await pressRibbon('Tạo biểu mẫu');
    await pane.getByText(`Biểu mẫu của ${UNIT} đã có đủ.`).waitFor();
  });
});
