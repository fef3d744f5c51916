import type { ExportWords } from '../../pane/export';
import { quoted } from '../../quote';
import { exported } from '../export';
import { said } from '../words';

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const told = (what: string, next: string) => ({ what, next });

export const exportWords: ExportWords = {
  ...exported,
  intro: 'Annexes say what the open summary says, with what the province has changed in it.',
  noSummary: told(
    'Annexes are made of a summary; the open workbook is none.',
    'Open a summary, or make one in the tab Merge.',
  ),
  ofRootAlone: (root) =>
    told(
      `Annexes are made of the summary of ${root}; the open workbook is a unit’s form.`,
      'The code of the form, with the summary beside it, is shown below.',
    ),
  planUnknown: said(
    'The plan of this summary cannot be read.',
    'Choose a plan file (.json) in the tab Form, under Plan, then come back.',
  ),
  toMerge: 'Open the tab Merge',

  annexes: {
    heading: 'Annexes',
    names: {
      awards: 'List for commendation',
      figures: 'Figures',
      progress: 'Who has sent what',
      reminders: 'Units to remind',
      posting: 'List for public posting',
    },
    earlier: (name) => `Move up: ${name}`,
    later: (name) => `Move down: ${name}`,
    moved: (name, place, all) => `${name}: number ${place} of ${all} annexes.`,
    none: 'Choose at least one annex.',
  },
  list: {
    heading: 'List for commendation',
    content: 'Rows',
    selected: 'Chosen to be submitted',
    all: 'All proposals not withdrawn',
    arrangement: 'Order',
    byUnit: 'By nominating unit',
    byRank: "By the plan's priority",
    apart: 'Collectives and individuals in an annex each',
  },
  letter: {
    heading: 'The letter',
    hint: 'What is not known yet stays blank: the annex has dots to fill in by hand.',
    type: 'Type of letter',
    typeFollows: 'As the symbol says.',
    symbol: 'Number and symbol',
    symbolLike: 'For example 15/TTr-SNV',
    date: 'Date',
    dateLike: 'For example 16/10/2023',
    dateWrong: 'Not a day/month/year.',
    issuer: 'Issued by',
    printed: 'Printed on the annex:',
    motto: 'Add the office and the national motto',
    code: 'Print the code at the foot of each page',
  },
  outputs: {
    heading: 'Export',
    toSheets: 'Add sheets to this workbook',
    toNew: 'Open as a new workbook',
    copy: 'Copy a table to paste into Word',
    copyOf: (name) => `Copy: ${name}`,
    copyHint: 'Paste a wide table into a landscape page.',
    files: 'Download',
    filesHint: 'Where Excel allows no download: add sheets, open a new workbook, or copy a table.',
    kinds: {
      xlsx: 'Annexes, Excel (.xlsx)',
      docx: 'Annexes, Word (.docx)',
      csv: 'Each annex, CSV',
      system: 'List of 9 columns for other systems (.csv)',
      drafts: 'Drafts of letter and report (.docx)',
    },
    pdf: {
      heading: 'A PDF?',
      steps: [
        'Add the sheets to this workbook, or open them as a new one.',
        "Select the annexes' sheets: click the first, hold Ctrl, click the others.",
        'File > Export > Create PDF/XPS; Excel on the web: File > Print > to PDF. Paper, margins and page numbers are set.',
      ],
    },
  },
  working: { reading: 'Reading the summary…', writing: 'Making the annexes…' },
  asked: {
    concerns: told(
      'To be looked at before exporting:',
      'Put it right in the summary and export again. These warnings are not printed in the annex.',
    ),
    goOn: 'Export all the same',
    leave: 'Do not export',
    replace: (sheets) =>
      told(
        `Annexes made earlier stand in the workbook: ${sheets.map(quoted).join(', ')}.`,
        'What was changed in them is lost when they are replaced. Other sheets stay as they are.',
      ),
    replaceThem: 'Replace them',
  },
  done: {
    nothing: told(
      'There is nothing to export.',
      'Choose rows in the column Lựa chọn of the summary, or other annexes.',
    ),
    sheets: (sheets, earlier) =>
      told(
        `Added ${many(sheets.length, 'sheet')}: ${sheets.map(quoted).join(', ')}.`,
        earlier.length === 0
          ? 'Look at them before you print.'
          : `Annexes of another time still stand: ${earlier.map(quoted).join(', ')}; delete those that are not used.`,
      ),
    opened: told(
      'The annexes are open as a new workbook.',
      'Where no new window of Excel shows, download them or add the sheets.',
    ),
    notOpened: said('Excel could not open a new workbook.', 'Add the sheets to this one, or download.'),
    copied: (name) => told(`${quoted(name)} is copied.`, 'Go to the place in Word and press Ctrl+V.'),
    toCopy: (name) => told(`The table ${quoted(name)} is ready.`, 'Press the button below to copy it.'),
    copyNow: 'Copy the table',
    notCopied:
      'This machine allows no copying. Download the Word file, or add the sheets and copy the cells.',
    files: (n) => told(`${many(n, 'file')} handed to the browser.`, 'Where no file shows, press its name.'),
    again: (file) => `Download ${file}`,
  },
  code: {
    heading: 'Code',
    hint: 'It tells whether a paper and the open workbook say the same. It changes with every letter and number; not with saving, sorting or colours.',
    show: 'Show the code of the open workbook',
    own: 'Code of the open workbook:',
    typed: 'Code on the paper',
    compare: 'Compare',
    same: told('The same.', 'The workbook says what the paper says.'),
    differs: (typed, own) =>
      told(
        `Not the same: paper ${typed}, workbook ${own}.`,
        'The workbook says something else by now, or it is not the one of this paper.',
      ),
    none: told(
      'This is no code.',
      'A code has 10 letters and digits such as AC3D7-KMNPQ: see the foot of the paper.',
    ),
    noWorkbook: 'The open workbook is neither a form nor a summary: it has no code.',
  },
};
