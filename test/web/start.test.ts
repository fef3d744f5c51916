/** `npm start` on a machine where nobody answers questions. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './build';

const start = join(root, 'scripts/start.mjs');

/** A port that was free a moment ago, and the one after it most likely too. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What https answers, whoever signed its certificate. */
const answerOf = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    request(url, { rejectUnauthorized: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });

describe('served', () => {
  let home: string;
  let program: ChildProcess;
  let port: number;
  let told = '';

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'thi-dua-home-'));
    port = await freePort();
    program = spawn(process.execPath, [start, '--port', String(port)], {
      cwd: root,
      // Nothing of a developer's: no trusted certificate.
      env: { ...process.env, HOME: home, USERPROFILE: home },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise<void>((resolve, reject) => {
      const listen = (chunk: Buffer): void => {
        told += chunk.toString();
        if (told.includes('Ctrl+C ends.')) resolve();
      };
      program.stdout?.on('data', listen);
      program.stderr?.on('data', listen);
      program.on('exit', () => reject(new Error(told)));
    });
  }, 300_000);

  afterAll(() => {
    program.removeAllListeners('exit');
    program.kill();
    rmSync(home, { recursive: true, force: true });
  });

  test('it says where to look, and that Excel will not trust a self-signed certificate', () => {
    expect(told).toContain('Thi Đua is served.');
    expect(told).toContain(`http://localhost:${port + 1}/`);
    expect(told).toContain('Self-signed, which Excel refuses: run npm run trust once');
  });

  test('the add-in is served over https, its manifest naming that very place', async () => {
    const origin = `https://localhost:${port}`;
    expect(await answerOf(`${origin}/manifest.xml`)).toContain(`"${origin}/taskpane.html"`);
    expect(await answerOf(`${origin}/taskpane.html`)).toContain('Content-Security-Policy');
  });

  test('the preview page is served over http', async () => {
    const page = await fetch(`http://localhost:${port + 1}/`);
    expect(await page.text()).toContain('<iframe');
  });

  test('a second one says that the port is taken', () => {
    const second = spawnSync(process.execPath, [start, '--port', String(port)], { encoding: 'utf8' });
    expect([second.stdout, second.stderr, second.status]).toEqual([
      '',
      `Port ${port} is taken by another program: end that one, or choose another with npm start -- --port 4000.\n`,
      2,
    ]);
  });
});

test.each(['x', '0', '65535', '3000.5'])('--port %s is refused', (port) => {
  const { stderr, status } = spawnSync(process.execPath, [start, '--port', port], { encoding: 'utf8' });
  expect([stderr, status]).toEqual([`--port is a number from 1 to 65534, not "${port}".\n`, 2]);
});
