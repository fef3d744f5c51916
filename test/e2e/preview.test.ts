import { eventually } from './eventually';
import { describeInBrowser } from './needs-browser';
import { opening } from './opening';

const FORM = 'Đề nghị khen thưởng';

jest.setTimeout(300_000);

describeInBrowser('the preview in a browser', () => {
  const open = opening();

  test('the pane meets Excel of the declared requirement sets, and the district sample is open', async () => {
    const { pane, shoot } = await open({ settings: { undo: 'cleared' } });
    const met = await (
      await pane()
    ).evaluate(async () => {
      const { host } = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      return {
        host,
        displayLanguage,
        floor: requirements.isSetSupported('ExcelApi', '1.14'),
        above: requirements.isSetSupported('ExcelApi', '1.15'),
      };
    });
    await shoot('preview-sample');
    expect(met).toEqual({ host: 'Excel', displayLanguage: 'vi-VN', floor: true, above: false });
  });

  test('what is typed in the grid is what Office.js reads, and formulas answer', async () => {
    const { showSheet, type, values, shoot } = await open();
    await showSheet(FORM);
    await type('E12', 'Nguyễn Văn Mẫu');
    await shoot('preview-typed');
    const [[verdict, , , , name] = []] = await values(FORM, 'A12:E12');
    expect(name).toBe('Nguyễn Văn Mẫu');
    expect(verdict).toMatch(/^Loại: chưa nhập/);
  });

  test('what the add-in writes shows in the grid', async () => {
    const { pane, page, goTo } = await open({ settings: { workbook: 'empty' } });
    await (
      await pane()
    ).evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['Do phần bổ trợ ghi']];
        await context.sync();
      }),
    );
    await goTo('B2');
    await page.locator('.o-topbar-composer').filter({ hasText: 'Do phần bổ trợ ghi' }).waitFor();
  });

  test('an entry that validation refuses is refused with the form’s own words', async () => {
    const { showSheet, type, values, box, shoot } = await open();
    await showSheet(FORM);
    await type('C12', 'Không có loại này');
    await box.filter({ hasText: 'chọn một mục trong danh sách' }).waitFor();
    await shoot('preview-refused');
    await box.getByRole('button').click();
    expect(await values(FORM, 'C12')).toEqual([['']]);
  });

  test('a locked cell is refused as Excel refuses it', async () => {
    const { showSheet, type, values, box } = await open();
    await showSheet(FORM);
    const before = await values(FORM, 'B1');
    await type('B1', 'Tiêu đề khác');
    await box.filter({ hasText: 'được bảo vệ' }).waitFor();
    await box.getByRole('button').click();
    expect(await values(FORM, 'B1')).toEqual(before);
  });

  test('cells copied in the grid, rows inserted and rows deleted arrive in the workbook', async () => {
    const { page, showSheet, goTo, values } = await open();
    await showSheet(FORM);
    const [[name] = []] = await values(FORM, 'E9');
    await goTo('E9');
    await page.keyboard.press('Control+c');
    await goTo('E12');
    await page.keyboard.press('Control+v');
    const at = async (cell: string): Promise<unknown> => (await values(FORM, cell))[0]?.[0];
    expect(await eventually(() => at('E12'), name)).toBe(name);
    const [[second] = []] = await values(FORM, 'E10');
    for (const [item, moved] of [
      [/^Chèn dòng/, 'E11'],
      [/^Xóa dòng/, 'E10'],
    ] as const) {
      await goTo('E10');
      // Inside the cell that was gone to: its lower right corner can be dragged.
      const corner = await page.locator('.o-autofill').boundingBox();
      if (!corner) throw new Error('no cell is selected');
      await page.mouse.click(corner.x - 10, corner.y - 5, { button: 'right' });
      await page.locator('.o-menu-item').filter({ hasText: item }).click();
      expect(await eventually(() => at(moved), second)).toBe(second);
    }
  });

  test('a paste takes the drop-down lists away, and the ribbon’s repair brings them back', async () => {
    const { page, pane, showSheet, pressRibbon, shoot } = await open();
    await showSheet(FORM);
    const validation = async (): Promise<Excel.DataValidationType | string> =>
      (await pane()).evaluate(
        (sheet) =>
          Excel.run(async (context) => {
            const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange('C9');
            dataValidation.load('type');
            await context.sync();
            return dataValidation.type;
          }),
        FORM,
      );
    expect(await validation()).toBe('List');
    await page.getByRole('button', { name: 'Làm hỏng bằng cách dán' }).click();
    expect(await validation()).toBe('None');
    await shoot('preview-broken');
    await pressRibbon('Khôi phục biểu mẫu');
    await expect(eventually(validation, 'List')).resolves.toBe('List');
    await shoot('preview-repaired');
  });

  test('a button pressed while the program is still on its way acts when it comes', async () => {
    const { page, pane, pressRibbon } = await open();
    let release = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/taskpane.*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    // Loads the pane anew.
    await page.locator('select[name=theme]').selectOption('dark');
    await pressRibbon('Kiểm tra');
    const frame = await pane();
    await frame.locator('#not-started').waitFor({ state: 'attached' });
    // Excel called the button's function in a task of its own.
    await frame.evaluate(() =>
      Office.onReady().then(() => new Promise((resolve) => setTimeout(resolve, 100))),
    );
    expect(await frame.getByRole('tab').count()).toBe(0);
    release();
    await frame.getByRole('heading', { name: 'Nội dung cần xem' }).waitFor();
    expect(await frame.locator('[role=tab][aria-selected=true]').innerText()).toContain('Kiểm tra');
    expect(await frame.locator('#not-started').count()).toBe(0);
  });

  test('the dark theme, English and the narrowest pane reach the pane', async () => {
    const { pane, shoot } = await open({ settings: { theme: 'dark', language: 'en', width: '320' } });
    const told = await (
      await pane()
    ).evaluate(() => ({
      language: Office.context.displayLanguage,
      background: Office.context.officeTheme.bodyBackgroundColor,
      width: window.innerWidth,
    }));
    await shoot('preview-dark-english');
    expect(told).toEqual({ language: 'en-US', background: '#292929', width: 319 });
  });

  test('an empty workbook takes the place of the sample, at the choice of the menu', async () => {
    const { page, pane } = await open();
    await page.getByLabel('Tệp').selectOption('empty');
    await page.locator('.o-sheet').filter({ hasText: 'Sheet1' }).waitFor();
    await page.locator('#loading').waitFor({ state: 'hidden' });
    const sheets = await (
      await pane()
    ).evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.load('items/name');
        await workbook.context.sync();
        return workbook.worksheets.items.map(({ name }) => name);
      }),
    );
    expect(sheets).toEqual(['Sheet1']);
    expect(new URL(page.url()).search).toBe('?workbook=empty');
  });
});
