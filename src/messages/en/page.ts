import type { PageWords } from '../page/words';
import { quoted, shortened } from '../quote';
import { SELECTED, summarySheets } from '../summary-form';
import { many, said } from './words';

const told = (what: string, next: string) => ({ what, next });

export const page: PageWords = {
  title: 'Thi Đua – check and merge',
  heading: 'Check and merge forms',
  forWhom: 'For Excel older than 2021, for LibreOffice, or where the add-in cannot be installed.',
  stays: 'Files are read on this machine and sent nowhere. Once open, the page works without a network.',
  fromFolder:
    'The page was opened from a folder: it works more slowly and may stand still for some seconds. The results are the same.',
  parts: 'Parts of the page',
  check: {
    intro:
      'Choose forms that were filled in. Each file is checked by itself: every fault with its basis and how to mend it.',
    button: (files) => (files === 0 ? 'Check' : `Check ${many(files, 'file')}`),
    cancelled: 'Checking was stopped.',
    done: (files, { errors, warnings, notes }) =>
      `${many(files, 'file')} checked: ${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}.`,
    clean: 'Nothing wrong was found: the files can be sent with their letters.',
    nothing: told('None of the files can be checked.', 'See below why, and choose other files.'),
    summaries: (files) => `Summaries, which are not checked: ${files.map(quoted).join(', ')}.`,
    save: 'Save the list (.xlsx)',
    print: 'Print the list',
    saved: (file) => `The file ${quoted(file)} was handed to the browser.`,
    again: 'Check other files',
    mixed:
      'Remove the files of other plans and try again, or check all by the plan that comes with the page.',
    insist: (title) => `Check by ${quoted(shortened(title))}`,
    noFindings: 'Nothing wrong was found.',
    unknownUnit: 'Unit not known',
    list: {
      fileName: (day) => `ket-qua-kiem-tra-${day}.xlsx`,
      title: 'RESULTS OF THE CHECK',
      filesTitle: 'FILES THAT WERE CHECKED',
      sheet: 'Check',
      files: 'File by file',
      file: 'File',
      unit: 'Unit',
      severity: 'Severity',
      where: 'Place',
      what: 'Finding',
      mend: 'Mend',
      basis: 'Basis',
      outcome: 'Outcome',
      summary: 'A summary, not checked',
      checkedOn: (day) => `Checked on ${day}`,
    },
  },
  merge: {
    intro:
      'Choose or drop the units’ files. If there is a summary already, drop it with them: only what is new is written into it. Files are only read, never changed.',
    forWhom: {
      label: 'Merge for',
      hint: 'Among the files is the form of a unit that others send through. Choose who merges.',
      unit: (unit, file) => `${unit}: into its own form ${quoted(file)}`,
      root: (root) => `${root}: every file is a unit’s submission`,
    },
    standing: {
      label: 'The summary in use',
      hint: 'Optional. If there is one, the merge goes on in it: choices, opinions, appraisals, notes and all else of the province stay.',
      choose: 'Choose the summary',
      remove: 'Remove the summary',
      found: (file) => `${quoted(file)} is a summary: the merge will go on in it.`,
      several: (files) =>
        said(
          `There are ${files.length} summaries: ${files.map(quoted).join(', ')}.`,
          'Press “Choose the summary” and choose the one in use, or remove the others from the list.',
        ),
      onlyChoices: 'Carry out the choices of the sheet “Cần xử lý”',
    },
    done: {
      made: told('The summary is made.', 'Download it, and open it in Excel or LibreOffice.'),
      changed: (file) =>
        told(`What is new was written into a copy of ${quoted(file)}.`, 'Download it to go on with it.'),
      ofUnit: (unit, file) =>
        told(
          `What was merged for ${unit} was written into a copy of ${quoted(file)}.`,
          `Download it, open it in Excel or LibreOffice, choose “${SELECTED}” on the sheet “${summarySheets.awards}”, complete the form, then send that very file.`,
        ),
      nothingNew: (file) =>
        told('Nothing is new.', `No download is needed: ${quoted(file)} stays the one in use.`),
      unusable: (n) => `${many(n, 'file')} not usable: see below why.`,
      questions: (n, sheet) =>
        told(
          `${many(n, 'question')} to decide on the summary’s sheet ${quoted(sheet)}.`,
          'Open that sheet, choose in its column “Chọn”, save, then drop the summary here and merge again.',
        ),
    },
    download: 'Download the summary',
    downloadForm: 'Download the form with its summary',
    downloaded: (file) => `The file ${quoted(file)} was handed to the browser.`,
    replaces: (file) =>
      `A browser cannot write over a file that is there: close ${quoted(file)} in Excel, then copy the downloaded file over it. From then on use the new one only.`,
    keeps: 'Keep this file as the one in use: when units send more, drop it here with their files.',
    noLinks: 'A browser does not tell in which folder files lie, so the summary has no links that open them.',
  },
};
