/** The list of nine columns that award-management systems import. */
import { systemHeaders } from '../messages/annex';
import { shown } from '../rules/cells';
import { withoutHonorific } from '../text/names';
import { kindOf, textOf } from './nominee';
import type { ListChoice } from './nominations';
import { listed, sectionsOf } from './order';
import type { AnnexSource } from './source';

/** Header row first. Numbered through, as such systems count. */
export function systemList(
  { plan, nominees }: AnnexSource,
  { content, arrangement }: ListChoice,
): readonly (readonly string[])[] {
  const inOrder = sectionsOf(plan, listed(nominees, content), arrangement).flatMap(
    (section) => section.nominees,
  );
  return [
    systemHeaders,
    ...inOrder.map((nominee, index) => {
      const kind = kindOf(plan, nominee);
      const isPerson = kind?.person ?? false;
      const name = textOf(nominee, 'name');
      return [
        String(index + 1),
        isPerson ? textOf(nominee, 'title') : '',
        isPerson ? withoutHonorific(name).name : name,
        textOf(nominee, 'position'),
        textOf(nominee, 'workplace'),
        kind?.systemCode ?? '',
        shown(nominee.cells['award'] ?? null),
        textOf(nominee, 'objectClass'),
        textOf(nominee, 'field'),
      ];
    }),
  ];
}
