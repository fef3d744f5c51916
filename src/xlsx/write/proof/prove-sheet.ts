import { MAX_COL, MAX_ROW, a1 } from '../../../sheets/address';
import type { LayoutLink, PrintSetup, SheetLayout } from '../../../sheets/layout';
import { linkLocation, pathReference } from '../links';
import { demand, demandCell, demandDistinct, demandRange, demandText, demandWhole } from './demand';
import { proveCells } from './prove-cells';
import { proveGrid } from './prove-grid';
import { proveRules } from './prove-rules';
import { proveTables } from './prove-tables';

function proveLink(
  { at, target, tooltip = '' }: LayoutLink,
  sheet: string,
  sheets: ReadonlySet<string>,
): void {
  demandCell(at, sheet);
  const where = `${sheet}!${a1(at)}`;
  demandText('tooltip', tooltip, where);
  if (target.at) demandCell(target.at, where);
  if (target.kind === 'cell') {
    demand(
      sheets.has(target.sheet.toLowerCase()),
      where,
      `link to a sheet "${target.sheet}" that is not there`,
    );
    return;
  }
  demand(/^[^/\\][^\\]*$/.test(target.path), where, `link to "${target.path}", which is no relative path`);
  const address = pathReference(target.path) + (linkLocation(target) ?? '');
  demandText('address', address, where);
}

function provePrint({ margins, repeatRows, area, header, footer, first }: PrintSetup, where: string): void {
  for (const [side, mm] of Object.entries(margins)) {
    demand(Number.isFinite(mm) && mm >= 0, where, `${side} margin ${mm}`);
  }
  if (repeatRows) {
    demandRange({ from: { row: repeatRows.from, col: 1 }, to: { row: repeatRows.to, col: 1 } }, where);
  }
  if (area) demandRange(area, where);
  for (const text of [header, footer, first?.header, first?.footer]) {
    demandText('pageText', text ?? '', where);
  }
}

/** Proves a sheet, all but its name. `sheets` holds the names of all sheets in lower case. */
export function proveSheet(sheet: SheetLayout, sheets: ReadonlySet<string>): void {
  const { name, tabColor, freeze = { rows: 0, cols: 0 }, selected, zoom = 100, links, print } = sheet;
  demand(tabColor === undefined || /^[0-9A-F]{6}$/.test(tabColor), name, `colour "${tabColor}"`);
  demandWhole(freeze.rows, 0, MAX_ROW - 1, name, 'frozen rows');
  demandWhole(freeze.cols, 0, MAX_COL - 1, name, 'frozen columns');
  if (selected) demandCell(selected, name);
  demandWhole(zoom, 10, 400, name, 'zoom');
  proveGrid(sheet, sheets);
  proveCells(name, sheet.cells, sheets);
  proveTables(sheet);
  proveRules(sheet, sheets);
  links.forEach((link) => proveLink(link, name, sheets));
  demandDistinct(
    links.map(({ at }) => a1(at)),
    name,
    'link of cell',
  );
  if (print) provePrint(print, name);
}
