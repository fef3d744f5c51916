/** Built-in formats that show a day; 27-36 and 50-58 in East Asian Excels (ISO/IEC 29500-1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * Whether a number format shows a day. One that shows only a time of day does not.
 *
 * @param code the format code that the workbook gives for `id`; absent for a built-in format
 */
export const isDateFormat = (id: number, code: string | undefined): boolean => {
  if (code === undefined) return isBuiltInDate(id);
  const letters = code
    .replace(/"[^"]*"?/g, '')
    .replace(/[\\_*]./gs, '')
    // Elapsed time stays time; other brackets are colours, conditions and languages.
    .replace(/\[(?:h+|m+|s+)\]/gi, 'h')
    .replace(/\[[^\]]*\]?/g, '');
  // `m` beside hours or seconds is minutes.
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
};
