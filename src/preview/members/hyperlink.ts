import { textBroken } from '../../workbook/restrictions/texts';
import type { Link } from '../model/cell';
import { areaOf } from '../model/cells';
import type { Cells } from '../model/cells';
import { ExcelError } from '../model/fault';
import { requireAllowed, requireUnlocked } from '../model/locks';
import { cellsOf } from '../model/rect';
import type { Json } from '../wire/message';
import { asRecord, asText } from './argument';

/** The link of the first cell, as Excel answers it; `null` without one. */
export function linkOf({ sheet, areas }: Cells): Json {
  const { row, col } = areaOf({ sheet, areas });
  const { link, value } = sheet.at(row, col);
  return link === null ? null : { ...link, textToDisplay: String(value) };
}

/** Puts a link on every cell. Excel shows the given text, underlined in blue. */
export function setLink({ sheet, areas }: Cells, given: Json): void {
  requireAllowed(sheet, 'allowInsertHyperlinks');
  requireUnlocked(sheet, areas);
  const { textToDisplay, ...parts } = asRecord(given);
  const link: Link = Object.fromEntries(
    Object.entries(parts).flatMap(([key, part]) =>
      part === undefined || part === null ? [] : [[key, asText(part)]],
    ),
  );
  if (textBroken('tooltip', link.screenTip ?? '') || textBroken('address', link.address ?? ''))
    throw new ExcelError('InvalidArgument');
  for (const [row, col] of areas.flatMap((area) => [...cellsOf(area)])) {
    const cell = sheet.at(row, col);
    const text = textToDisplay === undefined || textToDisplay === null ? cell.value : asText(textToDisplay);
    const format = { ...cell.format, fontColor: '#0563C1', underline: 'Single' };
    sheet.put(row, col, { ...cell, link, format, value: text });
  }
}
