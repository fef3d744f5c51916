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
  /** Collectives, individuals and households in an annex each, and not in one list. */
  readonly apart?: boolean;
}

interface NomineeColumn extends AnnexColumn {
  readonly text: (nominee: Nominee) => string;
}

const achievement = ({ cells }: Nominee): string => shown(cells['achievement'] ?? null);

type Sections = ReturnType<typeof sectionsOf>;

const chosenSections = ({ plan, nominees }: AnnexSource, { content, arrangement }: ListChoice): Sections =>
  sectionsOf(plan, listed(nominees, content), arrangement);

const order: AnnexColumn = { header: headers.order, width: 6, align: 'center' };

const rows = (nominees: readonly Nominee[], columns: readonly NomineeColumn[]): readonly AnnexLine[] =>
  nominees.map((nominee, place) => ({
    kind: 'row',
    cells: [String(place + 1), ...columns.map(({ text }) => text(nominee))],
  }));

/** Numbered anew under each heading; headings have Roman numerals in order, whichever of them are there. */
const lines = (sections: Sections, columns: readonly NomineeColumn[]): readonly AnnexLine[] =>
  sections.flatMap(({ name, nominees }, index): readonly AnnexLine[] => [
    ...(name === null ? [] : [{ kind: 'section' as const, text: sectionOf(roman(index + 1), name) }]),
    ...rows(nominees, columns),
  ]);

const headed = (columns: readonly NomineeColumn[]): readonly AnnexColumn[] => [
  order,
  ...columns.map(({ header, width, align }) => ({ header, width, align })),
];

function awardColumns(plan: Plan): readonly NomineeColumn[] {
  return [
    {
      header: headers.nominee,
      width: 32,
      align: 'left',
      text: (nominee) => nomineeLine(plan, nominee),
    },
    { header: headers.achievement, width: 56, align: 'left', text: achievement },
    // One award needs no column: the title names it.
    ...(plan.nominations.awards.length > 1
      ? [{ header: headers.award, width: 18, align: 'left', text: award } satisfies NomineeColumn]
      : []),
    { header: headers.sender, width: 20, align: 'left', text: ({ senderName }) => senderName },
    { header: headers.note, width: 14, align: 'left', text: ({ note }) => note },
  ];
}

/**
 * *Danh sách đề nghị tặng Bằng khen*: one list for all kinds of nominee, or one for each kind that has any, in the
 * plan's order. None when nobody is on it.
 */
export function awardsAnnexes(source: AnnexSource, choice: ListChoice): readonly Annex[] {
  const { awards } = source.plan.nominations;
  const columns = awardColumns(source.plan);
  const sections = chosenSections(source, choice);
  const annex = (part: string | null, inIt: readonly AnnexLine[]): Annex => ({
    id: 'awards',
    ...(part === null ? {} : { part }),
    orientation: 'landscape',
    title: annexTitles.awards(awards.length === 1 ? (awards[0] ?? null) : null, part),
    note: '',
    columns: headed(columns),
    lines: inIt,
  });
  if (choice.apart) return sections.map(({ name, nominees }) => annex(name, rows(nominees, columns)));
  return sections.length === 0 ? [] : [annex(null, lines(sections, columns))];
}

const award = ({ cells }: Nominee): string => shown(cells['award'] ?? null);

/**
 * What is hung out for everybody to see, as the plan asks for openness: who, for what, which award. No year of birth, no
 * vote, nothing of the appraisal and of the province's notes. Null when nobody is on it.
 */
export function postingAnnex(source: AnnexSource, choice: ListChoice): Annex | null {
  const { plan } = source;
  const sections = chosenSections(source, choice);
  const columns: readonly NomineeColumn[] = [
    { header: headers.nominee, width: 40, align: 'left', text: (nominee) => nomineeLine(plan, nominee) },
    { header: headers.achievement, width: 60, align: 'left', text: achievement },
    { header: headers.award, width: 24, align: 'left', text: award },
  ];
  if (sections.length === 0) return null;
  const groups = sections.flatMap(({ name }) => (name === null ? [] : [name]));
  return {
    id: 'posting',
    orientation: 'landscape',
    title: annexTitles.posting(groups),
    note: '',
    columns: headed(columns),
    lines: lines(sections, columns),
  };
}
