import fc from 'fast-check';
import type {
  CellStyle,
  ConditionalFormat,
  LayoutCell,
  LayoutColumn,
  LayoutRow,
  SheetLayout,
  Validation,
  ValidationRule,
  WorkbookLayout,
} from '../../../src/sheets/layout';
import type { CellValue } from '../../../src/text/cell';
import { rangeOf, sheetOf, workbookOf } from './layouts';

/** Texts that files, spreadsheets or XML tend to change. */
const difficult = fc.constantFrom(
  '0123456789',
  '00',
  '=1+1',
  '+84 912 000 000',
  '-',
  '@an',
  "'x",
  ' đầu và cuối ',
  '\n',
  'một\nhai\r\nba\rbốn\tnăm',
  '_x0041_',
  '_x000d_\r',
  '_x0041\x01',
  '\0\x07\x0B\x1F\x7F\x85',
  '\uFEFF\uFFFE\uFFFF\u200B\u00A0',
  'Nguyễn Văn Mẫu'.normalize('NFD'),
  '🏆👨‍👩‍👧‍👦',
  '<a href="x">&amp;</a>]]>',
  '#N/A',
  'TRUE',
  '1E5',
  '30/06/2025',
  'ệ'.repeat(32_767),
);

/** Any text that XML can carry in some way: lone surrogates are the one thing that it cannot. */
export const text: fc.Arbitrary<string> = fc.oneof(
  difficult,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Texts of the interface, with line feeds but no other control characters. */
const shortText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', maxLength: Math.floor(maxLength / 2) })
    .map((any) => any.replace(/[\0-\x09\x0B-\x1F\uFFFE\uFFFF]/g, '\n'));

const date: fc.Arbitrary<{ readonly date: string }> = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => ({ date: day.toISOString().slice(0, 10) }));

const number: fc.Arbitrary<number> = fc
  .oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(0.1, 1e21, 5e-324),
  )
  // The format knows no negative zero.
  .map((value) => value + 0);

const error = fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!', '#REF!').map((code) => ({ error: code }));

/** Any value that a cell can hold. */
export const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  text,
  number,
  fc.boolean(),
  date,
  error,
);

const color = fc.constantFrom('FFFFFF', '000000', '0070C0', 'FFF2CC');
const flag = fc.boolean();

/** Looks, without number formats: a date must stay a date and a number a number. */
export const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    size: fc.constantFrom(11, 12, 13.5, 16),
    bold: flag,
    italic: flag,
    underline: flag,
    color,
    fill: color,
    border: color,
    horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: flag,
    indent: fc.nat(3),
    locked: flag,
  },
  { requiredKeys: [] },
);

const formula = fc.constantFrom('A1', 'IF($B2="","",1)', 'NA()', '\'Một\'!A1&"<&>"', 'SUM(A1:B9)*1.5');

/** Of a conditional format: no other sheets. */
const condition = fc.constantFrom('$B2', 'AND($B2<>"",C2&"<&>">"")', 'SUM(A$1:B$9)>1.5');

const address = fc.record({
  row: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(1_048_576)),
  col: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(16_384)),
});

/** Optional keys are absent rather than undefined. */
const cell: fc.Arbitrary<LayoutCell> = fc
  .tuple(address, value, fc.record({ formula, style }, { requiredKeys: [] }))
  .map(([at, held, more]) => ({ ...at, value: held, ...more }));

const cells = fc.uniqueArray(cell, { maxLength: 40, selector: ({ row, col }) => `${row},${col}` });

const columns = fc.uniqueArray(
  fc.record<LayoutColumn, 'col' | 'width'>(
    {
      col: fc.integer({ min: 1, max: 30 }),
      width: fc.double({ min: 0, max: 255, noNaN: true }),
      hidden: flag,
      outline: fc.integer({ min: 1, max: 7 }),
      collapsed: flag,
    },
    { requiredKeys: ['col', 'width'] },
  ),
  { maxLength: 6, selector: ({ col }) => col },
);

const rows = fc.uniqueArray(
  fc.record<LayoutRow, 'row'>(
    {
      row: fc.integer({ min: 1, max: 15 }),
      height: fc.double({ min: 0, max: 409, noNaN: true }),
      hidden: flag,
      outline: fc.integer({ min: 1, max: 7 }),
    },
    { requiredKeys: ['row'] },
  ),
  { maxLength: 6, selector: ({ row }) => row },
);

const message = fc.record({ title: shortText(32), text: shortText(255) });

const rule: fc.Arbitrary<ValidationRule> = fc.oneof(
  fc.constantFrom<ValidationRule>(
    { kind: 'list', source: '"Có,Không"' },
    { kind: 'list', source: "'Một'!$A$1:$A$9" },
    { kind: 'custom', formula: 'LEN(A1)<9' },
  ),
  fc.record({ kind: fc.constantFrom('whole', 'decimal', 'textLength'), min: fc.nat(9) }),
  fc.record({ kind: fc.constant('date'), min: date, max: fc.constant({ date: '2199-12-31' }) }),
);

/** One validation a column, so that none overlap. */
const validations: fc.Arbitrary<readonly Validation[]> = fc
  .array(
    fc.tuple(
      rule,
      fc.record(
        {
          prompt: message,
          error: fc
            .tuple(message, fc.constantFrom('stop', 'warning', 'information'))
            .map(([texts, kind]) => ({
              ...texts,
              style: kind,
            })),
        },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 4 },
  )
  .map((all) =>
    all.map(([checked, messages], i) => ({
      ranges: [rangeOf(2, i + 1, 9, i + 1), rangeOf(20, i + 1, 20, i + 1)],
      rule: checked,
      ...messages,
    })),
  );

const conditionalFormats: fc.Arbitrary<readonly ConditionalFormat[]> = fc.array(
  fc.record(
    {
      ranges: fc.constant([rangeOf(2, 1, 9, 3)]),
      formula: condition,
      style: fc.record({ fill: color, color, bold: flag, border: color }, { requiredKeys: [] }),
      stopIfTrue: flag,
    },
    { requiredKeys: ['ranges', 'formula', 'style'] },
  ),
  { maxLength: 3 },
);

const margin = fc.double({ min: 0, max: 50, noNaN: true });

const sheet = (name: string): fc.Arbitrary<SheetLayout> =>
  fc
    .record(
      {
        cells,
        columns,
        rows,
        validations,
        conditionalFormats,
        merges: fc.subarray([rangeOf(1, 1, 2, 2), rangeOf(3, 3, 3, 9), rangeOf(50, 1, 60, 1)]),
        tabColor: color,
        gridLines: flag,
        zoom: fc.integer({ min: 10, max: 400 }),
        freeze: fc.record({ rows: fc.nat(3), cols: fc.nat(3) }),
        selected: address,
        autoFilter: fc.constant(rangeOf(2, 1, 9, 3)),
        protection: fc.record(
          { sort: flag, autoFilter: flag, insertRows: flag, formatCells: flag },
          { requiredKeys: [] },
        ),
        print: fc.record(
          {
            orientation: fc.constantFrom('portrait', 'landscape'),
            margins: fc.record({
              top: margin,
              bottom: margin,
              left: margin,
              right: margin,
              header: margin,
              footer: margin,
            }),
            fitToWidth: flag,
            repeatRows: fc.constant({ from: 1, to: 2 }),
            area: fc.constant(rangeOf(1, 1, 9, 3)),
            header: shortText(255),
            first: fc.record({ header: shortText(255), footer: shortText(255) }),
          },
          { requiredKeys: ['orientation', 'margins'] },
        ),
      },
      { requiredKeys: ['cells', 'merges', 'validations', 'conditionalFormats'] },
    )
    .map((added) => sheetOf({ ...added, name }));

/** Workbooks of two sheets with names, all that the layout types allow but tables and links. */
export const workbook: fc.Arbitrary<WorkbookLayout> = fc
  .tuple(
    sheet('Một'),
    sheet("Ea H'Leo <2> _x0041_"),
    fc.constantFrom('visible', 'hidden', 'veryHidden'),
    shortText(60),
  )
  .map(([first, second, visibility, title]) =>
    workbookOf([first, { ...second, visibility }], {
      title,
      names: [
        { name: 'Danh_muc', formula: "'Một'!$A$1:$A$9" },
        { name: 'Danh_muc', formula: '"<&>"', sheet: second.name, hidden: true },
      ],
    }),
  );
