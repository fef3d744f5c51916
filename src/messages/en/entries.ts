/** What officers enter: any cell, the first sheet, the report, figures. */
import type { FindingSentences } from '../messages';
import { excerpt, quoted } from '../quote';
import { didYouMean, limit, many, range, said, ungrouped } from './words';

export const entries = {
  'required-missing': (_, { field }) => said(`${quoted(field)} is blank.`, 'Fill it in.'),
  'expected-missing': (_, { field }) => said(`${quoted(field)} is not given.`, 'Fill it in if it is known.'),
  'not-in-list': ({ found, suggestion }) =>
    said(`${excerpt(found)} is not in the list.${didYouMean(suggestion)}`, 'Choose again from the list.'),
  'place-outside-parent': ({ found, parent, suggestion }) =>
    said(
      `${excerpt(found)} does not belong to ${quoted(parent)}, which was chosen.${didYouMean(suggestion)}`,
      'Choose again from the list.',
    ),
  'too-long': ({ length, max }, { field, number }) =>
    said(
      `${quoted(field)} has ${number(length)} characters, more than the ${number(max)} allowed.`,
      'Shorten it.',
    ),
  'number-expected': ({ found, readings }, about) => {
    const [first, ...others] = readings.map((reading) => ungrouped(reading, about));
    if (first === undefined) return said(`${excerpt(found)} is not a number.`, 'Type it again in digits.');
    return others.length === 0
      ? said(`${excerpt(found)} is typed as text, not as a number.`, `Type it again as the number ${first}.`)
      : said(
          `${excerpt(found)} may mean ${[first, ...others].join(' or ')}.`,
          'Type it again without a thousands separator.',
        );
  },
  'number-out-of-range': (args, about) =>
    said(
      `It says ${ungrouped(args.found, about)}; it must be ${range(args, about)}.`,
      'Check it and type it again.',
    ),
  'date-expected': ({ found, reading }, { day }) =>
    reading === null
      ? said(`${excerpt(found)} is not a date.`, 'Type it again as day/month/year.')
      : said(
          `${excerpt(found)} is typed as text, not as a date.`,
          `Type it again as the date ${day(reading)}.`,
        ),
  'date-implausible': ({ found, from, to }, { day }) =>
    said(`${day(found)} is not between ${day(from)} and ${day(to)}.`, 'Check the day, month and year.'),
  'date-ambiguous': ({ found, swapped }, { day }) =>
    said(
      `${day(found)} may be ${day(swapped)} with day and month swapped by Excel.`,
      'Check it, and type it again if they were swapped.',
    ),
  'cell-error': ({ found }) =>
    said(`The formula in the cell shows ${found}.`, 'Mend the formula or type the value itself.'),
  'formula-without-value': () =>
    said(
      'The cell has a formula, but the file was saved without its result.',
      'Open the file in Excel, save it and send it again, or type the value itself.',
    ),
  'legacy-font': ({ found, suggestion }) =>
    said(
      `The text was typed in a legacy font: ${excerpt(found)}; it may read ${excerpt(suggestion)}.`,
      'Type it again in a Unicode font (Times New Roman).',
    ),

  'unit-unknown': ({ found, suggestion }) =>
    said(
      found === ''
        ? 'No unit has been chosen.'
        : `${excerpt(found)} is not a unit of the plan.${didYouMean(suggestion)}`,
      'Choose the unit from the list.',
    ),
  'unit-differs': ({ chosen, stamped }) =>
    said(
      `The form was made for ${quoted(stamped)}, but the unit chosen is ${quoted(chosen)}.`,
      'Check it; the file counts for the unit chosen.',
    ),
  'deadline-passed': ({ deadline: id, day }, about) => {
    const deadline = about.deadline(id);
    return said(
      `${deadline.name}: ${about.day(day)}, late; the deadline is ${limit(deadline, about)}.`,
      'Please explain in writing.',
    );
  },
  'deadline-day': ({ deadline: id, day }, about) => {
    const deadline = about.deadline(id);
    return said(
      `${deadline.name}: on ${about.day(day)} itself; the plan says "${limit(deadline, about)}".`,
      `${about.roles.collects} is asked to decide.`,
    );
  },
  'sent-before-letter': ({ sent, letter }, { day }) =>
    said(`Sent on ${day(sent)}, before the date of the letter, ${day(letter)}.`, 'Check both dates.'),
  'none-but-listed': ({ rows }, about) =>
    said(
      `${quoted(about.field)} is ticked, but the list has ${many(rows, 'nomination', about.count)}.`,
      'Remove the tick, or clear the list.',
    ),
  'nominations-undeclared': (_, { field }) =>
    said(
      `There is no list, and ${quoted(field)} is not ticked either.`,
      'Fill in the list, or tick the box if nobody is nominated.',
    ),

  'answer-missing': ({ item: id }, { item }) =>
    said(`Item ${item(id)} has no answer.`, 'Write the answer, or "Không có" if there is none.'),
  'answer-unfit': ({ item: id, lines, fit }, about) =>
    said(
      `Item ${about.item(id)} has a cell of about ${many(lines, 'line', about.count)}; Excel prints only ${about.count(fit)} in one cell.`,
      'Move some of it to the next cell of the item.',
    ),

  'figure-sum': ({ found, sum, parts }, { row, field, number }) =>
    said(
      `${row}: ${quoted(field)} is ${number(found)}, but ${parts.join(' + ')} makes ${number(sum)}.`,
      'Check these figures.',
    ),
  'figure-exceeds': ({ found, limit: most, of }, { row, field, indicator, number }) =>
    said(
      `${row}: ${quoted(field)} is ${number(found)}, more than ${indicator(of)}, which is ${number(most)}.`,
      'Check both figures.',
    ),
  'figure-without-weight': ({ weight }, { row, field, indicator }) =>
    said(
      `${row}: ${quoted(field)} is given without ${indicator(weight)}, so it cannot enter the total.`,
      `Fill in ${weight} of the same year.`,
    ),
} satisfies Partial<FindingSentences>;
