import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

/** Sparticuz's arguments for its own surroundings: here the first one kills the browser with a page, the second hides faults. */
const UNWANTED = ['--single-process', '--disable-web-security'];

/**
 * Starts a headless browser: on Linux x64 the one that comes with npm, elsewhere the machine's own Chrome or Edge.
 * @returns {Promise<import('playwright-core').Browser>} to be closed by the caller
 */
export async function launchChromium() {
  if (process.platform === 'linux' && process.arch === 'x64')
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args.filter((argument) => !UNWANTED.includes(argument)),
    });
  return playwright.launch({ channel: 'chrome' }).catch(() => playwright.launch({ channel: 'msedge' }));
}
