import type { ShellWords } from '../../pane/shell';
import { quoted, shortened } from '../../quote';
import { many, said } from '../words';

export const shell: ShellWords = {
  pane: 'Thi đua pane',
  tabList: 'Tabs of the pane',
  tabs: { form: 'Form', check: 'Check', merge: 'Merge', export: 'Export', help: 'Help' },
  errorsFound: (n) => many(n, 'error'),
  opening: 'Opening…',
  loading: 'Reading the open workbook…',
  busy: 'Working…',
  otherLanguage: 'Tiếng Việt',
  toOtherLanguage: 'Switch to Vietnamese',
  details: 'Details',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. Select the text and press Ctrl+C.',
  retry: 'Try again',
  close: 'Close',
  fault: said(
    'The program has met a fault.',
    'Press “Try again”. If it comes back, copy the details for whoever supports you.',
  ),
  outsideExcel: said('This page runs in Excel.', 'Open Excel, tab Thi đua, and press “Pane”.'),
  oldExcel: said(
    'This Excel is too old for the pane.',
    'It takes Excel 2021 or later, Microsoft 365, or Excel on the web. The form itself still works: its formulas check it.',
  ),

  noDownloads: said(
    'Excel for Mac downloads nothing from the pane.',
    'Add sheets, or open a new workbook and save it; an annex’s table can be copied into Word. Another way: the page below, in a browser.',
  ),
  plainPage: 'The page that checks and merges',

  works: (unit) => `Unit: ${unit}`,
  change: 'Change',
  changeUnit: 'Change the unit',

  firstRun: {
    title: 'Your unit',
    intro: 'Choose once, so that the form fits your unit. You can change it at any time.',
    who: 'You work in',
    root: (name) => name,
    rootRole: 'merging what units send',
    kind: 'Kind of unit',
    parent: 'Within',
    anyParent: 'All',
    unit: 'Unit',
    search: 'Name or code of the unit; diacritics are not needed',
    found: (n) => many(n, 'unit'),
    nothingFound: (text) => `No unit has ${quoted(shortened(text))}.`,
    clearSearch: 'Show all',
    proceed: 'Continue',
    proceedAs: (unit) => `Continue: ${unit}`,
    notChosen: 'Choose a unit in the list first.',
    cancel: 'Leave as it is',
    remembered: 'This machine remembers nothing but the unit you chose.',
  },

  plan: {
    heading: 'Plan',
    document: (symbol, day, issuer) => `No. ${symbol} of ${day}, ${issuer}`,
    sources: {
      'built-in': (version) => `Comes with the program, version ${version}`,
      file: (version) => `From the file you chose, version ${version}`,
      workbook: (version) => `As in the open workbook, version ${version}`,
    },
    choose: 'Use another plan',
    chooseFile: 'Choose a plan file (.json)',
    known: 'Plans at hand',
    hint: 'The plan file comes from the office in charge and ends in .json.',
    reading: 'Reading the plan…',
    notJson: (file, detail) =>
      said(
        `${quoted(file)} is no plan file (${detail}).`,
        'Choose the plan file (.json) that the office in charge sent.',
      ),
    faulty: (file, faults) =>
      said(
        `The plan in ${quoted(file)} has ${many(faults, 'fault')} and cannot be used yet.`,
        'Mend the file at each place below and choose it again.',
      ),
    faultAt: (path) => (path === '' ? 'The whole file' : path),
    moreFaults: (n) => `${many(n, 'more fault')}.`,
    tooLarge: (file) => said(`${quoted(file)} is too large for a plan.`, 'Choose another plan file (.json).'),
  },
};
