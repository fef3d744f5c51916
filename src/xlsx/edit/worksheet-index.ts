import type { CellAddress, CellRange } from '../../sheets/layout';
import { Refusal } from '../package/refusal';
import { parseAddress, parseRange } from '../read/address';
import { scan } from './scan';
import type { ScannedElement } from './scan';

/** A formula that several cells have in common. */
interface CommonFormula {
  readonly kind: 'shared' | 'array';
  /** Number of a shared formula. */
  readonly group: string | undefined;
  /** Range of the cell that holds the text, `null` for the others of a shared formula. */
  readonly range: CellRange | null;
  readonly element: ScannedElement;
}

export interface FoundCell extends CellAddress {
  readonly element: ScannedElement;
  readonly hasFormula: boolean;
  readonly common: CommonFormula | null;
  /** As the file holds it; null for none, empty where it stands in another cell. */
  readonly formula: string | null;
  /** What stands in the cell besides formula and value, e.g. an extension. */
  readonly others: readonly ScannedElement[];
}

export interface FoundRow {
  readonly row: number;
  readonly element: ScannedElement;
  /** Ascending; all of the row's cells when the row was asked for, otherwise none. */
  readonly cells: readonly FoundCell[];
}

/** Where the things that an edit may touch lie in a worksheet part. */
export interface WorksheetIndex {
  readonly root: ScannedElement;
  /** Ascending. */
  readonly rows: readonly FoundRow[];
  readonly sheetData: ScannedElement;
  readonly dimension: ScannedElement | undefined;
  /** Elements `col`. */
  readonly columns: readonly ScannedElement[];
  /** Cells of the whole sheet that have a formula in common with others. */
  readonly common: readonly FoundCell[];
  /** Conditional formats and validations (attribute `sqref`), and extensions' `sqref` elements. */
  readonly ruled: readonly ScannedElement[];
  /** Conditional formats' rules: elements `cfRule` and, before each, its elements `formula`. */
  readonly rules: readonly ScannedElement[];
  /** What formulas showed when the file was saved: elements `v`. */
  readonly results: readonly (CellAddress & { readonly element: ScannedElement })[];
  /** Elements `hyperlink`. */
  readonly links: readonly ScannedElement[];
  /** Elements directly inside the root, in order. */
  readonly top: readonly ScannedElement[];
}

const CELL = 'worksheet/sheetData/row/c';

function commonFormula(formula: ScannedElement | undefined): CommonFormula | null {
  const kind = formula?.get('t');
  if (formula === undefined || kind === undefined || kind === 'normal') return null;
  const range = parseRange(formula.get('ref') ?? '');
  // A data table is filled in by Excel as a whole, too.
  return { kind: kind === 'shared' ? kind : 'array', group: formula.get('si'), range, element: formula };
}

/**
 * Indexes the worksheet part of a sheet; `wanted` are the rows whose cells are to be found. Refuses rows and cells that
 * are not in ascending order: no place among them would be right.
 */
export function indexWorksheet(
  text: string,
  { sheet, part }: { readonly sheet: string; readonly part: string },
  wanted: ReadonlySet<number>,
): WorksheetIndex {
  const rows: FoundRow[] = [];
  const columns: ScannedElement[] = [];
  const common: FoundCell[] = [];
  const ruled: ScannedElement[] = [];
  const rules: ScannedElement[] = [];
  const results: WorksheetIndex['results'][number][] = [];
  const links: ScannedElement[] = [];
  const top: ScannedElement[] = [];
  let root: ScannedElement | undefined;
  let sheetData: ScannedElement | undefined;
  let dimension: ScannedElement | undefined;
  let inCell: ScannedElement[] = [];
  let inRow: { readonly element: ScannedElement; readonly children: readonly ScannedElement[] }[] = [];

  const bad = (address: string): never => {
    throw new Refusal({ reason: 'bad-cell', sheet, address: address.slice(0, 40) });
  };
  const foundCells = (row: number): readonly FoundCell[] => {
    let col = 0;
    return inRow.map(({ element, children }) => {
      // A cell without an address follows the one before.
      const reference = element.get('r');
      const at = reference === undefined ? { row, col: col + 1 } : parseAddress(reference);
      if (at === null || at.row !== row || at.col <= col) return bad(reference ?? `row ${row}`);
      col = at.col;
      const formula = children.find(({ path }) => path === `${CELL}/f`);
      const result = formula && children.find(({ path }) => path === `${CELL}/v`);
      if (result) results.push({ row, col, element: result });
      const others = children.filter(({ path }) => !/\/(?:f|v|is)$/.test(path));
      return {
        row,
        col,
        element,
        hasFormula: formula !== undefined,
        formula: formula?.text ?? null,
        common: commonFormula(formula),
        others,
      };
    });
  };
  const foundRow = (element: ScannedElement): void => {
    const last = rows.at(-1)?.row ?? 0;
    const given = element.get('r');
    const row = given === undefined ? last + 1 : Number(given);
    if (!Number.isInteger(row) || row <= last) bad(`${given}:${given}`);
    const cells = foundCells(row);
    rows.push({ row, element, cells: wanted.has(row) ? cells : [] });
    common.push(...cells.filter((cell) => cell.common !== null));
    inRow = [];
  };

  scan(text, part, (element) => {
    const { path } = element;
    if (/^worksheet\/[^/]+$/.test(path)) top.push(element);
    if (path === 'worksheet/hyperlinks/hyperlink') links.push(element);
    if (path === CELL) {
      inRow.push({ element, children: inCell });
      inCell = [];
    } else if (path.startsWith(`${CELL}/`)) {
      if (!path.includes('/', CELL.length + 1)) inCell.push(element);
    } else if (path === 'worksheet/sheetData/row') foundRow(element);
    else if (path === 'worksheet') root = element;
    else if (path === 'worksheet/sheetData') sheetData = element;
    else if (path === 'worksheet/dimension') dimension = element;
    else if (path === 'worksheet/cols/col') columns.push(element);
    else if (
      path === 'worksheet/conditionalFormatting' ||
      path === 'worksheet/dataValidations/dataValidation' ||
      path.endsWith('/*sqref')
    ) {
      ruled.push(element);
    } else if (path.startsWith('worksheet/conditionalFormatting/cfRule')) rules.push(element);
  });
  if (root === undefined || sheetData === undefined) {
    throw new Refusal({ reason: 'bad-xml', part, detail: 'no worksheet with sheetData' });
  }
  return { root, rows, sheetData, dimension, columns, common, ruled, rules, results, links, top };
}
