/** Which workbook is open: by its stamp, and where that was lost by its sheets. */
import { isJournal } from '../excel/journal-sheet';
import { readWorkbook } from '../excel/read-workbook';
import { isMarked } from '../excel/stamp';
import { hiddenSheets, sheetName, sheetNames } from '../messages/form';
import type { Language } from '../messages/messages';
import type { TableId } from '../plan/field';
import type { Plan, Unit } from '../plan/schema';
import { kindOf, unitOf } from '../plan/units';
import { sheetsFor } from '../sheets/entry/form';
import { namedRanges } from '../sheets/read/named-ranges';
import type { ReadStamp } from '../sheets/read/stamp';
import { readStamp } from '../sheets/read/stamp';
import { readSubmission } from '../sheets/read/submission';
import { holdsSummary } from '../sheets/read/summary';
import type { SourceWorkbook, Wanted } from '../sheets/source';
import { LAYOUT_VERSION, STAMP_MARK } from '../sheets/stamp';
import { planOfStamp } from './plans';
import type { FormState, KnownPlan, OpenWorkbook } from './session';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const LONG: readonly string[] = [
  hiddenSheets.lists,
  hiddenSheets.summaryLists,
  hiddenSheets.memory,
  hiddenSheets.journal,
];

/** The hidden sheets, for the stamp: it may bear any name by now. Those that are long are not read. */
const stampOnly: Wanted = ({ name, visibility }) =>
  name === hiddenSheets.stamp || (visibility !== 'visible' && !LONG.includes(name));

const isSummaryUnfinished = ({ sheets, sheetNames }: SourceWorkbook): boolean =>
  sheetNames.some(isJournal) ||
  sheets.some((sheet) => sameName(sheet.name, hiddenSheets.stamp) && isMarked(sheet));

/**
 * Names of the sheets of a unit's form, in tab order.
 * @param of `visible`: those that the officer sees
 */
export function formSheets(plan: Plan, unit: Unit, of: 'visible' | 'all'): readonly string[] {
  const has = sheetsFor(plan, kindOf(plan, unit));
  const tables: readonly TableId[] = (['report', 'figures', 'nominations', 'register'] as const).filter(
    (table) => has[table],
  );
  const seen = ['info' as const, ...tables].map((table) => sheetName(plan, table));
  return of === 'visible' ? seen : [...seen, hiddenSheets.lists, hiddenSheets.stamp];
}

function stateOf(workbook: SourceWorkbook, plan: Plan, unit: Unit | null): FormState {
  const stamp = workbook.sheets.find(({ name }) => sameName(name, hiddenSheets.stamp));
  if (stamp && isMarked(stamp)) return { is: 'unfinished' };
  const expected = unit ? formSheets(plan, unit, 'all') : [];
  const sheets = expected.filter((wanted) => !workbook.sheetNames.some(({ name }) => sameName(name, wanted)));
  return sheets.length === 0 ? { is: 'whole' } : { is: 'lacking', sheets };
}

const formIn = (workbook: SourceWorkbook, plan: Plan, unit: Unit | null): OpenWorkbook => ({
  kind: 'form',
  plan,
  unit,
  state: stateOf(workbook, plan, unit),
  hasSummary: holdsSummary(workbook),
  isMergeUnfinished: workbook.sheetNames.some(isJournal),
});

function ofStamp(
  made: ReadStamp,
  workbook: SourceWorkbook,
  known: readonly KnownPlan[],
  language: Language,
): OpenWorkbook {
  const { kind, stamp } = made;
  if (stamp.layoutVersion > LAYOUT_VERSION)
    return {
      kind: 'unreadable',
      trouble: { reason: 'layout-newer', found: stamp.layoutVersion, known: LAYOUT_VERSION },
    };
  const ruling = planOfStamp(made, known, language);
  if (kind === 'summary')
    return { kind, plan: ruling.ok ? ruling.plan : null, isUnfinished: isSummaryUnfinished(workbook) };
  if (!ruling.ok) return { kind: 'unreadable', trouble: ruling.trouble };
  const { plan } = ruling;
  const unit = stamp.unit === null ? null : unitOf(plan, stamp.unit);
  return formIn(workbook, plan, unit);
}

/** The stamp of an install that was interrupted has its lines, but not yet the first one, by which it is known. */
function begunStamp(workbook: SourceWorkbook): ReadStamp | null {
  const sheet = workbook.sheets.find(({ name }) => sameName(name, hiddenSheets.stamp));
  if (!sheet || !isMarked(sheet)) return null;
  const first = { row: 1, hidden: false, cells: new Map([[1, { value: STAMP_MARK }]]) };
  const rows = [first, ...sheet.rows.filter(({ row }) => row !== first.row)];
  return readStamp({ ...workbook, sheets: [{ ...sheet, rows }] });
}

/** Sheets whose names are the form's, whatever stands behind the name, and those that its names point into. */
const likeOurs: Wanted = ({ name }, names) =>
  Object.values(sheetNames).some((ours) => name.toLowerCase().startsWith(ours.toLowerCase())) ||
  namedRanges(names).pointInto(name);

/** Without its stamp a form is known by what its sheets hold, read by each plan that the pane knows. */
async function byContent(context: Excel.RequestContext, known: readonly KnownPlan[]): Promise<OpenWorkbook> {
  const workbook = await readWorkbook(context, likeOurs);
  for (const { plan } of workbook.sheets.length > 0 ? known : []) {
    const read = readSubmission(workbook, { path: '', sha256: '', size: 0 }, plan);
    if (!read.ok) continue;
    const { unit: code } = read.submission;
    const unit = code === null ? null : unitOf(plan, code);
    return formIn(workbook, plan, unit);
  }
  return { kind: 'none' };
}

/** Reads as little as tells; a big workbook of somebody's own is not read through. Throws `HostTrouble`. */
export async function identify(
  context: Excel.RequestContext,
  known: readonly KnownPlan[],
  language: Language,
): Promise<OpenWorkbook> {
  const workbook = await readWorkbook(context, stampOnly);
  const made = readStamp(workbook) ?? begunStamp(workbook);
  if (made) return ofStamp(made, workbook, known, language);
  // Of a new summary the journal comes first.
  if (isSummaryUnfinished(workbook)) return { kind: 'summary', plan: null, isUnfinished: true };
  return byContent(context, known);
}
