/** `npm ci` passes wherever the registry lacks a package for another platform: the lockfile names them all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
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
