import type { RequestPoint } from '../../annex/request';
import type { AnnexSource } from '../../annex/source';
import { messages } from '../../messages';
import { findingStatuses } from '../../messages/summary-form';
import { unitByLabel } from '../../plan/units';
import { shown } from '../../rules/cells';
import type { CellValue } from '../../text/cell';
import { comparable } from '../../text/normal';
import { standingRows } from './annex-source';
import type { ReadSummary } from './summary';

const isSame = (value: CellValue, word: string): boolean => comparable(shown(value)) === comparable(word);

const severities = ['error', 'warning'] as const;

/**
 * Errors and warnings of *Kiểm tra* as they stand, in the sheet's order, but for what is gone and what is no unit's.
 * Where the sheet is gone they are those of merging the remembered files once more.
 */
export function requestPoints(
  read: ReadSummary,
  { plan, at }: Pick<AnnexSource, 'plan' | 'at'>,
): readonly RequestPoint[] {
  return standingRows(read, { plan, at }, 'findings').flatMap((look): readonly RequestPoint[] => {
    const unit = unitByLabel(plan, shown(look('unit')));
    const severity = severities.find((each) => isSame(look('severity'), messages.vi.severities[each]));
    const what = shown(look('what'));
    if (!unit || !severity || what === '' || isSame(look('status'), findingStatuses.gone)) return [];
    return [
      {
        unit: unit.code,
        severity,
        what,
        basis: shown(look('basis')),
        mend: shown(look('mend')),
        where: shown(look('where')),
        file: shown(look('file')).split('/').at(-1) ?? '',
      },
    ];
  });
}
