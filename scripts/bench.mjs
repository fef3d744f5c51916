/**
 * Speed and memory of the main job on 72 district- and commune-like workbooks, as ratios in one run: CPU of each command
 * against inflating every part of the same files, which nothing that reads them can avoid. Then what the add-in exchanges
 * with Excel and computes, and what its pane weighs. Run: npm run bench
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const UNITS = 72;
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-bench-'));
const root = new URL('../', import.meta.url).pathname;
const cli = join(root, 'dist/cli.js');
// Prints what a command cost, whatever it answered.
const meter = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
});`;

/** Runs a program of this project; what it printed. */
function printed(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return stdout;
}

function measured(...args) {
  const run = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(meter)}`, cli, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (run.status !== 0 && run.status !== 1) throw new Error(run.stderr);
  return JSON.parse(run.stderr.slice(run.stderr.lastIndexOf('\n') + 1));
}

try {
  const made = measured('sample', '--plan', 'ninh-thuan-3126', '--units', String(UNITS), '--out', 'in');
  const files = readdirSync(join(folder, 'in'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
  const start = process.cpuUsage();
  let inflated = 0;
  for (const bytes of files) for (const part of Object.values(unzipSync(bytes))) inflated += part.length;
  const { user, system } = process.cpuUsage(start);
  const floor = (user + system) / 1e6;

  const empty = measured('--version');
  const checked = measured('check', 'in', '--json');
  const merged = measured('merge', 'in', '--out', 'tong-hop.xlsx');
  const row = (name, { cpu, rss }) =>
    console.log(
      `${name.padEnd(24)} ${(cpu / floor).toFixed(1).padStart(8)} ${rss.toFixed(0).padStart(8)} MB`,
    );
  const size = files.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${files.length} files, ${(size / 1e6).toFixed(1)} MB, ${(inflated / 1e6).toFixed(0)} MB inflated`,
  );
  console.log(`${''.padEnd(24)} ${'CPU'.padStart(8)} ${'peak'.padStart(11)}`);
  row('inflate only', { cpu: floor, rss: 0 });
  row('start of the program', empty);
  row('sample (lay out, write)', made);
  row('check', checked);
  row('merge', merged);

  console.log(`\n${printed('dist/bench/bench.js')}`);
  const webpack = 'node_modules/webpack/bin/webpack.js';
  console.log(printed(webpack, '--config-name', 'web', '--output-path', join(folder, 'web')));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
