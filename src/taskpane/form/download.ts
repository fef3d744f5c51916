import type { NewFile } from './work';

/** Long enough to answer where the file is to be saved. */
const KEPT_MS = 120_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Some hosts' panes allow no download: whoever offers it opens the workbook as well. */
export function download({ name, bytes }: NewFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Nothing tells when the browser has taken the bytes.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
