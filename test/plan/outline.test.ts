import { outlineFor } from '../../src/plan/outline';
import type { Plan } from '../../src/plan/schema';
import { kind, ninhThuan, twoLevel } from './plans';

const rows = (plan: Plan, kindId: string) =>
  outlineFor(plan, kind(plan, kindId)).map(({ item, depth, answer }) => [
    item.id,
    depth,
    item.mark,
    answer,
    item.text,
  ]);

const counted = (kindId: string, answer: string) =>
  outlineFor(ninhThuan, kind(ninhThuan, kindId)).filter((line) => line.answer === answer).length;

// Typed anew from the annex of the plan (Đề cương báo cáo), with "phân đầu" read as "phấn đấu".
const SECTION_1 = [
  '1',
  0,
  '1.',
  'none',
  'Đặc điểm, tình hình có liên quan đến phong trào thi đua xây dựng nông thôn mới giai đoạn 2021-2023',
];
const SECTION_2 = [
  ['2', 0, '2.', 'none', 'Về công tác lãnh đạo, chỉ đạo phong trào thi đua:'],
  [
    '2.1',
    1,
    '-',
    'required',
    'Công tác lãnh đạo, chỉ đạo của cấp ủy Đảng đối với nhiệm vụ xây dựng nông thôn mới: Việc ban hành văn bản triển khai Kế hoạch số 2685/KH-UBND ngày 21/6/2022 của Ủy ban nhân dân tỉnh, ban hành Nghị quyết, thành lập Ban Chỉ đạo, phân công nhiệm vụ các thành viên, các giải pháp trong lãnh đạo thực hiện;',
  ],
  [
    '2.2',
    1,
    '-',
    'required',
    'Sự chỉ đạo điều hành của chính quyền: Tổ chức phát động phong trào thi đua, các giải pháp chỉ đạo đẩy mạnh phong trào thi đua, công tác xây dựng, nhân rộng điển hình tiên tiến, kiểm tra đôn đốc thực hiện, sơ kết hàng năm, khen thưởng biểu dương tập thể, cá nhân có thành tích xuất sắc, có đóng góp tích cực cho sự nghiệp xây dựng nông thôn mới.',
  ],
];
const SECTION_3 = [
  '3',
  0,
  '3.',
  'none',
  'Kết quả thực hiện các nhiệm vụ, chỉ tiêu về xây dựng nông thôn mới:',
];
const SECTIONS_4_TO_6 = [
  ['4', 0, '4.', 'none', 'Đánh giá chung:'],
  ['4.1', 1, '-', 'required', 'Ưu điểm và nguyên nhân.'],
  ['4.2', 1, '-', 'required', 'Những khó khăn, hạn chế và nguyên nhân.'],
  [
    '5',
    0,
    '5.',
    'none',
    'Phương hướng đẩy mạnh phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới” đến năm 2025:',
  ],
  [
    '5.1',
    1,
    '-',
    'required',
    'Chủ đề thi đua xây dựng nông thôn mới của sở, ban, ngành, UBND huyện, thành phố.',
  ],
  [
    '5.2',
    1,
    '-',
    'required',
    'Mục tiêu, nhiệm vụ thi đua (nêu cụ thể mốc thời gian phấn đấu các xã đạt chuẩn nông thôn mới đến năm 2025).',
  ],
  ['5.3', 1, '-', 'required', 'Các giải pháp tổ chức thực hiện phong trào thi đua.'],
  ['6', 0, '6.', 'required', 'Kiến nghị, đề xuất:'],
];

test('a district answers the items of branch a and those for all', () => {
  expect(rows(ninhThuan, 'huyen')).toEqual([
    SECTION_1,
    ['1.a', 1, 'a)', 'none', 'Đối với UBND cấp xã, cấp huyện:'],
    [
      '1.a.1',
      2,
      '-',
      'required',
      'Đặc điểm về diện tích, dân số, dân tộc, đơn vị hành chính, địa hình, thời tiết;',
    ],
    [
      '1.a.2',
      2,
      '-',
      'required',
      'Tình hình về cơ sở hạ tầng, ngành nghề kinh tế, quốc phòng - an ninh, giáo dục, văn hóa, y tế, thu nhập người dân, hộ nghèo, việc làm...;',
    ],
    [
      '1.a.3',
      2,
      '-',
      'required',
      'Tình hình tổ chức hệ thống chính trị, cán bộ, công chức (số lượng, trình độ so với yêu cầu).',
    ],
    ...SECTION_2,
    ['2.a', 1, 'a)', 'none', 'Đối với UBND cấp xã, cấp huyện:'],
    ['2.a.1', 2, '-', 'none', 'Công tác tuyên truyền về xây dựng nông thôn mới:'],
    ['2.a.1.1', 3, '+', 'required', 'Nội dung, hình thức tuyên truyền;'],
    ['2.a.1.2', 3, '+', 'required', 'Nhận thức của toàn dân về mục tiêu, nhiệm vụ xây dựng nông thôn mới;'],
    [
      '2.a.1.3',
      3,
      '+',
      'required',
      'Mức độ tham gia, hưởng ứng, đóng góp của toàn dân đối với xây dựng nông thôn mới.',
    ],
    [
      '2.a.2',
      2,
      '-',
      'required',
      'Vai trò của Mặt trận và các đoàn thể chính trị trong công tác vận động Nhân dân thi đua xây dựng nông thôn mới: các biện pháp vận động, kết quả mang lại.',
    ],
    SECTION_3,
    ['3.a', 1, 'a)', 'none', 'Đối với UBND cấp xã, cấp huyện:'],
    [
      '3.a.1',
      2,
      '-',
      'required',
      'Đánh giá kết quả thực hiện về xây dựng nông thôn mới, nông thôn mới nâng cao, nông thôn mới kiểu mẫu (của từng xã và của huyện). Trong đó, cần tập trung đánh giá các mô hình mới, các giải pháp đã thực hiện có hiệu quả để phấn đấu đạt, vượt và về đích sớm các mục tiêu và nội dung của Chương trình mục tiêu Quốc gia đã đề ra, cụ thể như:',
    ],
    [
      '3.a.1.1',
      3,
      '+',
      'required',
      'Đánh giá các mô hình mới, cách làm sáng tạo đã thực hiện trong phong trào xây dựng nông thôn mới.',
    ],
    [
      '3.a.1.2',
      3,
      '+',
      'required',
      'Hoạt động xây dựng ban hành, tổ chức thực hiện các chính sách, phát huy sáng kiến trong đề xuất các giải pháp đẩy nhanh tiến độ xây dựng nông thôn mới.',
    ],
    [
      '3.a.1.3',
      3,
      '+',
      'required',
      'Phong trào huy động nguồn lực, phát huy nội lực, tăng cường hoạt động xã hội hóa xây dựng nông thôn mới.',
    ],
    [
      '3.a.1.4',
      3,
      '+',
      'required',
      'Kết quả phấn đấu hoàn thành sớm, có chất lượng các chỉ tiêu, nhiệm vụ xây dựng nông thôn mới và tiếp tục nâng cao chất lượng các tiêu chí sau khi đạt chuẩn.',
    ],
    [
      '3.a.2',
      2,
      '-',
      'required',
      'Đánh giá tác động cụ thể của phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới” trong góp phần hoàn thành nhiệm vụ xây dựng nông thôn mới đối với các cấp gắn với tiếp tục đẩy mạnh việc “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” và các phong trào, các cuộc vận động đang triển khai, tạo ra động lực mới cho việc thực hiện các phong trào thi đua yêu nước.',
    ],
    [
      '3.a.3',
      2,
      '-',
      'required',
      'Đánh giá mặt được, tồn tại, hạn chế, nguyên nhân và bài học kinh nghiệm trong triển khai thực hiện phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới”; những kiến nghị, đề xuất tiếp tục đẩy mạnh phong trào thi đua xây dựng nông thôn mới trong năm 2024-2025.',
    ],
    ...SECTIONS_4_TO_6,
  ]);
});

test('a department answers the items of branch b and those for all', () => {
  expect(rows(ninhThuan, 'so-nganh')).toEqual([
    SECTION_1,
    ['1.b', 1, 'b)', 'none', 'Đối với các sở, ban, ngành:'],
    [
      '1.b.1',
      2,
      '',
      'required',
      'Việc ban hành văn bản triển khai, hướng dẫn các huyện, thành phố và các xã thực hiện các nội dung liên quan đến nhiệm vụ ngành nhằm hoàn thành mục tiêu xây dựng nông thôn mới trên địa bàn tỉnh.',
    ],
    ...SECTION_2,
    ['2.b', 1, 'b)', 'none', 'Đối với các sở, ban, ngành:'],
    [
      '2.b.1',
      2,
      '',
      'required',
      'Sự hưởng ứng, tham gia của cán bộ, công chức, viên chức và người lao động trong cơ quan, đơn vị đối với phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới”.',
    ],
    SECTION_3,
    ['3.b', 1, 'b)', 'none', 'Đối với các sở, ban, ngành:'],
    [
      '3.b.1',
      2,
      '-',
      'required',
      'Đánh giá công tác chỉ đạo triển khai thực hiện, hình thức tổ chức thực hiện, các giải pháp đã triển khai, kết quả cụ thể, thiết thực trong việc tham gia phong trào thi đua “Toàn dân chung sức xây dựng nông thôn mới”; kết quả thực hiện các tiêu chí được phân công (nếu có); những hạn chế, tồn tại, nguyên nhân.',
    ],
    [
      '3.b.2',
      2,
      '-',
      'optional',
      'Các mô hình mới trong xây dựng nông thôn mới đã triển khai - chuyển giao cho các địa phương để triển khai xây dựng nông thôn mới (nếu có).',
    ],
    ...SECTIONS_4_TO_6,
  ]);
});

test.each([
  ['huyen', 22, 0],
  ['thanh-pho', 22, 0],
  // 5.1 names departments and districts, not communes.
  ['xa', 21, 1],
  // "Nếu có": 3.b.2.
  ['so-nganh', 11, 1],
  ['co-quan-khac', 11, 1],
])('%s: %i items to answer and %i more if there is something to say', (id, required, optional) => {
  expect([counted(id, 'required'), counted(id, 'optional')]).toEqual([required, optional]);
});

test('a commune may leave 5.1', () => {
  const line = outlineFor(ninhThuan, kind(ninhThuan, 'xa')).find(({ item }) => item.id === '5.1');
  expect(line?.answer).toBe('optional');
});

test('another plan, other branches: what stands below an item of another branch goes with it', () => {
  expect(rows(twoLevel, 'xa-moi')).toEqual([
    ['A', 0, 'I.', 'none', 'Kết quả'],
    ['A.1', 1, '1)', 'required', 'Việc đã làm tại địa bàn'],
    ['A.2', 1, '2)', 'required', 'Tuyến ngõ tự quản'],
    ['B', 0, 'II.', 'optional', 'Bài học và đề xuất'],
  ]);
  expect(rows(twoLevel, 'to-chuc-hoi').map(([id]) => id)).toEqual(['A', 'A.3', 'B']);
});
