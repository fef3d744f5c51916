/** Parts of the pane, by the words that an officer sees. */
import type { Frame } from 'playwright-core';

type PaneTab = 'Biểu mẫu' | 'Kiểm tra' | 'Tổng hợp' | 'Xuất' | 'Trợ giúp';

/** Opens a tab and waits until it is the one in front. */
export async function openTab(pane: Frame, name: PaneTab): Promise<void> {
  const tab = pane.getByRole('tab', { name });
  await tab.click();
  await pane.locator('[role=tab][aria-selected=true]').filter({ hasText: name }).waitFor();
}
