/** A file under another path: everything that tells where it stands tells the new one. */
import type { Finding } from '../rules/finding';
import type { FileLineage, Submission } from '../rules/submission';

interface Lineage {
  readonly file: FileLineage;
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

export const calledBy = <T extends Lineage>(file: FileLineage, input: T): T => ({
  ...input,
  file,
  submission: { ...input.submission, file },
  findings: input.findings.map((finding) =>
    'file' in finding.at ? { ...finding, at: { ...finding.at, file: file.path } } : finding,
  ),
});
