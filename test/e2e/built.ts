/** The sites as they are served, each built once for all tests, and again when a source changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { oneAtATime } from './one-at-a-time';

const ROOT = join(__dirname, '../..');
const SITE = join(ROOT, 'test/output/site');

/** All that the build reads but packages, which the lockfile stands for. */
const SOURCES = [
  ...['src', 'assets', 'scripts/build', 'test/e2e/built.ts'],
  ...['webpack.config.js', 'manifest.xml', 'package-lock.json'],
];

function* files(path: string): Generator<string> {
  if (statSync(path).isFile()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of files(join(ROOT, source)))
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Where the province's site says that it is served. */
export const ORIGIN = 'https://thidua.example';

/** As the README says to build them; `web`: what a province puts on its server, with its own office.js. */
const BUILDS = {
  preview: ['--config-name', 'preview'],
  web: ['--config-name', 'web', '--env', `origin=${ORIGIN}`, '--env', 'officeJs=local'],
  'web-development': ['--config-name', 'web', '--mode', 'development'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type SiteName = keyof typeof BUILDS;

/** What webpack printed. */
async function build(name: SiteName, folder: string): Promise<string> {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, ...BUILDS[name], '--output-path', folder];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT }).catch(
    (error: { stdout?: string; message?: string }) => {
      throw new Error(error.stdout || error.message);
    },
  );
  return stdout;
}

/** Path of the folder that holds the site's files. */
export async function builtSite(name: SiteName = 'preview'): Promise<string> {
  mkdirSync(SITE, { recursive: true });
  const folder = join(SITE, name);
  const note = join(SITE, `${name}.sha256`);
  await oneAtATime(SITE, async () => {
    const wanted = fingerprint();
    let built = '';
    try {
      built = readFileSync(note, 'utf8');
    } catch {
      // Not built yet.
    }
    if (built === wanted) return;
    writeFileSync(join(SITE, `${name}.log`), await build(name, folder));
    writeFileSync(note, wanted);
  });
  return folder;
}

/** What the build of a site printed. */
export const printedBy = (name: SiteName): string => readFileSync(join(SITE, `${name}.log`), 'utf8');
