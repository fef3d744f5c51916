import type { HelpWords } from '../../pane/help';

export const help: HelpWords = {
  title: 'Help',
  guides: [
    {
      id: 'officer',
      heading: 'Units that report',
      steps: [
        {
          does: 'Create the form',
          how: 'Tab Form, “Create the form”. If you were sent a form, just open it.',
        },
        {
          does: 'Fill it in',
          how: 'Use the white cells, beginning on the sheet “Thông tin”. Where there is nothing to say, enter “Không có”.',
        },
        {
          does: 'See what is wrong',
          how: 'The tab Check names each fault with its basis and how to mend it. Press a fault to go to its cell.',
        },
        {
          does: 'Repair a damaged form',
          how: 'When a paste took the drop-down lists away, or a column or sheet was deleted: “Repair the form”. Entries stay.',
        },
        {
          does: 'Merge those below',
          how: 'Where others send through you: with your own form open, tab Merge, choose their files, write into the form itself, then choose “Trình”.',
        },
        {
          does: 'Send it',
          how: 'Save the .xlsx and send it where the sheet “Thông tin” says, with the signed documents. Keep the sheets’ names.',
        },
      ],
    },
    {
      id: 'root',
      heading: 'Where everything is merged',
      steps: [
        {
          does: 'Send forms out',
          how: 'Tab Form, “A workbook for another unit”; the register of earlier rewards can go along.',
        },
        {
          does: 'Take in and merge',
          how: 'Tab Merge: choose or drop the files. A file that cannot be read says why; the others are merged.',
        },
        {
          does: 'Merge again',
          how: 'Later or corrected files go into the same summary. Your own columns, notes and choices stay.',
        },
        {
          does: 'Make annexes',
          how: 'Open the summary, tab Export: add sheets, open a new workbook, copy a table to Word, or download.',
        },
      ],
    },
  ],
  keyboard: {
    heading: 'Keyboard',
    keys: [
      { keys: 'F6', does: 'From the sheet to the pane and back' },
      { keys: 'Tab, Shift+Tab', does: 'To the next or previous control' },
      { keys: '← →', does: 'Change the tab' },
      { keys: '↑ ↓', does: 'Choose in a list' },
      { keys: 'Enter, Space', does: 'Press a button' },
    ],
  },
  privacy: {
    heading: 'Where the data is',
    lines: [
      'What you enter is in the workbook only. The pane sends nothing out of this machine.',
      'Remembered here: the unit’s code, the language and a plan file you chose. No person’s name.',
    ],
  },
  about: {
    heading: 'About',
    version: (version) => `Thi đua ${version}`,
    form: (version) => `Form version ${version}`,
    licence: 'MIT licence, open source.',
    language: 'Language',
  },
};
