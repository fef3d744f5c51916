/** The preview in a browser, as a person uses it: the grid, the ribbon, the pane. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { Settings } from '../../src/preview/page/settings';
import type { Site } from './site';

const SHOTS = join(__dirname, '../output/e2e');

/** Names of the ribbon's buttons, as the Vietnamese page has them. */
type RibbonButton = 'Tạo biểu mẫu' | 'Kiểm tra' | 'Khôi phục biểu mẫu' | 'Tổng hợp' | 'Bảng điều khiển';

export interface PreviewOptions {
  /** What differs from the page as it opens by itself. */
  readonly settings?: Partial<Settings>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Preview {
  readonly page: Page;
  /** The pane's document, where `evaluate` may call `Excel.run`. To be asked for anew after the pane was loaded anew. */
  readonly pane: () => Promise<Frame>;
  /** Values of a range of a sheet, read through Office.js. */
  readonly values: (sheet: string, address: string) => Promise<unknown[][]>;
  /** Shows a sheet by its tab below the grid. */
  readonly showSheet: (name: string) => Promise<void>;
  /** Goes to a cell by the box left of the formula bar. */
  readonly goTo: (address: string) => Promise<void>;
  /** Goes to a cell, types, and presses Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly pressRibbon: (button: RibbonButton) => Promise<void>;
  /** The box that Excel shows, where there is one. */
  readonly box: Locator;
  /** Requests to anywhere but the site itself: each was refused. */
  readonly outside: readonly string[];
  /** What the pages and the stand-in complained of. */
  readonly complaints: readonly string[];
  /** Saves `test/output/e2e/<name>.png`. */
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long a slow machine that runs other tests may take for a step. */
const PATIENCE = 60_000;

async function guarded(context: BrowserContext, { origin }: Site, outside: string[]): Promise<void> {
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || /^(?:data|blob):/.test(url)) return route.continue();
    outside.push(url);
    return route.abort();
  });
}

/** Opens the preview in a browser context of its own and waits until the pane is there. */
export async function openPreview(
  browser: Browser,
  site: Site,
  { settings = {}, viewport = { width: 1400, height: 860 } }: PreviewOptions = {},
): Promise<Preview> {
  const outside: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  context.setDefaultTimeout(PATIENCE);
  await guarded(context, site, outside);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${site.origin}/?${new URLSearchParams(settings).toString()}`);
  await page.locator('#loading').waitFor({ state: 'hidden' });

  async function pane(): Promise<Frame> {
    const frame = await page
      .locator('#pane')
      .elementHandle()
      .then((element) => element?.contentFrame());
    if (!frame) throw new Error('the page has no pane');
    await frame.waitForFunction(() => typeof Excel !== 'undefined' && 'run' in Excel);
    await frame.evaluate(() => Office.onReady());
    return frame;
  }

  const preview: Preview = {
    page,
    pane,
    values: async (sheet, address) =>
      (await pane()).evaluate(
        ([name, cells]) =>
          Excel.run(async (run) => {
            const range = run.workbook.worksheets.getItem(name).getRange(cells);
            range.load('values');
            await run.sync();
            return range.values as unknown[][];
          }),
        [sheet, address] as const,
      ),
    showSheet: async (name) => {
      await page.locator('.o-sheet').filter({ hasText: name }).first().click();
    },
    goTo: async (address) => {
      const input = page.locator('.o-named-range-selector-container input');
      await input.click();
      await input.fill(address);
      await input.press('Enter');
    },
    type: async (address, text) => {
      await preview.goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    pressRibbon: (button) =>
      page.locator('#ribbon').getByRole('button', { name: button, exact: true }).click(),
    box: page.locator('dialog.box'),
    outside,
    complaints,
    shoot: async (name) => {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, `${name}.png`) });
    },
    close: () => context.close(),
  };
  await pane();
  return preview;
}
