import * as words from '../messages/drafts';
import { blankDate, blankIssuer, blankSymbol, sectionOf } from '../messages/annex';
import { citation } from '../plan/clauses';
import { formatLongDate } from '../text/dates';
import { twoDigits } from '../text/numbers';
import type { Letter } from './annex';
import { roman } from './annex';
import { overQuota, quotasAt } from './concerns';
import type { Draft, DraftBlock } from './draft';
import { nomineeLine, textOf } from './nominee';
import type { ListChoice } from './nominations';
import { placeOf, receiversOf } from './office';
import { listed, sectionsOf } from './order';
import type { AnnexSource, Nominee } from './source';

/** Said only when it is so: what is over a quota the export says on screen, and the letter says nothing of it. */
function quotaSentence(source: AnnexSource, nominees: readonly Nominee[]): string {
  const { plan } = source;
  const quotas = quotasAt(source);
  const isWithin = overQuota(source, nominees).length === 0;
  const clauses = new Set(quotas.map(({ clause }) => citation(plan, clause)));
  return isWithin && quotas.length > 0 ? words.withinQuota([...clauses].join(', ')) : '';
}

/** The tờ trình that goes with the list, with the list in it. Null when nobody is on it. */
export function submissionLetter(source: AnnexSource, choice: ListChoice, letter: Letter): Draft | null {
  const { plan, nominees } = source;
  const { document, roles, nominations } = plan;
  const sections = sectionsOf(plan, listed(nominees, choice.content), choice.arrangement);
  if (sections.length === 0) return null;
  const counts = sections.map(({ name, nominees: those }) =>
    [twoDigits(those.length), (name ?? words.others).toLowerCase()].join(' '),
  );
  const award = nominations.awards.length === 1 ? (nominations.awards[0] ?? null) : null;
  // Who collects and considers it before it comes to whom it is for; null: nobody.
  const through = receiversOf(source, 'nominations').join(', ') || null;
  const office = letter.issuer ?? blankIssuer;
  const list = sections.flatMap(({ name, nominees: those }, index): readonly DraftBlock[] => [
    ...(name === null
      ? []
      : [{ kind: 'heading' as const, depth: 1, text: sectionOf(roman(index + 1), name) }]),
    ...those.map((nominee, place) => ({
      kind: 'paragraph' as const,
      text: words.proposed(
        place + 1,
        nomineeLine(plan, nominee),
        award === null ? textOf(nominee, 'award') : '',
      ),
    })),
  ]);
  return {
    symbol: words.symbolLine(letter.symbol ?? blankSymbol),
    issuer: office,
    placeAndDate: words.placeAndDate(
      placeOf(source),
      letter.date === null ? blankDate : formatLongDate(letter.date),
    ),
    blocks: [
      { kind: 'title', lines: [words.submissionTitle], about: words.submissionAbout(award, plan.movement) },
      { kind: 'addressed', text: words.addressed(through ?? roles.awards) },
      {
        kind: 'basis',
        text: words.basis(document.symbol, formatLongDate(document.date), document.issuer, plan.title),
      },
      {
        kind: 'paragraph',
        text: words.proposal(office, through, roles.awards, award, counts.join(', ')),
      },
      ...list,
      {
        kind: 'paragraph',
        text: [
          quotaSentence(
            source,
            sections.flatMap((section) => section.nominees),
          ),
          words.enclosed,
        ]
          .filter(Boolean)
          .join(' '),
      },
      { kind: 'paragraph', text: words.submissionEnd(through, roles.awards) },
      {
        kind: 'signature',
        recipients: [words.asAbove, words.archive],
        signer: words.signer,
      },
    ],
  };
}
