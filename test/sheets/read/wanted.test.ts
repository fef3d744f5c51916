import type { DefinedName, Visibility } from '../../../src/sheets/layout';
import { wantedSheets } from '../../../src/sheets/read/wanted';
import { layOut } from './reading';

const { names } = layOut();
const broken = (which: RegExp): readonly DefinedName[] =>
  names.map((each) => (which.test(each.name) ? { ...each, formula: "'Số liệu'!#REF!" } : each));
const pointing: readonly DefinedName[] = [
  ...names,
  { name: 'td_nominations_name', formula: "'Cá nhân'!$E$9:$E$208", sheet: 'Cá nhân' },
];

test.each<readonly [boolean, string, Visibility, readonly DefinedName[]]>([
  [true, 'Thông tin', 'visible', names],
  [true, 'Báo cáo sơ kết', 'visible', names],
  [true, 'BÁO CÁO TỔNG KẾT', 'visible', names],
  [true, 'Số liệu ', 'visible', names],
  [true, 'Số liệu'.normalize('NFD'), 'visible', names],
  [true, 'Đề nghị khen thưởng (2)', 'visible', names],
  [true, 'Cá nhân', 'visible', pointing],
  [true, '_thidua', 'veryHidden', names],
  [true, '_thidua', 'visible', names],
  [true, '_bonho', 'visible', names],
  [true, 'Sheet7', 'hidden', names],
  [false, '_danhmuc', 'hidden', names],
  [false, '_danhmuc', 'visible', []],
  [false, 'Theo dõi thu chi', 'visible', names],
  [true, 'Theo dõi thu chi', 'visible', []],
  [true, 'Theo dõi thu chi', 'visible', broken(/^td_/)],
  [true, 'Theo dõi thu chi', 'visible', broken(/^td_figures_/)],
  [false, 'Theo dõi thu chi', 'visible', broken(/^td_figures_note$/)],
])('%s: %s, %s', (wanted, name, visibility, known) => {
  expect(wantedSheets({ name, visibility }, known)).toBe(wanted);
});
