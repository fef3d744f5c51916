import { strToU8 } from 'fflate';
import type { WorkbookPackage } from '../package/open-package';
import { Refusal } from '../package/refusal';
import type { ZipEntry } from '../package/zip';
import { deflated, writeZip } from '../write/zip';
import { decodePart } from './scan';

/** The parts of a package while some of them change. */
export interface EditedParts {
  /** Text of a part as it stands now; refuses when there is none. */
  readonly read: (part: string) => string;
  readonly replace: (part: string, text: string) => void;
  readonly remove: (part: string) => void;
  readonly has: (part: string) => boolean;
  /** A part that is not there yet. */
  readonly add: (part: string, text: string) => void;
  /** The package: parts that did not change are the same compressed bytes, in the same order. */
  readonly zip: () => Uint8Array;
}

/** Opens a package for changing its parts. */
export function editParts(file: WorkbookPackage): EditedParts {
  const before = new Map<ZipEntry, string>();
  const now = new Map<ZipEntry, string>();
  const removed = new Set<ZipEntry>();
  const added = new Map<string, string>();
  const entryOf = (part: string): ZipEntry => {
    const entry = file.find(part);
    if (entry === undefined) throw new Refusal({ reason: 'part-missing', part });
    return entry;
  };
  const read = (part: string): string => {
    const fresh = added.get(part);
    if (fresh !== undefined) return fresh;
    const entry = entryOf(part);
    const known = now.get(entry);
    if (known !== undefined) return known;
    const text = decodePart(file.read(part), part);
    before.set(entry, text);
    now.set(entry, text);
    return text;
  };
  return {
    read,
    replace: (part, text) => (added.has(part) ? added.set(part, text) : now.set(entryOf(part), text)),
    remove: (part) => removed.add(entryOf(part)),
    has: (part) => added.has(part) || file.find(part) !== undefined,
    add: (part, text) => added.set(part, text),
    zip: () =>
      writeZip([
        ...file.entries
          .filter((entry) => !removed.has(entry))
          .map((entry) => {
            const text = now.get(entry);
            return text === undefined || text === before.get(entry)
              ? { ...entry, compressed: entry.compressed() }
              : deflated(entry.name, strToU8(text));
          }),
        ...[...added].map(([name, text]) => deflated(name, strToU8(text))),
      ]),
  };
}
