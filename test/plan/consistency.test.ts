import { ninhThuan } from './plans';
import type { Step } from './wrong';
import { byCode, changed, faultsOf, indicator, original, unit } from './wrong';

const ITEM = ['outline', 'items', 0, 'items', 0];

test.each<[string, readonly Step[], unknown, readonly string[]]>([
  ['a period that ends before it begins', ['period', 'to'], 2020, ['period: period']],
  [
    'decomposed letters',
    [...unit('22783'), 'name'],
    'Xã Phước Bình'.normalize('NFD'),
    ['22783.name: untidy'],
  ],
  ['a doubled space', ['root', 'name'], 'Tỉnh  Ninh Thuận', ['root.name: untidy']],
  ['a no-break space', ['roles', 'appraises'], 'Sở\u00A0Nội vụ', ['roles.appraises: untidy']],
  ['a zero-width space', ['nominations', 'awards', 0], 'Bằng\u200B khen', ['nominations.awards[0]: untidy']],
  ['a line break in a name', ['levels', 0, 'header'], 'Huyện,\nthành phố', ['levels[0].header: untidy']],
  ['a district below a district', [...unit('584'), 'parent'], '585', ['584.parent: parent']],
  ['a commune below the province', [...unit('22783'), 'parent'], '58', ['22783.parent: parent']],
  ['a commune below a commune', [...unit('22783'), 'parent'], '22786', ['22783.parent: parent']],
  ['a commune below a department', [...unit('22783'), 'parent'], 'SNV', ['22783.parent: parent']],
  ['a unit below itself', [...unit('22783'), 'parent'], '22783', ['22783.parent: parent']],
  ['a department below a district', [...unit('SNV'), 'parent'], '584', ['SNV.parent: parent']],
  ['namesakes under one parent', [...unit('22783'), 'name'], 'Xã Phước Hòa', ['22786.name: label']],
  [
    'namesakes but for the place of a tone',
    [...unit('22783'), 'name'],
    'Xã Phước Hoà',
    ['22786.name: label'],
  ],
  [
    'an item of one branch below another',
    [...ITEM, 'items', 0, 'branch'],
    'b',
    ['outline.items[0].items[0].items[0].branch: branch'],
  ],
  ['a sum of itself', [...indicator('V1'), 'parts'], ['V0'], ['V0: circular', 'V1: circular']],
  ['a quotient of itself', [...indicator('X4'), 'denominator'], 'X4', ['X4: circular']],
  ['a sum of another measure', [...indicator('V0'), 'parts'], ['V1', 'P0'], ['V0.parts[1]: measure']],
  ['a weight that is no sum', [...indicator('T1'), 'weight'], 'B1', ['T1.weight: measure']],
  ['a numerator that is not asked for', [...indicator('H2'), 'numerator'], 'X1', ['H2.numerator: not-asked']],
  [
    'communes counted beside districts',
    ['figures', 'countedKinds'],
    ['huyen', 'xa'],
    ['figures.countedKinds: double-count'],
  ],
  [
    'an exclusion that ends before it begins',
    ['nominations', 'exclusion', 'to'],
    '2020-12-31',
    ['nominations.exclusion.to: range'],
  ],
  ['a thirteenth month', ['conference', 'month'], '2023-13', ['conference.month: month']],
])('%s', (_what, path, value, faults) => {
  expect(faultsOf(changed(original, path, value)).map(byCode)).toEqual(faults);
});

test('a clause may have paragraphs', () => {
  expect(faultsOf(changed(original, ['clauses', 0, 'text'], 'Câu một.\nCâu hai.'))).toEqual([]);
});

test('a limit upon another indicator is a comparison and no circle', () => {
  expect(faultsOf(changed(original, [...indicator('V1'), 'atMost'], 'V0'))).toEqual([]);
});

test('somebody must be expected to report', () => {
  const unitKinds = ninhThuan.unitKinds.map((kind) => ({ ...kind, report: 'welcome' }));
  expect(faultsOf({ ...original, unitKinds })).toEqual(['unitKinds: no-report']);
});

test('whoever reports is given something to answer', () => {
  const items = [{ id: '1', mark: '1.', text: 'Kết quả', branch: 'a', answer: 'required' }];
  expect(faultsOf(changed(original, ['outline', 'items'], items))).toEqual([
    'unitKinds[5].branch: no-answer',
    'unitKinds[6].branch: no-answer',
  ]);
});

test('whoever does not report needs nothing to answer', () => {
  const json = changed(original, ['outline', 'branches', 2], { id: 'c', name: 'Không báo cáo' });
  const wards = ninhThuan.unitKinds.findIndex((one) => one.report === 'none');
  const items = ninhThuan.outline.items.filter((item) => item.items?.some((below) => below.branch));
  const bare = changed(
    json,
    ['outline', 'items'],
    items.map((item) => ({
      ...item,
      items: item.items?.filter((below) => below.branch),
    })),
  );
  expect(faultsOf(changed(bare, ['unitKinds', wards, 'branch'], 'c'))).toEqual([]);
  expect(faultsOf(changed(bare, ['unitKinds', 0, 'branch'], 'c'))).toEqual([
    'unitKinds[0].branch: no-answer',
  ]);
});
