/** Documents that officers go on writing. */
import type { Draft } from '../../src/annex/draft';
import { reviewReport } from '../../src/annex/review-report';
import { submissionLetter } from '../../src/annex/submission-letter';
import { outlineEntries } from '../../src/plan/outline';
import type { Plan } from '../../src/plan/schema';
import { ninhThuan, twoLevel } from '../plan/plans';
import { answer, figures, nominee, source, state, unit } from './build';

const choice = { content: 'selected', arrangement: 'unit' } as const;
const blank = { symbol: null, date: null, issuer: null };
const letter = { symbol: '15/TTr-SNV', date: '2023-03-05', issuer: 'Sở Nội vụ' };

/** Every text of the draft in order, tables as their headers. */
const texts = (draft: Draft | null): readonly string[] =>
  (draft?.blocks ?? []).flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'title':
        return [...block.lines, block.about];
      case 'answer':
        return [`${block.by}: ${block.text}`];
      case 'table':
        return [block.columns.map(({ header }) => header).join(' | ')];
      case 'signature':
        return [...block.recipients, block.signer];
      default:
        return [block.text];
    }
  });

const collectives = (plan: Plan, kind: string, count: number) =>
  Array.from({ length: count }, (_, at) =>
    nominee(null, { kind, name: `Mẫu ${at + 1}` }, { senderName: 'A' }),
  );

describe('the submission letter', () => {
  test('its head, its list and its words', () => {
    const given = source(ninhThuan, {
      nominees: [
        nominee(unit(ninhThuan, '584'), {
          kind: 'Cá nhân',
          title: 'Ông',
          name: 'Lê Mẫu',
          position: 'Trưởng thôn',
        }),
        nominee(null, { kind: 'Tập thể', name: 'Thôn Mẫu' }),
      ],
    });
    const draft = submissionLetter(given, choice, letter);
    expect(draft).toMatchObject({
      symbol: 'Số: 15/TTr-SNV',
      issuer: 'Sở Nội vụ',
      placeAndDate: 'Ninh Thuận, ngày 05 tháng 3 năm 2023',
    });
    expect(texts(draft)).toEqual([
      'TỜ TRÌNH',
      'Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh trong phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới”',
      'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh.',
      'Căn cứ Kế hoạch số 3126/KH-UBND ngày 01 tháng 8 năm 2023 của Ủy ban nhân dân tỉnh Ninh Thuận về sơ kết 03 năm Phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới” giai đoạn 2021-2025.',
      'Sở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể, 01 cá nhân có thành tích xuất sắc, cụ thể:',
      'I. TẬP THỂ',
      '1. Thôn Mẫu',
      'II. CÁ NHÂN',
      '1. Ông Lê Mẫu, Trưởng thôn',
      'Số lượng đề nghị trong phạm vi quy định (mục IV.3). Danh sách và tóm tắt thành tích kèm theo.',
      'Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.',
      '- Như trên;',
      '- Lưu: VT.',
      'QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ',
    ]);
  });

  test('several awards: none in the title, and each beside whom it is for', () => {
    const [first, second] = twoLevel.nominations.awards;
    const given = source(twoLevel, {
      nominees: [first, second].map((award, at) =>
        nominee(null, { kind: 'Câu lạc bộ', name: `Mẫu ${at + 1}`, award: award ?? '' }),
      ),
    });
    const said = texts(submissionLetter(given, choice, letter));
    expect(said[1]).toBe('Về việc đề nghị khen thưởng trong phong trào thi đua “Nhà sạch, ngõ đẹp”');
    expect(said.join('\n')).toContain('xem xét, khen thưởng 02 câu lạc bộ có thành tích xuất sắc, cụ thể:');
    expect(said).toEqual(expect.arrayContaining([`1. Mẫu 1: ${first}`, `2. Mẫu 2: ${second}`]));
  });

  test('dots for what is not known yet', () => {
    const given = source(twoLevel, { nominees: collectives(twoLevel, 'Câu lạc bộ', 1) });
    expect(submissionLetter(given, choice, blank)).toMatchObject({
      symbol: 'Số: ……/TTr-……',
      issuer: '………………',
      placeAndDate: 'Tỉnh Mẫu, ngày …… tháng …… năm ……',
    });
  });

  test.each([
    ['of the whole plan, just held', ninhThuan, 'Tập thể', 8, true],
    ['of the whole plan, exceeded', ninhThuan, 'Tập thể', 9, false],
    ['of each unit, just held', twoLevel, 'Câu lạc bộ', 1, true],
    ['of each unit, exceeded', twoLevel, 'Câu lạc bộ', 2, false],
  ] as const)('a quota %s: says so only when it is', (_, plan, kind, count, isSaid) => {
    const given = source(plan, { nominees: collectives(plan, kind, count) });
    expect(
      texts(submissionLetter(given, choice, blank))
        .join('\n')
        .includes('trong phạm vi quy định'),
    ).toBe(isSaid);
  });

  test('nobody is proposed: no letter', () => {
    expect(submissionLetter(source(ninhThuan), choice, letter)).toBeNull();
  });
});

describe('of a unit that others send through', () => {
  const office = 'Ủy ban nhân dân huyện Mẫu';
  const letterAt = (plan: Plan, at: string, kind = 'Tập thể') =>
    submissionLetter(source(plan, { at, nominees: collectives(plan, kind, 1) }), choice, {
      ...letter,
      issuer: office,
    });
  const branches = (plan: Plan, at: string): readonly string[] =>
    texts(reviewReport(source(plan, { at, units: [] }), blank)).filter((text) => text.startsWith('b) '));

  test('the letter goes to whom the plan names, who submits it to whom it is for', () => {
    const through = 'Văn phòng Điều phối chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh';
    const said = texts(letterAt(ninhThuan, '584'));
    expect(said[2]).toBe(`Kính gửi: ${through}.`);
    expect(said[4]).toBe(
      `${office} kính đề nghị ${through} tổng hợp, xem xét, trình Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể có thành tích xuất sắc, cụ thể:`,
    );
    expect(said).toContain(
      `Kính đề nghị ${through} xem xét, trình Chủ tịch Ủy ban nhân dân tỉnh quyết định./.`,
    );
    expect(said.join('\n')).not.toContain('trong phạm vi quy định');
  });

  test('one below another unit sends to that', () => {
    const said = texts(letterAt(ninhThuan, '22783'));
    expect(said[2]).toBe('Kính gửi: Huyện Bác Ái.');
  });

  test('one whose plan names nobody sends it to whom it is for', () => {
    const said = texts(letterAt({ ...ninhThuan, recipients: [] }, '584'));
    expect(said[2]).toBe('Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh.');
  });

  test.each([
    ['584', 'Bác Ái'],
    ['582', 'Phan Rang-Tháp Chàm'],
    ['SNV', 'Ninh Thuận'],
    ['22783', 'Phước Bình'],
  ])('%s writes in "%s"', (at, place) => {
    expect(letterAt(ninhThuan, at)?.placeAndDate).toBe(`${place}, ngày 05 tháng 3 năm 2023`);
    expect(reviewReport(source(ninhThuan, { at }), letter).placeAndDate).toContain(`${place}, ngày`);
  });

  test('a place that is called by a number keeps its kind', () => {
    const plan: Plan = {
      ...ninhThuan,
      units: ninhThuan.units.map((each) => (each.code === '584' ? { ...each, name: 'Huyện 5' } : each)),
    };
    expect(letterAt(plan, '584')?.placeAndDate).toMatch(/^Huyện 5, /);
  });

  test('the report has its part of the outline, and goes to whom the plan names', () => {
    expect(branches(ninhThuan, '584')).toEqual([]);
    expect(branches(ninhThuan, ninhThuan.root.code)).toHaveLength(3);
    expect(texts(reviewReport(source(ninhThuan, { at: '584' }), blank)).slice(-4)).toEqual([
      '- Sở Nông nghiệp và Phát triển nông thôn;',
      '- Sở Nội vụ;',
      '- Lưu: VT.',
      'QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ',
    ]);
  });
});

describe('the provincial report', () => {
  const given = source(ninhThuan, {
    answers: [
      answer(unit(ninhThuan, '586'), '3.a.1', 'Kết quả mẫu\nDòng hai'),
      answer(unit(ninhThuan, '584'), '3.a.1', 'Không có'),
    ],
    figures: [figures(unit(ninhThuan, '584'), { V1: { 2021: 1 } })],
    units: [
      state(unit(ninhThuan, '584')),
      state(unit(ninhThuan, '585'), { report: 'missing' }),
      state(unit(ninhThuan, '587'), { report: 'empty' }),
      state(unit(ninhThuan, '586'), { report: 'paper' }),
      state(unit(ninhThuan, '588'), { report: 'partial' }),
      state(unit(ninhThuan, '22774'), { report: 'missing', depth: 1 }),
    ],
  });
  const draft = reviewReport(given, blank);
  const said = texts(draft);

  test('every item of the outline in order, sections highest', () => {
    const headings = draft.blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    const items = outlineEntries(ninhThuan);
    expect(headings.map(({ text }) => text).slice(0, items.length)).toEqual(
      items.map(({ item }) => [item.mark, item.text].filter(Boolean).join(' ')),
    );
    expect(headings.filter(({ depth }) => depth === 1)).toHaveLength(ninhThuan.outline.items.length + 1);
  });

  test('answers under their item, in the plan’s order of units', () => {
    const at = said.indexOf('Huyện Bác Ái: Không có');
    expect(at).toBeGreaterThan(0);
    expect(said[at + 1]).toBe('Huyện Ninh Hải: Kết quả mẫu\nDòng hai');
  });

  test('an item that nobody answered is left open, a heading that asks nothing is not', () => {
    const prompt = (id: string): string => {
      const item = outlineEntries(ninhThuan).find((each) => each.item.id === id)?.item;
      return [item?.mark, item?.text].filter(Boolean).join(' ');
    };
    const open = outlineEntries(ninhThuan).filter(
      ({ item }) => item.answer !== 'none' && item.id !== '3.a.1',
    );
    expect(said.filter((text) => text === '……')).toHaveLength(open.length);
    for (const { item } of open) expect(said[said.indexOf(prompt(item.id)) + 1]).toBe('……');
  });

  test('dashes look alike wherever they stand', () => {
    const dashes = draft.blocks.filter((block) => block.kind === 'heading' && /^[-+] /.test(block.text));
    expect(dashes.length).toBeGreaterThan(10);
    for (const block of dashes) expect(block).toMatchObject({ depth: 3 });
  });

  test('the figures in a table, and who did not report, to the end', () => {
    expect(said.slice(-5)).toEqual([
      'TT | Số liệu | Đơn vị tính | Năm 2021 | Năm 2022 | Ước năm 2023 | Giai đoạn 2021-2023',
      'Các đơn vị chưa gửi báo cáo (02): Huyện Ninh Sơn; Huyện Ninh Phước.\nCác đơn vị đã gửi văn bản, chưa có tệp (01): Huyện Ninh Hải.\nCác đơn vị báo cáo chưa đủ nội dung (01): Huyện Thuận Bắc./.',
      '- ……;',
      '- Lưu: VT.',
      'QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ',
    ]);
  });

  test('everybody reported and nothing was counted', () => {
    const last = texts(reviewReport(source(twoLevel), blank));
    expect(last.slice(0, 2)).toEqual(['BÁO CÁO', 'Tổng kết phong trào thi đua “Nhà sạch, ngõ đẹp”']);
    expect(last[2]).toBe(
      'Thực hiện Kế hoạch số 07/KH-HMAU ngày 02 tháng 02 năm 2026 của Hội đồng Thi đua tỉnh Mẫu về tổng kết năm 2026 Cuộc vận động “Nhà sạch, ngõ đẹp”, ……………… báo cáo kết quả như sau:',
    );
    expect(last.slice(-4)).toEqual(['./.', '- ……;', '- Lưu: VT.', 'QUYỀN HẠN, CHỨC VỤ\nCỦA NGƯỜI KÝ']);
  });
});
