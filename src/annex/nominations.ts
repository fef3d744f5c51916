import type { Plan } from '../plan/schema';
import { annexHeaders as headers, annexTitles, sectionOf } from '../messages/annex';
import { shown } from '../rules/cells';
import type { Annex, AnnexColumn, AnnexLine } from './annex';
import { roman } from './annex';
import { nomineeLine } from './nominee';
import type { Arrangement, Content } from './order';
import { listed, sectionsOf } from './order';
import type { AnnexSource, Nominee } from './source';

export interface ListChoice {
  readonly content: Content;
  readonly arrangement: Arrangement;
}

interface NomineeColumn extends AnnexColumn {
  readonly text: (nominee: Nominee) => string;
}

const achievement = ({ cells }: Nominee): string => shown(cells['achievement'] ?? null);

/** Numbered anew under each heading; headings have Roman numerals in order, whichever of them are there. */
function lines(
  plan: Plan,
  nominees: readonly Nominee[],
  arrangement: Arrangement,
  columns: readonly NomineeColumn[],
): readonly AnnexLine[] {
  return sectionsOf(plan, nominees, arrangement).flatMap((section, index): AnnexLine[] => [
    ...(section.name === null
      ? []
      : [{ kind: 'section' as const, text: sectionOf(roman(index + 1), section.name) }]),
    ...section.nominees.map((nominee, place) => ({
      kind: 'row' as const,
      cells: [String(place + 1), ...columns.map(({ text }) => text(nominee))],
    })),
  ]);
}

const order: AnnexColumn = { header: headers.order, width: 6, align: 'center' };

function listOf(
  { plan, nominees }: AnnexSource,
  { content, arrangement }: ListChoice,
  columns: readonly NomineeColumn[],
): Pick<Annex, 'columns' | 'lines'> | null {
  const chosen = listed(nominees, content);
  if (chosen.length === 0) return null;
  return {
    columns: [order, ...columns.map(({ header, width, align }) => ({ header, width, align }))],
    lines: lines(plan, chosen, arrangement, columns),
  };
}

/** *Danh sách đề nghị tặng Bằng khen*, one list for all kinds of nominee. Null when nobody is on it. */
export function awardsAnnex(source: AnnexSource, choice: ListChoice): Annex | null {
  const { plan } = source;
  const { awards } = plan.nominations;
  const list = listOf(source, choice, [
    {
      header: headers.nominee,
      width: 32,
      align: 'left',
      text: (nominee) => nomineeLine(plan, nominee),
    },
    { header: headers.achievement, width: 56, align: 'left', text: achievement },
    // One award needs no column: the title names it.
    ...(awards.length > 1
      ? [{ header: headers.award, width: 18, align: 'left', text: award } satisfies NomineeColumn]
      : []),
    { header: headers.sender, width: 20, align: 'left', text: ({ senderName }) => senderName },
    { header: headers.note, width: 14, align: 'left', text: ({ note }) => note },
  ]);
  return (
    list && {
      id: 'awards',
      orientation: 'landscape',
      title: annexTitles.awards(awards.length === 1 ? (awards[0] ?? null) : null),
      note: '',
      ...list,
    }
  );
}

const award = ({ cells }: Nominee): string => shown(cells['award'] ?? null);

/** What is hung out for everybody to see, as the plan asks for openness: no year of birth, nothing of the appraisal. */
export function postingAnnex(source: AnnexSource, choice: ListChoice): Annex | null {
  const { plan } = source;
  const list = listOf(source, choice, [
    { header: headers.nominee, width: 40, align: 'left', text: (nominee) => nomineeLine(plan, nominee) },
    { header: headers.achievement, width: 60, align: 'left', text: achievement },
    { header: headers.award, width: 24, align: 'left', text: award },
  ]);
  return (
    list && { id: 'posting', orientation: 'landscape', title: [...annexTitles.posting], note: '', ...list }
  );
}
