/** From the workbook as it came back to the submission in it, with all that had to be mended or passed over. */
import type { TableId } from '../../plan/field';
import type { Plan, Unit } from '../../plan/schema';
import { kindOf, unitByLabel, unitLabel, unitOf } from '../../plan/units';
import { shown } from '../../rules/cells';
import { fieldsFor } from '../../rules/context';
import type { Finding } from '../../rules/finding';
import type { FileLineage, Row, Submission } from '../../rules/submission';
import { nearMatch } from '../../text/near';
import { sheetName } from '../../messages/form';
import type { Foreign } from '../../messages/trouble';
import { sheetsFor } from '../entry/form';
import type { SourceWorkbook } from '../source';
import { LAYOUT_VERSION } from '../stamp';
import { summaryShapes } from '../summary/shapes';
import { carriedRows, sheetsOfSummary } from './carried';
import { readFigures } from './figures';
import type { Grid } from './grid';
import { gridOf, headerKey } from './grid';
import { infoCells, readInfo } from './info';
import { nominationList } from './list-tables';
import { readList } from './lists';
import { normalised } from './mend';
import type { NamedRanges } from './named-ranges';
import { namedRanges } from './named-ranges';
import { planCopyFindings } from './plan-copy';
import type { Reading, ReadTable } from './reading';
import { atSheet, found, TABLES } from './reading';
import { readRegisterTable } from './register';
import { readReport } from './report';
import type { ReadStamp } from './stamp';
import { readStamp, stampedTitle } from './stamp';
import type { TableSheets } from './tables';
import { holdsSummary, readSummary } from './summary';
import { furtherLists, locateTables } from './tables';

/** It is a workbook, but no submission to this plan. A summary is no trouble: it is left out and named. */
export type NotASubmission =
  | { readonly reason: 'is-summary' }
  | Extract<Foreign, { readonly reason: 'not-ours' | 'layout-newer' | 'plan-other' }>;

export type SubmissionResult =
  | { readonly ok: true; readonly submission: Submission; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly reason: NotASubmission };

/**
 * Reads a unit's workbook by the plan that rules, whatever plan is inside it. Nothing that was entered in the form's
 * sheets is left out without a finding.
 *
 * @param workbook with the sheets that `wantedSheets` picks
 */
export function readSubmission(workbook: SourceWorkbook, file: FileLineage, plan: Plan): SubmissionResult {
  const made = readStamp(workbook);
  const refusal = made && refusalOf(made, plan);
  if (refusal) return { ok: false, reason: refusal };

  const names = namedRanges(workbook.names);
  const summary = holdsSummary(workbook)
    ? readSummary(workbook, summaryShapes(plan, made?.stamp.unit ?? plan.root.code), plan)
    : null;
  const ofSummary = summary ? sheetsOfSummary(summary) : new Set<string>();
  const grids = workbook.sheets.filter(({ name }) => !ofSummary.has(name)).map(gridOf);
  const sheets = locateTables(grids, plan, names);
  const stamped = unitOf(plan, made?.stamp.unit ?? '');
  const unit = unitOfWorkbook(sheets.info, plan, names, stamped);
  const reading: Reading = {
    plan,
    file: file.path,
    unit: unit?.code ?? null,
    kind: unit && kindOf(plan, unit),
    names,
    dayOf: workbook.dayOf,
  };
  const lists = [
    ...(sheets.nominations ? [sheets.nominations] : []),
    ...furtherLists(grids, sheets, plan, names),
  ];
  const tables = readTables(reading, sheets, lists, unit, stamped);
  const isRecognised = PARTS_AND_INFO.some((table) => tables[table].known >= 2);
  if (!made && !isRecognised) return { ok: false, reason: { reason: 'not-ours' } };

  const merged = unit && summary && carriedRows(summary, plan, unit);
  const submission: Submission = {
    file,
    unit: reading.unit,
    stamp: made?.stamp ?? null,
    info: tables.info.rows[0] ?? blankInfo(plan),
    report: tables.report.rows,
    figures: tables.figures.rows,
    nominations: [...tables.nominations.rows, ...(merged?.own ?? [])],
    register: tables.register.rows,
    ...(merged ? { carried: merged.carried } : {}),
  };
  const findings = [
    ...(made ? planCopyFindings(reading, made) : [stampMissing(reading)]),
    ...sheetFindings(reading, sheets),
    ...TABLES.flatMap((table) => tables[table].findings),
    ...normalised(reading, submission),
    ...(merged?.carried.lost ? [carriedLost(reading, merged.carried.chosen.length)] : []),
  ];
  return { ok: true, submission, findings };
}

/** A register alone makes no submission. */
const PARTS_AND_INFO = ['info', 'report', 'figures', 'nominations'] as const;

const NOTHING: ReadTable = { rows: [], findings: [], known: 0 };

function readTables(
  reading: Reading,
  sheets: TableSheets,
  lists: readonly Grid[],
  unit: Unit | null,
  stamped: Unit | null,
): Readonly<Record<TableId, ReadTable>> {
  const { plan } = reading;
  const nominations = nominationList(plan, unit, stamped ?? unit);
  const [list = NOTHING, ...further] = lists.map((grid) => readList(reading, grid, nominations));
  const filled = further.filter(({ rows }) => rows.length > 0);
  return {
    info: sheets.info ? readInfo(reading, sheets.info, fieldsFor(plan, unit)('info', '')) : NOTHING,
    report: sheets.report ? readReport(reading, sheets.report) : NOTHING,
    figures: sheets.figures ? readFigures(reading, sheets.figures) : NOTHING,
    nominations: {
      rows: [list, ...filled].flatMap(({ rows }) => rows),
      findings: [
        ...list.findings,
        ...filled.flatMap(({ rows, findings }) => [
          ...renamed(reading, 'nominations', rows[0]?.sheet ?? ''),
          ...findings,
        ]),
      ],
      known: list.known,
    },
    register: sheets.register ? readRegisterTable(reading, sheets.register) : NOTHING,
  };
}

function refusalOf(made: ReadStamp, plan: Plan): NotASubmission | null {
  const { kind, stamp } = made;
  if (kind === 'summary') return { reason: 'is-summary' };
  if (stamp.layoutVersion > LAYOUT_VERSION) {
    return { reason: 'layout-newer', found: stamp.layoutVersion, known: LAYOUT_VERSION };
  }
  if (stamp.planId === plan.id) return null;
  return {
    reason: 'plan-other',
    found: { id: stamp.planId, title: stampedTitle(made) },
    expected: { id: plan.id, title: plan.title },
  };
}

/**
 * The unit that was chosen on the first sheet; where nothing is chosen, the one that the workbook was made for. A text
 * that is no unit's name leaves it at the latter, and the rules tell of the cell; but when the text is near another
 * unit's name the workbook was probably passed on, and counting it for the wrong unit is worse than not knowing.
 */
function unitOfWorkbook(
  info: Grid | undefined,
  plan: Plan,
  names: NamedRanges,
  stamped: Unit | null,
): Unit | null {
  const cell = info && infoCells(info, plan, names, ['unit']).get('unit')?.cell;
  const text = shown(cell?.value ?? null);
  if (text === '') return stamped;
  const chosen = unitByLabel(plan, text);
  if (chosen) return chosen;
  const near = nearMatch(
    text,
    plan.units.map((unit) => unitLabel(plan, unit)),
  );
  return stamped && (near === null || near === unitLabel(plan, stamped)) ? stamped : null;
}

const blankInfo = (plan: Plan): Row => ({
  table: 'info',
  key: '',
  sheet: sheetName(plan, 'info'),
  row: 1,
  cells: {},
});

const stampMissing = (reading: Reading): Finding =>
  found(reading, 'stamp-missing', 'warning', { kind: 'file', file: reading.file }, {});

const carriedLost = (reading: Reading, rows: number): Finding =>
  found(reading, 'carried-lost', 'warning', { kind: 'file', file: reading.file }, { rows });

/** Sheets that bear another name, and those that are not there. */
function sheetFindings(reading: Reading, sheets: TableSheets): readonly Finding[] {
  const { plan, kind } = reading;
  const asked: Partial<Record<TableId, boolean>> = { info: true, ...(kind && sheetsFor(plan, kind)) };
  const severity = Object.keys(sheets).length > 0 ? 'warning' : 'error';
  return TABLES.flatMap((table) => {
    const there = sheets[table];
    if (there) return renamed(reading, table, there.name);
    const args = { sheet: sheetName(plan, table) };
    return asked[table] === true
      ? [found(reading, 'sheet-missing', severity, atSheet(reading, '', table), args)]
      : [];
  });
}

function renamed(reading: Reading, table: TableId, name: string): readonly Finding[] {
  const sheet = sheetName(reading.plan, table);
  return headerKey(name) === headerKey(sheet)
    ? []
    : [found(reading, 'sheet-renamed', 'note', atSheet(reading, name, table), { sheet, found: name })];
}
