/** The same through the file: what the province writes in its summary, by the command, and in LibreOffice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { summarySheets } from '../../src/messages/summary-form';
import { kindOf } from '../../src/plan/units';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { complete, workbookFor } from '../cli/workbooks';
import { shell } from '../cli/shell';
import type { Shell } from '../cli/shell';
import { collective, day, letterOf, person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import { libreOfficeConvert, needsAll, ooxmlErrors } from '../tools';
import { listIn, readBack, rowsIn, typed } from './summary-file';
import type { Shown } from './summary-file';

const bacAi = (sent: string, ...nominations: readonly Shown[]) => {
  const whole = complete(plan, '584');
  return workbookFor(plan, '584', {
    ...whole,
    info: { ...whole.info, noNominations: null, ...letterOf(sent) },
    nominations,
  });
};

const pathIn = (sh: Shell): string => join(sh.folder, 'th.xlsx');
const bytesIn = (sh: Shell): Uint8Array => new Uint8Array(readFileSync(pathIn(sh)));
const list = (sh: Shell, id: string): readonly Shown[] => rowsIn(listIn(readBack(bytesIn(sh), plan), id));

/** The totals above *Tiến độ*: header, report's, nominations'. */
function totalsIn(bytes: Uint8Array): readonly (readonly unknown[])[] {
  const opened = openWorkbook(bytes, 'th.xlsx', ({ name }) => name === summarySheets.progress);
  if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
  const rows = new Map(opened.workbook.sheets[0]!.rows.map(({ row, cells }) => [row, cells]));
  return [5, 6].map((row) =>
    Array.from({ length: 9 }, (_, index) => rows.get(row)?.get(3 + index)?.value ?? null),
  );
}

needsAll(['soffice', 'ooxml-validator'])(
  'choices, days and rows are carried out; the file stays valid, and LibreOffice counts the same',
  async () => {
    const sh = shell();
    const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
    try {
      sh.put('units/584-1.xlsx', bacAi('2023-10-02', collective('Hội Mẫu Một')));
      sh.put('units/584-2.xlsx', bacAi('2023-10-05', collective('Hội Mẫu Hai')));
      const merge = () => sh.run(['merge', 'units', '--out', 'th.xlsx', '--by', 'Lê Mẫu']);
      await merge();
      let bytes = bytesIn(sh);
      bytes = typed(bytes, plan, 'files', ({ file }) => file === '584-1.xlsx', { use: 'Dùng' });
      bytes = typed(bytes, plan, 'progress', ({ unit }) => unit === 'Huyện Ninh Sơn', {
        received: day('2023-10-11'),
        sent: day('2023-10-09'),
      });
      bytes = typed(bytes, plan, 'awards', () => false, { ...person('Lê Mẫu'), selection: 'Trình' });
      writeFileSync(pathIn(sh), bytes);
      await merge();
      expect(ooxmlErrors(pathIn(sh))).toEqual([]);
      expect(list(sh, 'awards').map(({ name, status }) => [name, status])).toEqual([
        ['Hội Mẫu Hai', 'Đã rút'],
        ['Lê Mẫu', undefined],
        ['Hội Mẫu Một', 'Mới'],
      ]);
      const sonIn = (id: string): Shown => list(sh, id).find(({ unit }) => unit === 'Huyện Ninh Sơn')!;
      expect(sonIn('progress')['report']).toBe('Đã nhận văn bản, chưa có tệp');
      expect(sonIn('reminders')).toMatchObject({
        cause: 'Đã nhận văn bản, chưa có tệp',
        state: 'Còn đôn đốc',
      });
      expect(list(sh, 'findings').map(({ what }) => what)).toContain(
        '01 dòng được chọn "Trình" chưa ghi ý kiến của Ban Chỉ đạo: Lê Mẫu.',
      );
      expect(list(sh, 'log').every(({ by }) => by === 'Lê Mẫu')).toBe(true);

      const out = libreOfficeConvert(pathIn(sh), folder, 'xlsx', 'Calc MS Excel 2007 XML');
      const senders = plan.units.filter(
        (unit) => unit.parent === plan.root.code && kindOf(plan, unit).report === 'expected',
      ).length;
      const [report, nominations] = totalsIn(new Uint8Array(readFileSync(out)));
      // Asked, sent, declined, in time, on the day, late, day not known, on paper, missing.
      expect(report).toEqual([senders, 1, 0, 2, 0, 0, 0, 1, senders - 2]);
      expect(nominations).toEqual([senders, 1, 0, 1, 0, 0, 0, 0, senders - 1]);

      const before = bytesIn(sh);
      await merge();
      expect(Buffer.from(bytesIn(sh)).equals(Buffer.from(before))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);

needsAll(['soffice', 'ooxml-validator'])(
  'a chosen row that a program left below the table is counted after the next merge',
  async () => {
    const sh = shell();
    const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
    try {
      sh.put('units/584.xlsx', bacAi('2023-10-02', collective('Hội Mẫu Một')));
      const merge = () => sh.run(['merge', 'units', '--out', 'th.xlsx']);
      await merge();
      const row = { ...person('Lê Mẫu'), selection: 'Trình' };
      writeFileSync(
        pathIn(sh),
        typed(bytesIn(sh), plan, 'awards', () => false, row),
      );
      // Nothing changes in the list itself.
      sh.put('units/585.xlsx', workbookFor(plan, '585', complete(plan, '585')));
      await merge();
      expect(ooxmlErrors(pathIn(sh))).toEqual([]);
      const out = libreOfficeConvert(pathIn(sh), folder, 'xlsx', 'Calc MS Excel 2007 XML');
      const opened = openWorkbook(readFileSync(out), 'th.xlsx', ({ name }) => name === summarySheets.awards);
      if (!opened.ok) throw new Error(JSON.stringify(opened.unreadable));
      const shown = opened.workbook.sheets[0]!.rows.flatMap(({ cells }) =>
        [...cells.values()].map(({ value }) => value),
      );
      expect(shown).toContain('1/15 cá nhân');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
