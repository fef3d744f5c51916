/** Tables of annexes and drafts. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { AnnexColumn, AnnexLine } from '../annex/annex';
import { columnWidths } from '../annex/widths';
import { paragraph, twips } from './text';
import type { Look } from './text';

const cell = (text: string, width: number, look: Look, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: look.bold && look.align === 'center' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [paragraph(text, look)],
  });

/** A row is kept on one page where one page holds it, a section's name on that of its first row, the last row on that of the end. */
function rowOf(
  line: AnnexLine,
  columns: readonly AnnexColumn[],
  widths: readonly number[],
  points: number,
  keepNext: boolean,
): TableRow {
  const cells =
    line.kind === 'section'
      ? [
          cell(
            line.text,
            widths.reduce((sum, width) => sum + width, 0),
            { points, bold: true, keepNext: true },
            columns.length,
          ),
        ]
      : columns.map(({ align }, index) =>
          cell(line.cells[index] ?? '', widths[index] ?? 0, {
            points,
            align,
            bold: line.kind === 'total',
            keepNext,
          }),
        );
  return new TableRow({ cantSplit: true, children: cells });
}

/** The header row is repeated on each page. `width` in millimetres. */
export function tableOf(columns: readonly AnnexColumn[], lines: readonly AnnexLine[], width: number): Table {
  const { widths: millimetres, size: points } = columnWidths(columns, lines, width);
  const widths = millimetres.map((each) => Math.floor(twips(each)));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(column.header, widths[index] ?? 0, { points, bold: true, align: 'center' }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      header,
      ...lines.map((line, index) => rowOf(line, columns, widths, points, index === lines.length - 1)),
    ],
  });
}
