import type { AgainWords } from '../../pane/again';
import { quoted } from '../../quote';
import { SELECTED, summarySheets } from '../../summary-form';
import { many, said } from '../words';

const told = (what: string, next: string) => ({ what, next });

export const again: AgainWords = {
  standing: {
    ofRoot: told(
      'The open workbook is a summary.',
      'Files chosen below are merged into it. What was written in it stays; every change is shown before it is written.',
    ),
    ofUnit: (unit, isFirst) =>
      isFirst
        ? told(
            `Merge the files of the units that send through ${unit} into the open form itself.`,
            'The summary’s sheets are added to this workbook; what was entered stays. Every change is shown before it is written.',
          )
        : told(
            `The open workbook is the form of ${unit}, with its summary.`,
            `Choose “${SELECTED}” on the sheet ${quoted(summarySheets.awards)}, complete the form, then send this very file. New files chosen below are merged into it; what was written stays.`,
          ),
    merged: (time) => (time === null ? 'Last merge not known' : `Last merged: ${time}`),
    open: (n) => (n === 0 ? 'No open questions' : many(n, 'open question')),
    reading: 'Reading the summary…',
    button: (files) => (files === 0 ? 'Merge again' : `Merge ${many(files, 'more file')}`),
  },
  unfinished: {
    told: told(
      'The last writing into this workbook was not finished.',
      'Excel was interrupted while it wrote the summary. Finish it, so that the summary is whole; what was typed since stays.',
    ),
    button: 'Finish writing',
    working: 'Writing the rest, this takes some seconds…',
    finished: told('What was missing of the summary is written.', 'Look it over, then save the workbook.'),
    discarded: told('Nothing had been written into the summary yet.', 'Merge again if need be.'),
    typedInto: (sheets) =>
      said(
        `Somebody has typed into unfinished sheets: ${sheets.map(quoted).join(', ')}. Nothing more was written.`,
        'Copy that elsewhere, delete it from the unfinished sheets, then finish.',
      ),
    planUnknown: said(
      'The plan of this summary is not known, so it cannot be finished.',
      'Choose the plan’s file on the tab Form, then try again.',
    ),
  },
  preview: {
    announce: (files, unusable) =>
      told(
        unusable === 0
          ? 'Merged; nothing is written yet.'
          : `${many(files, 'file')} merged, ${unusable} unusable; nothing is written yet.`,
        'Look over the changes below, then write them.',
      ),
    intoSummary: {
      nothingNew: told('Nothing is new.', 'The open summary stays as it is.'),
      changedMeanwhile: told(
        'The summary was edited meanwhile, so nothing was written; it was merged anew.',
        'Look over the changes again, then write them.',
      ),
      write: 'Write into the summary',
      writing: 'Writing into the summary, this takes some seconds…',
      written: told('Written into the summary.', 'Look it over, then save the workbook.'),
    },
    intoForm: {
      nothingNew: told('Nothing is new.', 'The open workbook stays as it is.'),
      changedMeanwhile: told(
        'The workbook was edited meanwhile, so nothing was written; it was merged anew.',
        'Look over the changes again, then write them.',
      ),
      write: 'Write into the open workbook',
      writing: 'Writing into the open workbook, this takes some seconds…',
      written: told(
        'What was merged is written into the open workbook.',
        `Choose “${SELECTED}” on the sheet ${quoted(summarySheets.awards)}, complete the form, save, then send this very file.`,
      ),
    },
    memoryLost: () =>
      told(
        'The hidden data of the last merge is gone or damaged.',
        'It was merged by what can be seen; your own columns stay. Ask the units for all their files.',
      ),
    unitsHeading: 'Changes by unit',
    unknownUnit: '(unit not known)',
    unit: (added, changed, withdrawn, others) =>
      [
        ...(added + changed + withdrawn > 0
          ? [`nominations: ${added} new, ${changed} changed, ${withdrawn} withdrawn`]
          : []),
        ...(others > 0 ? [`${many(others, 'change')} on other sheets`] : []),
      ].join('; '),
    cells: (n) => `Cell by cell (${n})`,
    more: (n) => `Show ${many(n, 'more change')}`,
    blank: '(blank)',
    questionList: 'One by one',
    questions: (n, _, isOver) =>
      told(
        `${many(n, 'place')} where the unit and you say different things.`,
        `The cell stays as you have it until somebody chooses, on the sheet Cần xử lý or here${isOver ? '' : ' once it is written'}.`,
      ),
    answer: (n) => `Answer ${many(n, 'question')}`,
    cancel: 'Cancel',
    totalsRow: (table) =>
      said(
        `Table ${table} has a totals row below, so no row can be added. Nothing was written.`,
        'Switch the totals row off (Table Design, Total Row), then write again.',
      ),
  },
  whole: { show: 'Show in full', hide: 'Show less' },
  queue: {
    heading: (n) => `Open questions (${n})`,
    before: 'Last merge',
    theirs: 'Unit',
    ours: () => 'You',
    known: 'Row that is there',
    came: 'Row that came',
    blank: '(blank)',
    file: (file) => `File: ${file}`,
    goTo: 'Go to the cell',
    choices: () => ({
      unit: 'As the unit',
      province: 'As the summary',
      same: 'The same',
      different: 'Different',
    }),
    allOf: (unit) => `All of ${unit}`,
    chosen: (n) => `${many(n, 'choice')} written into the column Chọn of the sheet Cần xử lý.`,
    carryOut: (n) => `Carry out ${many(n, 'choice')}`,
    more: (n) => `Show ${n} more`,
    gone: 'This cell is no longer in the summary.',
  },
};
