/** Tables of annexes and drafts. */
import { Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { AnnexColumn, AnnexLine } from '../annex/annex';
import { paragraph, twips } from './text';
import type { Look } from './text';

/** Widths of columns in twentieths of a point: together the width, in millimetres, of the page's text. */
function widthsOf(columns: readonly AnnexColumn[], width: number): readonly number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((twips(width) * column.width) / shares));
}

const cell = (text: string, width: number, look: Look, span = 1): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: look.bold && look.align === 'center' ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [paragraph(text, look)],
  });

/** A row is kept on one page where one page holds it. */
function rowOf(line: AnnexLine, columns: readonly AnnexColumn[], widths: readonly number[]): TableRow {
  const cells =
    line.kind === 'section'
      ? [
          cell(
            line.text,
            widths.reduce((sum, width) => sum + width, 0),
            { points: 12, bold: true },
            columns.length,
          ),
        ]
      : columns.map(({ align }, index) =>
          cell(line.cells[index] ?? '', widths[index] ?? 0, {
            points: 12,
            align,
            bold: line.kind === 'total',
          }),
        );
  return new TableRow({ cantSplit: true, children: cells });
}

/** The header row is repeated on each page. `width` in millimetres. */
export function tableOf(columns: readonly AnnexColumn[], lines: readonly AnnexLine[], width: number): Table {
  const widths = widthsOf(columns, width);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, index) =>
      cell(column.header, widths[index] ?? 0, { points: 12, bold: true, align: 'center' }),
    ),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [header, ...lines.map((line) => rowOf(line, columns, widths))],
  });
}
