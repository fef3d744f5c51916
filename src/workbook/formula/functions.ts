/**
 * Functions of Excel 2010 and the arguments that each takes, after Microsoft's "Excel functions (alphabetical)" and
 * [MS-XLSB] 2.5.98.10. A function that is not named here is held to the general limits alone.
 */

/** `name: fewest-most` arguments, one number where they are the same. */
const ARGUMENTS = `
ABS 1 ACOS 1 ADDRESS 2-5 AND 1-255 AREAS 1 ASC 1 ASIN 1 ATAN 1 ATAN2 2 AVERAGE 1-255 AVERAGEIF 2-3 AVERAGEIFS 3-255
CEILING 2 CELL 1-2 CHAR 1 CHOOSE 2-255 CLEAN 1 CODE 1 COLUMN 0-1 COLUMNS 1 COMBIN 2 CONCATENATE 1-255 COS 1 COUNT 1-255
COUNTA 1-255 COUNTBLANK 1 COUNTIF 2 COUNTIFS 2-254 DATE 3 DATEVALUE 1 DAY 1 DAYS360 2-3 DOLLAR 1-2 EDATE 2 EOMONTH 2
EVEN 1 EXACT 2 EXP 1 FACT 1 FALSE 0 FIND 2-3 FIXED 1-3 FLOOR 2 HLOOKUP 3-4 HOUR 1 HYPERLINK 1-2 IF 2-3 IFERROR 2 INDEX 2-4
INDIRECT 1-2 INT 1 ISBLANK 1 ISERR 1 ISERROR 1 ISEVEN 1 ISLOGICAL 1 ISNA 1 ISNONTEXT 1 ISNUMBER 1 ISODD 1 ISREF 1 ISTEXT 1
LARGE 2 LEFT 1-2 LEN 1 LN 1 LOG 1-2 LOG10 1 LOOKUP 2-3 LOWER 1 MATCH 2-3 MAX 1-255 MEDIAN 1-255 MID 3 MIN 1-255 MINUTE 1
MMULT 2 MOD 2 MONTH 1 N 1 NA 0 NETWORKDAYS 2-3 NOT 1 NOW 0 ODD 1 OFFSET 3-5 OR 1-255 PI 0 POWER 2 PRODUCT 1-255 PROPER 1
QUOTIENT 2 RAND 0 RANDBETWEEN 2 RANK 2-3 REPLACE 4 REPT 2 RIGHT 1-2 ROUND 2 ROUNDDOWN 2 ROUNDUP 2 ROW 0-1 ROWS 1 SEARCH 2-3
SECOND 1 SIGN 1 SIN 1 SMALL 2 SQRT 1 SUBSTITUTE 3-4 SUBTOTAL 2-255 SUM 1-255 SUMIF 2-3 SUMIFS 3-255 SUMPRODUCT 1-255 T 1
TAN 1 TEXT 2 TIME 3 TIMEVALUE 1 TODAY 0 TRANSPOSE 1 TRIM 1 TRUE 0 TRUNC 1-2 TYPE 1 UPPER 1 VALUE 1 VLOOKUP 3-4 WEEKDAY 1-2
WEEKNUM 1-2 WORKDAY 2-3 YEAR 1`;

/** Fewest and most arguments of the functions above, by upper-case name. */
export const ARITY: ReadonlyMap<string, readonly [fewest: number, most: number]> = new Map(
  [...ARGUMENTS.matchAll(/([A-Z][A-Z0-9]*) (\d+)(?:-(\d+))?/g)].map(([, name = '', fewest, most]) => [
    name,
    [Number(fewest), Number(most ?? fewest)],
  ]),
);

/** Functions that always take the same number of arguments. */
export const FIXED: ReadonlySet<string> = new Set(
  [...ARITY].filter(([, [fewest, most]]) => fewest === most).map(([name]) => name),
);
