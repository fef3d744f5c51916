import { commandWords } from '../../src/messages/command';
import type { CommandName } from '../../src/messages/command';
import { expectGolden } from '../golden';
import { shell } from './shell';

const names = Object.keys(commandWords.vi.help.summaries) as CommandName[];

test.each(['vi', 'en'])('help in %s', async (language) => {
  const { run } = shell();
  const pages: string[] = [];
  for (const argv of [[], ...names.map((name) => name.split(' '))]) {
    const { code, out, err } = await run([...argv, '--help', '--lang', language]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    pages.push(out);
  }
  expectGolden(`help.${language}.txt`, pages.join(`\n${'='.repeat(100)}\n\n`));
});

test('version', async () => {
  expect(await shell().run(['--version'])).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    err: '',
  });
});

test('wrong use is said in the language that was asked for, and ends with 2', async () => {
  const { run } = shell();
  expect(await run(['chek', 'a'])).toEqual({
    code: 2,
    out: '',
    err: 'Không có lệnh "chek". Có phải "check"?\nXem các lệnh: thi-dua --help.\n',
  });
  expect(await run(['chek', 'a', '--lang', 'en'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('There is no command "chek".') as string,
  });
});
