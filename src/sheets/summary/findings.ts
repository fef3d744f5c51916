import type { SummaryNomination } from '../../merge/summary';
import { messages } from '../../messages';
import * as words from '../../messages/summary-form';
import type { Plan } from '../../plan/schema';
import { unitLabel, unitOf } from '../../plan/units';
import { literal } from '../../rules/define';
import type { Finding, Place } from '../../rules/finding';
import { checksum } from '../../text/checksum';
import { columnLetters } from '../address';
import { canvas } from '../canvas';
import type { LinkTarget } from '../layout';
import { sayFinding } from '../saying';
import * as style from '../style';
import type { SummaryForm } from './form';
import { putTitle } from './form';
import type { Laid } from './laid';
import type { List, ListColumn, ListRow } from './list';
import { putList } from './list';

const HEADER_ROW = 4;

/** Where the finding's file is opened; null for what stands at no file. */
function targetOf(at: Place, pathTo: SummaryForm['pathTo']): LinkTarget | null {
  if (at.kind === 'summary') return null;
  if (at.file === words.thisSummary) {
    return at.kind === 'cell' || at.kind === 'row'
      ? { kind: 'cell', sheet: at.sheet, at: { row: at.row, col: at.kind === 'cell' ? at.col : 1 } }
      : null;
  }
  const path = pathTo(at.file);
  if (path === null) return null;
  switch (at.kind) {
    case 'cell':
      return { kind: 'file', path, sheet: at.sheet, at: { row: at.row, col: at.col } };
    case 'row':
      return { kind: 'file', path, sheet: at.sheet, at: { row: at.row, col: 1 } };
    case 'sheet':
      return {
        kind: 'file',
        path,
        sheet: at.sheet === '' ? null : at.sheet,
        at: at.sheet === '' ? null : { row: 1, col: 1 },
      };
    case 'file':
      return { kind: 'file', path, sheet: null, at: null };
    default:
      return at satisfies never;
  }
}

const [severity, unit, what, basis, mend, where, file, status] = words.findingHeaders;
const listed = { style: style.listedText } as const;
const computed = { computed: true } as const;
const columns: readonly ListColumn[] = [
  { id: 'severity', header: severity, width: 10, style: { ...style.listedCenter, bold: true }, ...computed },
  { id: 'unit', header: unit, width: 22, ...listed },
  { id: 'what', header: what, width: 56, ...listed, ...computed },
  { id: 'basis', header: basis, width: 16, ...listed, ...computed },
  { id: 'mend', header: mend, width: 36, ...listed, ...computed },
  { id: 'where', header: where, width: 40, style: { ...style.listedText, ...style.linkText }, ...computed },
  { id: 'file', header: file, width: 24, ...listed, ...computed },
  { id: 'status', header: status, width: 12, ...listed, ...computed },
];

/** What a finding is about, wherever its row has moved in the file and whatever the file is called. */
function aboutOf({ code, unit: of, at, args }: Finding, nominee: string | undefined): string {
  const name = 'name' in args ? args.name : '';
  const told = 'part' in args ? args.part : 'item' in args ? args.item : '';
  switch (at.kind) {
    case 'cell':
      return JSON.stringify([code, of, at.table, at.field, at.key, nominee ?? name, told]);
    case 'row':
    case 'sheet':
      return JSON.stringify([code, of, at.sheet, nominee ?? '', told]);
    case 'summary':
      return JSON.stringify([code, of, 'quota' in args ? args.quota : name, told]);
    case 'file':
      return JSON.stringify([code, of, 'quota' in args ? args.quota : '', told]);
    default:
      return at satisfies never;
  }
}

/** @param idOf the award list's row of a nomination */
export function findingRows(
  { plan, summary, pathTo }: SummaryForm,
  idOf: (nomination: SummaryNomination) => string | undefined,
): readonly ListRow[] {
  const rowKey = (path: string, sheet: string, row: number): string => JSON.stringify([path, sheet, row]);
  const nominees = new Map(
    summary.nominations.map((each) => [rowKey(each.file.path, each.row.sheet, each.row.row), idOf(each)]),
  );
  const times = new Map<string, number>();
  return summary.findings.map((finding) => {
    const { at } = finding;
    const about = aboutOf(finding, 'row' in at ? nominees.get(rowKey(at.file, at.sheet, at.row)) : undefined);
    const time = (times.get(about) ?? 0) + 1;
    times.set(about, time);
    const said = sayFinding(finding, plan, 'vi');
    const sender = finding.unit === null ? null : unitOf(plan, finding.unit);
    const target = targetOf(at, pathTo);
    return {
      id: `${checksum(about)}${time === 1 ? '' : `-${time}`}`,
      cells: {
        severity: messages.vi.severities[finding.severity],
        unit: sender && unitLabel(plan, sender),
        what: said.what,
        basis: said.basis,
        mend: said.mend,
        where: said.where || null,
        file: at.kind === 'summary' ? null : at.file,
      },
      ...(target ? { link: { column: 'where', target } } : {}),
    };
  });
}

export const findingList = (rows: readonly ListRow[]): List => ({
  id: 'findings',
  sheet: words.summarySheets.findings,
  headerRow: HEADER_ROW,
  columns,
  rows,
});

const colors: Readonly<Record<Finding['severity'], string>> = {
  error: style.ERROR_COLOR,
  warning: '9C5700',
  note: '404040',
};

/** Every finding of every file, each with its basis, what to do, and a link to its cell. */
export function layOutFindings(plan: Plan, rows: readonly ListRow[]): Laid {
  const list = findingList(rows);
  const page = canvas(list.sheet);
  putTitle(page, words.summaryTitles.findings, plan);
  const { names, column, colOf } = putList(page, list);
  const first = (id: string): string => `$${columnLetters(colOf(id))}${HEADER_ROW + 1}`;
  for (const [id, color] of Object.entries(colors)) {
    page.format({
      ranges: [column('severity')],
      formula: `${first('severity')}=${literal(messages.vi.severities[id as Finding['severity']])}`,
      style: { color },
    });
  }
  page.format({
    ranges: [column('what')],
    formula: `${first('status')}=${literal(words.findingStatuses.gone)}`,
    style: { color: 'A6A6A6' },
  });
  const sheet = page.finish({
    tabColor: 'C00000',
    freeze: { rows: HEADER_ROW, cols: 0 },
    print: style.printSetup('landscape', { repeatRows: { from: HEADER_ROW, to: HEADER_ROW } }),
  });
  return { sheet, names };
}
