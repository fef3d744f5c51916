import { eventually } from './eventually';
import { describeInBrowser } from './needs-browser';
import { chooseUnit, installForm, UNIT } from './officer-steps';
import { opening } from './opening';
import { openTab } from './pane';
import { looksOf, selection, sheetNames } from './workbook';

const NOMINATIONS = 'Đề nghị khen thưởng';
const SHEETS = ['Thông tin', 'Báo cáo sơ kết', 'Số liệu', NOMINATIONS];

jest.setTimeout(300_000);

describeInBrowser('an officer of a district', () => {
  const open = opening();

  test('says who works here, installs, types, is led to a fault and mends it, breaks the form and repairs it', async () => {
    const preview = await open({ settings: { workbook: 'empty' } });
    const { page, showSheet, type, values, pressRibbon, shoot } = preview;
    const pane = await preview.pane();
    await shoot('officer-01-first-run');

    await chooseUnit(pane);
    await pane.getByRole('button', { name: 'Tạo biểu mẫu cho' }).waitFor();
    await shoot('officer-02-nothing-installed');

    await installForm(pane);
    await shoot('officer-03-installed');
    const names = await sheetNames(pane);
    expect(names).toEqual(expect.arrayContaining(SHEETS));
    const asInstalled = await looksOf(pane, NOMINATIONS, 'C9');
    expect(asInstalled).toMatchObject({ validation: 'List', locked: false });

    await showSheet(NOMINATIONS);
    await type('C9', 'Cá nhân');
    await type('E9', 'ông Nguyễn Văn Mẫu');
    await openTab(pane, 'Kiểm tra');
    const finding = pane.getByRole('listitem').filter({ hasText: 'kèm cách xưng hô “ông”' });
    await page.waitForTimeout(3000); await shoot('debug'); console.log(await pane.locator('body').innerText(), await values(NOMINATIONS, 'A9:G9'));
    await finding.waitFor({timeout: 3000});
    await shoot('officer-04-finding');

    await showSheet('Thông tin');
    await finding.getByRole('button').first().click();
    const there = `${NOMINATIONS}!E9`;
    expect(await eventually(() => selection(pane), there)).toBe(there);
    await page.locator('.o-sheet.active').filter({ hasText: NOMINATIONS }).waitFor();
    await shoot('officer-05-led-to-the-cell');

    await type('E9', 'Nguyễn Văn Mẫu');
    await finding.waitFor({ state: 'detached' });
    await shoot('officer-06-mended');

    await page.getByRole('button', { name: 'Làm hỏng bằng cách dán' }).click();
    expect(await looksOf(pane, NOMINATIONS, 'C9')).not.toEqual(asInstalled);
    const entries = await values(NOMINATIONS, 'C9:G12');
    await shoot('officer-07-broken');

    await pressRibbon('Khôi phục biểu mẫu');
    await pane.getByText('Đã khôi phục biểu mẫu.').waitFor();
    await shoot('officer-08-repaired');
    expect(await looksOf(pane, NOMINATIONS, 'C9')).toEqual(asInstalled);
    expect(await values(NOMINATIONS, 'C9:G12')).toEqual(entries);
    expect(await pane.getByText(UNIT).first().isVisible()).toBe(true);
  });
});
