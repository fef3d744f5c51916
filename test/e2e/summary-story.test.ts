/** The story of the summary through the pane: files in, a preview, a click; questions answered where they are told. */
import type { Frame, Page } from 'playwright-core';
import { steps } from '../again/story-steps';
import type { Step } from '../again/story-steps';
import { faultsOf } from './axe';
import { breakOffIn, closeExcelIn, reopened } from './close-excel';
import { describeInBrowser } from './needs-browser';
import { opening } from './opening';
import { openTab } from './pane';
import { upload, workAtTheRoot } from './province-steps';
import { standingAt, workIn } from './summary-sheets';

jest.setTimeout(600_000);

/** Adds files to those that are chosen. */
async function add(pane: Frame, step: Step): Promise<void> {
  const sent = step.before.flatMap((action) => (action.act === 'send' ? [action] : []));
  if (sent.length === 0) return;
  await pane
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles(sent.map(({ name, bytes }) => upload(name, bytes())));
  for (const { name } of sent) await pane.getByText(name, { exact: true }).waitFor();
}

/** Answers by click, as the step does on the sheet. */
async function answer(pane: Frame, step: Step): Promise<boolean> {
  const choices = step.before.flatMap((action) =>
    action.act === 'type' && action.list === 'queue' ? [action.values['choice'] ?? ''] : [],
  );
  for (const choice of choices) {
    // As many do it: a double click is one choice.
    await pane.getByRole('button', { name: new RegExp(`^${choice}: `) }).dblclick();
    await pane.getByText('Đã ghi 01 lựa chọn vào cột Chọn của trang Cần xử lý.').waitFor();
  }
  return choices.length > 0;
}

describeInBrowser('one summary through the pane', () => {
  const open = opening();

  /** A pane in which the first file was merged, and nothing is written yet. */
  const firstMerged = async () => {
    const { pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
    const pane = await ask();
    await workAtTheRoot(pane);
    await openTab(pane, 'Tổng hợp');
    await add(pane, steps[0]!);
    await pane.getByRole('button', { name: 'Tổng hợp 01 tệp' }).click();
    return { pane, shoot };
  };

  const look = async (page: Page, pane: Frame, shoot: (name: string) => Promise<void>, state: string) => {
    for (const width of ['400', '320']) {
      await page.locator('select[name=width]').selectOption(width);
      await pane.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
      await shoot(`summary-${state}-${width}`);
      expect({ state, width, faults: await faultsOf(pane) }).toEqual({ state, width, faults: [] });
    }
  };

  test.each(['light', 'dark'] as const)('ten steps, in a %s pane', async (theme) => {
    const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty', theme } });
    const pane = await ask();
    await workAtTheRoot(pane);
    await openTab(pane, 'Tổng hợp');
    for (const [index, step] of steps.entries()) {
      const { said, still = false, awards, queue = [] } = step;
      for (const action of step.before)
        if (action.act !== 'send' && !(action.act === 'type' && action.list === 'queue'))
          await workIn(pane, action);
      await add(pane, step);
      if (index === 4) await look(page, pane, shoot, `${theme}-1-prepare`);
      if (await answer(pane, step)) {
        await look(page, pane, shoot, `${theme}-2-queue`);
        await pane.getByRole('button', { name: 'Thực hiện 01 lựa chọn' }).click();
      } else await pane.getByRole('button', { name: /^Tổng hợp (?:thêm )?\d+ tệp/ }).click();
      if (index === 0) {
        await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
        await pane.getByText('Đã ghi bản tổng hợp vào tệp đang mở.').waitFor();
      } else if (still) await pane.getByText('Không có gì mới.').waitFor();
      else {
        await pane.getByText('Đã tổng hợp xong, chưa ghi gì.').waitFor();
        if (index === 3 || index === 4) await look(page, pane, shoot, `${theme}-3-preview-${index + 1}`);
        await pane.getByRole('button', { name: 'Ghi vào bản tổng hợp' }).click();
        await pane.getByText('Đã ghi vào bản tổng hợp.').waitFor();
        if (index === 4) await look(page, pane, shoot, `${theme}-4-written`);
      }
      expect({ said, ...(await standingAt(pane)) }).toEqual({ said, awards, queue });
      // Back by keyboard: to the files, or to the question that waits.
      const back = queue.length > 0 ? `Xử lý 0${queue.length} việc` : 'Tổng hợp lần khác';
      await pane.getByRole('button', { name: back }).press('Enter');
      const next = queue.length > 0 ? /^Theo đơn vị: / : /^Chọn tệp$/;
      await pane
        .locator('button:focus')
        .and(pane.getByRole('button', { name: next }))
        .waitFor();
      await pane.getByText('Tệp đang mở là bản tổng hợp.').waitFor();
    }
  });

  test('what is not written leaves all as it was, and what somebody typed meanwhile is merged anew', async () => {
    const { pane, shoot } = await firstMerged();
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
    await pane.getByText('Đã ghi bản tổng hợp vào tệp đang mở.').waitFor();
    await pane.getByRole('button', { name: 'Tổng hợp lần khác' }).click();
    const before = await standingAt(pane);

    await add(pane, steps[3]!);
    await pane.getByRole('button', { name: 'Tổng hợp thêm 02 tệp' }).click();
    await pane.getByRole('button', { name: 'Hủy' }).click();
    await pane.getByText('Đã dừng, chưa ghi gì.').waitFor();
    expect(await standingAt(pane)).toEqual(before);

    await pane.getByRole('button', { name: 'Tổng hợp thêm 02 tệp' }).click();
    await pane.getByText('Đã tổng hợp xong, chưa ghi gì.').waitFor();
    const name = 'Nguyễn Văn Mẫu An';
    const values = { selection: 'Trình' };
    await workIn(pane, { act: 'type', list: 'awards', where: ['name', name], values });
    await pane.getByRole('button', { name: 'Ghi vào bản tổng hợp' }).click();
    await pane.getByText(/^Bản tổng hợp được sửa trong lúc xem trước/).waitFor();
    await shoot('summary-5-changed-meanwhile');
    await pane.getByRole('button', { name: 'Ghi vào bản tổng hợp' }).click();
    await pane.getByText('Đã ghi vào bản tổng hợp.').waitFor();
    const { awards } = await standingAt(pane);
    expect(awards.find(([who]) => who === name)?.[1]).toBe('Trình');
    expect(awards).toHaveLength(3);
  });

  test('a write that Excel breaks off while the pane looks on is finished there', async () => {
    const { pane, shoot } = await firstMerged();
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).waitFor();
    await breakOffIn(pane);
    await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
    await pane.getByText('Excel báo lỗi khi thực hiện.').waitFor();
    await pane.getByText('Lần ghi trước vào tệp này chưa xong.').waitFor();
    await shoot('summary-8-broken-off');
    await pane.getByRole('button', { name: 'Hoàn tất việc ghi' }).click();
    await pane.getByText('Đã ghi nốt phần còn thiếu của bản tổng hợp.').waitFor();
    await pane.getByText('Tệp đang mở là bản tổng hợp.').waitFor();
    expect(await pane.getByText('Excel báo lỗi khi thực hiện.').count()).toBe(0);
    expect((await standingAt(pane)).awards).toHaveLength(steps[0]!.awards.length);
  });

  test.each(['new', 'again'] as const)(
    'a write (%s) in which Excel was closed is finished at the next opening',
    async (what) => {
      const { page, pane: ask, shoot } = await open({ settings: { workbook: 'empty' } });
      let pane = await ask();
      await workAtTheRoot(pane);
      await openTab(pane, 'Tổng hợp');
      if (what === 'again') {
        await add(pane, steps[0]!);
        await pane.getByRole('button', { name: 'Tổng hợp 01 tệp' }).click();
        await pane.getByRole('button', { name: 'Ghi vào tệp đang mở' }).click();
        await pane.getByText('Đã ghi bản tổng hợp vào tệp đang mở.').waitFor();
      }
      await closeExcelIn(page, { after: 'half', writes: 60 });
      pane = await reopened(page, ask);
      await openTab(pane, 'Tổng hợp');
      await add(pane, steps[what === 'new' ? 0 : 3]!);
      await pane.getByRole('button', { name: /^Tổng hợp (?:thêm )?01 tệp/ }).click();
      await pane.getByRole('button', { name: /^Ghi vào/ }).click();
      await page.locator('body[data-closed]').waitFor({ state: 'attached' });
      pane = await reopened(page, ask);
      await openTab(pane, 'Tổng hợp');
      await pane.getByText('Lần ghi trước vào tệp này chưa xong.').waitFor();
      await shoot(`summary-6-unfinished-${what}`);
      await pane.getByRole('button', { name: 'Hoàn tất việc ghi' }).click();
      await pane.getByText('Đã ghi nốt phần còn thiếu của bản tổng hợp.').waitFor();
      await pane.getByText('Tệp đang mở là bản tổng hợp.').waitFor();
      await shoot(`summary-7-finished-${what}`);
      const { awards } = await standingAt(pane);
      expect(awards.map(([name]) => name).sort()).toEqual(
        steps[what === 'new' ? 0 : 3]!.awards.map(([name]) => name).sort(),
      );
      await pane.getByRole('button', { name: 'Tổng hợp lại' }).click();
      await pane.getByText('Không có gì mới.').waitFor();
    },
  );
});
