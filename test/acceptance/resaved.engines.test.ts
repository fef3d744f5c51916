/** A workbook that another program opened and saved again merges to the same summary, but for the file's own marks. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sampleFiles } from '../../src/cli/sample/sample';
import { merge } from '../../src/merge/merge';
import type { MergeInput, Summary } from '../../src/merge/summary';
import type { Plan } from '../../src/plan/schema';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import { openWorkbook } from '../../src/xlsx/read/open-workbook';
import { ninhThuan, twoLevel } from '../plan/plans';
import { libreOfficeConvertAll, needs, python } from '../tools';

const folder = mkdtempSync(join(tmpdir(), 'thi-dua-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function summaryOf(
  plan: Plan,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Summary {
  const inputs = files.map(({ name, bytes }): MergeInput => {
    const opened = openWorkbook(bytes, name, wantedSheets);
    if (!opened.ok) throw new Error(`${name}: ${JSON.stringify(opened.unreadable)}`);
    // Hash and size are what may differ: here they are the file's name.
    const file = { path: name, sha256: name, size: 0 };
    const read = readSubmission(opened.workbook, file, plan);
    if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.reason)}`);
    return { ok: true, file, submission: read.submission, findings: read.findings };
  });
  return merge(inputs, plan, null);
}

const openpyxl = `
import sys, openpyxl
for path in sys.argv[2:]:
    book = openpyxl.load_workbook(path)
    book.save(sys.argv[1] + '/' + path.split('/')[-1])
`;

/** Saves every file again under its own name in another folder. */
const programs = {
  LibreOffice: (paths: readonly string[], out: string): void =>
    void libreOfficeConvertAll(paths, out, 'xlsx', 'Calc MS Excel 2007 XML'),
  openpyxl: (paths: readonly string[], out: string): void => void python(openpyxl, [out, ...paths]),
};

describe.each([
  ['three levels', ninhThuan, 4],
  ['two levels', twoLevel, 2],
] as const)('a sample with faults of a plan with %s', (_, plan, units) => {
  const files = [...sampleFiles(plan, { units, seed: 5, faults: true, created: '2023-10-01T00:00:00Z' })]
    // Faults that only stand in the file's own bytes or marks are not kept by a program that rewrites them all.
    .filter(({ unit, expects }) => unit !== null && expects.shown === 'checking' && expects.codes.length <= 1)
    .filter(({ path }) => !/formula-without-value|row-hidden/.test(path))
    .map(({ path, bytes }) => ({ name: path.replaceAll('/', '_'), bytes }));

  for (const [tool, name] of [
    ['soffice', 'LibreOffice'],
    ['openpyxl', 'openpyxl'],
  ] as const) {
    needs(tool)(
      `saved again by ${name}`,
      () => {
        const [before, after] = [join(folder, name, plan.id, 'in'), join(folder, name, plan.id, 'out')];
        [before, after].forEach((each) => mkdirSync(each, { recursive: true }));
        const paths = files.map(({ name: file, bytes }) => {
          writeFileSync(join(before, file), bytes);
          return join(before, file);
        });
        programs[name](paths, after);
        const again = paths.map((path) => ({
          name: basename(path),
          bytes: readFileSync(join(after, basename(path))),
        }));
        expect(summaryOf(plan, again)).toEqual(summaryOf(plan, files));
      },
      600_000,
    );
  }
});
