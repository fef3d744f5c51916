/** What the command line says. */
import type { CommandWords, WriteTrouble } from '../command';
import { quoted } from '../quote';
import { exported } from './export';
import { help } from './help';
import { many, mergedBefore, said } from './words';
import { wrongUse } from './wrong-use';

const oldFileIsWhole = 'The old file, if there was one, is whole.';
const cannotWrite = ({ path, detail }: WriteTrouble, why: string): string =>
  `The file ${quoted(path)} could not be written: ${why} (${detail}).`;

export const command: CommandWords = {
  help,
  wrongUse,
  writeTroubles: {
    'disk-full': (trouble) =>
      said(cannotWrite(trouble, 'the disk is full'), `${oldFileIsWhole} Make room and try again.`),
    'no-permission': (trouble) =>
      said(
        cannotWrite(trouble, 'no permission'),
        `${oldFileIsWhole} Check the access rights, or choose another place.`,
      ),
    'in-use': (trouble) =>
      said(
        cannotWrite(trouble, 'it is open'),
        `${oldFileIsWhole} Close the file in Excel or LibreOffice and try again; if nobody has it open, delete the lock file (~$… or .~lock…) beside it.`,
      ),
    'changed-meanwhile': (trouble) =>
      said(
        cannotWrite(trouble, 'somebody changed it during the merge'),
        `${oldFileIsWhole} Run the command again.`,
      ),
    failed: (trouble) =>
      said(cannotWrite(trouble, 'the system refused'), `${oldFileIsWhole} Check the place and try again.`),
  },

  skipped: (path, why) => {
    const reasons = {
      hidden: 'a hidden file or folder',
      'lock-file': "Excel's temporary file",
      system: "the operating system's file",
      'folder-link': 'a link to another folder',
      output: "this command's own output",
      register: "the province's register of those already rewarded",
      summary: "a summary, not a unit's workbook",
    } as const;
    return `Left out ${path}: ${reasons[why]}.`;
  },
  plan: (title, id, version, source) => {
    const sources = { file: 'from its file', 'built-in': 'built in', stamps: 'from the workbooks' } as const;
    return `Plan: ${title} (${id}, version ${version}, ${sources[source]})`;
  },
  planIsGood: (units, items) =>
    `The plan can be used: ${many(units, 'unit')}, ${many(items, 'item')} in the outline.`,
  identifying: (done, all, file) => `Finding the plan ${done}/${all}: ${file}`,
  reading: (done, all, file) => `Reading ${done}/${all}: ${file}`,
  making: (file) => `Making ${file}`,
  writing: (done, all, file) => `Writing ${done}/${all}: ${file}`,
  merging: 'Merging…',
  wrote: (path) => `Wrote ${path}`,
  faultsSkipped: (codes) => `No sample of what cannot arise under this plan: ${codes.join(', ')}`,
  wroteMany: (files, folder) => `Wrote ${many(files, 'file')} to ${folder}`,
  keptCopy: (path) => `The old file is kept as ${path}`,
  changes: ({ added, changed, withdrawn }) =>
    `Award list: ${many(added, 'new row')}, ${many(changed, 'changed row')}, ${many(withdrawn, 'withdrawn row')}.`,
  mergedBefore,
  ...exported,
  noRequests: 'No unit has anything to send or to mend: no request was made.',
  nothingToMend: (unit) => `${unit} has nothing to send or to mend: no request was made.`,
  noPdf: {
    absent: said(
      'There is no PDF: LibreOffice is not on this machine.',
      'Install LibreOffice and run the command again, or save the Word or Excel file as PDF.',
    ),
    failed: said(
      'There is no PDF: LibreOffice could not convert the file.',
      'Save the Word or Excel file as PDF.',
    ),
  },
  code: (code) => `Code: ${code}`,
  codeOf: (kind, name) => `The file: ${kind === 'summary' ? 'a summary' : 'a unit’s workbook'}, ${name}.`,
  codeIsSame: 'The same: the file says what the paper says.',
  codeIsNone: 'What was typed is no code: a code has 10 letters and digits.',
  codeDiffers: (code) => `Not the same: the code of the file is ${code}.`,
  openQuestions: (questions, sheet) => `${many(questions, 'question')} to decide, see the sheet ${sheet}.`,
  nothingNew: (path) => `Nothing is new; ${path} stays as it is`,
  memoryLost: (path) =>
    `The hidden memory of the last merge in ${path} is gone or damaged: merged by what can still be seen, the province's columns are kept.`,
  uneditable: (why) => {
    switch (why.reason) {
      case 'array-formula':
        return said(
          `Cell ${why.address} of the sheet "${why.sheet}" belongs to an array formula over several cells.`,
          'Take the array formula out there and run the command again.',
        );
      case 'totals-row':
        return said(
          `The table ${why.table} has a totals row at its end, so that no row can be added.`,
          'Switch the totals row off (Table Design, Total Row) and run the command again.',
        );
      default:
        return said('The file is damaged in part.', 'Open it in Excel, save it and run the command again.');
    }
  },
  merged: (files, units) => `Merged ${many(files, 'file')} of ${many(units, 'unit')}.`,
  checked: (files) => `Checked ${many(files, 'file')}.`,
  counts: ({ errors, warnings, notes }) =>
    `${many(errors, 'error')}, ${many(warnings, 'warning')}, ${many(notes, 'note')}`,
  unreadable: (files) => `${many(files, 'file')} could not be read:`,
  inSummary: 'The summary as a whole',
  moreNotes: (notes, sheet) =>
    `… and ${many(notes, 'more note')}, ${sheet === null ? 'see all with --json' : `see the sheet ${sheet}`}`,
  silentBelow: (units, sheet) =>
    `${many(units, 'unit')} below other units sent no file, see the sheet ${sheet}.`,
  basis: (basis) => `Basis: ${basis}.`,
  unknownUnit: 'Unit not known',
  unitListHeaders: { code: 'Code', unit: 'Unit', kind: 'Kind', sendsTo: 'Sends through' },
  fileHeaders: { file: 'File', unit: 'Unit', errors: 'Errors', warnings: 'Warnings', notes: 'Notes' },
  unitHeaders: {
    unit: 'Unit',
    report: 'Report',
    nominations: 'Nominations',
    limit: 'Deadline',
    errors: 'Errors',
    warnings: 'Warnings',
    files: 'File',
  },
  partStates: {
    complete: 'Complete',
    partial: 'Incomplete',
    empty: 'Blank',
    missing: 'Not sent',
    paper: 'On paper, no file',
    declined: 'None nominated',
    'not-asked': '',
  },
  punctuality: {
    onTime: 'In time',
    onDay: (day) => `Sent on ${day} itself`,
    late: 'Late',
    notSent: 'Not sent',
    dayUnknown: 'Not known',
  },
  interrupted: 'Stopped as asked; no file was left half written.',
  fault: (detail, debug) =>
    said(
      `The program met a fault of its own: ${detail}`,
      `Please send this line to whoever supports it; with ${debug}=1 it shows more.`,
    ),
};
