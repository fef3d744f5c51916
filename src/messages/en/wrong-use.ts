/** Why the command line does nothing at all. */
import type { OwnWork } from '../../sheets/summary/own-work';
import type { CommandWords } from '../command';
import { quoted } from '../quote';
import { exported } from './export';
import { didYouMean, many, said } from './words';

const list = (items: readonly string[]): string => items.join(', ');
const indented = (lines: readonly string[]): string => lines.map((line) => `\n  ${line}`).join('');
const seeHelp = 'Add --help to see how it is used.';

function ownWork(each: OwnWork): string {
  switch (each.kind) {
    case 'cells':
      return `sheet ${quoted(each.sheet)}: ${many(each.cells, 'filled cell')} in the column ${quoted(each.column)}`;
    case 'changed':
      return `sheet ${quoted(each.sheet)}: ${many(each.cells, 'changed cell')}`;
    case 'rows':
      return `sheet ${quoted(each.sheet)}: ${many(each.rows, 'nomination')} typed there`;
    case 'columns':
      return `sheet ${quoted(each.sheet)}: the columns ${each.headers.map(quoted).join(', ')} that were added`;
    case 'files':
      return `what ${many(each.files, 'file')} said that ${each.files === 1 ? 'was' : 'were'} merged before and ${each.files === 1 ? 'is' : 'are'} not given now`;
    case 'memory':
      return 'what can still be seen of earlier merges (their hidden record is gone or damaged)';
    case 'other-plan':
      return `all of the summary of another plan (${each.plan})`;
    default:
      return each satisfies never;
  }
}

export const wrongUse: CommandWords['wrongUse'] = {
  'command-missing': () => said('There is no command.', 'See the commands: thi-dua --help.'),
  'command-unknown': ({ found, suggestion }) =>
    said(
      `There is no command ${quoted(found)}.${didYouMean(suggestion)}`,
      'See the commands: thi-dua --help.',
    ),
  'command-incomplete': ({ found, choices }) =>
    said(`After ${quoted(found)} comes what is to be done.`, `Write one of: ${list(choices)}.`),
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
    said(`${option} cannot be ${quoted(found)}.`, 'Give a day such as 16/10/2023.'),
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
      "See the units' codes: thi-dua units.",
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
  'output-unreadable': ({ path, said: { what } }) =>
    said(
      `The file ${quoted(path)} that is there cannot be read, and nothing was written. ${what}`,
      'Open it in Excel (with its password, if it has one) and save it, or take the latest copy. Replacing it loses the choices and notes in it; to give them up all the same, add --force --discard-entries.',
    ),
  'work-lost': ({ path, lost }) =>
    said(
      `Nothing was written. Making ${quoted(path)} anew gives up:${indented(lost.map(ownWork))}`,
      'Leave out --force to merge into what is there. To make it anew all the same, add --discard-entries; the old file is kept beside it.',
    ),
  'forms-filled': ({ paths }) =>
    said(
      `Nothing was written. Something was entered in the forms that are there and would be replaced:${indented(paths)}`,
      'Choose another folder. To replace them all the same, add --discard-entries; the old files are kept beside them.',
    ),
  'summary-other-plan': ({ path, plan }) =>
    said(
      `${quoted(path)} is a summary of another plan (${plan}).`,
      'Choose another name for the summary of this plan.',
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
};
