import type { CellStyle } from '../../../src/sheets/layout';
import { createStyles } from '../../../src/xlsx/write/styles';

/** styles.xml after asking for the given formats. */
function stylesOf(...asked: readonly CellStyle[]): {
  readonly numbers: readonly number[];
  readonly xml: string;
} {
  const styles = createStyles();
  const numbers = asked.map((style) => styles.format(style, false));
  return { numbers, xml: styles.part().text };
}

test('no style and an empty style are the Normal format', () => {
  const styles = createStyles();
  expect([styles.format(undefined, false), styles.format({}, false)]).toEqual([0, 0]);
  expect(styles.part().text).toContain('<cellXfs count="1">');
  expect(styles.part().text).toContain(
    '<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>',
  );
});

test('equal styles are one format, and formats share fonts, fills and borders', () => {
  const { numbers, xml } = stylesOf(
    { bold: true, fill: 'FFFFFF' },
    { fill: 'FFFFFF', bold: true },
    { bold: true },
    { bold: true, border: '000000' },
  );
  expect(numbers).toEqual([1, 1, 2, 3]);
  expect(xml).toContain('<fonts count="2">');
  expect(xml).toContain('<fills count="3">');
  expect(xml).toContain('<borders count="2">');
  expect(xml).toContain('<cellXfs count="4">');
});

test.each<[string, CellStyle, string]>([
  [
    'font',
    { size: 14, bold: true, italic: true, underline: true, color: '0070C0' },
    '<font><b/><i/><u/><sz val="14"/><color rgb="FF0070C0"/><name val="Times New Roman"/>',
  ],
  [
    'fill',
    { fill: 'FFF2CC' },
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill>',
  ],
  [
    'border',
    { border: '808080' },
    '<left style="thin"><color rgb="FF808080"/></left><right style="thin"><color rgb="FF808080"/></right><top style="thin"><color rgb="FF808080"/></top><bottom style="thin"><color rgb="FF808080"/></bottom>',
  ],
  [
    'alignment',
    { horizontal: 'justify', vertical: 'top', wrap: true, indent: 1 },
    'applyAlignment="1"><alignment horizontal="justify" vertical="top" wrapText="1" indent="1"/></xf>',
  ],
  ['unlocked', { locked: false }, 'applyProtection="1"><protection locked="0"/></xf>'],
  ['locked, which is the usual', { locked: true, wrap: false, indent: 0 }, '<cellXfs count="1">'],
  ['built-in number format', { numberFormat: '@' }, '<xf numFmtId="49" '],
  [
    'number format of its own',
    { numberFormat: '0.0" xã"' },
    '<numFmt numFmtId="164" formatCode="0.0&quot; xã&quot;"/>',
  ],
])('%s', (_, style, written) => {
  expect(stylesOf(style).xml).toContain(written);
});

test('a date gets a date format, unless its style has a format', () => {
  const styles = createStyles();
  const style: CellStyle = { bold: true };
  expect(styles.format(style, true)).not.toBe(styles.format(style, false));
  expect(styles.part().text).toContain('formatCode="dd/mm/yyyy"');
  expect(styles.format({ numberFormat: 'mm/yyyy' }, true)).toBe(
    styles.format({ numberFormat: 'mm/yyyy' }, false),
  );
});

test('a conditional format lays on only what it names', () => {
  const styles = createStyles();
  expect(styles.differential({ bold: false, color: '9C0006', border: '9C0006' })).toBe(0);
  expect(styles.differential({ fill: 'FFFFFF' })).toBe(1);
  expect(styles.part().text).toContain(
    '<dxf><font><b val="0"/><color rgb="FF9C0006"/></font><border><left style="thin">',
  );
});
