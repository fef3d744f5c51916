import type { Browser } from 'playwright-core';
import { openBrowser } from './browser';
import { builtSite } from './built';
import { openPreview } from './preview';
import type { Preview, PreviewOptions } from './preview';
import { serve } from './site';
import type { Site } from './site';

/**
 * One browser and one site for the tests of the `describe` that calls it. Returns what opens the preview, once a test;
 * after the test it is closed, and requests to elsewhere, missing files and complaints of the page fail it.
 */
export function opening(): (options?: PreviewOptions) => Promise<Preview> {
  let browser: Browser | undefined;
  let site: Site | undefined;
  let opened: Preview | undefined;

  beforeAll(async () => {
    site = await serve(await builtSite());
    browser = await openBrowser();
  }, 300_000);

  afterEach(async () => {
    await opened?.close();
    const { outside, complaints } = opened ?? {};
    opened = undefined;
    expect({ outside, complaints, missing: site?.missing }).toEqual({
      outside: [],
      complaints: [],
      missing: [],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return async (options) => {
    if (!browser || !site) throw new Error('to be called within a test');
    return (opened = await openPreview(browser, site, options));
  };
}
