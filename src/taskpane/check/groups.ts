/** Findings as they are looked through: filtered, then by sheet and row. */
import { sayFinding } from '../../sheets/saying';
import type { SaidFinding } from '../../sheets/saying';
import { header, sheetName } from '../../messages/form';
import type { Language } from '../../messages/messages';
import { clauseOf } from '../../plan/clauses';
import type { TableId } from '../../plan/field';
import type { Plan } from '../../plan/schema';
import { tableAt, tablePlace } from '../../merge/place';
import { groupedBy } from '../../merge/group';
import { textOf } from '../../rules/cells';
import type { CellPlace, Finding, Severity } from '../../rules/finding';
import { rowsOf } from '../../rules/submission';
import type { Row, Submission } from '../../rules/submission';
import { a1 } from '../../sheets/address';
import type { CellAddress } from '../../sheets/layout';
import { loose } from '../../text/normal';

/** A finding in words. */
export interface Shown extends SaidFinding {
  /** The same for the same finding of the next check. */
  readonly id: string;
  readonly severity: Severity;
  /** Sheet on which it stands, as it is called in the workbook; '' for the workbook as a whole. */
  readonly sheet: string;
  /** Row that it speaks of; 0 for the sheet as a whole. */
  readonly row: number;
  /** Where to go; null: to no cell. */
  readonly target: (CellAddress & { readonly sheet: string; readonly table: TableId | null }) | null;
  /** "D12, Họ và tên": the cell and what it is, without the sheet; '' where it is no cell. */
  readonly cell: string;
  /** Whole text of the clause that it cites; null for a convention of the form. */
  readonly clause: string | null;
}

/** What names a row of a sheet; '' where nothing does. */
export type RowNames = (sheet: string, row: number) => string;

export interface RowGroup {
  readonly row: number;
  /** Who or what stands in the row; '' where nothing names it. */
  readonly name: string;
  readonly findings: readonly Shown[];
}

export interface SheetGroup {
  readonly sheet: string;
  readonly rows: readonly RowGroup[];
  readonly count: number;
}

export interface Filter {
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  /** Null: all. */
  readonly sheet: string | null;
  readonly text: string;
}

export const noFilter: Filter = { hidden: new Set(), sheet: null, text: '' };

/** A table that nothing was entered in is found at no sheet: the submission's rows tell which it is. */
const placeOf = (
  { at }: Finding,
  submission: Submission,
): (CellAddress & { readonly sheet: string }) | null => {
  switch (at.kind) {
    case 'cell':
      return { sheet: at.sheet, row: at.row, col: at.col };
    case 'row':
      return { sheet: at.sheet, row: at.row, col: 1 };
    case 'sheet': {
      const sheet = at.sheet || ((at.table && rowsOf(submission, at.table)[0]?.sheet) ?? '');
      return sheet === '' ? null : { sheet, row: 1, col: 1 };
    }
    case 'file':
    case 'summary':
      return null;
    default:
      return at satisfies never;
  }
};

function targetOf(finding: Finding, submission: Submission): Shown['target'] {
  const place = placeOf(finding, submission);
  return place && { ...place, table: tableAt(finding.at, submission) };
}

/** The same place where its table stands now: a sheet may have been renamed since. Null: the table is gone. */
export function targetNow(target: NonNullable<Shown['target']>, now: Submission): Shown['target'] {
  const sheet = target.table === null ? undefined : rowsOf(now, target.table)[0]?.sheet;
  return sheet === undefined || sheet === target.sheet ? null : { ...target, sheet };
}

/** Answers have one column only: the item tells more than its header. */
const labelOf = ({ table, key, field }: CellPlace, plan: Plan): string =>
  table === 'report' && key !== '' ? key : header(plan, table, field);

const sheetOf = ({ at }: Finding, plan: Plan): string => {
  if (!('sheet' in at)) return '';
  return at.sheet === '' && at.kind === 'sheet' && at.table !== null ? sheetName(plan, at.table) : at.sheet;
};

/** Every finding in words, in the order of the tabs. Those that say the same twice get different ids. */
export function shownFindings(
  findings: readonly Finding[],
  submission: Submission,
  plan: Plan,
  language: Language,
): readonly Shown[] {
  const seen = new Map<string, number>();
  return findings
    .map((finding) => ({ finding, place: tablePlace(tableAt(finding.at, submission)) }))
    .sort((one, other) => one.place - other.place)
    .map(({ finding }) => {
      const { at, code, severity, basis } = finding;
      const key = JSON.stringify([code, at]);
      const n = (seen.get(key) ?? 0) + 1;
      seen.set(key, n);
      return {
        ...sayFinding(finding, plan, language),
        id: `${key}${n}`,
        severity,
        sheet: sheetOf(finding, plan),
        row: 'row' in at ? at.row : 0,
        target: targetOf(finding, submission),
        cell: at.kind === 'cell' ? `${a1(at)}, ${labelOf(at, plan)}` : '',
        clause: basis === null ? null : clauseOf(plan, basis).text,
      };
    });
}

const isWanted = ({ hidden, sheet, text }: Filter, nameOf: RowNames): ((shown: Shown) => boolean) => {
  const words = loose(text)
    .split(' ')
    .filter((word) => word !== '');
  return (shown) => {
    if (hidden.has(shown.severity) || (sheet !== null && shown.sheet !== sheet)) return false;
    if (words.length === 0) return true;
    const { what, mend, where, cell, basis, clause, row } = shown;
    const all = loose([what, mend, where, cell, basis, clause, nameOf(shown.sheet, row)].join(' '));
    return words.every((word) => all.includes(word));
  };
};

/**
 * What the filter leaves. A text is looked for word by word, with or without diacritics, in all that a finding shows: its
 * sentences, its place, the clause, and the name of its row.
 */
export const filtered = (all: readonly Shown[], filter: Filter, nameOf: RowNames): readonly Shown[] =>
  all.filter(isWanted(filter, nameOf));

/** Names of the rows of an open form: the nominee, the indicator. Other sheets have one cell a row. */
export function rowNames(submission: Submission, plan: Plan): RowNames {
  const nameOf = (table: TableId, row: Row): string => {
    switch (table) {
      case 'nominations':
        return textOf(row, 'name');
      case 'register':
        return textOf(row, 'recipient');
      case 'figures':
        return plan.figures?.indicators.find(({ code }) => code === row.key)?.name ?? row.key;
      case 'report':
      case 'info':
        return '';
      default:
        return table satisfies never;
    }
  };
  const names = new Map<string, string>();
  for (const table of ['figures', 'nominations', 'register'] as const) {
    for (const row of rowsOf(submission, table))
      names.set(JSON.stringify([row.sheet, row.row]), nameOf(table, row));
  }
  return (sheet, row) => names.get(JSON.stringify([sheet, row])) ?? '';
}

/** By sheet, then by row, in the order in which they come. */
export const grouped = (shown: readonly Shown[], nameOf: RowNames): readonly SheetGroup[] =>
  [...groupedBy(shown, ({ sheet }) => sheet)].map(([sheet, own]) => ({
    sheet,
    count: own.length,
    rows: [...groupedBy(own, ({ row }) => row)].map(([row, findings]) => ({
      row,
      name: row === 0 ? '' : nameOf(sheet, row),
      findings,
    })),
  }));
