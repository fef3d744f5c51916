/** Faults of single cells of the nomination list. */
import { sheetName } from '../../../messages/form';
import type { FieldType } from '../../../plan/field';
import { nominationFields } from '../../../plan/fields/nominations';
import type { Code } from '../../../rules/finding';
import type { Values } from '../../../sheets/entry/form';
import type { CellValue } from '../../../text/cell';
import { editCell, entryCell, withFirst, withOneOf } from './edit';
import { nominates } from './fault';
import type { Fault, Ground } from './fault';

/** Another value in the first nominee's row. */
const inFirst = (field: string, value: CellValue): Fault => ({
  shows: nominates,
  entries: (entries) => withFirst(entries, (nominee) => ({ ...nominee, [field]: value })),
});

/** A formula of the officer's in the first nominee's row, with what the file says that it shows. */
const formulaIn = (field: string, formula: string, value: CellValue): Fault => ({
  shows: nominates,
  layout: (layout, { plan }) =>
    editCell(
      layout,
      sheetName(plan, 'nominations'),
      entryCell(layout, plan, 'nominations', field),
      (cell) => ({ ...cell, formula, value }),
    ),
});

/** The first field of the list whose absence is only a warning, with the kind that should give it. */
function expectedField({ plan, unit }: Ground) {
  for (const { id, expected } of nominationFields(plan, unit)) {
    if (expected?.condition.when !== 'field') continue;
    const [name] = expected.condition.oneOf;
    const kind = plan.nominations.kinds.find((each) => each.name === name);
    if (kind) return { id, kind };
  }
  return null;
}

type PlaceType = Extract<FieldType, { kind: 'place' }>;

/** A place that nobody was rewarded in, below another parent than its own; null where all have the same one. */
function strayPlace({ plan, unit, entries }: Ground): Values | null {
  const rewarded = new Set(entries.register.map(({ place }) => place));
  for (const { id, type } of nominationFields(plan, unit)) {
    if (type.kind !== 'place' || type.within === undefined) continue;
    const { values, within }: PlaceType = type;
    const child = values.find(({ label }) => !rewarded.has(label));
    const other = values.find(({ parent }) => parent !== child?.parent && !rewarded.has(parent ?? ''));
    if (child && other?.parent !== undefined) return { [within]: other.parent, [id]: child.label };
  }
  return null;
}

/** TCVN3 for "Tích cực vận động, đóng góp xây dựng phong trào", as it looks without its font. */
const IN_TCVN3 = 'TÝch cùc vËn ®éng, ®ãng gãp x©y dùng phong trµo';

export const cellFaults = {
  'required-missing': inFirst('achievement', null),
  'expected-missing': {
    shows: (ground) => nominates(ground) && expectedField(ground) !== null,
    entries: (entries, ground) => {
      const expected = expectedField(ground);
      return expected
        ? withOneOf(entries, expected.kind, ground, (nominee) => ({ ...nominee, [expected.id]: null }))
        : entries;
    },
  },
  'not-in-list': inFirst('award', 'Hình thức khen không có trong kế hoạch'),
  'place-outside-parent': {
    shows: (ground) => nominates(ground) && strayPlace(ground) !== null,
    entries: (entries, ground) =>
      withFirst(entries, (nominee) => ({ ...nominee, ...(strayPlace(ground) ?? {}) })),
  },
  'too-long': inFirst(
    'note',
    `Ghi chú dài quá mức (nội dung minh họa). ${'Xem phụ lục kèm theo. '.repeat(30)}`,
  ),
  'number-expected': inFirst('contribution', '1.234'),
  'number-out-of-range': inFirst('contribution', -150),
  'cell-error': formulaIn('note', 'NA()', { error: '#N/A' }),
  'formula-without-value': formulaIn('contribution', 'SUM(120,30)', null),
  'legacy-font': inFirst('achievement', IN_TCVN3),
} as const satisfies Partial<Record<Code, Fault>>;
