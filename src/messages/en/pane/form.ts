import type { FormWords, Told } from '../../pane/form';
import { quoted } from '../../quote';
import { said } from '../words';

const told = (what: string, next: string): Told => ({ what, next });
const list = (sheets: readonly string[]): string => sheets.map(quoted).join(', ');

export const form: FormWords = {
  state: {
    none: told('The open workbook has no form yet.', ''),
    noneAtRoot: told(
      'The open workbook is no unit’s form.',
      'Merge the files you have received, or make a form to send to a unit.',
    ),
    whole: (unit) =>
      told(`The form of ${unit}.`, 'All its sheets are there. The tab Check shows what to mend.'),
    unknownUnit: told(
      'The open workbook is a form, but it does not say whose.',
      'Choose the unit on the sheet “Thông tin”; the tab Check works all the same.',
    ),
    unfinished: (unit) =>
      told(
        `The form of ${unit} is not finished.`,
        'Making it was interrupted. What was entered, if anything, is still there.',
      ),
    mergeUnfinished: (unit) =>
      told(
        `What was merged into the form of ${unit} is not written whole.`,
        'Excel was interrupted while writing. Finish it on the tab Merge; what was entered is still there.',
      ),
    lacking: (unit, sheets) =>
      told(
        `The form of ${unit} lacks sheets.`,
        `${sheets.length === 0 ? 'A hidden sheet of the form was deleted.' : `Deleted or renamed: ${list(sheets)}.`} Press “Repair the form”.`,
      ),
    summary: (of) => told(`The summary of ${of}.`, 'Take in more files on the tab Merge.'),
    summaryOfUnknown: told('The open workbook is a summary.', 'Take in more files on the tab Merge.'),
  },
  otherUnit: (form, own) => `This workbook is that of ${form}, not of ${own}.`,

  install: {
    button: 'Create the form',
    buttonFor: (unit) => `Create the form of ${unit} in the open workbook`,
    adds: (sheets) =>
      `Adds ${sheets.length} ${sheets.length === 1 ? 'sheet' : 'sheets'}: ${sheets.join(', ')}. Sheets that are there stay as they are.`,
    finish: 'Finish the form',
    working: 'Creating the form; this takes a few seconds…',
    installed: (unit) =>
      told(`The form of ${unit} is ready.`, 'Begin on the sheet “Thông tin” and follow “Cách làm” there.'),
    unchanged: (unit) => told(`The form of ${unit} is complete already.`, 'Nothing had to be written.'),
    completed: (unit) =>
      told(`The form of ${unit} is finished.`, 'What was missing is there; what was entered is untouched.'),
    nameTaken: (sheets) =>
      said(
        `The workbook has sheets of the same name: ${list(sheets)}. Nothing was written.`,
        'Rename them and try again, or create the form in a new workbook.',
      ),
    otherWay: 'Create it in a new workbook',
  },

  repair: {
    heading: 'Repair the form',
    button: 'Repair the form',
    does: 'Puts back headings, formulas, drop-down lists, formats, protection and deleted sheets.',
    doesNot: 'Changes and deletes nothing that was entered.',
    working: 'Repairing; this takes a few seconds…',
    repaired: (added) =>
      told(
        'The form is repaired.',
        added.length === 0
          ? 'Headings, formulas, lists, formats and protection are as at the beginning. What was entered is untouched.'
          : `Added again, blank: ${list(added)}. What was entered elsewhere is untouched.`,
      ),
    notThisForm: said(
      'This unit’s form is not in the workbook. Nothing was written.',
      'See whether the right workbook is open, or make a new one and copy the entries there.',
    ),
  },

  sort: {
    heading: 'Sort the list',
    button: 'Sort the list',
    does: 'Sorts the nominations by kind, then by name, place and place of work; entries, colours and notes go along with their row.',
    working: 'Sorting…',
    sorted: (rows) =>
      told(`${rows} rows of the nomination list are in order.`, 'Numbers and the column Kiểm tra follow.'),
    inOrder: told('The nomination list is in order.', 'Nothing changed.'),
    blank: said('The nomination list is blank. Nothing was written.', 'Fill it in, then sort.'),
    noList: said(
      'The open workbook has no nomination list. Nothing was written.',
      'See whether the right workbook is open; where the list was changed a lot, repair the form.',
    ),
    otherRow: (row, text) =>
      said(
        `Row ${row} stands among the entries and is none: “${text}”. Nothing was written.`,
        'Delete it or move it below the list, then sort again.',
      ),
    hiddenRow: (row) =>
      said(
        `Row ${row} of the list is hidden, and Excel does not sort hidden rows. Nothing was written.`,
        'Clear the filter or show the rows, then sort again.',
      ),
    mergedRow: (row) =>
      said(
        `Row ${row} of the list has merged cells, which Excel does not sort. Nothing was written.`,
        'Unmerge them, one row for each nominee, then sort again.',
      ),
  },

  other: {
    heading: 'A workbook for another unit',
    does: 'A new workbook with the form of the unit you choose. The open one does not change.',
    button: 'Make the workbook',
    working: 'Making the workbook…',
    opened: (unit) =>
      told(
        `The workbook for ${unit} is made.`,
        'It opens in another window. If you do not see it, download it here.',
      ),
    notOpened: (unit) =>
      told(`The workbook for ${unit} is made.`, 'Excel could not open it. Download it and open it then.'),
    download: 'Download',
    downloadName: (file) => `Download ${file}`,
  },

  register: {
    label: 'Register of earlier rewards, sent along',
    hint: 'Optional. The province’s .xlsx; units are warned of names that are in it.',
    choose: 'Choose a file',
    reading: 'Reading the register…',
    lines: (file, n) => `${quoted(file)}: ${n} ${n === 1 ? 'line' : 'lines'}.`,
    remove: 'Remove',
    faulty: (file, errors) =>
      `The register in ${quoted(file)} has ${errors} error(s); put them right before it goes out. The first:`,
    absent: (file) =>
      said(
        `${quoted(file)} has no register of earlier rewards.`,
        'Choose a file with the sheet “Danh sách đã khen thưởng” of the form.',
      ),
    unusable: (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
  },

  toMerge: 'Open the tab Merge',
  toCheck: 'Open the tab Check',
};
