import type { SheetLayout } from '../../../src/sheets/layout';
import { rangeOf, sheetWritten, textCells } from './layouts';

const range = rangeOf(4, 2, 6, 3);
const margins = { top: 25.4, bottom: 12.7, left: 20, right: 10, header: 0, footer: 5 };
const print = { orientation: 'portrait', margins } as const;

describe('features of a sheet', () => {
  test.each<[string, Partial<SheetLayout>, string]>([
    ['tab colour', { tabColor: '00B050' }, '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension'],
    [
      'no grid lines',
      { gridLines: false },
      '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0">',
    ],
    ['zoom', { zoom: 85 }, 'zoomScale="85" zoomScaleNormal="85"'],
    ['cursor', { selected: { row: 4, col: 2 } }, '<selection activeCell="B4" sqref="B4"/>'],
    [
      'frozen rows',
      { freeze: { rows: 3, cols: 0 } },
      '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>',
    ],
    [
      'frozen columns',
      { freeze: { rows: 0, cols: 2 } },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight" activeCell="A1" sqref="A1"/>',
    ],
    [
      'both frozen',
      { freeze: { rows: 3, cols: 2 } },
      '<pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="A1" sqref="A1"/>',
    ],
    ['nothing frozen', { freeze: { rows: 0, cols: 0 } }, 'workbookViewId="0"><selection activeCell'],
    [
      'size',
      { cells: [...textCells(5, 2, ['a', 'b']), ...textCells(2, 3, ['c'])] },
      '<dimension ref="B2:C5"/>',
    ],
    ['no cells', {}, '<dimension ref="A1"/>'],
    [
      'column widths as Excel shows them',
      {
        columns: [
          { col: 3, width: 30 },
          { col: 1, width: 0.5, hidden: true },
          { col: 4, width: 255 },
        ],
      },
      '<cols><col min="1" max="1" width="0.8125" hidden="1" customWidth="1"/><col min="3" max="3" width="30.625" customWidth="1"/><col min="4" max="4" width="255" customWidth="1"/></cols>',
    ],
    [
      'folded columns: the column after them has the button',
      {
        columns: [
          { col: 2, width: 5, outline: 1, collapsed: true, hidden: true },
          { col: 3, width: 5, outline: 1, collapsed: true, hidden: true },
        ],
      },
      'outlineLevelCol="1"/><cols><col min="2" max="2" width="5.625" hidden="1" customWidth="1" outlineLevel="1"/><col min="3" max="3" width="5.625" hidden="1" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="9" collapsed="1"/></cols>',
    ],
    [
      'depth of row groups',
      { rows: [{ row: 2, outline: 2 }] },
      'defaultRowHeight="15.75" outlineLevelRow="2"/>',
    ],
    [
      'protection of everything',
      { protection: {} },
      '<sheetProtection sheet="1" objects="1" scenarios="1"/>',
    ],
    [
      'protection with what is allowed',
      {
        protection: {
          sort: true,
          autoFilter: true,
          insertRows: true,
          deleteRows: false,
          formatCells: true,
          formatRows: true,
          formatColumns: true,
        },
      },
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" sort="0" autoFilter="0"/>',
    ],
    ['filter', { autoFilter: range }, '<autoFilter ref="B4:C6"/>'],
    [
      'merged cells',
      { merges: [range, rangeOf(1, 1, 1, 2)] },
      '<mergeCells count="2"><mergeCell ref="B4:C6"/><mergeCell ref="A1:B1"/></mergeCells>',
    ],
    [
      'link inside the workbook',
      {
        name: "Xã Ea H'Leo",
        links: [
          {
            at: { row: 1, col: 1 },
            target: { kind: 'cell', sheet: "Xã Ea H'Leo", at: { row: 9, col: 2 } },
            tooltip: 'Xem',
          },
        ],
      },
      `<hyperlinks><hyperlink ref="A1" location="'Xã Ea H''Leo'!B9" tooltip="Xem"/></hyperlinks>`,
    ],
    [
      'A4 with margins in inches',
      { print },
      '<pageMargins left="0.787402" right="0.393701" top="1" bottom="0.5" header="0" footer="0.19685"/><pageSetup paperSize="9" orientation="portrait"/></worksheet>',
    ],
    [
      'one page wide, as many tall as needed',
      { print: { ...print, fitToWidth: true } },
      '<pageSetup paperSize="9" fitToHeight="0" orientation="portrait"/>',
    ],
    [
      'its flag',
      { print: { ...print, fitToWidth: true } },
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    ],
    [
      'centred on the page',
      { print: { ...print, centerHorizontally: true } },
      '<printOptions horizontalCentered="1"/>',
    ],
    [
      'header and footer',
      { print: { ...print, header: '&C&P', footer: '&R"x"' } },
      '<headerFooter><oddHeader>&amp;C&amp;P</oddHeader><oddFooter>&amp;R&quot;x&quot;</oddFooter></headerFooter>',
    ],
    [
      'none on page 1',
      { print: { ...print, header: '&C&P', first: { header: '', footer: '' } } },
      '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader><firstHeader></firstHeader><firstFooter></firstFooter></headerFooter>',
    ],
  ])('%s', (_, added, written) => {
    expect(sheetWritten(added)).toContain(written);
  });
});
