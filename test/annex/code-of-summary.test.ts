/** Mã đối chiếu of a summary's file: what stands in it changes it, what programs and people do to its look does not. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { summaryContent } from '../../src/annex/code';
import type { StandingEntry } from '../../src/merge/again/entries';
import { nominationFields } from '../../src/plan/fields/nominations';
import type { Plan } from '../../src/plan/schema';
import { annexSource } from '../../src/sheets/read/annex-source';
import { columnOfField } from '../../src/sheets/summary/awards';
import type { ReadSummary } from '../../src/sheets/read/summary';
import { remerge } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import type { CellValue } from '../../src/text/cell';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook';
import { listIn, readBack, typed } from '../again/summary-file';
import { answers, collective, file, letterOf, person, reportOf } from '../merge/build';
import { ninhThuan } from '../plan/plans';
import { libreOfficeConvert, needs, python } from '../tools';
import { altered } from './altered';

const plan: Plan = ninhThuan;
const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two districts, with choices, notes, days received and a row of the province's own. */
function summary(): Uint8Array {
  const inputs = ['584', '585'].map((unit, at) =>
    file(plan, `${unit}.xlsx`, {
      unit,
      info: { ...reportOf('2023-09-07'), ...letterOf('2023-10-02') },
      report: answers(plan, unit, 'Kết quả mẫu\nDòng hai'),
      figures: Object.fromEntries(
        (plan.figures?.indicators ?? []).map(({ code }, index) => [
          code,
          { 2021: index + 0.1, 2023: at + index },
        ]),
      ),
      nominations: [
        person(`Nguyễn Văn Mẫu ${at}`, { contribution: 12.3, birthYear: 1970 + at }),
        collective(`Tập thể Mẫu ${at}`),
      ],
    }),
  );
  const options = { created: '2023-10-12T02:30:00Z', linkTo: (path: string): string => path };
  const made = writeWorkbook(
    layOutSummaryWorkbook(remerge(null, inputs, plan, [], options), options.created),
  );
  const edits = [
    [
      'awards',
      'name',
      'Nguyễn Văn Mẫu 0',
      { selection: 'Trình', appraisal: 'Đủ điều kiện', note: 'Ghi chú mẫu' },
    ],
    ['awards', 'name', 'Phạm Văn Mẫu', { ...person('Phạm Văn Mẫu'), sender: 'Cơ quan khác' }],
    [
      'progress',
      'unit',
      'Huyện Bác Ái',
      { received: { date: '2023-09-08' }, letterReceived: { date: '2023-10-03' } },
    ],
  ] as const;
  return edits.reduce<Uint8Array>(
    (bytes, [list, column, value, values]) =>
      typed(bytes, plan, list, (row) => row[column] === value, values),
    made,
  );
}

const bytes = summary();
const codeOf = (read: ReadSummary): string => summaryContent(annexSource(read, plan));
const fileCode = (given: Uint8Array): string => codeOf(readBack(given, plan));
const read = readBack(bytes, plan);
const code = codeOf(read);

/** Columns whose content is printed or drafted. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  awards: [
    'selection',
    'appraisal',
    'note',
    'sender',
    ...nominationFields(plan, null).map(({ id }) => columnOfField(id)),
  ],
  progress: [
    ...['report', 'nominations', 'number', 'date', 'sent', 'received'],
    ...['letterNumber', 'letterDate', 'letterSent', 'letterReceived'],
  ],
  reports: ['unit', 'item', 'answer'],
  figures: ['u-584', 'u-585'],
};

/** Every entry of a column that counts. */
const places = Object.entries(COUNTED).flatMap(([list, columns]) =>
  listIn(read, list).entries.flatMap((entry, index) =>
    columns.flatMap((column) => {
      const value = entry.cells[column]?.value ?? null;
      return value === null || entry.cells[column]?.formula ? [] : [{ list, index, column, value }];
    }),
  ),
);

const withEntries = (
  list: string,
  change: (entries: readonly StandingEntry[]) => readonly StandingEntry[],
): ReadSummary => {
  const found = listIn(read, list);
  return { ...read, lists: new Map([...read.lists, [list, { ...found, entries: change(found.entries) }]]) };
};
const withValue = ({ list, index, column }: (typeof places)[number], value: CellValue): ReadSummary =>
  withEntries(list, (entries) =>
    entries.map((entry, at) =>
      at === index ? { ...entry, cells: { ...entry.cells, [column]: { value, formula: false } } } : entry,
    ),
  );

test('every list and every column has an entry that is changed below', () => {
  const filled = new Set(places.map(({ list, column }) => `${list} ${column}`));
  const blank = Object.entries(COUNTED).flatMap(([list, columns]) =>
    columns.map((column) => `${list} ${column}`).filter((each) => !filled.has(each)),
  );
  // The sample leaves these blank; any field is read alike.
  expect(blank.filter((each) => !each.startsWith('awards '))).toEqual([]);
});

test('one character of any entry of any column that counts changes it', () => {
  const columns = Object.entries(COUNTED).flatMap(([list, ids]) => ids.map((column) => ({ list, column })));
  for (const { list, column } of columns) {
    const here = places.filter((each) => each.list === list && each.column === column);
    if (here.length === 0) continue;
    fc.assert(
      fc.property(fc.constantFrom(...here), fc.nat(500), (place, at) => {
        expect(codeOf(withValue(place, altered(place.value, at)))).not.toBe(code);
      }),
      { numRuns: 3 },
    );
  }
});

test('the order of rows does not', () => {
  for (const list of Object.keys(COUNTED)) {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (keys) => {
        const order = withEntries(list, (entries) =>
          entries
            .map((entry, at) => ({
              entry: { ...entry, row: entry.row + at },
              key: Number(keys.next().value),
            }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry),
        );
        expect(codeOf(order)).toBe(code);
      }),
      { numRuns: 3 },
    );
  }
});

test('a number and its digits as text are two: paper shows 12,3 for the one and 12.3 for the other', () => {
  const place = places.find(({ list, column }) => list === 'awards' && column === 'contribution');
  if (!place) throw new Error('a number');
  expect(place.value).toBe(12.3);
  const codes = [code, codeOf(withValue(place, '12.3')), codeOf(withValue(place, '12,3'))];
  expect(new Set(codes).size).toBe(3);
});

describe('saved again', () => {
  const before = join(folder, 'th.xlsx');
  writeFileSync(before, bytes);

  needs('soffice')(
    'by LibreOffice, and by that a second time',
    () => {
      const again = ['one', 'two'].reduce((path, name) => {
        mkdirSync(join(folder, name));
        return libreOfficeConvert(path, join(folder, name), 'xlsx', 'Calc MS Excel 2007 XML');
      }, before);
      const saved = readFileSync(again);
      expect(saved.equals(bytes)).toBe(false);
      expect(fileCode(saved)).toBe(code);
    },
    300_000,
  );

  /** Another look of everything: fonts, formats, widths, hidden rows, a filter, another order of sheets. */
  const LOOK = `
import sys, openpyxl
from openpyxl.styles import Font, PatternFill, Alignment
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    if sheet.sheet_state != 'visible': continue
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is None: continue
            cell.font = Font(name='Arial', size=9, bold=True, color='FF0000')
            cell.fill = PatternFill('solid', fgColor='FFFF00')
            cell.alignment = Alignment(horizontal='right')
            if isinstance(cell.value, (int, float)): cell.number_format = '0.00E+00'
    sheet.column_dimensions['C'].width = 3
    for row in range(8, 11): sheet.row_dimensions[row].hidden = True
book.move_sheet(book.worksheets[0], 2)
book.save(sys.argv[2])
`;
  needs('openpyxl')(
    'by openpyxl, everything in another look',
    () => {
      const after = join(folder, 'look.xlsx');
      python(LOOK, [before, after]);
      expect(fileCode(readFileSync(after))).toBe(code);
    },
    300_000,
  );
});
