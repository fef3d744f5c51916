import type { PreviewWords } from '../../pane/preview';

export const preview: PreviewWords = {
  title: 'Thi Đua – a preview without Excel',
  about:
    'On the left a sheet that stands in for Excel, on the right the add-in’s own pane. The data is fictional and stays on this machine.',
  loading: 'Opening…',
  failed: 'The preview could not be opened. Reload the page.',
  grid: 'A sheet that stands in for Excel',
  pane: 'The pane of Thi Đua',
  gridBy: 'Grid: o-spreadsheet, © Odoo, licence LGPL-3.0; source',
  ribbon: {
    tab: 'Thi đua',
    install: 'Create form',
    check: 'Check',
    repair: 'Repair form',
    sort: 'Sort list',
    merge: 'Merge',
    show: 'Pane',
  },
  choices: {
    workbook: { label: 'File', sample: 'District sample with faults', empty: 'Empty workbook' },
    excel: {
      label: 'Excel',
      well: 'Behaves',
      editing: 'A cell is being edited',
      slow: 'Answers slowly (3 s)',
      failing: 'Fails once',
      silent: 'Tells of no change',
    },
    undo: { label: 'Undo', kept: 'Microsoft 365: kept', cleared: 'Excel 2021: cleared by calls' },
    theme: { label: 'Theme', light: 'Light', dark: 'Dark' },
    language: { label: 'Language' },
    width: { label: 'Pane width' },
  },
  try: {
    paste: 'Break it by a paste',
    protect: 'Protect this sheet',
    unprotect: 'Unprotect this sheet',
    pasted: 'Pasted over the form: drop-down lists, formats and formulas of those cells are gone.',
  },
  boxes: {
    ok: 'OK',
    yes: 'Yes',
    no: 'No',
    cancel: 'Cancel',
    close: 'Close',
    save: 'Download',
    excel: 'Excel',
    protectedCell:
      'The cell that you are trying to change is on a protected sheet. To make a change, unprotect the sheet.',
    invalid: 'This value does not match the data validation of the cell.',
    goOn: 'Continue?',
    unsupported: 'The sheet that stands in for Excel does not do this.',
    refused: (code) => `Excel cannot do this (${code}).`,
    deleteSheet: (name) => `Delete the sheet “${name}” for good? This cannot be undone.`,
    created: {
      title: 'New workbook',
      text: 'Excel would open this workbook in a window of its own. Here it can be downloaded.',
    },
  },
  menus: {},
};
