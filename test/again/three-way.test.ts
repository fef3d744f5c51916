/** One cell: what the last merge wrote, what the unit says now, what stands there. */
import type { CellValue } from '../../src/text/cell';
import { threeWay } from '../../src/merge/again/three-way';
import type { Side } from '../../src/merge/again/three-way';

interface Case {
  readonly said: string;
  /** Undefined: nobody remembers. */
  readonly before: CellValue | undefined;
  readonly unit: CellValue;
  readonly stands: CellValue;
  readonly formula?: true;
  readonly computed?: true;
  readonly chosen?: Side;
  /** What stands afterwards, and what is remembered. */
  readonly then: CellValue;
  readonly remembered: CellValue | undefined;
  readonly asked?: true;
}

const cases: readonly Case[] = [
  { said: 'nobody changed it', before: 'a', unit: 'a', stands: 'a', then: 'a', remembered: 'a' },
  { said: 'only the unit', before: 'a', unit: 'b', stands: 'a', then: 'b', remembered: 'b' },
  {
    said: 'only the unit, who cleared it',
    before: 'a',
    unit: null,
    stands: 'a',
    then: null,
    remembered: null,
  },
  { said: 'only the province', before: 'a', unit: 'a', stands: 'c', then: 'c', remembered: 'a' },
  {
    said: 'only the province, who cleared it',
    before: 'a',
    unit: 'a',
    stands: null,
    then: null,
    remembered: 'a',
  },
  { said: 'both, to the same', before: 'a', unit: 'b', stands: 'b', then: 'b', remembered: 'b' },
  { said: 'both', before: 'a', unit: 'b', stands: 'c', then: 'c', remembered: 'a', asked: true },
  {
    said: 'both, the unit’s chosen',
    before: 'a',
    unit: 'b',
    stands: 'c',
    chosen: 'unit',
    then: 'b',
    remembered: 'b',
  },
  {
    said: 'both, the province’s chosen: not asked again',
    before: 'a',
    unit: 'b',
    stands: 'c',
    chosen: 'province',
    then: 'c',
    remembered: 'b',
  },
  {
    said: 'a formula that shows what was written is an edit',
    before: 'a',
    unit: 'b',
    stands: 'a',
    formula: true,
    then: 'a',
    remembered: 'a',
    asked: true,
  },
  {
    said: 'nobody remembers, and they agree',
    before: undefined,
    unit: 'a',
    stands: 'a',
    then: 'a',
    remembered: 'a',
  },
  {
    said: 'nobody remembers, and it is blank',
    before: undefined,
    unit: 'a',
    stands: null,
    then: 'a',
    remembered: 'a',
  },
  {
    said: 'nobody remembers, and they differ',
    before: undefined,
    unit: 'a',
    stands: 'c',
    then: 'c',
    remembered: undefined,
    asked: true,
  },
  {
    said: 'nobody remembers, of a computed column',
    before: undefined,
    unit: 'a',
    stands: 'c',
    computed: true,
    then: 'a',
    remembered: 'a',
  },
  {
    said: 'nobody remembers, of a computed column in which the province has a formula',
    before: undefined,
    unit: 'a',
    stands: 'c',
    formula: true,
    computed: true,
    then: 'c',
    remembered: 'a',
  },
  {
    said: 'a remark in a computed column stays',
    before: 'a',
    unit: 'b',
    stands: 'c',
    computed: true,
    then: 'c',
    remembered: 'b',
  },
  {
    said: 'a number saved with 15 digits',
    before: 0.1 + 0.2,
    unit: 0.1 + 0.2,
    stands: 0.3,
    then: 0.3,
    remembered: 0.3,
  },
  {
    said: 'an accent in another Unicode form',
    before: 'Hòa',
    unit: 'Hòa',
    stands: 'Ho\u0300a',
    then: 'Ho\u0300a',
    remembered: 'Hòa',
  },
];

test.each(cases)('$said', ({ before, unit, stands, formula, computed, chosen, then, remembered, asked }) => {
  const { sets, conflicts, base } = threeWay({
    list: 'awards',
    base: new Map([['n1', before === undefined ? {} : { name: before }]]),
    standing: {
      columns: new Set(['name']),
      entries: [{ id: 'n1', row: 7, cells: { name: { value: stands, formula: formula ?? false } } }],
    },
    now: [{ id: 'n1', cells: { name: unit } }],
    computed: new Set(computed ? ['name'] : []),
    chosen: () => chosen ?? null,
  });
  expect(sets.length === 0 ? stands : sets[0]?.value).toEqual(then);
  const kept = base.get('n1')?.['name'];
  expect(typeof kept === 'number' ? Number(kept.toPrecision(15)) : kept).toEqual(remembered);
  expect(conflicts).toEqual(
    asked ? [{ list: 'awards', id: 'n1', column: 'name', before, unit, province: stands }] : [],
  );
});
