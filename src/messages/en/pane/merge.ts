import type { MergeWords } from '../../pane/merge';
import { quoted, shortened } from '../../quote';
import { many, mergedBefore, said } from '../words';
import { again } from './again';

const told = (what: string, next: string) => ({ what, next });

/** More would fill the pane; the rest is told by its number. */
const FILES_NAMED = 3;
const named = (files: readonly string[]): string => {
  const rest = files.length - FILES_NAMED;
  const list = files.slice(0, FILES_NAMED).map(quoted).join(', ');
  return rest > 0 ? `${list} and ${many(rest, 'other file')}` : list;
};

export const merge: MergeWords = {
  again,
  intro: 'Files are only read, never changed. Nothing is written until you choose where the result goes.',
  files: {
    drop: 'Drop files or folders here',
    choose: 'Choose files',
    chooseFolder: 'Choose a folder',
    chosen: (n) => many(n, 'file'),
    added: (n, all) =>
      n === 0 ? 'These files are there already.' : `${n} added, ${many(all, 'file')} in all.`,
    remove: (file) => `Remove ${file}`,
    clear: 'Remove all',
    more: (n) => `Show ${many(n, 'more file')}`,
    dropFailed: said('What was dropped cannot be read.', 'Use “Choose files” or “Choose a folder”.'),
  },
  register: {
    label: 'The province’s register of those rewarded',
    hint: 'Optional. Without it the copies in the units’ files are used.',
    choose: 'Choose the register',
    remove: 'Remove the register',
  },
  by: { label: 'Who merges', hint: 'Not required. Noted on the sheet “Nhật ký”.' },
  run: {
    button: (files) => (files === 0 ? 'Merge' : `Merge ${many(files, 'file')}`),
    reading: (done, all) => `Reading file ${done + 1}/${all}`,
    merging: 'Merging…',
    writing: 'Making the summary…',
    cancel: 'Stop',
    cancelled: 'Stopped; nothing was written.',
  },
  refused: {
    'plans-mixed': (plans) =>
      said(
        `The files are of ${plans.length} different plans: ${plans
          .map(({ title, version, files }) => `${quoted(title)} version ${version} (${named(files)})`)
          .join('; ')}.`,
        'Remove the files that are not of the plan to be merged, then try again.',
      ),
    'plan-unusable': (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
    'register-unusable': (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
    'register-absent': (file) =>
      said(
        `The file ${quoted(file)} has no register of those rewarded.`,
        'Choose a file with the form’s sheet “Danh sách đã khen thưởng”, or remove this one.',
      ),
    'register-unused': (file) =>
      said(
        `This plan excludes nobody for earlier awards, so ${quoted(file)} is of no use.`,
        'Remove the register and try again.',
      ),
    'summary-unusable': (file, why) => said(`${quoted(file)}: ${why.what}`, why.mend),
    'summary-absent': (file) =>
      said(
        `${quoted(file)} is no summary.`,
        'Choose a summary that the program made, or remove the file and merge from the beginning.',
      ),
    'summary-other-plan': (file, title) =>
      said(
        `${quoted(file)} is a summary of another plan: ${quoted(shortened(title))}.`,
        'Choose a summary of this plan, or remove the file and merge from the beginning.',
      ),
    'summary-uneditable': (file, why) => {
      switch (why.reason) {
        case 'array-formula':
          return said(
            `${quoted(file)}: cell ${why.address} of the sheet ${quoted(why.sheet)} belongs to an array formula over several cells.`,
            'Take the array formula out there, save the file, and try again.',
          );
        case 'totals-row':
          return said(
            `${quoted(file)}: the table ${why.table} has a totals row at its end, so that no row can be added.`,
            'Switch the totals row off (Table Design, Total Row), save the file, and try again.',
          );
        default:
          return said(
            `${quoted(file)} is damaged in part and cannot be changed.`,
            'Open it in Excel, save it, and try again.',
          );
      }
    },
    'nothing-readable': said('None of the files can be used.', 'See below why, and choose other files.'),
    insist: (title) => `Merge by ${quoted(shortened(title))} without the other files`,
  },
  result: {
    files: (n) => `${many(n, 'file')} read`,
    nominations: (n) => many(n, 'nomination'),
    units: (arrived, expected) => `${arrived}/${expected} units have sent`,
    plan: (title, version) => `${title} (version ${version})`,
    announce: (files, unusable) =>
      unusable === 0
        ? `${many(files, 'file')} merged.`
        : `${many(files, 'file')} merged, ${unusable} not usable.`,
    toDeliver: 'Choose where the result goes.',
    mergedBefore,
    unusable: (n) => `${many(n, 'file')} not usable`,
    missing: (n) => `Not sent: ${many(n, 'unit')}`,
    missingBelow: (n, sheet) =>
      `${many(n, 'unit')} that send through others have not sent: see the sheet ${quoted(sheet)}.`,
    allArrived: 'All units that send directly have sent.',
    perFile: 'File by file',
    unknownUnit: 'Unit not known',
    summaryLeftOut: 'A summary, left out',
    summariesLeftOut: (files) =>
      told(
        `Summaries are left out: ${named(files)}.`,
        'To merge into one, open it in Excel and choose the units’ files there.',
      ),
    uses: (parts) => `Used: ${parts.join(', ')}`,
    counts: (errors, warnings, notes) =>
      `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}`,
    more: (n) => `Show ${many(n, 'more file')}`,
    again: 'Merge again',
  },
  deliver: {
    heading: 'Where the result goes',
    toOpen: 'Write into the open workbook',
    toNew: 'Open as a new workbook',
    download: 'Download',
    fileName: (day) => `tong-hop-${day}.xlsx`,
    adds: (sheets) => `Adds ${many(sheets, 'sheet')}; the sheets that are there stay as they are.`,
    isForm: 'The open workbook is a unit’s form, so no summary is written into it.',
    isSummary:
      'The open workbook holds a summary already, which is not overwritten: open the result as a new workbook.',
    nameTaken: (sheets) =>
      said(
        `The open workbook already has sheets of these names: ${sheets.map(quoted).join(', ')}. Nothing was written.`,
        'Open the result as a new workbook.',
      ),
    writing: 'Writing into the open workbook, which takes some seconds…',
    opening: 'Opening a new workbook…',
    written: told('The summary is in the open workbook.', 'Look it over, then save.'),
    completed: told('The rest of the summary has been written.', 'Look it over, then save.'),
    unchanged: told('This summary is in the open workbook already.', 'There was nothing to write.'),
    opened: told(
      'The summary is open as a new workbook.',
      'If you see no new Excel window, download it here.',
    ),
    notOpened: said('Excel could not open a new workbook.', 'Download the file and open it in Excel.'),
    downloaded: told(
      'The file was handed to the browser.',
      'If you do not find it, open it as a new workbook.',
    ),
  },
};
