/** Reading arguments; whatever has the wrong type is InvalidArgument, as in Excel. */
import type { Cells } from '../model/cells';
import { ExcelError } from '../model/fault';
import type { Json } from '../wire/message';
import type { Argument, HostObject } from './member';

/** A literal; `null` for one that was left out. */
export function literal(argument: Argument | undefined): Json {
  if (argument === undefined) return null;
  if ('object' in argument) throw new ExcelError('InvalidArgument');
  return argument.json;
}

export function asText(value: Json): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== 'number') throw new ExcelError('InvalidArgument');
  return value;
}

export function asBoolean(value: Json): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  return value;
}

export type JsonRecord = Readonly<Record<string, Json | undefined>>;

export function asRecord(value: Json): JsonRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ExcelError('InvalidArgument');
  return value as JsonRecord;
}

export function asList(value: Json): readonly Json[] {
  if (!Array.isArray(value)) throw new ExcelError('InvalidArgument');
  return value as readonly Json[];
}

/** One of the words of an enumeration. */
export function oneOf<Word extends string>(words: readonly Word[], value: Json): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new ExcelError('InvalidArgument');
  return found;
}

const HEX = /^#[0-9A-F]{6}$/;

/** A colour as Excel answers it, `#RRGGBB` in capitals. Names such as `red` are not in the stand-in. */
export function asColor(value: Json): string {
  const color = asText(value).toUpperCase();
  if (!HEX.test(color)) throw new ExcelError('InvalidArgument');
  return color;
}

/** Cells given as an object. */
export function asCells(object: HostObject): Cells {
  if (object.type !== 'Range' && object.type !== 'RangeAreas') throw new ExcelError('InvalidArgument');
  return object.target;
}
