/** A file that was given, as a workbook, or the reason why not. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import type { FileTrouble } from '../../messages/trouble';
import type { FileLineage } from '../../rules/submission';
import type { SourceWorkbook, Wanted } from '../../sheets/source';
import { openWorkbook } from '../../xlsx/read/open-workbook';
import type { GivenFile } from './given';

/** Bytes of a file. A workbook of the trade has about 100 KB; what is larger is a scan or a film. */
const LARGEST = 100_000_000;

export type Opened =
  | {
      readonly ok: true;
      readonly file: FileLineage;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly workbook: SourceWorkbook;
    }
  | { readonly ok: false; readonly file: FileLineage; readonly trouble: FileTrouble };

/**
 * Reads and opens the file. Browsers hash only for pages over https: an office's own server often has none, so the
 * hash is made here.
 */
export async function openGiven({ path, blob }: GivenFile, wanted: Wanted): Promise<Opened> {
  const unread = { path, sha256: '', size: blob.size };
  if (blob.size > LARGEST)
    return {
      ok: false,
      file: unread,
      trouble: { reason: 'too-large', found: blob.size, limit: LARGEST },
    };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    // Browsers say so of a file that was moved, changed or locked since it was chosen.
    const detail = error instanceof DOMException || error instanceof Error ? error.name : '';
    return { ok: false, file: unread, trouble: { reason: 'unreadable-file', detail } };
  }
  const file = { path, sha256: bytesToHex(sha256(bytes)), size: bytes.byteLength };
  const opened = openWorkbook(bytes, path, wanted);
  return opened.ok
    ? { ok: true, file, bytes, workbook: opened.workbook }
    : { ok: false, file, trouble: opened.unreadable };
}
