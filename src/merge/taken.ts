/** The rows that the summary takes from the files that stand, sorted. */
import { outlineEntries } from '../plan/outline';
import { isCounted } from '../plan/counted';
import type { Plan } from '../plan/schema';
import { pathTo } from '../plan/units';
import { nominationKindOf } from '../rules/checks/quotas';
import type { Finding } from '../rules/finding';
import { partRows } from '../rules/submission';
import { bySeverity } from './findings';
import { figureValues } from './figures';
import { groupedBy } from './group';
import { placeIn, sortedBy, unitPlaces } from './order';
import type { Standing } from './standing';
import type { SummaryAnswer, SummaryFigures, SummaryNomination } from './summary';

/** By group of the list, unit, file and row. */
export function nominationsOf(
  standings: readonly Standing[],
  plan: Plan,
  findings: readonly Finding[],
  at: string,
): readonly SummaryNomination[] {
  const rowId = (file: string, sheet: string, row: number): string => JSON.stringify([file, sheet, row]);
  const byRow = groupedBy(findings, ({ at }) => ('row' in at ? rowId(at.file, at.sheet, at.row) : null));
  const unitPlace = unitPlaces(plan);
  const groupPlace = placeIn(plan.nominations.groups.map(({ id }) => id));
  const nominations = standings.flatMap(({ unit, taken: { nominations: list } }) => {
    const path = pathTo(plan, unit, at);
    return list
      ? list.submission.nominations.map((row): SummaryNomination => ({
          row,
          file: list.file,
          unit,
          path,
          status: path.length > 1 && list.file.via === undefined ? 'direct' : 'new',
          findings: bySeverity(byRow.get(rowId(list.file.path, row.sheet, row.row)) ?? []),
        }))
      : [];
  });
  return sortedBy(nominations, ({ row, file, unit }) => [
    groupPlace(nominationKindOf(plan, row)?.group ?? ''),
    unitPlace(unit.code),
    file.path,
    row.row,
  ]);
}

/** By item of the outline and unit; only what was answered. */
export function answersOf(standings: readonly Standing[], plan: Plan): readonly SummaryAnswer[] {
  const unitPlace = unitPlaces(plan);
  const itemPlace = placeIn(outlineEntries(plan).map(({ item }) => item.id));
  const answers = standings.flatMap(({ unit, taken: { report } }) =>
    report
      ? partRows(report.submission, 'report').map((row): SummaryAnswer => ({
          item: row.key,
          unit,
          row,
          file: report.file,
        }))
      : [],
  );
  return sortedBy(answers, ({ item, unit, row }) => [itemPlace(item), item, unitPlace(unit.code), row.row]);
}

/** By unit. */
export const figuresOf = (
  standings: readonly Standing[],
  plan: Plan,
  at: string,
): readonly SummaryFigures[] =>
  standings.flatMap(({ unit, taken: { figures } }) =>
    figures
      ? [
          {
            unit,
            file: figures.file,
            counted: isCounted(plan, unit, at),
            values: figureValues(plan, figures.submission.figures),
          },
        ]
      : [],
  );
