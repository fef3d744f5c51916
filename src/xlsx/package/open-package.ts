/** A workbook file as an Open Packaging Conventions package: its parts, their types and how they are related. */
import { CONTENT_TYPES_PART, readContentTypes } from './content-types';
import type { ContentTypes } from './content-types';
import type { Sieve } from './blank-cells';
import type { PackageLimits } from './limits';
import { Refusal } from './refusal';
import { readRelationships, relationshipsPart } from './relationships';
import type { Relationship } from './relationships';
import { refuseByFirstBytes } from './signature';
import { readZip } from './zip';
import type { ZipEntry } from './zip';
import type { OtherFormat, Unreadable } from '../../sheets/source';

export interface WorkbookPackage {
  /** In the order of the zip's directory. */
  readonly entries: readonly ZipEntry[];
  /** Part names have no leading `/` and count in any letter case (ISO/IEC 29500-2, 6.2.2.3). */
  readonly find: (part: string) => ZipEntry | undefined;
  /** The bytes of a part, or what a sieve keeps of them; refuses when there is none. Inflates anew on each call. */
  readonly read: (part: string, sieve?: Sieve) => Uint8Array;
  /** Where a part leads to; of the package itself for `''`. Reads anew on each call. */
  readonly relationships: (part: string) => readonly Relationship[];
  readonly contentType: ContentTypes;
  /** Name of the workbook part, usually `xl/workbook.xml`. */
  readonly workbookPart: string;
}

/** Opens a workbook package (.xlsx, .xlsm and their templates). Throws a `Refusal` for anything else. */
export const openPackage = (bytes: Uint8Array, fileName: string, limits: PackageLimits): WorkbookPackage => {
  const otherKind = refuseByFirstBytes(bytes, fileName);
  if (otherKind !== null) throw new Refusal(otherKind);

  const entries = readZip(bytes, limits);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = partName(entry.name);
    // Two programs could read two different parts of one name.
    if (byName.has(name)) throw new Refusal({ reason: 'damaged', part: entry.name });
    byName.set(name, entry);
  }
  const find = (part: string): ZipEntry | undefined => byName.get(partName(part));
  const read = (part: string, sieve?: Sieve): Uint8Array => {
    const entry = find(part);
    if (entry === undefined) throw new Refusal({ reason: 'part-missing', part });
    return entry.inflate(sieve);
  };
  const relationships = (part: string): readonly Relationship[] => {
    const name = relationshipsPart(part);
    return find(name) === undefined ? [] : readRelationships(read(name), name, part);
  };

  if (find(CONTENT_TYPES_PART) === undefined) throw new Refusal(withoutContentTypes(find));
  const contentType = readContentTypes(read(CONTENT_TYPES_PART));
  if (find(relationshipsPart('')) === undefined)
    throw new Refusal({ reason: 'part-missing', part: relationshipsPart('') });
  const main = relationships('').find(({ type }) => type === 'officeDocument');
  if (main === undefined) throw new Refusal({ reason: 'other-format', format: 'unknown' });
  const format = mainFormat(contentType(main.target) ?? '');
  if (format !== 'xlsx') throw new Refusal({ reason: 'other-format', format });
  return { entries, find, read, relationships, contentType, workbookPart: main.target };
};

/** Old .NET wrote backslashes between folders. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

const ODS = 'application/vnd.oasis.opendocument.spreadsheet';

const withoutContentTypes = (find: WorkbookPackage['find']): Unreadable => {
  // OpenDocument puts its type, stored, into a first entry of this name.
  const mimetype = find('mimetype')?.inflate();
  if (mimetype !== undefined)
    return {
      reason: 'other-format',
      format: String.fromCharCode(...mimetype.subarray(0, ODS.length)) === ODS ? 'ods' : 'unknown',
    };
  return find(relationshipsPart('')) === undefined
    ? { reason: 'other-format', format: 'zip' }
    : { reason: 'part-missing', part: CONTENT_TYPES_PART };
};

/** What a package is, by the content type of its main part. */
const mainFormat = (contentType: string): OtherFormat | 'xlsx' => {
  const type = contentType.toLowerCase();
  if (/spreadsheetml\.(?:sheet|template)\.main\+xml$/.test(type)) return 'xlsx';
  if (/ms-excel\.(?:sheet|template)\.macroenabled\.main\+xml$/.test(type)) return 'xlsx';
  if (type.includes('ms-excel.sheet.binary')) return 'xlsb';
  if (type.includes('wordprocessingml') || type.includes('ms-word')) return 'docx';
  if (type.includes('presentationml') || type.includes('ms-powerpoint')) return 'pptx';
  return 'unknown';
};
