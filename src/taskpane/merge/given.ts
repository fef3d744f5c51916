/** Files as the officer gave them: chosen one by one, or dropped with the folders that they lie in. */

/** A file to read. Plain enough to be sent to a worker. */
export interface GivenFile {
  /** How everything shown and stored calls it: with its folders where the browser tells them; one of its kind. */
  readonly path: string;
  readonly blob: Blob;
}

/** What browsers tell of a file besides its bytes. */
export type ChosenFile = Blob & { readonly name: string; readonly lastModified: number };

/** A file with its path from the folder that was dropped, `/` between. */
export interface Found {
  readonly path: string;
  readonly file: ChosenFile;
}

/** Excel's owner files and what systems hide: no officer means them. */
export const isPassedOver = (path: string): boolean => /(?:^|\/)(?:~\$|\.)[^/]*$/.test(path);

const sameFile = (one: GivenFile, { path, file }: Found): boolean =>
  one.path === path &&
  one.blob.size === file.size &&
  (one.blob as ChosenFile).lastModified === file.lastModified;

/** "a.xlsx", "a (2).xlsx": two files of one name from two folders, which a browser does not tell. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/su.exec(path) ?? [];
  for (let n = 1; ; n += 1) {
    const free = n === 1 ? path : `${stem} (${n})${ending}`;
    if (!taken.has(free)) return free;
  }
}

/** The files so far and those that are added. A file that is there already is not added again. */
export function withFiles(given: readonly GivenFile[], added: readonly Found[]): readonly GivenFile[] {
  const files = [...given];
  const taken = new Set(given.map(({ path }) => path));
  for (const { path: said, file } of added) {
    const path = said.normalize('NFC');
    if (isPassedOver(path) || files.some((one) => sameFile(one, { path, file }))) continue;
    const free = freePath(path, taken);
    taken.add(free);
    files.push({ path: free, blob: file });
  }
  return files.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Files of an `<input type="file">`. */
export const chosenFiles = (files: Iterable<File>): readonly Found[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Everything that was dropped; folders with all that is in them, where the browser lets one look. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly Found[]> {
  // The list empties as soon as the event is over: entries are taken before anything is awaited.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const known = entries.filter((entry) => entry !== null);
  if (known.length < entries.length) return chosenFiles(transfer.files);
  return (await Promise.all(known.map(walk))).flat();
}

async function walk(entry: FileSystemEntry): Promise<readonly Found[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: (readonly Found[])[] = [];
  // Chromium hands out a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return inside.flat();
    inside.push(...(await Promise.all(some.map(walk))));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
