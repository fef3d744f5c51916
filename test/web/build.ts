/** Runs the build as `npm run build` does, into a folder of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(__dirname, '../..');

/** Builds the add-in's site; what was printed. Throws what was printed where it fails. */
export function buildWeb(folder: string, ...env: readonly string[]): string {
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/webpack/bin/webpack.js'),
      ...['--config-name', 'web', '--output-path', folder],
      ...env.flatMap((value) => ['--env', value]),
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  return run.stdout;
}

/** Runs a module of the build scripts; what it prints as JSON. They are ES modules, which jest does not load. */
export function evaluate(source: string): unknown {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '');
}
