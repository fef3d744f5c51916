import { hiddenSheets, sheetNames } from '../../messages/form';
import type { Wanted } from '../source';
import { headerKey } from './grid';
import { namedRanges } from './named-ranges';

/** By name, as it is or with something behind: "Đề nghị khen thưởng (2)", "Báo cáo sơ kết". */
const isOurs = (name: string): boolean =>
  Object.values(sheetNames).some((ours) => headerKey(name).startsWith(headerKey(ours)));

/**
 * Sheets to read: those of the form by name, those that its defined names point into, and hidden ones, among which the
 * stamp may be under any name. Where names were lost every sheet may be one of ours, and only its headers can tell.
 */
export const wantedSheets: Wanted = ({ name, visibility }, names) => {
  if (name === hiddenSheets.lists) return false;
  const ranges = namedRanges(names);
  return visibility !== 'visible' || !ranges.intact || isOurs(name) || ranges.pointInto(name);
};
