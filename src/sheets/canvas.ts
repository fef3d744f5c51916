import type { CellValue } from '../text/cell';
import type {
  CellStyle,
  ConditionalFormat,
  LayoutCell,
  LayoutColumn,
  LayoutFill,
  LayoutLink,
  LayoutRow,
  LayoutTable,
  SheetLayout,
  Validation,
  Visibility,
} from './layout';

/** What a sheet has once, said when it is finished. */
type Rest = Partial<
  Pick<
    SheetLayout,
    | 'tabColor'
    | 'autoFilter'
    | 'protection'
    | 'freeze'
    | 'selected'
    | 'gridLines'
    | 'zoom'
    | 'print'
    | 'visibility'
  >
>;

/** Collects a sheet's cells and rules while it is being laid out. */
export interface Canvas {
  readonly name: string;
  readonly put: (row: number, col: number, value: CellValue, style?: CellStyle, formula?: string) => void;
  /** A text of the form's own in an unlocked cell. */
  readonly fix: (row: number, col: number, text: string, style: CellStyle) => void;
  readonly fill: (fill: LayoutFill) => void;
  readonly column: (col: number, width: number, more?: Omit<LayoutColumn, 'col' | 'width'>) => void;
  readonly row: (row: number, more: Omit<LayoutRow, 'row'>) => void;
  /** @param toRow the same row where it is left out */
  readonly merge: (row: number, fromCol: number, toCol: number, toRow?: number) => void;
  readonly validate: (validation: Validation) => void;
  readonly format: (format: ConditionalFormat) => void;
  readonly link: (link: LayoutLink) => void;
  readonly table: (table: LayoutTable) => void;
  readonly finish: (rest: Rest) => SheetLayout;
}

export function canvas(name: string): Canvas {
  const cells: LayoutCell[] = [];
  const fills: LayoutFill[] = [];
  const columns: LayoutColumn[] = [];
  const rows: LayoutRow[] = [];
  const merges: SheetLayout['merges'][number][] = [];
  const validations: Validation[] = [];
  const conditionalFormats: ConditionalFormat[] = [];
  const links: LayoutLink[] = [];
  const tables: LayoutTable[] = [];
  return {
    name,
    put: (row, col, value, style, formula) =>
      cells.push({
        row,
        col,
        value,
        ...(style ? { style } : {}),
        ...(formula === undefined ? {} : { formula }),
      }),
    fix: (row, col, value, style) => cells.push({ row, col, value, style, fixed: true }),
    fill: (fill) => fills.push(fill),
    column: (col, width, more = {}) => columns.push({ col, width, ...more }),
    row: (row, more) => rows.push({ row, ...more }),
    merge: (row, fromCol, toCol, toRow = row) =>
      merges.push({ from: { row, col: fromCol }, to: { row: toRow, col: toCol } }),
    validate: (validation) => validations.push(validation),
    format: (format) => conditionalFormats.push(format),
    link: (link) => links.push(link),
    table: (table) => tables.push(table),
    finish: ({ visibility = 'visible' satisfies Visibility, gridLines = false, ...rest }) => ({
      name,
      visibility,
      columns,
      rows,
      cells,
      fills,
      merges,
      validations,
      conditionalFormats,
      links,
      tables,
      gridLines,
      ...rest,
    }),
  };
}
