/** A district's weeks in the pane: its own form, its communes' files into it, its choice, a corrected file. */
import type { Frame, Page } from 'playwright-core';
import { complete, workbookFor } from '../cli/workbooks';
import { letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { faultsOf } from './axe';
import { describeInBrowser } from './needs-browser';
import { chooseUnit, installForm, UNIT } from './officer-steps';
import { opening } from './opening';
import { openTab } from './pane';
import { giveFiles, upload } from './province-steps';
import { standingAt, workIn } from './summary-sheets';

jest.setTimeout(600_000);

const [AN, BINH, CUONG] = ['Nguyễn Văn Mẫu An', 'Trần Thị Mẫu Bình', 'Lê Văn Mẫu Cường'] as const;

function commune(code: string, day: string, people: readonly ReturnType<typeof person>[]): Uint8Array {
  const whole = complete(plan, code);
  const info = { ...whole.info, ...letterOf(day), noNominations: null };
  return workbookFor(plan, code, { ...whole, info, nominations: people });
}

const WRITTEN = 'Đã ghi phần tổng hợp vào tệp đang mở.';
const BESIDE = `Tệp đang mở là biểu mẫu của ${UNIT}, có kèm phần tổng hợp.`;

describeInBrowser('a district merges its communes in the pane', () => {
  const open = opening();

  const look = async (page: Page, pane: Frame, shoot: (name: string) => Promise<void>, state: string) => {
    for (const width of ['400', '320']) {
      await page.locator('select[name=width]').selectOption(width);
      await pane.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await shoot(`levels-${state}-${width}`);
      expect({ state, width, faults: await faultsOf(pane) }).toEqual({ state, width, faults: [] });
    }
  };

  test.each(['light', 'dark'] as const)('into its own form, in a %s pane', async (theme) => {
    const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty', theme } });
    const pane = await ask();
    await chooseUnit(pane);
    await installForm(pane);
    await openTab(pane, 'Tổng hợp');
    await pane.getByText(`Tổng hợp tệp của các đơn vị gửi qua ${UNIT} vào chính biểu mẫu đang mở.`).waitFor();
    await giveFiles(pane, [
      upload('22783.xlsx', commune('22783', '2023-10-02', [person(AN), person(BINH)])),
      upload('22786.xlsx', commune('22786', '2023-10-02', [person(CUONG)])),
    ]);
    await look(page, pane, shoot, `${theme}-1-prepare`);
    await pane.getByRole('button', { name: 'Tổng hợp 02 tệp' }).click();
    await pane.getByText('Đã tổng hợp xong, chưa ghi gì.').waitFor();
    await look(page, pane, shoot, `${theme}-2-preview`);
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
    await pane.getByText(WRITTEN).waitFor();
    await look(page, pane, shoot, `${theme}-3-written`);
    const select = { selection: 'Trình' };
    const edit = { achievement: 'Huyện sửa' };
    await workIn(pane, { act: 'type', list: 'awards', where: ['name', AN], values: select });
    await workIn(pane, { act: 'type', list: 'awards', where: ['name', BINH], values: edit });

    await pane.getByRole('button', { name: 'Tổng hợp lần khác' }).click();
    await pane.getByText(BESIDE).waitFor();
    const mended = { achievement: 'Xã sửa' };
    const corrected = [person(AN, mended), person(BINH, mended)];
    await giveFiles(pane, [upload('22783-sua.xlsx', commune('22783', '2023-10-03', corrected))]);
    await look(page, pane, shoot, `${theme}-4-again`);
    await pane.getByRole('button', { name: 'Tổng hợp thêm 03 tệp' }).click();
    await pane.getByText('Đã tổng hợp xong, chưa ghi gì.').waitFor();
    await look(page, pane, shoot, `${theme}-5-question`);
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
    await pane.getByText(WRITTEN).waitFor();
    expect(await standingAt(pane, 'huyện')).toMatchObject({
      awards: [
        [AN, 'Trình', 'Xã sửa', expect.anything()],
        [BINH, null, 'Huyện sửa', expect.anything()],
        [CUONG, null, person(CUONG).achievement, expect.anything()],
      ],
      queue: [[expect.anything(), person(BINH).achievement, 'Xã sửa', 'Huyện sửa']],
    });

    await pane.getByRole('button', { name: 'Tổng hợp lần khác' }).click();
    await pane.getByRole('button', { name: /^Theo đơn vị: / }).click();
    await pane.getByText('Đã ghi 01 lựa chọn vào cột Chọn của trang Cần xử lý.').waitFor();
    await look(page, pane, shoot, `${theme}-6-queue`);
    await pane.getByRole('button', { name: 'Thực hiện 01 lựa chọn' }).click();
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
    await pane.getByText(WRITTEN).waitFor();
    const { awards, queue } = await standingAt(pane, 'huyện');
    expect([awards.map(([name, , achievement]) => [name, achievement]), queue]).toEqual([
      [
        [AN, 'Xã sửa'],
        [BINH, 'Xã sửa'],
        [CUONG, person(CUONG).achievement],
      ],
      [],
    ]);

    await openTab(pane, 'Biểu mẫu');
    await look(page, pane, shoot, `${theme}-7-form`);
    await pane.getByRole('button', { name: 'Khôi phục biểu mẫu' }).click();
    await pane.getByText(/^Đã khôi phục/).waitFor();
    expect((await standingAt(pane, 'huyện')).awards).toEqual(awards);
    await openTab(pane, 'Kiểm tra');
    await openTab(pane, 'Xuất');
    await pane.getByText(/^Phụ lục lấy đúng nội dung bản tổng hợp đang mở/).waitFor();
    await look(page, pane, shoot, `${theme}-8-export`);
  });
});
