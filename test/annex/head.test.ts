/** The head of a Word document: the office beside the Quốc hiệu. */
import { strFromU8, unzipSync } from 'fflate';
import { annexesOf } from '../../src/annex/annexes';
import { writeAnnexes } from '../../src/docx/annexes';
import { ninhThuan } from '../plan/plans';
import { full } from './full';

test('a long name of an office keeps a distance from the Quốc hiệu', async () => {
  const { placed } = annexesOf(full(ninhThuan, 1), ['reminders'], {
    content: 'selected',
    arrangement: 'unit',
  });
  const letter = { symbol: null, date: null, issuer: 'Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh' };
  const bytes = await writeAnnexes(placed, { letter, motto: true, code: null });
  const part = unzipSync(bytes)['word/document.xml'];
  const [office = ''] = /<w:tc>.*?<\/w:tc>/s.exec(strFromU8(part ?? new Uint8Array())) ?? [];
  expect(office).toContain('BAN CHỈ ĐẠO');
  const [, margin = '0'] = /<w:(?:right|end) w:type="dxa" w:w="(\d+)"/.exec(office) ?? [];
  expect(Number(margin)).toBeGreaterThan(200);
});
