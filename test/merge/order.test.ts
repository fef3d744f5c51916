/** The order in which a summary is read. */
import type { Plan } from '../../src/plan/schema';
import { merge } from '../../src/merge/merge';
import { ninhThuan as plan } from '../plan/plans';
import { collective, file, letterOf, person } from './build';
import { nominated } from './said';

test('nominations: group of the list, unit, row', () => {
  const merged = merge(
    [
      file(plan, 'so.xlsx', { unit: 'STC', nominations: [person('Một'), collective('Hai')] }),
      file(plan, 'xa.xlsx', { unit: '22828', nominations: [collective('Ba')] }),
      file(plan, 'z.xlsx', {
        unit: '584',
        nominations: [{ name: 'Bốn' }, collective('Năm'), collective('An')],
      }),
    ],
    plan,
    [],
  );
  expect(nominated(merged)).toEqual([
    'z.xlsx: Năm',
    'z.xlsx: An',
    'xa.xlsx: Ba',
    'so.xlsx: Hai',
    'so.xlsx: Một',
    // Of no known kind.
    'z.xlsx: Bốn',
  ]);
});

test('answers: item as the outline has it, unit; blank ones are left out', () => {
  const files = [
    file(plan, 'a.xlsx', { unit: 'STC', report: { '6': 'Sở', '2.1': 'Sở', '1.b.1': ' ' } }),
    file(plan, 'b.xlsx', { unit: '584', report: { '6': 'Huyện', '3.a.1.2': 'Huyện', '2.1': 'Huyện' } }),
  ];
  const inOrder = (of: Plan) => merge(files, of, []).answers.map(({ item, unit }) => [item, unit.code]);
  expect(inOrder(plan)).toEqual([
    ['2.1', '584'],
    ['2.1', 'STC'],
    ['3.a.1.2', '584'],
    ['6', '584'],
    ['6', 'STC'],
  ]);
  const backwards = { ...plan, outline: { ...plan.outline, items: [...plan.outline.items].reverse() } };
  expect(inOrder(backwards)).toEqual([
    ['6', '584'],
    ['6', 'STC'],
    ['3.a.1.2', '584'],
    ['2.1', '584'],
    ['2.1', 'STC'],
  ]);
});

test('findings: of no unit first, then by unit, file, sheet, row, column', () => {
  const hidden = (path: string, row: number) =>
    ({
      code: 'row-hidden',
      severity: 'note',
      at: { kind: 'row', file: path, sheet: 'Đề nghị khen thưởng', row },
      unit: '585',
      args: {},
      basis: null,
    }) as const;
  const merged = merge(
    [
      file(plan, 'b.xlsx', { unit: 'STC', nominations: [person('Nguyễn Văn Mẫu')] }),
      file(
        plan,
        'a.xlsx',
        {
          unit: '585',
          info: letterOf('2023-10-11'),
          nominations: [
            person('Trần Mẫu', { name: null, title: null }),
            person('Lê Thị Mẫu', { title: null }),
          ],
        },
        [hidden('a.xlsx', 8)],
      ),
      file(plan, 'z.xlsx', { unit: null }),
    ],
    plan,
    [],
  );
  const places = merged.findings
    .filter(({ code }) => code !== 'answer-missing' && code !== 'nominations-undeclared')
    .map(({ code, at }) => [
      'file' in at ? at.file : '',
      code,
      'field' in at ? at.field : '',
      'row' in at && 'sheet' in at && at.sheet !== 'Thông tin' ? at.row : 0,
    ]);
  expect(places).toEqual([
    ['', 'exclusion-unchecked', '', 0],
    ['z.xlsx', 'file-unit-unknown', '', 0],
    ['z.xlsx', 'required-missing', 'unit', 0],
    ['a.xlsx', 'deadline-passed', 'letterSent', 0],
    ['a.xlsx', 'required-missing', 'title', 7],
    ['a.xlsx', 'required-missing', 'name', 7],
    ['a.xlsx', 'row-hidden', '', 8],
    ['a.xlsx', 'required-missing', 'title', 8],
    ['b.xlsx', 'required-missing', 'letterNumber', 0],
    ['b.xlsx', 'required-missing', 'letterDate', 0],
    ['b.xlsx', 'required-missing', 'letterSent', 0],
    ['b.xlsx', 'required-missing', 'part-bien-ban', 0],
  ]);
});
