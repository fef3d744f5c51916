import { owedOf } from '../merge/owed';
import type { Owed } from '../merge/owed';
import * as words from '../messages/drafts';
import { blankDate, blankIssuer } from '../messages/annex';
import type { OutlineItem } from '../plan/schema';
import { unitLabel, unitsInOrder } from '../plan/units';
import { shownCell } from '../rules/cells';
import { formatLongDate } from '../text/dates';
import type { Letter } from './annex';
import type { Draft, DraftBlock } from './draft';
import { totalsTable } from './figures';
import { outlineOf, placeOf, receiversOf } from './office';
import { senders } from './progress';
import type { AnnexSource } from './source';

/** Marks of what stands below the numbered and lettered parts, in reports as in the plan. */
const DASHES = ['-', '+', '–'];
const DASHED = 3;

/** 1 for a section; dashes look alike wherever the outline has them. */
const depthOf = ({ mark }: OutlineItem, path: readonly (string | number)[]): number =>
  DASHES.includes(mark ?? '') ? DASHED : path.filter((step) => typeof step === 'number').length;

const promptOf = ({ mark, text }: OutlineItem): string => [mark, text].filter(Boolean).join(' ');

/** Under each item what the units wrote, in the plan's order of units. */
function answersBlocks(source: AnnexSource): readonly DraftBlock[] {
  const { plan, answers } = source;
  const places = new Map(unitsInOrder(plan).map(({ code }, index) => [code, index]));
  const place = (code: string): number => places.get(code) ?? places.size;
  return outlineOf(source).flatMap(({ item, path }): DraftBlock[] => {
    const given = answers
      .filter((answer) => answer.item === item.id)
      .sort((a, b) => place(a.unit.code) - place(b.unit.code));
    return [
      {
        kind: 'heading',
        depth: depthOf(item, path),
        text: promptOf(item),
      },
      ...given.map(({ unit, row }) => ({
        kind: 'answer' as const,
        by: unitLabel(plan, unit),
        text: shownCell(row, 'answer'),
      })),
      ...(given.length === 0 && item.answer !== 'none'
        ? [{ kind: 'paragraph' as const, text: words.unanswered }]
        : []),
    ];
  });
}

/** Who was expected to report and did not, or not wholly; the end of the text. */
function endBlock(source: AnnexSource): DraftBlock {
  const said = (what: Owed, sentence: (units: readonly string[]) => string): readonly string[] => {
    const names = senders(source)
      .filter(({ report }) => owedOf(report) === what)
      .map(({ unit }) => unitLabel(source.plan, unit));
    return names.length === 0 ? [] : [sentence(names)];
  };
  return {
    kind: 'paragraph',
    text: words.ended([
      ...said('missing', words.notReported),
      ...said('paper', words.onPaper),
      ...said('incomplete', words.partlyReported),
    ]),
  };
}

/**
 * The report of who merges, to go on writing: the outline's sections with each unit's answers, the figures, and who is
 * missing.
 */
export function reviewReport(source: AnnexSource, letter: Letter): Draft {
  const { plan } = source;
  const { document } = plan;
  const figures = totalsTable(source);
  const receivers = receiversOf(source, 'report').map(words.recipient);
  return {
    symbol: words.symbolLine(letter.symbol ?? words.blankReportSymbol),
    issuer: letter.issuer ?? blankIssuer,
    placeAndDate: words.placeAndDate(
      placeOf(source),
      letter.date === null ? blankDate : formatLongDate(letter.date),
    ),
    blocks: [
      { kind: 'title', lines: [words.reportTitle], about: words.reportAbout(plan.review, plan.movement) },
      {
        kind: 'paragraph',
        text: words.reportOpening(
          letter.issuer ?? blankIssuer,
          document.symbol,
          formatLongDate(document.date),
          document.issuer,
          plan.title,
        ),
      },
      ...answersBlocks(source),
      ...(figures
        ? [
            { kind: 'heading' as const, depth: 1, text: words.figuresHeading },
            { kind: 'table' as const, ...figures },
          ]
        : []),
      endBlock(source),
      {
        kind: 'signature',
        recipients: [...(receivers.length > 0 ? receivers : [words.otherRecipients]), words.archive],
        signer: words.signer,
      },
    ],
  };
}
