import type { Frame, Page } from 'playwright-core';
import { sampleFiles } from '../../src/cli/sample/sample';
import { ninhThuan } from '../plan/plans';
import { faultsOf } from './axe';
import { eventually } from './eventually';
import { describeInBrowser } from './needs-browser';
import { chooseUnit, installed, installForm } from './officer-steps';
import { opening } from './opening';
import { openTab } from './pane';
import { giveFiles, upload } from './province-steps';
import type { Upload } from './province-steps';
import { selection } from './workbook';

jest.setTimeout(300_000);

/** Where the keyboard is, or what is wrong with that. */
const focus = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nowhere';
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const name =
      element.getAttribute('aria-label') ?? [...labels, element].map((each) => each.textContent).join('');
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isInside = top < innerHeight && bottom > 0 && left >= 0 && right <= innerWidth;
    return isInside && width > 0 && height > 0 ? name : `out of sight: ${name}`;
  });

/** Presses Tab until the keyboard is at what is named so. Fails where it is nowhere on the way. */
async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  const way: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const at = await focus(pane);
    way.push(at);
    expect(way.join(' > ')).not.toMatch(/nowhere|out of sight/);
    if (name.test(at)) return;
  }
  throw new Error(`Tab does not lead to ${name.source}`);
}

describeInBrowser('for everybody', () => {
  const open = opening();
  const files: readonly Upload[] = [
    ...sampleFiles(ninhThuan, { units: 2, seed: 3, faults: false, created: '2023-10-12T02:30:00Z' }),
  ].map(({ path, bytes }, at) => upload(path, at === 0 ? bytes.subarray(0, 4000) : bytes));

  test.each(['light', 'dark'] as const)(
    'axe finds nothing in a %s pane of 320 or 400 px, and nothing scrolls sideways',
    async (theme) => {
      const faults: Record<string, readonly string[]> = {};
      const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty', theme } });
      const pane = await ask();
      const look = async (state: string): Promise<void> => {
        for (const width of ['400', '320']) {
          await page.locator('select[name=width]').selectOption(width);
          // Colours that still change are measured wrongly.
          await pane.evaluate(() =>
            Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
          );
          await shoot(`look-${theme}-${width}-${state}`);
          const found = await faultsOf(pane);
          if (found.length > 0) faults[`${state}, ${width} px`] = found;
        }
      };
      await pane.getByRole('radio', { name: 'Xã, phường, thị trấn' }).check();
      await look('1-first-run');
      await chooseUnit(pane);
      await pane.getByRole('button', { name: 'Tạo biểu mẫu cho' }).waitFor();
      await look('2-form-none');
      await openTab(pane, 'Kiểm tra');
      await pane.getByText('Tệp đang mở chưa có biểu mẫu để kiểm tra.').waitFor();
      await look('3-check-none');
      await openTab(pane, 'Tổng hợp');
      await pane.getByText('Thả tệp').waitFor();
      await look('4-merge-empty');
      await giveFiles(pane, files);
      await look('5-merge-files');
      await pane.getByRole('button', { name: /^Tổng hợp \d+ tệp/ }).click();
      await pane.getByText(/^Tổng hợp xong/).waitFor();
      await pane.getByRole('button', { name: 'Từng tệp' }).click();
      await look('6-merge-done');
      await openTab(pane, 'Trợ giúp');
      await pane.getByText('Bàn phím').waitFor();
      await look('7-help');
      await openTab(pane, 'Biểu mẫu');
      await installForm(pane);
      await look('8-form-installed');
      await openTab(pane, 'Kiểm tra');
      await pane.getByRole('heading', { name: 'Nội dung cần xem' }).waitFor();
      await look('9-check-findings');
      await page.locator('select[name=excel]').selectOption('failing');
      await openTab(pane, 'Biểu mẫu');
      await pane.getByRole('button', { name: 'Khôi phục biểu mẫu' }).click();
      await pane.getByRole('button', { name: 'Chi tiết' }).click();
      await look('10-form-trouble');
      expect(faults).toEqual({});
    },
  );

  test('by keyboard alone from the first run to the installed form', async () => {
    const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty', width: '320' } });
    const pane = await ask();
    await pane.locator('h1').focus();
    await tabTo(page, pane, /^Xã, phường/);
    await page.keyboard.press('ArrowDown');
    expect(await focus(pane)).toMatch(/^Huyện, thành phố/);
    await tabTo(page, pane, /^Đơn vị/);
    await page.keyboard.type('bac ai');
    await page.keyboard.press('ArrowDown');
    await shoot('keyboard-01-unit');
    await page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Biểu mẫu' }).waitFor();
    await pane.getByRole('button', { name: 'Tạo biểu mẫu cho' }).waitFor();
    expect(await focus(pane)).not.toMatch(/^(?:nowhere|out of sight)/);
    await tabTo(page, pane, /^Tạo biểu mẫu cho/);
    await shoot('keyboard-02-install');
    await page.keyboard.press('Enter');
    await installed(pane);
    expect(await focus(pane)).toMatch(/^Đã tạo biểu mẫu/);
    await tabTo(page, pane, /^Mở thẻ Kiểm tra/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Nội dung cần xem' }).waitFor();
    expect(await focus(pane)).toMatch(/^Kiểm tra/);
    await tabTo(page, pane, /^Đến ô: /);
    await page.keyboard.press('Enter');
    expect(await eventually(() => selection(pane), 'Thông tin!B25')).toBe('Thông tin!B25');
    expect(await focus(pane)).toMatch(/^Đến ô: B25/);
    await shoot('keyboard-03-led-to-the-cell');
    for (const tab of ['Tổng hợp', 'Xuất', 'Trợ giúp', 'Biểu mẫu']) {
      await pane.locator('[role=tab][aria-selected=true]').focus();
      await page.keyboard.press('ArrowRight');
      expect(await focus(pane)).toMatch(tab);
    }
  });
});
