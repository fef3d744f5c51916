/** What the tab does: install, repair, make a workbook, take a register along. */
import { install } from '../../excel/install';
import type { InstallResult } from '../../excel/install';
import { repair } from '../../excel/repair';
import type { RepairResult } from '../../excel/repair';
import { sortList } from '../../excel/sort-list';
import type { SortResult } from '../../excel/sort-list';
import type { Language, Said } from '../../messages/messages';
import { checkRegister } from '../../merge/register';
import type { Plan, Unit } from '../../plan/schema';
import type { Row } from '../../rules/submission';
import type { Entries, Values } from '../../sheets/entry/form';
import { noEntries } from '../../sheets/entry/form';
import { layOutEntryWorkbook } from '../../sheets/entry/workbook';
import type { WorkbookLayout } from '../../sheets/layout';
import { readRegister } from '../../sheets/read/register';
import { wantedSheets } from '../../sheets/read/wanted';
import { sayFinding, sayTrouble } from '../../sheets/saying';
import { loose } from '../../text/normal';
import { openWorkbook } from '../../xlsx/read/open-workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';

/** Whose form, by which plan. */
export interface FormOf {
  readonly plan: Plan;
  readonly unit: Unit;
}

const layoutOf = ({ plan, unit }: FormOf, now: Date, entries: Entries = noEntries): WorkbookLayout =>
  layOutEntryWorkbook(plan, unit, entries, `${now.toISOString().slice(0, 19)}Z`);

/** Throws `HostTrouble`. */
export const installForm = (context: Excel.RequestContext, form: FormOf, now: Date): Promise<InstallResult> =>
  install(context, layoutOf(form, now));

/** Throws `HostTrouble`. */
export const repairForm = (context: Excel.RequestContext, form: FormOf, now: Date): Promise<RepairResult> =>
  repair(context, layoutOf(form, now));

/** Throws `HostTrouble`. */
export const sortForm = (context: Excel.RequestContext, plan: Plan): Promise<SortResult> =>
  sortList(context, plan);

export interface NewFile {
  /** ASCII, e.g. "584-huyen-bac-ai.xlsx", as the command line names it. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const slug = (text: string): string =>
  loose(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A unit's blank workbook. `register`: lines of earlier rewards that travel with it. */
export const workbookFor = (form: FormOf, register: readonly Row[], now: Date): NewFile => ({
  name: `${slug(`${form.unit.code} ${form.unit.name}`)}.xlsx`,
  bytes: new Uint8Array(
    writeWorkbook(layoutOf(form, now, { ...noEntries, register: register.map(valuesOf) })),
  ),
});

const valuesOf = ({ cells }: Row): Values =>
  Object.fromEntries(Object.entries(cells).map(([field, { value }]) => [field, value]));

export type RegisterFile =
  /** `errors`: each with its cell, in whole sentences. */
  | { readonly kind: 'read'; readonly rows: readonly Row[]; readonly errors: readonly string[] }
  /** The workbook has no register. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly said: Said };

export function readRegisterFile(
  bytes: Uint8Array,
  name: string,
  plan: Plan,
  language: Language,
): RegisterFile {
  const opened = openWorkbook(bytes, name, wantedSheets);
  if (!opened.ok) return { kind: 'unusable', said: sayTrouble(opened.unreadable, language) };
  const read = readRegister(opened.workbook, plan, name);
  if (read === null) return { kind: 'absent' };
  const { rows, findings } = read;
  const errors = checkRegister(rows, { file: name, findings }, plan)
    .filter(({ severity }) => severity === 'error')
    .map((each) => sayFinding(each, plan, language))
    .map(({ where, what, mend }) => `${where}: ${what} ${mend}`);
  return { kind: 'read', rows, errors };
}
