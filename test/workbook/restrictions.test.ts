/** Each restriction of Excel with an example that breaks it, and one right beside it that does not. */
import { formulaBroken } from '../../src/workbook/restrictions/formulas';
import type { FormulaContext } from '../../src/workbook/restrictions/formulas';
import { nameBroken, sheetNameBroken } from '../../src/workbook/restrictions/names';
import { TEXTS, textBroken } from '../../src/workbook/restrictions/texts';
import type { TextKind } from '../../src/workbook/restrictions/texts';

const nested = (depth: number): string => 'N('.repeat(depth) + '1' + ')'.repeat(depth);
const args = (count: number): string => `SUM(${Array.from({ length: count }, () => '1').join(',')})`;
/** 13 bytes for an area, 1 for the sign before the next: 14 for each but the first. */
const bytes = (areas: number, more: string): string =>
  `${Array.from({ length: areas }, () => 'A1:B2').join('+')}${more}`;

const FORMULAS: readonly (readonly [FormulaContext, string, string, string])[] = [
  ['cell', 'formula-empty', '', '1'],
  ['cell', 'formula-equals', '=1', '1=1'],
  ['cell', 'formula-text', `${'1+'.repeat(4096)}1`, `${'1+'.repeat(4095)}1`],
  ['cell', 'formula-control', '"a\rb"', '"a\nb"'],
  ['cell', 'formula-escape', '"_x0041_"', '"_x004_"'],
  ['cell', 'formula-grammar', 'A1+', 'A1+1'],
  ['cell', 'text-literal', `"${'x'.repeat(256)}"`, `"${'x'.repeat(255)}"`],
  ['cell', 'dead-reference', 'N(#REF!)', 'N(#N/A)'],
  ['cell', 'function-newer', 'XLOOKUP(1,A:A,B:B)', 'VLOOKUP(1,A:B,2)'],
  ['cell', 'function-prefix', 'STDEV.S(A1:A2)', '_xlfn.STDEV.S(A1:A2)'],
  ['cell', 'arguments', args(256), args(255)],
  ['cell', 'arguments', 'LEN(A1,B1)', 'LEN(A1)'],
  ['cell', 'nesting', nested(65), nested(64)],
  ['cell', 'parsed-length', bytes(1170, '+A1+12'), bytes(1170, '+12')],
  ['cell', 'sheet-absent', 'Khác!A1', 'Một!A1'],
  ['conditionalFormat', 'conditionalFormat-structured', 'SUM(tbl[a])>1', 'SUM(td_a)>1'],
  ['conditionalFormat', 'conditionalFormat-array', 'OR(A1={1,2})', 'OR(A1=1,A1=2)'],
  ['conditionalFormat', 'conditionalFormat-union', 'AREAS((A1,B1))>1', 'AREAS(A1)>1'],
  ['conditionalFormat', 'conditionalFormat-intersection', 'SUM(A1:B2 B1:C2)', 'SUM(A1:B2)'],
  ['conditionalFormat', 'conditionalFormat-sheetCell', 'Một!A1>1', 'A1>1'],
  ['conditionalFormat', 'conditionalFormat-sheetArea', 'SUM(Một!A1:B2)>1', 'SUM(A1:B2)>1'],
  ['conditionalFormat', 'conditionalFormat-sheets', "SUM('Một:Một'!A1)>1", 'SUM(A1)>1'],
  ['conditionalFormat', 'conditionalFormat-external', 'Một!td_a>1', 'td_a>1'],
  ['conditionalFormat', 'conditionalFormat-root', '$A$1:$B$2', '$A$1'],
  ['validation', 'validation-structured', 'COUNTIF(tbl[a],A1)=1', 'COUNTIF(td_a,A1)=1'],
  ['validation', 'validation-array', 'OR(A1={1,2})', 'OR(A1=1,A1=2)'],
  ['validation', 'validation-union', 'AREAS((A1,B1))=1', 'AREAS(A1)=1'],
  ['validation', 'validation-intersection', 'SUM(A1:B2 B1:C2)', 'SUM(A1:B2)'],
  ['validation', 'validation-sheetCell', 'A1=Một!A1', 'A1=td_a'],
  ['validation', 'validation-sheetArea', 'COUNTIF(Một!A1:A9,A1)=1', 'COUNTIF(A1:A9,A1)=1'],
  ['validation', 'validation-root', 'A1:B2', 'A1'],
  ['validationList', 'validationList-sheetCell', 'Một!$A$1', '$A$1'],
  ['validationList', 'validationList-structured', 'tbl[a]', 'td_a'],
  ['validationList', 'validationList-root', 'OFFSET(Một!$A$1:$A$2,0,0)', 'Một!$A$1:$A$2'],
  ['name', 'name-ownCell', '$A$1', 'Một!$A$1'],
  ['name', 'name-ownArea', '$A$1:$B$2', 'Một!$A$1:$B$2'],
  ['printArea', 'printArea-root', 'OFFSET(Một!$A$1,0,0,2,2)', 'Một!$A$1:$B$2'],
  ['printArea', 'printArea-root', '$A$1:$B$2', 'Một!$A$1:$B$2,Một!$D:$E'],
  ['tableColumn', 'formula-grammar', 'tbl[a', "tbl[a'[b]"],
];

const SHEETS = new Set(['một']);

test.each(FORMULAS)('%s: %s', (context, restriction, bad, good) => {
  const found = formulaBroken(bad, context, SHEETS);
  expect(found?.restriction).toBe(restriction);
  expect(found?.source).toMatch(/\S/);
  expect(formulaBroken(good, context, SHEETS)).toBeNull();
});

test.each(Object.keys(TEXTS) as readonly TextKind[])('texts: %s', (kind) => {
  const { longest } = TEXTS[kind];
  expect(textBroken(kind, 'x'.repeat(longest))).toBeNull();
  expect(textBroken(kind, 'x'.repeat(longest + 1))?.restriction).toBe(kind);
});

test.each<[string, (name: string) => { readonly restriction: string } | null, string, string]>([
  ['name-length', nameBroken, 'x'.repeat(256), 'x'.repeat(255)],
  ['name-characters', nameBroken, 'a b', 'a_b'],
  ['name-like-reference', nameBroken, 'XFD1048576', 'XFE1'],
  ['name-like-reference', nameBroken, 'R1C1', 'RC_1'],
  ['name-reserved', nameBroken, '_xlnm.Print_Area', '_x'],
  ['sheet-name-length', sheetNameBroken, 'x'.repeat(32), 'x'.repeat(31)],
  ['sheet-name-characters', sheetNameBroken, 'a/b', 'a-b'],
  ['sheet-name-apostrophe', sheetNameBroken, "a'", "a'b"],
  ['sheet-name-history', sheetNameBroken, 'History', 'Historia'],
])('%s', (restriction, of, bad, good) => {
  expect(of(bad)?.restriction).toBe(restriction);
  expect(of(good)).toBeNull();
});
