import { hiddenSheets, sheetNames } from '../../messages/form';
import { summarySheets } from '../../messages/summary-form';
import type { DefinedName } from '../layout';
import { summaryName } from '../names';
import type { Wanted } from '../source';
import { headerKey } from './grid';
import { namedRanges, targetOf } from './named-ranges';

/** By name, as it is or with something behind: "Đề nghị khen thưởng (2)", "Báo cáo sơ kết". */
const isOurs = (name: string): boolean =>
  Object.values(sheetNames).some((ours) => headerKey(name).startsWith(headerKey(ours)));

const OURS_HIDDEN: readonly string[] = Object.values(hiddenSheets);

/**
 * Sheets to read: those of the form by name, those that its defined names point into, and hidden ones, among which the
 * stamp may be under any name; Gnumeric shows what was hidden. Where names were lost every sheet may be one of ours, and only its headers can tell.
 */
export const wantedSheets: Wanted = ({ name, visibility }, names) => {
  if (name === hiddenSheets.lists || name === hiddenSheets.summaryLists) return false;
  const ranges = namedRanges(names);
  return (
    visibility !== 'visible' ||
    OURS_HIDDEN.includes(name) ||
    !ranges.intact ||
    isOurs(name) ||
    isMerged(name, names) ||
    ranges.pointInto(name)
  );
};

/** What a unit chose and passed over among those below it. */
const MERGED = [
  ['awards', summarySheets.awards],
  ['progress', summarySheets.progress],
] as const;

const isMerged = (sheet: string, names: readonly DefinedName[]): boolean =>
  MERGED.some(
    ([list, called]) =>
      headerKey(sheet) === headerKey(called) ||
      names.some((name) => name.name.startsWith(summaryName(list, '')) && targetOf(name)?.sheet === sheet),
  );
