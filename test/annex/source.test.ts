/** What annexes are made of, read from summaries as provinces leave them: nothing is lost unsaid. */
import { summaryContent } from '../../src/annex/code';
import { hiddenSheets } from '../../src/messages/form';
import * as words from '../../src/messages/summary-form';
import { shown } from '../../src/rules/cells';
import type { CellValue } from '../../src/text/cell';
import { remerge } from '../../src/sheets/summary/remerge';
import { summaryChanges } from '../../src/sheets/summary/changes';
import { editLists } from '../../src/xlsx/edit/edit-lists';
import { editWorkbook } from '../../src/xlsx/edit/edit-workbook';
import { listIn, readBack, rowsIn, sorted, typed } from '../again/summary-file';
import { person } from '../merge/build';
import { ninhThuan as plan } from '../plan/plans';
import {
  before,
  bytes,
  called,
  changed,
  kinds,
  named,
  ofUnit,
  sourceOf,
  stateOf,
  whole,
  without,
  withoutColumn,
} from './standing';

test('as the merge left it', () => {
  expect(
    before.nominees.map(({ cells, senderName, selection, appraisal, errors }) => [
      cells['name'],
      senderName,
      selection,
      appraisal,
      errors,
    ]),
  ).toEqual([
    ['Tập thể Mẫu', 'Huyện Bác Ái', 'undecided', 'not-appraised', 0],
    ['Nguyễn Văn Mẫu', 'Huyện Bác Ái', 'undecided', 'not-appraised', 0],
    ['Trần Thị Mẫu', 'Huyện Ninh Sơn', 'undecided', 'not-appraised', 1],
  ]);
  expect(before.answers.filter(({ unit }) => unit.code === '584').length).toBeGreaterThan(10);
  expect(before.figures.map(({ unit }) => unit.code)).toEqual(['584', '585']);
  expect(stateOf(before, '584')).toMatchObject({ nominations: 'complete', received: { report: null } });
  expect(before.unread).toEqual([]);
});

describe('what the province does with a row', () => {
  test('its choice, appraisal, note and corrections', () => {
    const mine = { selection: 'Trình', appraisal: 'Đủ điều kiện', note: 'Ghi chú', achievement: 'Tỉnh sửa' };
    const source = sourceOf(typed(bytes, plan, 'awards', called('Trần Thị Mẫu'), mine));
    expect(named(source, 'Trần Thị Mẫu')).toMatchObject({
      selection: 'submitted',
      appraisal: 'eligible',
      note: 'Ghi chú',
      errors: 0,
      cells: { achievement: 'Tỉnh sửa' },
    });
  });

  test('rows that it types, for units of the plan and for others', () => {
    const one = typed(bytes, plan, 'awards', called('A Mẫu'), {
      ...person('A Mẫu'),
      sender: 'Sở Nội vụ',
      selection: 'Dự phòng',
    });
    const two = typed(one, plan, 'awards', called('B Mẫu'), { ...person('B Mẫu'), sender: 'Cơ quan khác' });
    const source = sourceOf(two);
    expect(source.nominees).toHaveLength(5);
    expect(named(source, 'A Mẫu')).toMatchObject({
      selection: 'reserve',
      senderName: 'Sở Nội vụ',
      sender: { code: 'SNV' },
    });
    expect(named(source, 'B Mẫu')).toMatchObject({
      selection: 'undecided',
      senderName: 'Cơ quan khác',
      sender: null,
    });
    expect(source.unread).toEqual([]);
  });

  test('sorting, filtering and hiding rows changes nothing', () => {
    const up = sorted(bytes, plan, 'awards', (row) =>
      shown(row['name'] ?? null)
        .split('')
        .reverse()
        .join(''),
    );
    expect(rowsIn(listIn(readBack(up, plan), 'awards'))).not.toEqual(
      rowsIn(listIn(readBack(bytes, plan), 'awards')),
    );
    expect(summaryContent(sourceOf(up))).toBe(summaryContent(before));
    const { entries } = listIn(readBack(bytes, plan), 'awards');
    const hidden = changed(words.summarySheets.awards, (sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows.filter((each) => !entries.some(({ row }) => row === each.row)),
        ...entries.map(({ row }) => ({ row, hidden: true })),
      ],
    }));
    expect(summaryContent(sourceOf(hidden))).toBe(summaryContent(before));
  });
});

describe('columns', () => {
  test('renamed: found by their names', () => {
    const { sheet, headerRow, cols } = listIn(readBack(bytes, plan), 'awards');
    const renamed = changed(
      sheet,
      (each) => ({
        ...each,
        tables: [],
        cells: each.cells.map((cell) =>
          cell.row === headerRow && cell.col === cols.get('achievement')
            ? { ...cell, value: 'Thành tích rút gọn' }
            : cell,
        ),
      }),
      whole.names,
    );
    expect(summaryContent(sourceOf(renamed))).toBe(summaryContent(before));
  });

  test('moved: found by their headers', () => {
    const { cols } = listIn(readBack(bytes, plan), 'awards');
    const [a, b] = [cols.get('selection') ?? 0, cols.get('achievement') ?? 0];
    const moved = (col: number): number => (col === a ? b : col === b ? a : col);
    const exchanged = changed(words.summarySheets.awards, (sheet) => ({
      ...sheet,
      tables: [],
      cells: sheet.cells.map((cell) => ({ ...cell, col: moved(cell.col) })),
    }));
    expect(summaryContent(sourceOf(exchanged))).toBe(summaryContent(before));
  });

  test.each([
    ['awards', 'selection', 'Lựa chọn'],
    ['awards', 'achievement', 'Tóm tắt thành tích'],
    ['progress', 'number', words.progressHeaders.number],
    ['figures', 'u-584', 'Huyện Bác Ái'],
    ['reports', 'answer', 'Nội dung báo cáo'],
  ] as const)('%s: %s is gone, which is told, and the merge fills in', (list, column, name) => {
    const source = sourceOf(withoutColumn(list, column));
    expect(source.unread).toEqual([expect.objectContaining({ kind: 'parts', list, names: [name] })]);
    expect(summaryContent(source)).toBe(summaryContent(before));
  });
});

describe('a whole sheet is gone, which is told', () => {
  test.each([
    ['awards', words.summarySheets.awards],
    ['progress', words.summarySheets.progress],
    ['figures', words.summarySheets.figures],
    ['reports', words.summarySheets.reports],
  ] as const)('%s: as the merge remembers it', (list, sheet) => {
    const source = sourceOf(without(sheet));
    expect(source.unread).toEqual([{ kind: 'sheet', list, sheet }]);
    expect(summaryContent(source)).toBe(summaryContent(before));
  });

  test('the memory: what the sheets say, and no errors are known', () => {
    const source = sourceOf(without(hiddenSheets.memory));
    expect(source.unread).toEqual([{ kind: 'memory' }]);
    expect(source.nominees.map(({ cells, errors }) => [cells['name'], errors])).toEqual([
      ['Tập thể Mẫu', 0],
      ['Nguyễn Văn Mẫu', 0],
      ['Trần Thị Mẫu', 0],
    ]);
    expect(source.answers).toHaveLength(before.answers.length);
    expect(stateOf(source, '584')?.letters).toEqual(stateOf(before, '584')?.letters);
  });

  test('the memory, made anew without the files: their errors are as little known', () => {
    const lost = without(hiddenSheets.memory);
    const read = readBack(lost, plan);
    const merged = remerge(read, [], plan, null, { created: '2023-10-13T02:30:00Z', linkTo: () => null });
    const edited = editLists(lost, summaryChanges(read, merged)!);
    if (!edited.ok) throw new Error(edited.uneditable.reason);
    expect(readBack(edited.bytes, plan).memory.state).toBe('whole');
    expect(sourceOf(edited.bytes).unread).toEqual([{ kind: 'memory' }]);
  });

  test('the list and the memory: nobody is left, and both are told', () => {
    const source = sourceOf(without(hiddenSheets.memory, words.summarySheets.awards));
    expect(source.nominees).toEqual([]);
    expect(kinds(source.unread)).toEqual(['memory', 'sheet awards']);
  });
});

describe('units', () => {
  test('days received and letters as the province has them', () => {
    const day = (date: string): CellValue => ({ date });
    const mine = { received: day('2023-09-08'), letterReceived: '03/10/2023', number: '9/BC-MAU' };
    const state = stateOf(sourceOf(typed(bytes, plan, 'progress', ofUnit('Huyện Bác Ái'), mine)), '584');
    expect(state).toMatchObject({
      received: { report: '2023-09-08', nominations: '2023-10-03' },
      letters: { report: { number: '9/BC-MAU', date: stateOf(before, '584')?.letters.report.date } },
    });
  });

  test('a day sent that the province put right is the day that is judged', () => {
    const mine = { sent: { date: '2023-10-12' }, letterSent: null };
    const state = stateOf(sourceOf(typed(bytes, plan, 'progress', ofUnit('Huyện Bác Ái'), mine)), '584');
    expect(state?.sentOn).toEqual({ report: '2023-10-12', nominations: null });
  });

  test('what was received on paper since the last merge is not missing', () => {
    const silent = 'Sở Nội vụ';
    expect(stateOf(before, 'SNV')).toMatchObject({ report: 'missing', nominations: 'missing' });
    const mine = { received: { date: '2023-10-09' } };
    const state = stateOf(sourceOf(typed(bytes, plan, 'progress', ofUnit(silent), mine)), 'SNV');
    expect(state).toMatchObject({ report: 'paper', nominations: 'missing' });
  });

  test('rows whose id is gone are told by their unit', () => {
    const mine = typed(bytes, plan, 'progress', ofUnit('Huyện Bác Ái'), { number: '9/BC-MAU' });
    const { sheet, cols, entries } = listIn(readBack(mine, plan), 'progress');
    const idCol = Math.max(...cols.values());
    const cleared = editWorkbook(mine, [
      { sheet, cells: entries.map(({ row }) => ({ row, col: idCol, value: null })) },
    ]);
    if (!cleared.ok) throw new Error('not edited');
    expect(stateOf(sourceOf(cleared.bytes), '584')?.letters.report.number).toBe('9/BC-MAU');
  });
});
