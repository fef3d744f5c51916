/** Cells of a summary that annexes read otherwise than they were written, or not at all. */
import type { AnnexSource } from '../../src/annex/source';
import { periodValue } from '../../src/merge/figures';
import * as words from '../../src/messages/summary-form';
import { a1 } from '../../src/sheets/address';
import type { CellValue } from '../../src/text/cell';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { listIn, readBack, typed } from '../again/summary-file';
import type { Shown } from '../again/summary-file';
import { ninhThuan as plan } from '../plan/plans';
import { bytes, called, changed, ofUnit, sourceOf } from './standing';

test('a figure that the province changed stands for the whole period', () => {
  const { sheet, cols, entries } = listIn(readBack(bytes, plan), 'figures');
  const at = { row: entries.find(({ id }) => id === 'D1')?.row ?? 0, col: cols.get('u-584') ?? 0 };
  const figure = (value: CellValue): AnnexSource => {
    const result = editWorkbook(bytes, [{ sheet, cells: [{ ...at, value }] }]);
    if (!result.ok) throw new Error('not edited');
    return sourceOf(result.bytes);
  };
  const d1 = plan.figures?.indicators.find(({ code }) => code === 'D1');
  const values = (source: AnnexSource) => source.figures.find(({ unit }) => unit.code === '584')?.values;
  expect(d1 && periodValue(plan, d1, values(figure('1.234,5')) ?? new Map())).toBe(1234.5);
  expect(figure('chưa rõ').unread).toEqual([
    { kind: 'cells', list: 'figures', sheet, cells: [{ at: a1(at), text: 'chưa rõ' }] },
  ]);
});

test('a number typed over the formula of a quotient is told: quotients are computed anew', () => {
  const { sheet, cols, entries } = listIn(readBack(bytes, plan), 'figures');
  const quotient = plan.figures?.indicators.find(({ measure }) => measure === 'quotient')?.code;
  const at = { row: entries.find(({ id }) => id === quotient)?.row ?? 0, col: cols.get('u-584') ?? 0 };
  const result = editWorkbook(bytes, [{ sheet, cells: [{ ...at, value: 5 }] }]);
  if (!result.ok) throw new Error('not edited');
  expect(sourceOf(result.bytes).unread).toEqual([
    { kind: 'cells', list: 'figures', sheet, cells: [{ at: a1(at), text: '5' }] },
  ]);
});

describe('cells that say nothing that can be told', () => {
  test.each<[string, (row: Shown) => boolean, Shown, string]>([
    ['awards', called('Nguyễn Văn Mẫu'), { selection: 'Đề nghị trình' }, 'Đề nghị trình'],
    ['awards', called('Nguyễn Văn Mẫu'), { appraisal: 'Đạt' }, 'Đạt'],
    ['progress', ofUnit('Huyện Bác Ái'), { received: 'hôm qua' }, 'hôm qua'],
    ['progress', ofUnit('Huyện Bác Ái'), { date: '31/02/2023' }, '31/02/2023'],
    ['progress', ofUnit('Huyện Bác Ái'), { report: 'Gần xong' }, 'Gần xong'],
    ['reports', ofUnit('Huyện Bác Ái'), { item: '9.z' }, '9.z'],
  ])('%s: %#', (list, find, values, text) => {
    const [unread] = sourceOf(typed(bytes, plan, list, find, values)).unread;
    const { cols } = listIn(readBack(bytes, plan), list);
    const [column = ''] = Object.keys(values);
    expect(unread).toMatchObject({ kind: 'cells', list });
    const letters = a1({ row: 1, col: cols.get(column) ?? 0 }).replace('1', '');
    expect(unread?.kind === 'cells' ? unread.cells : []).toEqual([
      { at: expect.stringMatching(new RegExp(`^${letters}\\d+$`)) as string, text },
    ]);
  });

  test('a formula without its result, and one that fails', () => {
    const { cols, entries } = listIn(readBack(bytes, plan), 'awards');
    const [first, second] = entries.map(({ row }) => ({ row, col: cols.get('achievement') ?? 0 }));
    if (!first || !second) throw new Error('two rows');
    const source = sourceOf(
      changed(words.summarySheets.awards, (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.row === first.row && cell.col === first.col
            ? { ...cell, value: null, formula: 'A1' }
            : cell.row === second.row && cell.col === second.col
              ? { ...cell, value: { error: '#REF!' }, formula: 'NA()' }
              : cell,
        ),
      })),
    );
    expect(source.unread).toEqual([
      {
        kind: 'cells',
        list: 'awards',
        sheet: words.summarySheets.awards,
        cells: [
          { at: a1(first), text: '' },
          { at: a1(second), text: '#REF!' },
        ],
      },
    ]);
  });
});
