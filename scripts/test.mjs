/**
 * `npm test`: types, lint, dependency rules and unused code, one after another beside the tests. Whatever fails, all of
 * it is told; the last line counts the tests, and each failed check as one that failed. Arguments go to jest.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

const CHECKS = ['types', 'lint', 'arrows', 'unused'];

/** Runs a script of package.json; its output and whether it passed. */
const check = (name) =>
  new Promise((resolve) => {
    const run = spawn('npm', ['run', '--silent', name], { shell: process.platform === 'win32' });
    const output = [];
    for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk) => output.push(chunk));
    run.on('close', (code) => resolve({ isPassed: code === 0, output: Buffer.concat(output).toString() }));
  });

/** The tests; what they counted, which test/closing-line.cjs sends instead of printing it. */
const tests = () =>
  new Promise((resolve) => {
    const jest = new URL('../node_modules/jest/bin/jest.js', import.meta.url).pathname;
    const args = [jest, '--seed=3126', ...process.argv.slice(2)];
    const run = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    let counts = { passed: 0, failed: 1, skipped: 0 };
    run.on('message', (message) => (counts = message));
    run.on('close', (code) => resolve({ isPassed: code === 0, counts }));
  });

let failedChecks = 0;
const checks = async () => {
  for (const name of CHECKS) {
    const { isPassed, output } = await check(name);
    if (isPassed) continue;
    failedChecks += 1;
    process.stdout.write(`\nnpm run ${name} failed:\n${output}\n`);
  }
};

const [{ isPassed, counts }] = await Promise.all([tests(), checks()]);
const { closingLine } = await import('../test/closing-line.cjs');
console.log(`\n${closingLine({ ...counts, failed: counts.failed + failedChecks })}`);
process.exitCode = isPassed && failedChecks === 0 ? 0 : 1;
