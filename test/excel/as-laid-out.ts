/** The open workbook against the layout, part by part. */
import type { PrintSetup, SheetLayout, WorkbookLayout } from '../../src/sheets/layout';
import { a1 } from '../../src/sheets/address';
import * as described from './described';
import * as lines from './described-lines';
import type { Opened } from './host';

/**
 * All of a layout that is not set through the API: what is the user's own, and what the API has no way for, as zoom.
 *
 * Two more are set as far as they go: of rows that Excel fits itself the first guess at their height is left to Excel, and
 * a cell is chosen on the sheet that opens first.
 */
type NotSet = 'title' | 'creator' | 'created' | 'zoom';

interface Proof {
  readonly laidOut: (sheet: SheetLayout) => unknown;
  readonly open: (context: Excel.RequestContext, sheet: SheetLayout, opened: Opened) => Promise<unknown>;
}

const looks: Proof = { laidOut: described.looksLaidOut, open: described.looksOpen };
const formulas: Proof = { laidOut: lines.formulasLaidOut, open: lines.formulasOpen };
const borders: Proof = { laidOut: lines.bordersLaidOut, open: lines.bordersOpen };
const page: Proof = { laidOut: described.pageLaidOut, open: described.pageOpen };
const headers: Proof = { laidOut: lines.headersLaidOut, open: lines.headersOpen };
const rows: Proof = { laidOut: lines.rowsLaidOut, open: lines.rowsOpen };
const outline: Proof = {
  laidOut: lines.outlineLaidOut,
  open: (_, sheet, { host }) => Promise.resolve(lines.outlineOpen(host, sheet)),
};
const tables: Proof = { laidOut: described.tablesLaidOut, open: described.tablesOpen };

const PRINT: Readonly<Record<Exclude<keyof PrintSetup, NotSet>, Proof>> = {
  orientation: page,
  margins: page,
  fitToWidth: page,
  repeatRows: page,
  area: page,
  breaksBefore: page,
  centerHorizontally: page,
  numberedFrom: page,
  header: headers,
  footer: headers,
  first: headers,
};

/** Proven by reading it back, as are names and values. */
type Read = 'name' | 'merges';

/** What proves each part of a sheet. A part that a layout has from now on has to be named here, or above. */
const PROOFS: Readonly<Record<Exclude<keyof SheetLayout, NotSet | Read | 'selected'>, readonly Proof[]>> = {
  visibility: [page],
  tabColor: [page],
  columns: [page, outline],
  rows: [rows, outline],
  cells: [formulas, looks, borders],
  fills: [formulas],
  validations: [{ laidOut: described.validationsLaidOut, open: described.validationsOpen }],
  conditionalFormats: [{ laidOut: described.formatsLaidOut, open: described.formatsOpen }],
  links: [{ laidOut: lines.linksLaidOut, open: lines.linksOpen }],
  tables: [tables],
  autoFilter: [tables],
  protection: [page],
  freeze: [page],
  gridLines: [page],
  print: Object.values(PRINT),
};

/** Everything of the layout that is set and not read back. */
export async function expectAsLaidOut(
  opened: Opened,
  { sheets }: Omit<WorkbookLayout, NotSet | 'names' | 'active'>,
): Promise<void> {
  for (const sheet of sheets) {
    for (const { laidOut, open } of new Set(Object.values(PROOFS).flat())) {
      expect(await opened.run((context) => open(context, sheet, opened))).toEqual(laidOut(sheet));
    }
  }
}

/** What is seen first after an install; from then on it is the user's. */
export async function expectOpensAsLaidOut(
  { run }: Opened,
  { sheets, active }: Pick<WorkbookLayout, 'sheets' | 'active'>,
): Promise<void> {
  const shown = await run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    const selected = context.workbook.getSelectedRange();
    worksheet.load('name');
    selected.load('address');
    await context.sync();
    return [worksheet.name, selected.address.replace(/^.*!/, '')];
  });
  const first = sheets.find(({ name }) => name === active);
  expect(shown).toEqual([first?.name, a1(first?.selected ?? { row: 1, col: 1 })]);
}
