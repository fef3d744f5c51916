import { citation, clauseOf } from '../../src/plan/clauses';
import { ninhThuan } from './plans';

test.each([
  ['IV.2', 'mục IV.2'],
  ['IV.3', 'mục IV.3'],
  ['V.2.c', 'mục V.2.c'],
  ['de-cuong', 'Đề cương báo cáo'],
  ['nd-91-2017', 'Nghị định số 91/2017/NĐ-CP'],
])('%s is cited as %s', (id, label) => {
  expect(citation(ninhThuan, id)).toBe(label);
});

test.each([
  ['III.1', 'trước ngày 10/10/2023'],
  ['III.2', 'trong tháng 11/2023'],
  ['IV.2', 'không xét khen thưởng các tập thể, cá nhân thuộc các xã đã được tặng Bằng khen'],
  ['IV.3', 'không quá 08 tập thể và 15 cá nhân'],
  ['IV.4', 'trước ngày 10/10/2023 để tổng hợp xét trình Chủ tịch'],
  ['IV.4', 'trước ngày 20/10/2023'],
  ['V.1', 'về Sở Nông nghiệp và Phát triển nông thôn và Sở Nội vụ trước ngày 10/10/2023'],
])('%s says it', (id, words) => {
  expect(clauseOf(ninhThuan, id).text).toContain(words);
});

test('a text that is not the plan’s own names its source', () => {
  const foreign = ninhThuan.clauses.filter((clause) => clause.source !== undefined);
  expect(foreign.map((clause) => clause.id)).toEqual(['nd-91-2017']);
});

test('a clause that the plan does not have is a bug', () => {
  expect(() => clauseOf(ninhThuan, 'IX.9')).toThrow('no clause IX.9');
});
