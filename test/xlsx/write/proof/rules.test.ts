import type { ConditionalFormat, Validation, ValidationRule } from '../../../../src/sheets/layout';
import { rangeOf } from '../layouts';

import { sheetFault } from './fault';

describe('validations', () => {
  const range = rangeOf(4, 2, 6, 3);
  const list: ValidationRule = { kind: 'list', source: 'Xa' };
  test.each<[string, ValidationRule, string | null]>([
    ['a literal list of 255 characters', { kind: 'list', source: `"${'x'.repeat(255)}"` }, null],
    ['a literal list of 256', { kind: 'list', source: `"${'x'.repeat(256)}"` }, 'formula of 256 characters'],
    ['a formula of 256', { kind: 'custom', formula: `A1+${'1+'.repeat(126)}1` }, 'formula of 256 characters'],
    ['a broken formula', { kind: 'custom', formula: '=A1' }, 'leading ='],
    ['no bounds', { kind: 'whole' }, 'without bounds'],
    ['bounds in the wrong order', { kind: 'whole', min: 2, max: 1 }, 'lower bound above the upper one'],
    ['a bound that is no number', { kind: 'decimal', min: NaN }, 'bound NaN'],
    ['a bound that is no day', { kind: 'date', max: { date: '2025-02-30' } }, 'bound "2025-02-30"'],
    ['a day where a number is due', { kind: 'whole', min: { date: '2025-02-03' } }, 'bound "2025-02-03"'],
    [
      'days in the wrong order',
      { kind: 'date', min: { date: '2025-02-03' }, max: { date: '2025-02-02' } },
      'lower bound above',
    ],
  ])('%s', (_, rule, fault) => {
    const found = sheetFault({ validations: [{ ranges: [range], rule }] });
    if (fault === null) expect(found).toBeNull();
    else expect(found).toContain(fault);
  });

  test.each<[string, Partial<Validation>, string | null]>([
    ['the longest prompt', { prompt: { title: 'x'.repeat(32), text: 'x'.repeat(255) } }, null],
    ['a title too long', { prompt: { title: 'x'.repeat(33), text: '' } }, 'title of 33 characters'],
    ['a text too long', { prompt: { title: '', text: 'x'.repeat(256) } }, 'message of 256 characters'],
    [
      'an error title too long',
      { error: { title: 'x'.repeat(33), text: '', style: 'stop' } },
      'title of 33 characters',
    ],
    [
      'an error text too long',
      { error: { title: '', text: 'x'.repeat(225), style: 'stop' } },
      'message of 225 characters',
    ],
    ['a control character', { prompt: { title: '', text: 'a\r\nb' } }, 'message with a control character'],
    ['no cells', { ranges: [] }, 'Số liệu: validation of no cells'],
    ['cells outside the sheet', { ranges: [rangeOf(0, 1, 1, 1)] }, 'no row 0'],
    ['corners in the wrong order', { ranges: [rangeOf(2, 1, 1, 1)] }, 'corners in the wrong order'],
    ['the same cells twice', { ranges: [range, rangeOf(6, 3, 6, 3)] }, 'Số liệu!C6: also validated by B4:C6'],
  ])('%s', (_, added, fault) => {
    const found = sheetFault({ validations: [{ ranges: [range], rule: list, ...added }] });
    if (fault === null) expect(found).toBeNull();
    else expect(found).toContain(fault);
  });

  test('two on one cell', () => {
    const validations = [
      { ranges: [rangeOf(9, 1, 9, 1), range], rule: list },
      { ranges: [rangeOf(7, 2, 8, 3), rangeOf(1, 3, 4, 9)], rule: list },
    ];
    expect(sheetFault({ validations })).toBe('Số liệu!B4:C6: also validated by C1:I4');
  });
});

describe('conditional formats', () => {
  const format: ConditionalFormat = { ranges: [rangeOf(4, 2, 6, 3)], formula: 'TRUE', style: {} };
  test.each<[string, Partial<ConditionalFormat>, string]>([
    ['no cells', { ranges: [] }, 'Số liệu: conditional format of no cells'],
    [
      'a broken formula',
      { formula: '=TRUE' },
      'Số liệu!B4:C6: formula with a leading = (ECMA-376 Part 1 18.17.2)',
    ],
    [
      'a structured reference',
      { formula: 'SUM(tblXa[Cột])>1' },
      'Số liệu!B4:C6: structured reference in a formula of a conditional format ([MS-XLSB] 2.5.98.6 (CFParsedFormula); [MS-OI29500] 3.2.3.1.2)',
    ],
    ['a broken colour', { style: { fill: 'red' } }, 'Số liệu!B4:C6: colour "red"'],
  ])('%s', (_, added, fault) => {
    expect(sheetFault({ conditionalFormats: [{ ...format, ...added }] })).toBe(fault);
  });
});
