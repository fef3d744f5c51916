import type { NewFile } from './work';

/** Long enough to answer where the file is to be saved. */
const KEPT_MS = 120_000;
const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** By the ending of the file's name. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  csv: 'text/csv',
};

/** Some hosts' panes allow no download: whoever offers it opens the workbook as well. */
export function download({ name, bytes }: NewFile): void {
  const type = TYPES[name.replace(/^.*\./, '')] ?? '';
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Nothing tells when the browser has taken the bytes.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
