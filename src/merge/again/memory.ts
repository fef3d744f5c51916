/** What the summary remembers of the merges before, hidden in the workbook itself. */
import type { Row, Submission } from '../../rules/submission';
import type { Cells } from './entries';
import type { IsoDate } from '../../text/cell';
import type { RememberedFile } from './files';

export interface Memory {
  /** Merges that changed something. */
  readonly merges: number;
  readonly files: readonly RememberedFile[];
  /** What the last merge wrote: by list, then by id of the row. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<string, Cells>>;
  /** Unit that nominated, by id of the row. */
  readonly senders: ReadonlyMap<string, string>;
  /** Rows that turned out to be another one, by their ids. */
  readonly joined: ReadonlyMap<string, string>;
  /** Number of the next row of the award list. */
  readonly nextRow: number;
  /** The register's lines as they were written; null: the province's own. */
  readonly register: readonly string[] | null;
  /** What the log last said of each file, by path and hash. */
  readonly told: ReadonlyMap<string, string>;
  /** Day of the last merge that changed something; absent in what earlier versions wrote. */
  readonly day?: IsoDate;
}

const FORMAT = 1;

/** Rows of one register travel in every file: each text is kept once. */
function pooled(value: unknown): { readonly value: unknown; readonly pool: readonly string[] } {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const found = places.get(text) ?? places.size;
    places.set(text, found);
    return found;
  };
  const packed = ({ register, carried, ...rest }: Submission): object => ({
    ...rest,
    register: register.map((row) => place(JSON.stringify(row))),
    ...(carried && {
      carried: {
        ...carried,
        files: carried.files.map((file) => ({ ...file, submission: packed(file.submission) })),
      },
    }),
  });
  const files = (value as { readonly files: readonly RememberedFile[] }).files.map(({ input, ...rest }) => ({
    ...rest,
    input: { ...input, submission: packed(input.submission) },
  }));
  return { value: { ...(value as object), files }, pool: [...places.keys()] };
}

/** What a program may change that opens a workbook and saves it: odd blanks, and what looks like an escape. */
const FRAGILE =
  /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffe\uffff]|_(?=x)/g;

/** JSON that comes back as it was, whatever program saved the workbook meanwhile. */
export const sturdyText = (json: string): string =>
  json.replace(FRAGILE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As text, for {@link parseMemory}. */
export function memoryText(memory: Memory): string {
  const { value, pool } = pooled({
    ...memory,
    lists: [...memory.lists].map(([list, rows]) => [list, [...rows]]),
    senders: [...memory.senders],
    joined: [...memory.joined],
    told: [...memory.told],
  });
  return sturdyText(JSON.stringify({ format: FORMAT, memory: value, pool }));
}

/**
 * @param text whole, as its checksum proves
 * @returns null for a memory of another program version
 */
export function parseMemory(text: string): Memory | null {
  const { format, memory, pool } = JSON.parse(text) as {
    readonly format: number;
    // As memoryText wrote it: nobody else writes texts with that checksum.
    readonly memory: {
      readonly [Key in keyof Memory]: Memory[Key] extends ReadonlyMap<string, infer V>
        ? readonly (readonly [string, V])[]
        : Memory[Key];
    };
    readonly pool: readonly string[];
  };
  if (format !== FORMAT) return null;
  const lists = memory.lists as unknown as readonly (readonly [
    string,
    readonly (readonly [string, Cells])[],
  ])[];
  const unpacked = ({ register, carried, ...rest }: Submission): Submission => ({
    ...rest,
    register: (register as unknown as readonly number[]).map(
      (place) => JSON.parse(pool[place] ?? 'null') as Row,
    ),
    ...(carried && {
      carried: {
        ...carried,
        files: carried.files.map((file) => ({ ...file, submission: unpacked(file.submission) })),
      },
    }),
  });
  return {
    ...memory,
    files: memory.files.map(({ input, ...rest }) => ({
      ...rest,
      input: { ...input, submission: unpacked(input.submission) },
    })),
    lists: new Map(lists.map(([list, rows]) => [list, new Map(rows)])),
    senders: new Map(memory.senders),
    joined: new Map(memory.joined),
    told: new Map(memory.told),
  };
}
