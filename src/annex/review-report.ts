import * as words from '../messages/drafts';
import { blankDate, blankIssuer, end } from '../messages/annex';
import { outlineEntries } from '../plan/outline';
import type { OutlineItem } from '../plan/schema';
import { unitLabel, unitsInOrder } from '../plan/units';
import { shownCell } from '../rules/cells';
import { formatLongDate } from '../text/dates';
import type { Letter } from './annex';
import type { Draft, DraftBlock } from './draft';
import { totalsTable } from './figures';
import type { AnnexSource } from './source';

const promptOf = ({ mark, text }: OutlineItem): string => [mark, text].filter(Boolean).join(' ');

/** Under each item what the units wrote, in the plan's order of units. */
function answersBlocks({ plan, answers }: AnnexSource): readonly DraftBlock[] {
  const places = new Map(unitsInOrder(plan).map(({ code }, index) => [code, index]));
  const place = (code: string): number => places.get(code) ?? places.size;
  return outlineEntries(plan).flatMap(({ item, path }): DraftBlock[] => {
    const given = answers
      .filter((answer) => answer.item === item.id)
      .sort((a, b) => place(a.unit.code) - place(b.unit.code));
    return [
      {
        kind: 'heading',
        depth: path.filter((step) => typeof step === 'number').length,
        text: promptOf(item),
      },
      ...given.map(({ unit, row }) => ({
        kind: 'answer' as const,
        by: unitLabel(plan, unit),
        text: shownCell(row, 'answer'),
      })),
    ];
  });
}

/** Who was expected to report and did not; null: everybody did. */
function missingBlock({ plan, units }: AnnexSource): DraftBlock | null {
  const silent = units.filter(
    ({ depth, report }) => depth === 0 && (report === 'missing' || report === 'empty'),
  );
  return silent.length === 0
    ? null
    : { kind: 'paragraph', text: words.notReported(silent.map(({ unit }) => unitLabel(plan, unit))) };
}

/** The provincial report to go on writing: the outline's sections with each unit's answers, the figures, and who is missing. */
export function reviewReport(source: AnnexSource, letter: Letter): Draft {
  const { plan } = source;
  const figures = totalsTable(source);
  const missing = missingBlock(source);
  return {
    symbol: words.symbolLine(letter.symbol ?? words.blankReportSymbol),
    issuer: letter.issuer ?? blankIssuer,
    placeAndDate: words.placeAndDate(
      plan.document.place,
      letter.date === null ? blankDate : formatLongDate(letter.date),
    ),
    blocks: [
      { kind: 'title', lines: [words.reportTitle], about: words.reportAbout(plan.review, plan.movement) },
      ...answersBlocks(source),
      ...(figures
        ? [
            { kind: 'heading' as const, depth: 1, text: words.figuresHeading },
            { kind: 'table' as const, ...figures },
          ]
        : []),
      missing ?? { kind: 'paragraph', text: end },
      { kind: 'signature', recipients: [words.archive], signer: words.signer },
    ],
  };
}
