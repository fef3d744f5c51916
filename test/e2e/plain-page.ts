/** The page for any browser, as a person uses it who has no Excel that takes add-ins. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from './browser';
import { builtSite } from './built';
import { downloaded } from './downloaded';
import type { Upload } from './province-steps';
import { serve } from './site';
import type { Site } from './site';

const SHOTS = join(__dirname, '../output/e2e');

export const shotPath = (file: string): string => join(SHOTS, file);

/** As the command's tests have it: 09:30:00 in Vietnam. */
const NOW = new Date('2023-10-12T02:30:00.400Z');

/** How long a slow machine that runs other tests may take for a step. */
const PATIENCE = 20_000;

type Part = 'kiem-tra' | 'tong-hop';

interface PageOptions {
  readonly part: Part;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Instead of the site's own: a name that is no secure place, or a folder. */
  readonly origin?: (site: Site, folder: string) => string;
}

export interface PlainPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests to anywhere but the site itself: each was refused. */
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
  readonly shoot: (name: string) => Promise<void>;
  /** Presses what is called so, and reads the file that the browser then saves. */
  readonly download: (button: string) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

/** What of the page is shown. */
export const shownIn = ({ page }: PlainPage) => page.locator('main:visible');

/** Goes to the other part of the page. */
export async function goTo({ page }: PlainPage, part: string): Promise<void> {
  await page.getByRole('link', { name: part }).click();
  await page.locator('a[aria-current=page]').filter({ hasText: part }).waitFor();
}

/** Chooses files in the part that is shown, and waits until they are listed. */
export async function choose(plain: PlainPage, files: readonly Upload[]): Promise<void> {
  const main = shownIn(plain);
  await main.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles([...files]);
  await main.getByText(/^Đã thêm \d+, tất cả \d+ tệp/).waitFor();
}

/**
 * One browser and one site for the tests of the `describe` that calls it. Returns what opens the page, once a test; after
 * the test it is closed, and requests to elsewhere, missing files and complaints fail it.
 */
export function plainPages(
  ...browserArguments: readonly string[]
): (options: PageOptions) => Promise<PlainPage> {
  let browser: Browser;
  let site: Site;
  let folder: string;
  let opened: PlainPage | undefined;

  beforeAll(async () => {
    folder = await builtSite('web');
    site = await serve(folder);
    browser = await openBrowser(...browserArguments);
  }, 300_000);

  afterEach(async () => {
    await opened?.context.close();
    const { outside, complaints } = opened ?? {};
    opened = undefined;
    expect({ outside, complaints, missing: site.missing }).toEqual({
      outside: [],
      complaints: [],
      missing: [],
    });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  return async ({ part, width = 1200, theme = 'light', origin = () => site.origin }) => {
    const outside: string[] = [];
    const complaints: string[] = [];
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      colorScheme: theme,
    });
    context.setDefaultTimeout(PATIENCE);
    const own = origin(site, folder);
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(`${own}/`) || /^(?:data|blob):/.test(url)) return route.continue();
      outside.push(url);
      return route.abort();
    });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${own}/tong-hop.html#${part}`);
    await page.locator('main:visible input[type=file]').first().waitFor({ state: 'attached' });
    opened = {
      page,
      context,
      outside,
      complaints,
      shoot: async (name) => {
        mkdirSync(SHOTS, { recursive: true });
        // Colours that still change are shown, and measured, wrongly.
        await page.evaluate(() =>
          Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
        );
        await page.screenshot({ path: shotPath(`${name}.png`), fullPage: true });
      },
      download: async (button) => {
        const saved = page.waitForEvent('download');
        await shownIn({ page } as PlainPage)
          .getByRole('button', { name: button })
          .click();
        const download = await saved;
        return {
          name: download.suggestedFilename(),
          bytes: await downloaded(download),
        };
      },
    };
    return opened;
  };
}
