/** What the build refuses, each in one sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb, evaluate } from './build';

const LIKE = 'write it like https://thidua.example or https://thidua.example:8443';
const origins: readonly (readonly [given: string, answer: string])[] = [
  ['https://thidua.example', 'https://thidua.example'],
  ['https://thidua.example:8443', 'https://thidua.example:8443'],
  ['https://Thidua.Example', 'https://thidua.example'],
  [
    'http://thidua.example',
    `The origin "http://thidua.example" is not https, and Excel loads add-ins over https only: ${LIKE}.`,
  ],
  [
    'https://thidua.example/',
    `The origin "https://thidua.example/" holds more than scheme, host and port: ${LIKE}, no slash at the end.`,
  ],
  [
    'https://thidua.example/excel',
    `The origin "https://thidua.example/excel" holds more than scheme, host and port: ${LIKE}, no slash at the end.`,
  ],
  ['thidua.example', `The origin "thidua.example" is not a web address: ${LIKE}.`],
];

test('origins', () => {
  const given = origins.map(([origin]) => origin);
  const answers = evaluate(`
    import { readOrigin } from './scripts/build/origin.mjs';
    const read = (origin) => { try { return readOrigin(origin); } catch (error) { return error.message; } };
    console.log(JSON.stringify(${JSON.stringify(given)}.map(read)));
  `);
  expect(answers).toEqual(origins.map(([, answer]) => answer));
});

test('a refusal ends the build with its sentence and no trace', () => {
  const folder = join(tmpdir(), 'thi-dua-never-written');
  let told = '';
  try {
    buildWeb(folder, 'officeJs=somewhere');
  } catch (error) {
    told = (error as Error).message;
  }
  expect(told).toContain('"somewhere" is no source of office.js: --env officeJs is cdn or local.');
  expect(told).not.toMatch(/\n\s+at /);
});

test('a pane above its budget fails the build; what is loaded lazily is not counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thi-dua-budget-'));
  try {
    // Digits that hardly compress, so that the weight is theirs.
    const heavy = (seed: number): string =>
      Array.from({ length: 4000 }, (_, index) => Math.sin(seed + index).toString(36)).join(' ');
    writeFileSync(join(folder, 'lazy.js'), `export const text = '${heavy(1)}';`);
    writeFileSync(join(folder, 'light.js'), `import('./lazy.js').then(console.log);`);
    writeFileSync(join(folder, 'heavy.js'), `import { text } from './lazy.js'; console.log(text);`);
    const faults = evaluate(`
      import webpack from 'webpack';
      import { Budget } from './scripts/build/budget.mjs';
      const build = (entry) => new Promise((resolve, reject) => webpack({
        mode: 'production', context: ${JSON.stringify(folder)}, entry: { pane: entry },
        output: { path: ${JSON.stringify(join(folder, 'out'))} }, plugins: [new Budget('pane', 10_000)],
      }).run((error, stats) => error ? reject(error) : resolve(stats.compilation.errors.map(({ message }) => message))));
      const faults = [await build('./light.js'), await build('./heavy.js')];
      console.log(JSON.stringify(faults));
    `);
    expect(faults).toEqual([
      [],
      [
        expect.stringMatching(
          /^The scripts that "pane" starts with weigh [\d.]+ KB gzipped, above 10\.0 KB: load something of it lazily\.$/,
        ),
      ],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
