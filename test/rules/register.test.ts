/** Lines of the register that speak of a nominee, or of the nominee's place. */
import { ninhThuan } from '../plan/plans';
import { unitLabel, unitsAt } from '../../src/plan/units';
import { textOf } from '../../src/rules/cells';
import { registerMatches } from '../../src/rules/register';
import type { Values } from '../../src/sheets/entry/form';
import { collective, person, rewarded } from '../merge/build';
import { contextFor } from './build';

function matches(nominee: Values, register: readonly Values[], unit = '589') {
  const context = contextFor({ unit, nominations: [nominee], register });
  const [row] = context.submission.nominations;
  const { exclusion } = ninhThuan.nominations;
  if (!row || !exclusion) throw new Error('the plan excludes, and somebody is nominated');
  const { recipients, places } = registerMatches(row, exclusion, context);
  const names = (lines: typeof places) => lines.map((line) => textOf(line, 'recipient'));
  return { recipients: names(recipients), places: names(places) };
}

const register = [
  rewarded('Xã Phước Hà', 'Nguyễn Văn Mẫu'),
  rewarded('Xã Phước Hải', 'Nguyễn Văn Mẫu'),
  rewarded('Xã Phước Hà', 'UBND xã Phước Hà'),
  rewarded('Xã Phước Hà', 'Khen khác', { award: 'Giấy khen' }),
];

test('every line that counts is found, in the order of the register', () => {
  expect(matches(person('Nguyễn Văn Mẫu', { 'place-xa': 'Xã Phước Hà' }), register)).toEqual({
    recipients: ['Nguyễn Văn Mẫu'],
    places: ['Nguyễn Văn Mẫu', 'UBND xã Phước Hà'],
  });
});

test('without a commune a name is looked for in all, and no place is', () => {
  expect(matches(person('Nguyễn Văn Mẫu'), register)).toEqual({
    recipients: ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    places: [],
  });
});

test('a place may be meant by the column, the name or the workplace', () => {
  const ofPlace = ['Nguyễn Văn Mẫu', 'UBND xã Phước Hà'];
  for (const nominee of [
    collective('Trạm Y tế', { 'place-xa': 'Xã Phước Hà' }),
    collective('Trạm Y tế xã Phước Hà, huyện Thuận Nam'),
    person('Lê Văn Khác', { workplace: 'Trạm Y tế (Xã Phước Hà)' }),
  ]) {
    expect(matches(nominee, register)).toEqual({ recipients: [], places: ofPlace });
  }
});

test('the people of a department are of no commune, its collectives are', () => {
  const place = { 'place-xa': 'Xã Phước Hà' };
  expect(matches(person('Lê Văn Khác', place), register, 'SNV').places).toEqual([]);
  expect(matches(collective('Trạm Y tế', place), register, 'SNV').places).toHaveLength(2);
});

test('the name of a commune is found in no name of another', () => {
  const labels = unitsAt(ninhThuan, 'xa').map((unit) => unitLabel(ninhThuan, unit));
  const all = labels.map((label) => rewarded(label, label));
  for (const label of labels) {
    expect(matches(collective(`Nhân dân và cán bộ ${label.toUpperCase()}`), all).places).toEqual([label]);
  }
});
