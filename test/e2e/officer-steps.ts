/** What an officer of Bác Ái district does before anything can be typed. */
import type { Frame } from 'playwright-core';

export const UNIT = 'Huyện Bác Ái';

/** Says who works here: the level, then the unit, searched for without diacritics. */
export async function chooseUnit(pane: Frame): Promise<void> {
  await pane.getByRole('radio', { name: 'Huyện, thành phố' }).check();
  await pane.getByRole('combobox', { name: 'Đơn vị' }).fill('bac ai');
  await pane.getByRole('option', { name: UNIT }).click();
  await pane.getByRole('button', { name: `Tiếp tục: ${UNIT}` }).click();
}

/** Waits until the form that was asked for stands. */
export const installed = (pane: Frame): Promise<void> =>
  pane.getByText(`Đã tạo biểu mẫu của ${UNIT}.`).waitFor();

export async function installForm(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Tạo biểu mẫu cho' }).click();
  await installed(pane);
}
