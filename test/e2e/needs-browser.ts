import { hasBrowser } from './browser';

/** `describe` where a browser is installed, otherwise `describe.skip` with the reason; in CI always `describe`. */
export const describeInBrowser = (name: string, tests: () => void): void => {
  if (hasBrowser() || process.env['CI']) describe(name, tests);
  else describe.skip(`${name} (no Chromium, Chrome or Edge; CHROMIUM_PATH names none)`, tests);
};
