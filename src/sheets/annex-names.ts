/** Names of annexes' sheets. */
import type { PlacedAnnex } from '../annex/annex';
import { annexSheet, annexSheets } from '../messages/annex';

/** Excel's limit. */
const LONGEST = 31;
/** What Excel takes in no name of a sheet; an apostrophe only at neither end. */
const FORBIDDEN = /[[\]:*?/\\]|^'+|'+$/g;

/**
 * "PL I - Danh sách", one for each annex in order: no two alike, nor like a sheet that the workbook has already. Excel
 * takes names that differ in capitals only for the same.
 */
export function annexSheetNames(
  placed: readonly PlacedAnnex[],
  taken: readonly string[] = [],
): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return placed.map(({ heading, annex }) => {
    const wanted = annexSheet(heading, annex.part ?? annexSheets[annex.id]).replace(FORBIDDEN, ' ');
    for (let count = 1; ; count += 1) {
      const more = count === 1 ? '' : ` (${count})`;
      const name = wanted.slice(0, LONGEST - more.length).trim() + more;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}
