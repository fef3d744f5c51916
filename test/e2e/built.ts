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
const SOURCES = ['src', 'assets', 'scripts/build', 'manifest.xml', 'package-lock.json'];

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

/** `web`: what a province puts on its server. */
type SiteName = 'preview' | 'web';

/** As the README says to build it, into another folder. */
async function build(name: SiteName, folder: string): Promise<void> {
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--config-name', name, '--output-path', folder];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT }).catch(
    (error: { stdout?: string; message?: string }) => {
      throw new Error(error.stdout || error.message);
    },
  );
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
    await build(name, folder);
    writeFileSync(note, wanted);
  });
  return folder;
}
