import { unitLabel, unitOf } from '../../plan/units';
import type { Finding, Place } from '../../rules/finding';
import { messages } from '../../messages';
import * as words from '../../messages/summary-form';
import { canvas } from '../canvas';
import type { LinkTarget, SheetLayout } from '../layout';
import { sayFinding } from '../saying';
import * as style from '../style';
import type { SummaryForm } from './form';
import { inFile, putHeaders, putTitle } from './form';

const HEADER_ROW = 4;
const [WHAT_WIDTH, MEND_WIDTH, WHERE_WIDTH] = [56, 36, 40];

/** Where the finding's file is opened; null for what stands at no file, or where there is no way to it. */
function targetOf(at: Place, pathTo: SummaryForm['pathTo']): LinkTarget | null {
  switch (at.kind) {
    case 'cell':
      return inFile(pathTo, at.file, at.sheet, { row: at.row, col: at.col });
    case 'row':
      return inFile(pathTo, at.file, at.sheet, { row: at.row, col: 1 });
    case 'sheet':
      return at.sheet === ''
        ? inFile(pathTo, at.file, null, null)
        : inFile(pathTo, at.file, at.sheet, { row: 1, col: 1 });
    case 'file':
      return inFile(pathTo, at.file, null, null);
    case 'summary':
      return null;
    default:
      return at satisfies never;
  }
}

const colors: Readonly<Record<Finding['severity'], string>> = {
  error: style.ERROR_COLOR,
  warning: '9C5700',
  note: '404040',
};

/** Every finding of every file, each with its basis, what to do, and a link to its cell. */
export function layOutFindings({ plan, summary, pathTo }: SummaryForm): SheetLayout {
  const page = canvas(words.summarySheets.findings);
  putTitle(page, words.summaryTitles.findings, plan);
  const [severity, unit, what, basis, mend, where, file] = words.findingHeaders;
  putHeaders(page, HEADER_ROW, [
    [severity, 10],
    [unit, 22],
    [what, WHAT_WIDTH],
    [basis, 16],
    [mend, MEND_WIDTH],
    [where, WHERE_WIDTH],
    [file, 24],
  ]);
  summary.findings.forEach((finding, index) => {
    const row = HEADER_ROW + 1 + index;
    const said = sayFinding(finding, plan, 'vi');
    const sender = finding.unit === null ? null : unitOf(plan, finding.unit);
    const path = finding.at.kind === 'summary' ? '' : finding.at.file;
    page.put(row, 1, messages.vi.severities[finding.severity], {
      ...style.listedCenter,
      bold: true,
      color: colors[finding.severity],
    });
    page.put(row, 2, sender ? unitLabel(plan, sender) : null, style.listedText);
    page.put(row, 3, said.what, style.listedText);
    page.put(row, 4, said.basis, style.listedText);
    page.put(row, 5, said.mend, style.listedText);
    const target = targetOf(finding.at, pathTo);
    page.put(row, 6, said.where, target ? { ...style.listedText, ...style.linkText } : style.listedText);
    page.put(row, 7, path || null, style.listedText);
    if (target) page.link({ at: { row, col: 6 }, target, tooltip: words.goTo });
    page.row(
      row,
      style.fittedHeight([
        [said.what, WHAT_WIDTH],
        [said.mend, MEND_WIDTH],
        [said.where, WHERE_WIDTH],
      ]),
    );
  });
  if (summary.findings.length === 0) page.put(HEADER_ROW + 1, 3, words.nothingFound, style.listedText);
  const last = HEADER_ROW + Math.max(1, summary.findings.length);
  return page.finish({
    tabColor: 'C00000',
    freeze: { rows: HEADER_ROW, cols: 0 },
    autoFilter: { from: { row: HEADER_ROW, col: 1 }, to: { row: last, col: words.findingHeaders.length } },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
}
