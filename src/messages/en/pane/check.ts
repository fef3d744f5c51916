import type { CheckWords } from '../../pane/check';
import { quoted, shortened } from '../../quote';
import { many } from '../words';

const told = (what: string, next: string) => ({ what, next });

export const check: CheckWords = {
  overview: 'Overview',
  toForm: 'Open the Form tab',
  button: 'Check again',
  checking: 'Checking…',
  checkedAt: (time) => `Checked at ${time}`,
  atOnce: {
    label: 'Check after each entry',
    why: 'In this version of Excel, each check by the add-in clears what can be undone (Ctrl+Z). While this is off, it checks only when the pane is opened and when “Check again” is pressed; the sheet’s own column “Kiểm tra” still tells faults as they are typed.',
    behind: told(
      'Something was changed after this check.',
      'Press “Check again” for the present state; what can be undone is cleared then.',
    ),
  },
  announce: ({ errors, warnings, notes }) =>
    errors + warnings + notes === 0
      ? 'Checked: nothing found.'
      : `Checked: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}.`,
  state: {
    notForm: told(
      'The open workbook has no form to check.',
      'Open your unit’s form, or create one on the Form tab.',
    ),
    summary: told(
      'The open workbook is a summary.',
      'What was found in each unit’s file is on its sheet “Kiểm tra”.',
    ),
    looking: 'Reading the open workbook…',
    first: 'Checking for the first time…',
    clean: told('Nothing found.', 'Save as .xlsx and send it with the letter.'),
    noErrors: told(
      'No errors left.',
      'Look at the warnings and notes; then save as .xlsx and send it with the letter.',
    ),
    lost: told(
      'The form can no longer be recognised.',
      'Restore it on the Form tab. What was entered stays as it is.',
    ),
  },

  severities: {
    label: 'Severities to show',
    chip: {
      error: (n) => many(n, 'error'),
      warning: (n) => many(n, 'warning'),
      note: (n) => many(n, 'note'),
    },
  },

  sheets: {
    heading: 'Progress by sheet',
    answered: (filled, required) => `${filled}/${required} required items`,
    cells: (n) => `${many(n, 'cell')} filled`,
    items: (n) => `${many(n, 'item')} filled`,
    rows: (n) => many(n, 'row'),
    missing: (n) => `${n} missing`,
    wrong: (n) => `${n} wrong`,
    fine: 'good',
  },

  quotas: {
    heading: 'Award quotas',
    nominated: (n, { name }) => `${n} nominated (${name})`,
    limit: ({ per, limit, name }, root) =>
      per === 'plan' ? `All of ${root}: at most ${limit} ${name}` : `Each unit: at most ${limit} ${name}`,
    chosenFrom: (root) => `${root} chooses among the nominations of all units.`,
    over: (by) => `${by} over`,
  },

  deadlines: {
    heading: 'Deadlines',
    limit: (bound, day) => (bound === 'before' ? `before ${day}` : `on or before ${day}`),
    lastDay: (last) => `last day: ${last}`,
    left: (days) => `${many(days, 'day')} left`,
    today: 'Today is the last day',
    dayItself: (today) => `Today is ${today}: past the last day`,
    passed: (days) => `${many(days, 'day')} overdue`,
    onTime: (done) => `In time (${done})`,
    onDay: (done) => `On ${done} itself: the recipient decides`,
    late: (done) => `Late (${done})`,
    declined: 'No nominations',
    receivedCounts: 'the day received counts',
    byParent: (parent) => `Send to ${parent} by the day that ${parent} sets.`,
  },

  findings: {
    heading: 'What to look at',
    sheet: 'Sheet',
    allSheets: 'All sheets',
    wholeFile: 'Whole workbook',
    search: 'Search the findings, with or without diacritics',
    searchShort: 'Search',
    shown: (n, all) => (n === all ? many(all, 'finding') : `${n} of ${many(all, 'finding')}`),
    nothingLeft: 'No finding matches the filter.',
    clearFilter: 'Clear the filter',
    row: (row, name) => (name === '' ? `Row ${row}` : `Row ${row}: ${shortened(name)}`),
    goTo: 'Go to',
    more: (n) => `Show ${n} more`,
    basis: (basis) => `Basis: ${basis}`,
    inSheet: (sheet, n) => `${quoted(sheet)}: ${many(n, 'finding')}`,
    gone: 'The sheet of this finding is gone. Press “Check again”.',
  },
};
