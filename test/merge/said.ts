/** Findings in short, for comparing lists of them. */
import type { Code, Finding } from '../../src/rules/finding';
import { textOf } from '../../src/rules/cells';
import type { Summary } from '../../src/merge/summary';

const place = ({ at }: Finding): string =>
  'file' in at ? `${at.file}${'field' in at ? `:${at.field}` : ''}` : 'summary';

/** Findings of some codes as "severity code place" with their arguments, in the summary's order. */
export const said = (summary: Summary, ...codes: readonly Code[]) =>
  summary.findings
    .filter(({ code }) => codes.includes(code))
    .map((finding) => [`${finding.severity} ${finding.code} ${place(finding)}`, finding.args] as const);

/** Codes found at a file. */
export const codesAt = (summary: Summary, path: string): readonly Code[] =>
  summary.findings.filter(({ at }) => 'file' in at && at.file === path).map(({ code }) => code);

/** Path and outcome of every file, with the parts that are taken from it. */
export const outcomes = (summary: Summary) =>
  summary.files.map(({ file, outcome, parts }) => [file.path, outcome, parts.join(' ')] as const);

/** Path and name of every nomination. */
export const nominated = (summary: Summary) =>
  summary.nominations.map(({ file, row }) => `${file.path}: ${textOf(row, 'name')}`);
