/** A headless Chromium: the one that npm brings on Linux x64, a Chrome, Chromium or Edge of the system elsewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserServer } from 'playwright-core';
import { oneAtATime } from './one-at-a-time';

/** Where systems keep their browsers, most common first. */
const SYSTEM_BROWSERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((folder) => [
    join(process.env[folder] ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe'),
    join(process.env[folder] ?? 'C:\\', 'Microsoft\\Edge\\Application\\msedge.exe'),
  ]),
};

/** Nothing that asks the network by itself. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Of npm's browser: those of its own arguments that suit a machine without a display or a sandbox. Its default ones
 * hold `--single-process`, where closing a page ends the browser, and `--disable-web-security`.
 */
const UNPRIVILEGED = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
];

interface Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const hasBundled = process.platform === 'linux' && process.arch === 'x64';

const systemBrowser = (): string | undefined => SYSTEM_BROWSERS[process.platform]?.find(existsSync);

/** Whether any font or the library is known to the system. */
const answers = (command: string, args: readonly string[], wanted: RegExp): boolean => {
  try {
    return wanted.test(execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return false;
  }
};

/**
 * Unpacks npm's browser once for all that run tests on this machine. The package unpacks into the folder for temporary
 * files, and its libraries (NSS), which a plain Debian has none of, only where it believes itself in Amazon's cloud.
 */
async function bundledBrowser(): Promise<Program> {
  const about = readFileSync(join(__dirname, '../../node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(about) as { version: string };
  const folder = join(tmpdir(), `thi-dua-chromium-${version}`);
  const path = join(folder, 'chromium');
  mkdirSync(folder, { recursive: true });
  await oneAtATime(folder, () => {
    const done = join(folder, 'unpacked');
    if (existsSync(done)) return Promise.resolve();
    // Whoever was interrupted left half a browser.
    rmSync(path, { force: true });
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const unpack = "void require('@sparticuz/chromium').executablePath()";
    execFileSync(process.execPath, ['-e', unpack], { cwd: __dirname, env, stdio: 'pipe' });
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsIn(folder));
    writeFileSync(done, '');
    return Promise.resolve();
  });
  return { path, env: surroundings(folder) };
}

/** The package's own list names `/tmp`, wherever temporary files are. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;

/** Libraries and fonts of the package only where the system has none: its one font knows Vietnamese, and no symbols. */
function surroundings(folder: string): Program['env'] {
  const hasLibraries = answers('/sbin/ldconfig', ['-p'], /libnss3\.so/);
  const hasFonts = answers('fc-list', [], /\S/);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    ...process.env,
    ...(hasLibraries ? {} : { LD_LIBRARY_PATH: libraries.filter(Boolean).join(delimiter) }),
    ...(hasFonts ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  };
}

/** The path that the environment gives, else npm's browser, else the system's; `null` where there is none. */
async function program(): Promise<Program | null> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return { path: given, env: process.env };
  if (hasBundled) return bundledBrowser();
  const path = systemBrowser();
  return path === undefined ? null : { path, env: process.env };
}

/** Whether tests in a browser can run here. */
export const hasBrowser = (): boolean =>
  Boolean(process.env['CHROMIUM_PATH']) || hasBundled || systemBrowser() !== undefined;

/** How to start the browser; @param more arguments of the command line */
async function options(more: readonly string[]) {
  const found = await program();
  if (found === null) throw new Error('no Chromium, Chrome or Edge: set CHROMIUM_PATH');
  const env = Object.fromEntries(
    Object.entries(found.env).filter((entry) => entry[1] !== undefined),
  ) as Record<string, string>;
  const isLinux = process.platform === 'linux';
  return { executablePath: found.path, env, args: [...QUIET, ...(isLinux ? UNPRIVILEGED : []), ...more] };
}

/** Where the browser of the whole run listens; the processes that run tests inherit it. */
const ADDRESS = 'THI_DUA_TEST_BROWSER';

/** Starts the one browser that all test files of a run share, each with pages of its own. */
export async function startShared(): Promise<BrowserServer> {
  const server = await chromium.launchServer(await options([]));
  process.env[ADDRESS] = server.wsEndpoint();
  return server;
}

/**
 * The shared browser; closing it closes the caller's pages only.
 *
 * @param more arguments of the command line: with any it is a browser of its own
 */
export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  const address = process.env[ADDRESS];
  return address === undefined || more.length > 0
    ? chromium.launch(await options(more))
    : chromium.connect(address);
}
