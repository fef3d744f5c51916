import type { PrintSetup } from '../../sheets/layout';
import { attributes, sml } from './xml';
import type { Xml } from './xml';

const A4 = 9;
const MM_PER_INCH = 25.4;

const inches = (mm: number): number => Number((mm / MM_PER_INCH).toFixed(6));

function headerFooter({ header, footer, first }: PrintSetup): Xml | undefined {
  if (header === undefined && footer === undefined && first === undefined) return undefined;
  const odd = sml`${header === undefined ? undefined : sml`<oddHeader>${header}</oddHeader>`}${
    footer === undefined ? undefined : sml`<oddFooter>${footer}</oddFooter>`
  }`;
  return first === undefined
    ? sml`<headerFooter>${odd}</headerFooter>`
    : sml`<headerFooter differentFirst="1">${odd}<firstHeader>${first.header}</firstHeader><firstFooter>${first.footer}</firstFooter></headerFooter>`;
}

const LAST_COLUMN = 16383;

/** A break is told by the row above it. */
const rowBreaks = ({ breaksBefore = [] }: PrintSetup): Xml | undefined =>
  breaksBefore.length === 0
    ? undefined
    : sml`<rowBreaks${attributes({ count: breaksBefore.length, manualBreakCount: breaksBefore.length })}>${breaksBefore.map(
        (row) => sml`<brk${attributes({ id: row - 1, max: LAST_COLUMN, man: 1 })}/>`,
      )}</rowBreaks>`;

/** The elements from `printOptions` to `rowBreaks`. Titles and area are names of the workbook. */
export function printElements(print: PrintSetup): Xml {
  const { top, bottom, left, right, header, footer } = print.margins;
  return sml`${
    print.centerHorizontally ? sml`<printOptions horizontalCentered="1"/>` : undefined
  }<pageMargins${attributes({
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  })}/><pageSetup${attributes({
    paperSize: A4,
    firstPageNumber: print.numberedFrom,
    fitToHeight: print.fitToWidth ? 0 : undefined,
    orientation: print.orientation,
    useFirstPageNumber: print.numberedFrom === undefined ? undefined : 1,
  })}/>${headerFooter(print)}${rowBreaks(print)}`;
}
