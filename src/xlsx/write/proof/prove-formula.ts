import { NEWER_THAN_2010, NEW_IN_2010 } from './new-functions';
import { demand } from './demand';

const MAX_FORMULA = 8_192;
const MAX_LITERAL = 255;

const balanced = (code: string): boolean => {
  let depth = 0;
  for (const char of code) {
    if (char === '(') depth++;
    if (char === ')' && --depth < 0) return false;
  }
  return depth === 0;
};

function proveFunctions(code: string, where: string): void {
  for (const [, prefix, name = ''] of code.matchAll(/(_xlfn\.(?:_xlws\.)?)?([A-Z][A-Z0-9.]*)\(/gi)) {
    const known = name.toUpperCase();
    demand(!NEWER_THAN_2010.has(known), where, `function ${known}, which Excel 2010 lacks`);
    demand(!NEW_IN_2010.has(known) || prefix !== undefined, where, `function ${known} without _xlfn.`);
  }
}

/**
 * Proves a formula in the file form: without the leading `=`, with `,` between arguments, no longer than Excel takes,
 * and naming only sheets that exist. `sheets` holds their names in lower case.
 */
export function proveFormula(formula: string, sheets: ReadonlySet<string>, where: string): void {
  demand(formula !== '', where, 'empty formula');
  demand(!formula.startsWith('='), where, 'formula with a leading =');
  demand(formula.length <= MAX_FORMULA, where, `formula of ${formula.length} characters`);
  // Programs disagree on whether a formula's text is an ST_Xstring: keep clear of what they would read differently.
  demand(!/[\0-\x09\x0B-\x1F]/.test(formula), where, 'control character in a formula');
  demand(!/_x[0-9A-Fa-f]{4}_/.test(formula), where, 'text like _x0041_ in a formula');

  const quotedSheets: string[] = [];
  const code = formula.replace(
    /"((?:[^"]|"")*)"|'((?:[^']|'')+)'/g,
    (_, literal: string | undefined, quoted: string | undefined) => {
      demand((literal ?? '').length <= MAX_LITERAL, where, 'text of more than 255 characters in a formula');
      if (quoted !== undefined) quotedSheets.push(quoted.replaceAll("''", "'"));
      return '0';
    },
  );
  demand(!/["']/.test(code), where, 'quote without its other half in a formula');
  demand(!code.includes('#REF!'), where, '#REF! in a formula');
  const bareSheets = [...code.matchAll(/(?<![\p{L}\p{N}_.#])([\p{L}_][\p{L}\p{N}_.]*)!/gu)];
  for (const sheet of [...quotedSheets, ...bareSheets.map(([, name = '']) => name)]) {
    demand(sheets.has(sheet.toLowerCase()), where, `formula names a sheet "${sheet}" that is not there`);
  }
  // Column names of structured references and constant arrays have punctuation of their own.
  const outside = code.replace(/\[[^[\]]*\]/g, '').replace(/\{[^{}]*\}/g, '0');
  demand(balanced(outside), where, 'parentheses that do not match');
  demand(!outside.includes(';'), where, '; between arguments');
  proveFunctions(outside, where);
}
