/** What sheets, ranges and tables may be called. */
import { isAddress } from '../formula/address';
import type { Broken } from './restriction';

const broken = (restriction: string, source: string, what: string): Broken => ({ restriction, source, what });

const NAME = '[MS-XLSB] 2.5.166 (XLNameWideString)';

/**
 * What is wrong with the name of a range or table, `null` where nothing is. Ours are ASCII, which every program takes;
 * `_xl` begins those that Excel keeps for itself.
 */
export function nameBroken(name: string): Broken | null {
  if (name.length < 1 || name.length > 255)
    return broken('name-length', '[MS-OI29500] 2.1.568 k', `illegal name of ${name.length} characters`);
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name))
    return broken('name-characters', NAME, `illegal name "${name}"`);
  if (isAddress(name) || /^(?:TRUE|FALSE)$/i.test(name))
    return broken(
      'name-like-reference',
      `${NAME}; ECMA-376 Part 1 18.2.5`,
      `name "${name}" that reads as a reference`,
    );
  if (/^_xl/i.test(name)) return broken('name-reserved', 'ECMA-376 Part 1 18.2.5', `reserved name "${name}"`);
  return null;
}

const SHEET = '[MS-OI29500] 2.1.578 a';

/** What is wrong with the name of a sheet, `null` where nothing is. */
export function sheetNameBroken(name: string): Broken | null {
  if (name.length < 1 || name.length > 31)
    return broken('sheet-name-length', SHEET, `name of ${name.length} characters`);
  if (/[[\]:*?/\\\0-\x1F\uFFFE\uFFFF]|\p{Cs}/u.test(name))
    return broken('sheet-name-characters', SHEET, 'illegal character in its name');
  if (/^'|'$/.test(name)) return broken('sheet-name-apostrophe', SHEET, 'apostrophe at an end of its name');
  if (name.toLowerCase() === 'history')
    return broken('sheet-name-history', 'Microsoft, Rename a worksheet', 'name that Excel keeps for itself');
  return null;
}
