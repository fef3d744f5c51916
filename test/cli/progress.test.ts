import { ninhThuan } from '../plan/plans';
import { shell } from './shell';
import { complete, workbookFor } from './workbooks';

/** What a terminal of this width shows after all of it: each line as it was last written over. */
const seen = (written: string): readonly string[] =>
  written.split('\n').map((line) => line.split('\r\u001B[K').at(-1) ?? '');

test('on a terminal progress is one line, which is gone in the end', async () => {
  const sh = shell();
  sh.put('units/584.xlsx', workbookFor(ninhThuan, '584', complete(ninhThuan, '584')));
  sh.put('units/.hidden', '');
  let written = '';
  const terminal = { write: (text: string) => void (written += text), columns: 20 };
  await sh.run(['check', 'units'], { err: terminal });
  expect(written).toContain('\r\u001B[KĐang xác định kế ho\r\u001B[KĐang đọc 1/1: 584.x\r\u001B[K');
  expect(seen(written)).toEqual(['Bỏ qua .hidden: tệp hoặc thư mục ẩn.', '']);
});

test('a fault is said on a line of its own', async () => {
  const sh = shell();
  sh.put('units/a.xlsx', 'junk');
  let written = '';
  const terminal = { write: (text: string) => void (written += text), columns: 80 };
  await sh.run(['check', 'units'], { err: terminal });
  expect(seen(written)).toEqual([
    'Không có tệp nào dùng được, không ghi gì.',
    'Xem lý do của từng tệp ở trên.',
    '',
  ]);
});

test('the table is cut to the terminal, and findings are folded to it', async () => {
  const sh = shell();
  sh.put('584.xlsx', workbookFor(ninhThuan, '584'));
  let written = '';
  const terminal = { write: (text: string) => void (written += text), columns: 72 };
  await sh.run(['check', '584.xlsx'], { out: terminal });
  const lines = written.split('\n');
  expect(lines.filter((line) => line.startsWith('    '))).not.toHaveLength(0);
  for (const line of lines.filter((each) => each.startsWith('    ')))
    expect([...line].length).toBeLessThanOrEqual(72);
});

test('no name of a file steers the terminal', async () => {
  const sh = shell();
  sh.put('units/\u001B[2Ja\u0007.xlsx', 'junk');
  let written = '';
  const terminal = { write: (text: string) => void (written += text), columns: 80 };
  const { out } = await sh.run(['check', 'units'], { err: terminal });
  expect(out).toContain('\n  [2Ja.xlsx\n');
  expect(written + out).not.toContain('\u001B[2J');
  expect(written + out).not.toContain('\u0007');
});
