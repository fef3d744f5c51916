/** The program as it ships: bundled, started by node, with real pipes. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ninhThuan } from '../plan/plans';
import { complete, workbookFor } from './workbooks';

let folder: string;
let program: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
  program = join(folder, 'dist/cli.js');
  const webpack = join(__dirname, '../../node_modules/webpack/bin/webpack.js');
  execFileSync(process.execPath, [webpack, '--config-name', 'cli', '--output-path', join(folder, 'dist')], {
    cwd: join(__dirname, '../..'),
    stdio: 'pipe',
  });
  const unit = workbookFor(ninhThuan, '584', complete(ninhThuan, '584'));
  writeFileSync(join(folder, '584.xlsx'), unit);
  const corrupted = Buffer.from(unit);
  corrupted.fill(0x5a, 10_000, 20_000);
  writeFileSync(join(folder, 'corrupted.xlsx'), corrupted);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const thiDua = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' });

test('it can be started by its name', () => {
  expect(readFileSync(program, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
});

test('a corrupted file is a reason in a sentence, never a trace', () => {
  const { status, stdout, stderr } = thiDua('check', 'corrupted.xlsx', '584.xlsx');
  expect(stdout).toContain('Không đọc được 01 tệp:\n  corrupted.xlsx\n    Tệp bị hỏng');
  expect(stdout + stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(1);
});

test('a pipe gets no progress', () => {
  const { status, stderr } = thiDua('merge', '584.xlsx', '--out', 'th.xlsx');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('wrong use ends with 2', () => {
  expect(thiDua('nonsense').status).toBe(2);
});

test('a reader that leaves early is no fault', async () => {
  const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, [program, 'check', '584.xlsx', '--json'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    child.on('close', (exit) => resolve({ code: exit, err }));
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});
