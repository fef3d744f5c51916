/** Of the working lists only the columns are printed that readers need, down to the last row, whoever saved the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reminderStates, summaryTitles } from '../../src/messages/summary-form';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { pagesOf } from '../annex/pdf';
import { ninhThuan } from '../plan/plans';
import { sampledSummary } from '../sample/summary';
import { libreOfficeConvert, needsAll, python } from '../tools';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const RESAVE = `
import sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])
`;

/** Without spaces: where print is small, Poppler sees words apart in the middle. */
const solid = (text: string): string => text.replaceAll(' ', '');

/** What is printed of each list. */
function printed(path: string): (list: 'awards' | 'reminders') => string {
  const pages = pagesOf(libreOfficeConvert(path, join(folder, 'pdf'), 'pdf')).map(({ words }) =>
    words.map(({ text }) => text).join(''),
  );
  const startOf = (title: string): number => pages.findIndex((page) => page.includes(solid(title)));
  const starts = Object.values(summaryTitles).map(startOf);
  return (list) => {
    const start = startOf(summaryTitles[list]);
    return pages.slice(start, Math.min(...starts.filter((each) => each > start))).join('');
  };
}

describe.each([
  ['as the merge wrote it', (): void => undefined],
  ['as openpyxl saved it', (path: string): void => void python(RESAVE, [path])],
])('a summary %s', (_, save) => {
  needsAll(['soffice', 'poppler', 'openpyxl'])('prints its lists up to what concerns the desk alone', () => {
    const layout = sampledSummary(ninhThuan, 9);
    const path = join(folder, 'summary.xlsx');
    writeFileSync(path, writeWorkbook(layout));
    save(path);
    const textOf = printed(path);
    const awards = textOf('awards');
    for (const unit of ['Huyện Thuận Nam', 'Sở Nội vụ']) expect(awards).toContain(solid(unit));
    expect(awards).not.toContain('.xlsx');
    const reminders = textOf('reminders');
    expect(reminders).toContain(solid('Tỉnh Đoàn'));
    expect(reminders).not.toContain(solid(reminderStates.open));
  });
});
