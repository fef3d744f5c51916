/** `dist/web` as a province puts it on its server, and what the pane's policy does to it in a real browser. */
import { spawnSync } from 'node:child_process';
import { Linter } from 'eslint';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../e2e/browser';
import { builtSite, ORIGIN, printedBy } from '../e2e/built';
import { serve } from '../e2e/site';
import type { Site } from '../e2e/site';
import { root } from './build';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_PACKAGE = join(root, 'node_modules/@microsoft/office-js');

let localFolder: string;
let cdnFolder: string;
const local = (): string => localFolder;
const cdn = (): string => cdnFolder;

beforeAll(async () => {
  localFolder = await builtSite('web');
  cdnFolder = await builtSite('web-development');
}, 300_000);

describe('the files', () => {
  test('the manifest names the origin that was given, and nothing of the development one', () => {
    const manifest = readFileSync(join(local(), 'manifest.xml'), 'utf8');
    expect(manifest).toContain(`${ORIGIN}/taskpane.html`);
    expect(manifest).not.toContain('localhost');
  });

  test('the manifest is sound, with every icon beside it', () => {
    const run = spawnSync(
      process.execPath,
      [join(root, 'scripts/validate-manifest.mjs'), join(local(), 'manifest.xml')],
      {
        cwd: local(),
        encoding: 'utf8',
      },
    );
    expect([run.stdout, run.stderr]).toEqual(['manifest.xml: valid\n', '']);
  });

  test('every page that the manifest names is there', () => {
    const manifest = readFileSync(join(local(), 'manifest.xml'), 'utf8');
    const pages = [...manifest.matchAll(/"https:\/\/thidua\.example(\/[^"]*)"/g)].map(
      ([, path = '']) => path,
    );
    expect(pages.filter((path) => !existsSync(join(local(), path)))).toEqual([]);
  });

  test('scripts and styles carry a hash of their content in their names', () => {
    const own = readdirSync(local()).filter((file) => /\.(js|css)$/.test(file) && file !== 'support.css');
    expect(own.length).toBeGreaterThan(1);
    expect(own.filter((file) => !/\.[0-9a-f]{8}\.(js|css)$/.test(file))).toEqual([]);
  });

  test('the first script runs in engines that know nothing newer than ES5', () => {
    const [file = ''] = readdirSync(local()).filter((name) => name.startsWith('first.'));
    const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
    const told = new Linter().verify(readFileSync(join(local(), file), 'utf8'), { languageOptions });
    expect(told.filter(({ fatal }) => fatal)).toEqual([]);
  });

  test("Microsoft's files are unmodified copies with their licence, without telemetry", () => {
    const copies = readdirSync(join(local(), 'office-js'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(local(), 'office-js').length + 1));
    expect(copies.sort()).toEqual([
      'LICENSE.md',
      'en-us/office_strings.js',
      'excel-mac-16.00.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'office.js',
      'vi-vn/office_strings.js',
    ]);
    for (const copy of copies) {
      const original = join(OFFICE_PACKAGE, copy === 'LICENSE.md' ? copy : join('dist', copy));
      expect(readFileSync(join(local(), 'office-js', copy)).equals(readFileSync(original))).toBe(true);
    }
  });

  test('by default nothing of Microsoft is copied', () => {
    expect(existsSync(join(cdn(), 'office-js'))).toBe(false);
    expect(readFileSync(join(cdn(), 'taskpane.html'), 'utf8')).toContain(`${CDN}office.js`);
  });

  test('the build tells what the pane weighs', () => {
    expect(printedBy('web')).toMatch(/^taskpane: [\d.]+ KB gzipped of 200\.0 KB/m);
  });

  test('the page for any browser names no other server, and is weighed too', () => {
    for (const folderOf of [local, cdn]) {
      const page = readFileSync(join(folderOf(), 'tong-hop.html'), 'utf8');
      expect(page).not.toMatch(/https?:|office/i);
      expect(page).toContain("default-src 'none'; script-src 'self'; ");
    }
    expect(printedBy('web')).toMatch(/^tong-hop: [\d.]+ KB gzipped of 150\.0 KB/m);
    expect(readFileSync(join(local(), 'support.html'), 'utf8')).toContain('href="tong-hop.html"');
  });
});

/** As much of Excel for Windows as office.js asks for until it is ready. The token is XML: an empty one is none. */
const OFFICE_HOST = `
  const context = {
    GetAppType: () => 1,
    GetSolutionToken: () => '<r><t/></r>',
    GetAppUILocale: () => 'vi-VN',
    GetAppDataLocale: () => 'vi-VN',
    GetSupportedMatrix: () => '{"ExcelApi":"1.14","SharedRuntime":"1.1"}',
    GetHostFullVersion: () => '16.0.20000.20000',
    GetSettings: () => ({ Read() {}, Write() {} }),
  };
  window.external = {
    GetHostInfo: () => 'Excel$Win32$16.01$vi-VN$corr$$$1',
    GetContext: () => new Proxy(context, { get: (own, name) => own[name] ?? (() => '') }),
    Execute() {},
    RegisterEvent() {},
    UnregisterEvent() {},
  };
  window._richApiNativeBridge = { sendMessageToHost() {} };
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    window.violations.push(effectiveDirective + ' ' + blockedURI));
`;

// In CI a missing browser is a failure, not a skipped test.
const inBrowser = hasBrowser() || process.env['CI'] !== undefined ? describe : describe.skip;

inBrowser('in a browser', () => {
  let browser: Browser;
  let site: Site | undefined;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(() => site?.close());
  afterAll(() => browser.close());

  /** Opens the pane as Excel would, Microsoft's server being played by its npm package; what was asked of whom. */
  async function open(built: string): Promise<{ page: Page; asked: string[] }> {
    site = await serve(built);
    const page = await (await browser.newContext()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(OFFICE_HOST);
    await page.route(`${CDN}**`, (route) => {
      const file = join(OFFICE_PACKAGE, 'dist', route.request().url().slice(CDN.length));
      return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
    });
    // What office.js asks for last, once it is ready.
    const telemetry = page.waitForRequest(/oteljs_agave/);
    await page.goto(`${site.origin}/taskpane.html`);
    await page.waitForSelector('.fui-FluentProvider', { state: 'attached' });
    await telemetry;
    return { page, asked };
  }

  const violations = (page: Page): Promise<unknown> => page.evaluate('window.violations');
  const styled = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider === null ? '' : getComputedStyle(provider).getPropertyValue('--colorBrandBackground');
    });

  test('with its own office.js the pane asks nobody else, and its policy forbids nothing that it needs', async () => {
    const { page, asked } = await open(local());
    expect(await page.evaluate(() => Office.context.host)).toBe('Excel');
    expect(await styled(page)).toMatch(/^#/);
    expect(await violations(page)).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${site?.origin}/`))).toEqual([]);
    expect(site?.missing.filter((path) => path !== '/favicon.ico')).toEqual([
      '/office-js/telemetry/oteljs_agave.js',
    ]);
  });

  test('an engine that cannot read the program is told of, and what to do; one that can says nothing of it', async () => {
    site = await serve(local());
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(OFFICE_HOST);
    await page.goto(`${site.origin}/taskpane.html`);
    await page.waitForSelector('.fui-FluentProvider', { state: 'attached' });
    expect(await page.locator('#not-started').count()).toBe(0);
    // What to an old engine `??=` is.
    await page.route('**/taskpane.*.js', (route) => route.fulfill({ body: 'this is newer' }));
    await page.reload();
    await page.getByText('cài đặt Microsoft Edge WebView2 Runtime').waitFor();
    await page.setViewportSize({ width: 320, height: 600 });
    await page.screenshot({ path: join(root, 'test/output/e2e/pane-old-engine.png') });
    expect(await violations(page)).toEqual([]);
  });

  test("with Microsoft's, the policy stops its telemetry script and nothing else", async () => {
    const { page, asked } = await open(cdn());
    expect(await page.evaluate(() => Office.context.host)).toBe('Excel');
    expect(await styled(page)).toMatch(/^#/);
    expect(await violations(page)).toEqual([`script-src-elem ${CDN}telemetry/oteljs_agave.js`]);
    const elsewhere = asked.filter((url) => !url.startsWith(`${site?.origin}/`));
    expect(elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
  });

  test('a script in the page and a text made code are refused', async () => {
    const { page } = await open(local());
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    });
    // In a task of the page's own: what a debugger runs directly may make code of text whatever the policy says.
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              // eslint-disable-next-line @typescript-eslint/no-implied-eval
              resolve(new Function('return 1').name);
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        }),
    );
    expect(outcome).toBe('EvalError');
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await violations(page)).toEqual(['script-src-elem inline', 'script-src eval']);
  });
});
