/**
 * `npm ci` passes wherever the registry lacks a package for another platform: the lockfile names them all. It warns of
 * nothing and waits for nobody's approval on the Node that the README promises.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { satisfies } from 'semver';

interface Package {
  readonly engines?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: true;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(join(__dirname, '../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const paths = Object.keys(lock.packages);

test('every optional dependency has its entry', () => {
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(
      (name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)),
    ),
  );
  expect(missing).toEqual([]);
});

test('no entry names the host it was downloaded from', () => {
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

/** The newest of Node 20; a package may ask for a later one of them than the first. */
const NODE = '20.20.2';

/** Files that a page loads and tests read as text; what it asks of Node is for building it. */
const NEVER_STARTED = ['node_modules/@odoo/o-spreadsheet'];

test('no package refuses Node 20', () => {
  const refusing = Object.entries(lock.packages)
    .filter(([, { engines }]) => !satisfies(NODE, engines?.['node'] ?? '*'))
    .map(([path]) => path);
  expect(refusing).toEqual(NEVER_STARTED);
});

test('of every script that runs at installation it is said whether it may', () => {
  const { allowScripts } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  const scripted = Object.entries(lock.packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripted)].sort());
});
