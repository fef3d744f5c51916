/** What the command line says. */
import type { CommandWords, WriteTrouble } from '../command';
import { quoted } from '../quote';
import { exported } from './export';
import { didYouMean, said } from './words';

const many = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
const list = (items: readonly string[]): string => items.join(', ');
const indented = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('');

const oldFileIsWhole = 'The old file, if there was one, is whole.';
const cannotWrite = ({ path, detail }: WriteTrouble, why: string): string =>
  `The file ${quoted(path)} could not be written: ${why} (${detail}).`;
const seeHelp = 'Add --help to see how it is used.';

export const command: CommandWords = {
  help: {
    program:
      'Standard workbooks, checks and provincial summaries for reviews of Vietnamese emulation movements',
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    exits: 'Exit codes',
    anyCommand: 'COMMAND',
    anyOptions: 'OPTIONS',
    more: (usage) => `How each command is used: ${usage}`,
    summaries: {
      new: "Make the units' standard workbooks",
      check: 'Check workbooks that were filled in',
      merge: "Merge units' workbooks into the provincial summary",
      export: 'Make annexes, lists and drafts of letters from the summary',
      requests: 'Make requests for what is missing or wrong, to send back to each unit',
      code: 'Print the code by which paper is compared with a file',
      verify: 'Compare the code on paper with a file',
      sample: 'Make workbooks filled in with fictional entries',
      'plan check': 'Check a plan file',
      demo: 'Try it out: make samples, check them, merge them',
    },
    details: {
      new: [
        "One file for each unit, named by the unit's code and name. Units that send through another unit have theirs in that unit's folder.",
      ],
      check: [
        'Each file is checked by itself. Folders are read with the folders in them. Nothing in a file is changed.',
        'Each error, warning and note names its basis, its place and what to do.',
      ],
      merge: [
        "Folders are read with the folders in them; hidden files and Excel's temporary files (~$) are left out and named.",
        'A file that cannot be read is listed with the reason, and the others still merge. The order of files does not matter.',
        "With --unit the result is the unit's own form with the summary's sheets beside it. Choose Trình on the sheet Tổng hợp khen thưởng and send that very file on: what was chosen goes up, with the reports and figures of the units below.",
      ],
      export: [
        "Everything as it stands in the summary, with the province's own changes. Annexes have the form of Nghị định 30/2020/NĐ-CP; symbol, date and issuer are dotted for the pen where they are not given.",
        'What is over a quota, has errors or is not appraised is told, and nothing is written. PDF needs LibreOffice on this machine.',
      ],
      requests: [
        'A request for each unit that has not sent something or whose files have errors or warnings, named by its code. They are taken from the sheets Kiểm tra and Tiến độ of the summary as they stand, without what is gone; notes are left out.',
        'The number and day of the request, who asks and the day to send back are dotted, to be filled in by hand, unless given.',
      ],
      code: [
        'The code depends on the content alone: saving again, sorting or formatting does not change it, one letter does.',
      ],
      verify: ['The same: exit code 0. Not the same: 1. Capitals, dashes and spaces do not matter.'],
      sample: ['The same --seed gives the same files. For training, trials and measuring.'],
      'plan check': ['Names each fault: its path inside the file and the reason.'],
      demo: [
        'Fictional entries of the units that send straight to the province, with some faulty files. What the folder holds already, if it differs, is kept as a copy.',
      ],
    },
    values: {
      file: 'FILE',
      folder: 'DIR',
      path: 'PATH',
      code: 'CODE',
      kind: 'ID',
      number: 'N',
      language: 'LANGUAGE',
      plan: 'PLAN',
      symbol: 'SYMBOL',
      date: 'YYYY-MM-DD',
      name: 'NAME',
    },
    optionHelp: {
      all: 'Every unit that the plan expects or welcomes',
      unit: 'The units of these codes',
      kind: "The units of this kind of the plan's",
      newFolder: 'Folder for the workbooks',
      newRegister:
        "File with the province's register of those already rewarded, to go out with the workbooks",
      jsonFlag: 'Print the result as JSON, for programs',
      mergeFile: 'The summary workbook (.xlsx)',
      mergeRegister:
        "File with the province's register of those already rewarded; without it the copies in the units' files are used",
      mergeUnit:
        'Merge for the unit with this code, from the units that send through it; without it, at the top',
      mergeJson: 'Write the result as JSON to this file too',
      mergeBy: 'Who merges, for the log (by default the name of the user of this machine)',
      force: 'Replace what exists, keeping a copy with day and time in its name',
      exportFolder: 'Folder for the results',
      exportFormats:
        'What to make, with commas: Excel, Word, PDF, CSV, the list for award-management systems (xlsx,docx unless given)',
      exportAnnexes:
        'Annexes in this order: award list, figures, who has sent, whom to remind, for public posting (awards unless given)',
      exportContent: 'Rows chosen to be submitted (unless given), or all that are not withdrawn',
      exportArrange: 'By unit (unless given), or by priority',
      exportLetter: 'Symbol of the letter that they go with, such as 15/TTr-SNV',
      exportLetterDate: 'Day of the letter, such as 2023-10-16',
      exportIssuer: 'Who issues the letter, such as "Sở Nội vụ"',
      exportApart: 'An annex for each kind of nominee (collectives, individuals, households), not one list',
      exportMotto: 'Put the office and the national motto above each annex',
      exportCode: 'Put the code of the content at the foot of each page',
      exportDrafts: 'Add drafts of the submission and of the report (Word; PDF too where --formats has it)',
      exportDespite: 'Go on over a quota, with errors, or without appraisal',
      requestFormats: 'Kinds of results, with commas between them: Excel, Word (both unless given)',
      requestDeadline: 'Day by which the unit is to send back, such as 2023-10-20',
      requestIssuer: 'Who asks, such as "Sở Nội vụ"',
      sampleFolder: 'Folder for the samples',
      sampleUnits: 'Number of units; without it every unit that the plan expects',
      seed: 'Number that decides the entries (1 unless given)',
      faults: 'Add files with faults and files that cannot be read',
      demoFolder: 'Folder for the results (demo unless given)',
      plan: 'Plan file (JSON) or id of a built-in plan; without it the plan in the workbooks',
      planOfNew: 'Plan file (JSON) or id of a built-in plan; without it the built-in plan',
      language: 'Language of the screen: vi (unless given) or en',
      help: 'Show how it is used',
      version: 'Show the version',
    },
    exitCodes: [
      ['0', 'Done'],
      ['1', 'Done, but the data has errors, a file could not be read, a code differs or there is no PDF'],
      ['2', 'Wrong use, or no file could be read; nothing was written'],
      ['3', 'A fault of the program, or the system could not write a file'],
    ],
  },

  wrongUse: {
    'command-missing': () => said('There is no command.', 'See the commands: thi-dua --help.'),
    'command-unknown': ({ found, suggestion }) =>
      said(
        `There is no command ${quoted(found)}.${didYouMean(suggestion)}`,
        'See the commands: thi-dua --help.',
      ),
    'option-unknown': ({ found, suggestion }) =>
      said(
        `This command has no option ${quoted(found)}.${didYouMean(suggestion)}`,
        'Add --help to see the options.',
      ),
    'value-missing': ({ option }) => said(`${option} needs a value.`, seeHelp),
    'value-unwanted': ({ option }) => said(`${option} takes no value.`, `Write just ${option}.`),
    'option-repeated': ({ option }) => said(`${option} is given more than once.`, 'Give it once.'),
    'option-missing': ({ option }) => said(`${option} is missing.`, seeHelp),
    'choose-one': ({ options }) => said(`Exactly one of ${list(options)} must be given.`, seeHelp),
    'argument-missing': ({ value }) =>
      said(
        value === 'path'
          ? 'No file or folder is named.'
          : value === 'code'
            ? 'No code is given.'
            : 'No file is named.',
        value === 'code' ? 'Give the code on paper after the file.' : 'Name it after the command.',
      ),
    'argument-unexpected': ({ found }) => said(`This command has no use for ${quoted(found)}.`, seeHelp),
    'not-a-choice': ({ option, found, choices }) =>
      said(`${option} cannot be ${quoted(found)}.`, `Choose one of: ${list(choices)}.`),
    'not-a-number': ({ option, found, min, max }) =>
      said(`${option} cannot be ${quoted(found)}.`, `Give a whole number from ${min} to ${max}.`),
    'not-a-date': ({ option, found }) =>
      said(`${option} cannot be ${quoted(found)}.`, 'Give a day such as 2023-10-16.'),
    'not-a-summary': ({ path }) =>
      said(`The file ${quoted(path)} is no summary.`, 'Name a file that merge has made.'),
    unconfirmed: ({ concerns }) =>
      said(
        `Nothing was written, because:${indented(concerns.map(exported.concern))}`,
        'Put it right in the summary and run the command again, or add --despite-errors to go on.',
      ),
    'nothing-to-export': ({ why }) =>
      said(
        why.length === 0 ? 'There is nothing to export.' : why.join('\n'),
        'Choose rows in the column Lựa chọn of the summary, or other annexes.',
      ),
    'unit-unknown': ({ found, suggestion }) =>
      said(
        `The plan has no unit with the code ${quoted(found)}.${didYouMean(suggestion)}`,
        "See the units' codes in the plan.",
      ),
    'unit-collects-nothing': ({ unit }) =>
      said(
        `By the plan no unit sends through ${quoted(unit)}, so there is nothing to merge there.`,
        'Choose a unit that others send through, or leave --unit out to merge at the top.',
      ),
    'units-not-asked': ({ names }) =>
      said(
        `The plan asks no report and no nominations of: ${list(names)}.`,
        'Choose other units, or change the plan.',
      ),
    'kind-unknown': ({ found, known }) =>
      said(
        `The plan has no kind of unit ${quoted(found)}.`,
        `Choose one of:${indented(known.map(({ id, name }) => `${id}: ${name}`))}`,
      ),
    'ending-expected': ({ path, ending }) =>
      said(`The output ${quoted(path)} must end in ${ending}.`, `Give it a name that ends in ${ending}.`),
    'same-path': ({ path }) => said(`Two outputs would go to ${quoted(path)}.`, 'Give them different names.'),
    'output-among-inputs': ({ path }) =>
      said(`The output ${quoted(path)} is also to be read.`, 'Give the output another name.'),
    'output-is-folder': ({ path }) => said(`${quoted(path)} is a folder.`, 'Name a file for the output.'),
    'outputs-exist': ({ paths }) =>
      said(
        `These exist already, and nothing was written:${indented(paths)}`,
        'Choose another name, or add --force to replace them and keep a copy.',
      ),
    'summary-other-plan': ({ path, plan }) =>
      said(
        `${quoted(path)} is a summary of another plan (${plan}).`,
        'Choose another name, or add --force to merge anew and keep a copy.',
      ),
    'file-unusable': ({ path, said: { what, mend } }) =>
      said(`The file ${quoted(path)} cannot be used. ${what}`, mend),
    'register-unused': () =>
      said('This plan uses no register of those already rewarded.', 'Leave out --register.'),
    'register-absent': ({ path }) =>
      said(
        `The file ${quoted(path)} has no register of those already rewarded.`,
        'Choose a file with the form\'s sheet "Danh sách đã khen thưởng".',
      ),
    'plan-unknown': ({ found, known }) =>
      said(
        `${quoted(found)} is neither a plan file nor the id of a built-in plan.`,
        `Built-in plans:${indented(known.map(({ id, title }) => `${id}: ${title}`))}`,
      ),
    'plan-not-json': ({ path, detail }) =>
      said(`The plan file ${quoted(path)} is no valid JSON (${detail}).`, 'Mend the file and try again.'),
    'plan-faulty': ({ path, faults }) =>
      said(
        `The plan file ${quoted(path)} has ${many(faults.length, 'fault')}:${indented(
          faults.map((fault) => `${fault.path === '' ? 'whole file' : fault.path}: ${fault.reason}`),
        )}`,
        'Mend the file and try again.',
      ),
    'plans-mixed': ({ plans }) =>
      said(
        `The files belong to different plans:${indented(
          plans.flatMap(({ id, title, version, files }) => [
            `${title} (${id}, version ${version}):`,
            ...files.map((file) => `  ${file}`),
          ]),
        )}`,
        "Keep each plan's files apart, or choose a plan with --plan.",
      ),
    'plan-untold': ({ known }) =>
      said(
        `Nothing tells which plan to use. Built-in plans:${indented(known.map(({ id, title }) => `${id}: ${title}`))}`,
        'Choose a plan with --plan.',
      ),
    'nothing-found': () => said('There is no file to read.', 'Check the path.'),
    'nothing-readable': () =>
      said('No file can be used; nothing was written.', 'See the reason of each file above.'),
  },

  writeTroubles: {
    'disk-full': (trouble) =>
      said(cannotWrite(trouble, 'the disk is full'), `${oldFileIsWhole} Make room and try again.`),
    'no-permission': (trouble) =>
      said(
        cannotWrite(trouble, 'no permission'),
        `${oldFileIsWhole} Check the access rights, or choose another place.`,
      ),
    'in-use': (trouble) =>
      said(cannotWrite(trouble, 'it is open'), `${oldFileIsWhole} Close the file in Excel and try again.`),
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
  fault: (detail, debug) =>
    said(
      `The program met a fault of its own: ${detail}`,
      `Please send this line to whoever supports it; with ${debug}=1 it shows more.`,
    ),
};
