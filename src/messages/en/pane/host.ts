import type { HostWords } from '../../pane/host';
import { said } from '../words';

export const host: HostWords = {
  protected: said(
    'The sheet or the workbook is protected, or open for reading only.',
    'On the Review tab unprotect the sheet and the workbook (or enable editing), then try again.',
  ),
  editing: said(
    'Excel is waiting for a cell to be finished.',
    'Press Enter to finish it, or Esc to leave it, then try again.',
  ),
  'too-large': said(
    'There is more content than Excel allows at once.',
    'Delete spare rows, columns and unused sheets, or open the workbook in Excel on a computer, then try again.',
  ),
  gone: said(
    'A sheet or a cell that is needed is no longer in the workbook.',
    'Press “Check” to read the workbook again; if a sheet is missing, press “Repair the form”.',
  ),
  'in-the-way': said(
    'Merged cells, a filter or a PivotTable on the sheet are in the way.',
    'Unmerge the cells, remove the filter or move that table to another sheet, then try again.',
  ),
  taken: said(
    'The workbook already has a sheet or a name that is called so.',
    'Rename that sheet or that name, then try again.',
  ),
  busy: said(
    'Excel is busy or short of memory and has not finished.',
    'Wait a moment and try again; if it still fails, save the workbook and close other workbooks and programs.',
  ),
  background: said(
    'Excel could not do it because the window of another workbook is in front.',
    'Click into the window of this workbook, stay there until it is done, and try again.',
  ),
  offline: said(
    'Excel has lost the connection to its server.',
    'Check the network and your account, reload the page or open the workbook again, then try again.',
  ),
  unsupported: said(
    'This Excel, or this kind of sheet, lacks a feature that is needed.',
    'Use Excel 2021 or later, Microsoft 365 or Excel on the web, and save the workbook as .xlsx.',
  ),
  other: said(
    'Excel reported an error.',
    'Try again; if it still fails, save the workbook, close Excel and open it again, and send the “Details” to whoever supports you.',
  ),
};
