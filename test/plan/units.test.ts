import type { Plan } from '../../src/plan/schema';
import { kindOf, placeAt, sendersTo, unitByLabel, unitLabel, unitOf, unitsAt } from '../../src/plan/units';
import { ninhThuan, twoLevel } from './plans';

const unit = (plan: Plan, code: string) => {
  const found = unitOf(plan, code);
  if (found === null) throw new Error(`no unit ${code}`);
  return found;
};

const countKind = (kind: string) => ninhThuan.units.filter((one) => one.kind === kind).length;

describe('the units of Ninh Thuận in 2023', () => {
  test.each([
    ['thanh-pho', 1],
    ['huyen', 6],
    ['xa', 47],
    ['phuong', 15],
    ['thi-tran', 3],
  ])('%s: %i', (kind, count) => {
    expect(countKind(kind)).toBe(count);
  });

  test('7 at the level of districts and 65 at that of communes', () => {
    expect(unitsAt(ninhThuan, 'huyen')).toHaveLength(7);
    expect(unitsAt(ninhThuan, 'xa')).toHaveLength(65);
  });

  test.each([
    ['582', 'Thành phố Phan Rang-Tháp Chàm', 1, 16],
    ['584', 'Huyện Bác Ái', 9, 9],
    ['585', 'Huyện Ninh Sơn', 7, 8],
    ['586', 'Huyện Ninh Hải', 8, 9],
    ['587', 'Huyện Ninh Phước', 8, 9],
    ['588', 'Huyện Thuận Bắc', 6, 6],
    ['589', 'Huyện Thuận Nam', 8, 8],
  ])('%s %s: %i xã among its %i', (code, name, communes, all) => {
    expect(unit(ninhThuan, code).name).toBe(name);
    const senders = sendersTo(ninhThuan, code);
    expect(senders.filter((one) => one.kind === 'xa')).toHaveLength(communes);
    expect(senders).toHaveLength(all);
  });

  test('the districts and the organisations send to the province', () => {
    const senders = sendersTo(ninhThuan, '58');
    expect(senders.slice(0, 7)).toEqual(unitsAt(ninhThuan, 'huyen'));
    expect(senders.slice(7).every((one) => kindOf(ninhThuan, one).level === null)).toBe(true);
    expect(senders).toHaveLength(7 + countKind('so-nganh') + countKind('co-quan-khac'));
  });

  test('places of one parent stand together, as the dependent lists need them', () => {
    const parents = unitsAt(ninhThuan, 'xa').map((one) => one.parent);
    const changes = parents.filter((parent, i) => parent !== parents[i - 1]);
    expect(changes).toEqual(['582', '584', '585', '586', '587', '588', '589']);
  });

  test('the coordination office is part of a department and no unit of its own', () => {
    expect(ninhThuan.units.filter((one) => one.name.includes('Điều phối'))).toEqual([]);
  });

  test.each([
    ['xa', 'expected', 'welcome', 'offered'],
    ['phuong', 'none', 'welcome', 'none'],
    ['thi-tran', 'none', 'welcome', 'none'],
    ['huyen', 'expected', 'expected', 'offered'],
    ['thanh-pho', 'expected', 'expected', 'offered'],
    ['so-nganh', 'expected', 'expected', 'none'],
    ['co-quan-khac', 'welcome', 'welcome', 'none'],
  ])('%s: report %s, nominations %s, figures %s', (id, report, nominations, figures) => {
    expect(ninhThuan.unitKinds.find((kind) => kind.id === id)).toMatchObject({
      report,
      nominations,
      figures,
    });
  });
});

describe('looking units up', () => {
  test('the root and unknown codes are no units', () => {
    expect(unitOf(ninhThuan, '58')).toBeNull();
    expect(unitOf(ninhThuan, '99999')).toBeNull();
    expect(sendersTo(ninhThuan, '99999')).toEqual([]);
    expect(unitsAt(ninhThuan, 'thon')).toEqual([]);
  });

  test.each([
    ['22774', 'xa', '22774'],
    ['22774', 'huyen', '582'],
    ['582', 'huyen', '582'],
    ['582', 'xa', null],
    ['SNV', 'huyen', null],
  ])('the place of %s at level %s is %s', (code, level, place) => {
    expect(placeAt(ninhThuan, unit(ninhThuan, code), level)?.code ?? null).toBe(place);
  });

  test.each([
    ['as it is', 'Xã Thành Hải', '22774'],
    ['one letter apart', 'Xã Thanh Hải', '22868'],
    ['decomposed', 'Xã Thành Hải'.normalize('NFD'), '22774'],
    ['with spaces around', ' Xã\u00A0Thành Hải ', '22774'],
    ['without its kind', 'Thành Hải', null],
    ['in capitals', 'XÃ THÀNH HẢI', null],
    ['without diacritics', 'Xa Thanh Hai', null],
    ['nothing', '', null],
  ])('by label, %s', (_how, label, code) => {
    expect(unitByLabel(ninhThuan, label)?.code ?? null).toBe(code);
  });

  test('names one letter apart in another plan', () => {
    expect(unitByLabel(twoLevel, 'Xã Mẫu An')?.code).toBe('M01');
    expect(unitByLabel(twoLevel, 'Xã Mẫu Ân')?.code).toBe('M02');
  });

  test('every label leads back to its unit', () => {
    for (const plan of [ninhThuan, twoLevel]) {
      for (const one of plan.units) expect(unitByLabel(plan, unitLabel(plan, one))).toBe(one);
    }
  });

  test('namesakes are told apart by their parent, and only they', () => {
    const [first, second] = ['22774', '22868'];
    const plan = {
      ...ninhThuan,
      units: ninhThuan.units.map((one) => (one.code === second ? { ...one, name: 'Xã Thành Hải' } : one)),
    };
    expect(unitLabel(plan, unit(plan, first))).toBe('Xã Thành Hải (Thành phố Phan Rang-Tháp Chàm)');
    expect(unitLabel(plan, unit(plan, second))).toBe('Xã Thành Hải (Huyện Ninh Hải)');
    expect(unitLabel(plan, unit(plan, '22783'))).toBe('Xã Phước Bình');
    expect(unitByLabel(plan, 'Xã Thành Hải')).toBeNull();
    expect(unitByLabel(plan, 'Xã Thành Hải (Huyện Ninh Hải)')?.code).toBe(second);
  });

  test('a namesake that sends to the root has the root in brackets', () => {
    const units = ninhThuan.units.map((one) => (one.code === 'SNV' ? { ...one, name: 'Xã Cà Ná' } : one));
    const plan = { ...ninhThuan, units };
    expect(unitLabel(plan, unit(plan, 'SNV'))).toBe('Xã Cà Ná (Tỉnh Ninh Thuận)');
  });

  test('a unit of a kind that the plan does not have is a bug', () => {
    expect(() => kindOf(ninhThuan, { code: '1', name: 'Thôn Mẫu', kind: 'thon', parent: '22774' })).toThrow(
      'unknown kind thon',
    );
  });
});
