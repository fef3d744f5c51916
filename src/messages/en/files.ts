/** The form as it came back, and files among each other. */
import type { FindingSentences } from '../messages';
import { excerpt, quoted } from '../quote';
import { fileHeaders, summarySheets, uses } from '../summary-form';
import { didYouMean, many, parts, said, ungrouped } from './words';

const chooseAt = (file: string): string =>
  `choose "${uses.use}" at ${file} on the sheet ${quoted(summarySheets.files)}`;
const chooseFile = chooseAt('that file');
const chooseThis = chooseAt('this file');

const passedOver = {
  group: 'a group heading',
  total: 'a total',
  index: 'a row of column numbers',
  text: 'a remark',
  signature: 'the signature block',
} as const;

export const files = {
  'stamp-missing': () =>
    said(
      "The form's hidden sheet is gone; the content was recognised by its headers and the unit chosen.",
      'Check the unit and what was read.',
    ),
  'plan-older': ({ found, current }) =>
    said(
      `The form was made from version ${found} of the plan; version ${current} is in use.`,
      'Check by the version in use; use a new form next time.',
    ),
  'plan-differs': () =>
    said(
      'The plan inside the file differs from the plan in use.',
      'It was checked by the plan in use; ask the unit to use the form that it was sent.',
    ),
  'sheet-missing': ({ sheet }) =>
    said(`There is no sheet ${quoted(sheet)}.`, 'Repair the form, or send the file again with this sheet.'),
  'sheet-renamed': ({ sheet, found }) =>
    said(
      `The sheet ${quoted(sheet)} has been renamed ${excerpt(found)}; it was read all the same.`,
      'Give it its old name when convenient.',
    ),
  'column-missing': ({ header }) =>
    said(`There is no column ${quoted(header)}.`, 'Repair the form, then fill in this column.'),
  'column-by-header': ({ found }, { field }) =>
    said(
      `The column ${quoted(field)} was recognised by the header ${excerpt(found)}.`,
      'Check that it is the right column.',
    ),
  'column-unknown': ({ header, cells }, about) =>
    said(
      `The form has no column ${excerpt(header)}; ${many(cells, 'filled cell', about.count)} in it did not count.`,
      'Move the content to a column of the form if it should count.',
    ),
  'row-passed-over': ({ why, text }) =>
    said(
      `The row ${excerpt(text)} was taken for ${passedOver[why]} and did not count.`,
      'If it is data, type it again in the right columns.',
    ),
  'row-outside-block': () =>
    said(
      'The row stands outside the entry rows of the form; it was read all the same.',
      'Move it there when convenient.',
    ),
  'row-hidden': () =>
    said(
      'The row is hidden; it counts all the same.',
      'Show it and check it, or delete it if it is not used.',
    ),
  'row-unknown': ({ found }) =>
    said(
      `The text ${excerpt(found)} stands outside of the form's own rows; the row did not count.`,
      'Move it into the cell of the row that it belongs to.',
    ),
  'text-normalised': ({ cells }, about) =>
    said(
      `Spaces and character codes were put in order in ${many(cells, 'cell', about.count)}; the content is the same.`,
      'Nothing to do.',
    ),
  'date-from-number': ({ found, reading }, about) =>
    said(
      `The number ${ungrouped(found, about)} was taken for the date ${about.day(reading)}.`,
      'Check the date, and format the cell as day/month/year.',
    ),

  'file-repeated': ({ other }) =>
    said(`The file is the same as ${quoted(other)} and counts once.`, 'Nothing to do; one of them can go.'),
  'file-superseded': ({ by, part, byHand }) =>
    byHand
      ? said(
          `The part ${quoted(parts[part])} is taken from the file ${quoted(by)}, which was chosen, not from this one.`,
          `If this one is to be used, move "${uses.use}" to it on the sheet ${quoted(summarySheets.files)}.`,
        )
      : said(
          `The part ${quoted(parts[part])} is taken from the file ${quoted(by)}, not from this one.`,
          'Check that the file it is taken from is the official one.',
        ),
  'files-disagree': ({ other, part, via }) =>
    said(
      `The part ${quoted(parts[part])} differs from that in ${quoted(other)} of the same unit.`,
      via === undefined
        ? `Ask the unit which is the official one, then ${chooseFile}.`
        : `Ask whoever sent ${quoted(via)} to choose "${uses.use}" at the official one on the sheet ${quoted(summarySheets.files)}, and to send again.`,
    ),
  'files-both-chosen': ({ other, part }) =>
    said(
      `"${uses.use}" was chosen for this file and for ${quoted(other)}, but they differ in the part ${quoted(parts[part])}; the later one is used.`,
      `On the sheet ${quoted(summarySheets.files)} leave "${uses.use}" at one of them; clear the other or choose "${uses.ignore}".`,
    ),
  'file-unit-unknown': ({ found, suggestion }) =>
    said(
      `${found === '' ? 'The file names no unit' : `The file names the unit ${excerpt(found)}, which the plan does not have`}; nothing was merged from it.${didYouMean(suggestion)}`,
      `Write the unit into the column ${quoted(fileHeaders.unit)} of this file on the sheet ${quoted(summarySheets.files)} and merge again; or ask the unit to choose itself again on its first sheet and to send the file anew.`,
    ),
  'file-unit-differs': ({ chosen, stamped }) =>
    said(
      `The form was made for ${quoted(stamped)}, but the unit chosen in it is ${quoted(chosen)}; nothing of the file was merged.`,
      `If it is from ${quoted(chosen)}, ${chooseThis} and merge again; if it is from another unit, write that unit's name in the column ${quoted(fileHeaders.unit)} of the file.`,
    ),
  'list-emptied': ({ other, rows }, { count }) =>
    said(
      `This file came later, and its list of nominations is blank; ${quoted(other)} nominated ${count(rows)} and is in use.`,
      `Ask the unit. If all are taken back: ${chooseThis}, or ask the unit to tick that it nominates nobody and to send it again.`,
    ),
  'sent-again': ({ first, days, part }, { day }) =>
    said(
      `The part ${quoted(parts[part])} was first sent on ${day(first)}, and again on ${days.map(day).join(', ')}. The first sending counts for the deadline.`,
      'Nothing has to be put right.',
    ),
  'rows-deleted': ({ sheet, names }, { count }) =>
    said(
      `From the sheet ${quoted(sheet)} ${many(names.length, 'row', count)} that the unit still sends ${names.length === 1 ? 'was' : 'were'} deleted: ${names.join('; ')}.`,
      'If that was a mistake, take it from a copy; who is not to be submitted had better stay with that choice.',
    ),
  'sent-past-parent': ({ unit, parent }) =>
    said(
      `${quoted(unit)} sent this directly, not through ${quoted(parent)}.`,
      `Ask ${quoted(parent)} for its opinion.`,
    ),
  'chosen-above': ({ by }) =>
    said(
      `The nominations sent directly are not used: the unit above chose among them and sent its choice in ${quoted(by)}.`,
      'If more are to go up, ask the unit above to choose and send again.',
    ),
  'sent-elsewhere': ({ unit, at }) =>
    said(
      `${quoted(unit)} does not send through ${quoted(at)}; the file was not merged.`,
      'Check whether it is the wrong file; if not, pass it on to whom the plan names.',
    ),
  'own-form': ({ at }) =>
    said(
      `This is the form of ${quoted(at)} itself and is not merged with those of the units below.`,
      "The unit's own entries are those on the form's sheets of the merged workbook; enter and correct them there.",
    ),
  'carried-lost': ({ rows }, about) =>
    said(
      `The hidden record of the merge is gone or damaged; only the chosen nominations could be read (${many(rows, 'row', about.count)}).`,
      'Ask the unit to merge the files of the units below again and to send the result.',
    ),
  'register-faulty': ({ faults }, { count, roles }) =>
    said(
      `The register of those already rewarded that came with the form has ${many(faults, 'fault', count)}: not the unit's own.`,
      `The unit has nothing to put right; please tell ${roles.collects}.`,
    ),
  'register-from-files': ({ rows }, about) =>
    said(
      `The register of those already rewarded was taken from the units' files (${many(rows, 'row', about.count)}).`,
      'Please review and complete the official register.',
    ),
  'register-differs': ({ missing, extra }, about) => {
    const differences = [
      ...(missing > 0 ? [`${many(missing, 'row', about.count)} missing`] : []),
      ...(extra > 0 ? [`${many(extra, 'row', about.count)} too many`] : []),
    ];
    return said(
      `The register of those already rewarded in this file is not the official one: ${differences.join(', ')}.`,
      `It was checked by the official register${extra > 0 ? '; review the rows that are too many' : ''}.`,
    );
  },
} satisfies Partial<FindingSentences>;
