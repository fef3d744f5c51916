import type { Concern } from '../../annex/concerns';
import type { Content } from '../../annex/order';
import type { Unread } from '../../annex/source';
import { annexSheets } from '../annex';
import type { ExportSentences } from '../export';
import { quoted } from '../quote';
import { many } from './words';

/** The first names, and how many there are where there are more. */
const NAMED = 5;
const people = (names: readonly string[]): string =>
  [...names.slice(0, NAMED), ...(names.length > NAMED ? [`… (${names.length})`] : [])].join('; ');

const noOne = (content: Content): string =>
  content === 'selected' ? 'No row is chosen' : 'Nobody is nominated';

function unread(each: Unread): string {
  switch (each.kind) {
    case 'memory':
      return 'The summary has lost what the last merge remembered: errors at its rows are not known.';
    case 'sheet':
      return `No sheet ${quoted(each.sheet)}: what the province typed there is not in the result.`;
    case 'parts':
      return `Columns or rows are gone from sheet ${quoted(each.sheet)}: ${people(each.names)}. What the province typed there is not in the result.`;
    case 'cells':
      return `${many(each.cells.length, 'cell')} of sheet ${quoted(each.sheet)} cannot be read and are not in the result: ${people(each.cells.map(({ at, text }) => `${at} ${text}`.trim()))}.`;
    default:
      return each satisfies never;
  }
}

function concern(each: Concern): string {
  switch (each.kind) {
    case 'over-quota':
      return `Over the quota of ${each.quota}${each.sender === null ? '' : ` (${each.sender})`}: ${each.chosen} chosen, ${each.limit} allowed.`;
    case 'errors':
      return `Errors stand at ${many(each.names.length, 'row')}: ${people(each.names)}.`;
    case 'not-appraised':
      return `${many(each.names.length, 'chosen row')} not appraised yet: ${people(each.names)}.`;
    case 'not-cleared':
      return `${many(each.names.length, 'chosen row')} appraised as not eligible or short of papers: ${people(each.names)}.`;
    case 'withdrawn':
      return `${many(each.names.length, 'chosen row')} withdrawn by the unit: ${people(each.names)}.`;
    case 'direct':
      return `${many(each.names.length, 'row')} sent directly, not submitted by the unit above: ${people(each.names)}.`;
    case 'unread':
      return unread(each.unread);
    default:
      return each satisfies never;
  }
}

export const exported: ExportSentences = {
  concern,
  emptyAnnex: (annex, content) => {
    const reasons = {
      awards: noOne(content),
      posting: noOne(content),
      figures: 'There are no figures',
      progress: 'The plan expects nothing of any unit',
      reminders: 'No unit is left to remind',
    } as const;
    return `${reasons[annex]}: the annex ${quoted(annexSheets[annex])} is not made.`;
  },
};
