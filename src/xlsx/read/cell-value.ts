import { decodeEscapes } from './rich-text';
import type { CellFormat } from './styles';
import type { CellValue, IsoDate } from '../../text/cell';

/** What the cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By style index; empty when the workbook has no styles. */
  readonly formats: readonly CellFormat[];
  readonly dayOf: (serial: number) => IsoDate | null;
}

/** A cell as it stands in the file (CT_Cell). */
interface RawCell {
  /** ST_CellType. */
  readonly type: string;
  readonly style: number;
  /** Content of `v`, or of `is` already decoded; `null` when the cell has neither. */
  readonly content: string | null;
  readonly hasFormula: boolean;
}

/** The value, or a {@link Fault} when the cell breaks the format. */
export const cellValue = (cell: RawCell, context: CellContext): CellValue | Fault => {
  if (cell.content === null) return null;
  if (context.formats.length > 0 && context.formats[cell.style] === undefined)
    return new Fault(`no cell format ${cell.style}`);
  switch (cell.type) {
    case 's': {
      const text = /^\s*\d+\s*$/.test(cell.content) ? context.strings[Number(cell.content)] : undefined;
      return text === undefined ? new Fault(`no shared string ${cell.content}`) : textValue(text, cell);
    }
    case 'str':
      return textValue(decodeEscapes(cell.content), cell);
    case 'inlineStr':
      return textValue(cell.content, cell);
    default: {
      const content = cell.content.trim();
      return content === '' ? null : plainValue(content, cell, context);
    }
  }
};

/** Why a cell has no value. */
export class Fault {
  constructor(readonly detail: string) {}
}

/** An empty text is an answer when a formula gives it, and no entry otherwise. */
const textValue = (text: string, { hasFormula }: RawCell): CellValue =>
  text === '' && !hasFormula ? null : text;

const plainValue = (content: string, cell: RawCell, context: CellContext): CellValue | Fault => {
  switch (cell.type) {
    case 'n':
      return numberValue(content, cell, context);
    case 'b':
      return /^(?:[01]|true|false)$/.test(content)
        ? content === '1' || content === 'true'
        : new Fault(`boolean ${content}`);
    case 'e':
      return { error: content };
    case 'd':
      return isoDay(content) ?? content;
    default:
      return new Fault(`cell type ${cell.type}`);
  }
};

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

const numberValue = (content: string, cell: RawCell, context: CellContext): CellValue | Fault => {
  const value = Number(content);
  if (!NUMBER.test(content) || !Number.isFinite(value)) return new Fault(`number ${content}`);
  if (context.formats[cell.style]?.isDate !== true) return value;
  const date = context.dayOf(value);
  return date === null ? value : { date };
};

/** `2026-05-17`, with or without a time; `null` when it is no day of the calendar. */
const isoDay = (content: string): { readonly date: IsoDate } | null => {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(content)?.[1];
  if (date === undefined) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? { date } : null;
};
