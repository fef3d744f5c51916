/** What the status of a nomination's row means for it, in whatever letters it stands there. */
import * as words from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import type { CellValue } from '../../text/cell';
import { comparable } from '../../text/normal';

const said = (value: CellValue): string => comparable(shown(value));

const GONE = [words.statuses.withdrawn, words.statuses.joined].map(comparable);

/** Its unit took it back, or it turned out to be another row. */
export const isTakenBack = (status: CellValue): boolean => GONE.includes(said(status));

/** It was sent past the unit above, which has not submitted it: it does not count. */
export const isDirect = (status: CellValue): boolean => said(status).includes(comparable(words.directly));

/** Chosen, and it counts: what the sheet's own counters count. */
export const goesUp = (selection: CellValue, status: CellValue): boolean =>
  said(selection) === comparable(words.SELECTED) && !isTakenBack(status) && !isDirect(status);
