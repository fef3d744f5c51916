/** What somebody does who merges. */
import type { Frame } from 'playwright-core';
import { openTab } from './pane';

/** A file that is chosen in the browser. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param path its last part is the file's name */
export const upload = (path: string, bytes: Uint8Array): Upload => ({
  name: path.replace(/^.*\//, ''),
  mimeType: XLSX,
  buffer: Buffer.from(bytes),
});

/** Chooses files on the tab *Tổng hợp*, and waits until they are listed. */
export async function giveFiles(pane: Frame, files: readonly Upload[]): Promise<void> {
  await openTab(pane, 'Tổng hợp');
  await pane.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles([...files]);
  for (const { name } of files) await pane.getByText(name, { exact: true }).waitFor();
}

/** The first run of an officer who merges. */
export async function workAtTheRoot(pane: Frame): Promise<void> {
  await pane.getByRole('radio', { name: 'tổng hợp của các đơn vị' }).check();
  await pane.getByRole('button', { name: 'Tiếp tục' }).click();
}
