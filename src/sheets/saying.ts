/** A finding, or a file that cannot be used, in whole sentences: the messages' words with the plan's and the form's. */
import { messages } from '../messages';
import { header, sheetName } from '../messages/form';
import type { About, Language, Said, Writing } from '../messages/messages';
import { shortened } from '../messages/quote';
import type { FileTrouble } from '../messages/trouble';
import { citation } from '../plan/clauses';
import { outlineEntries } from '../plan/outline';
import type { Plan } from '../plan/schema';
import type { CellPlace, Finding, Place } from '../rules/finding';
import { formatDate } from '../text/dates';
import { formatNumber, twoDigits } from '../text/numbers';
import { a1 } from './address';

/** The sentences of a finding, each to stand by itself in a column or a line. */
export interface SaidFinding extends Said {
  /** Sheet, cell and field; not the file, which whoever shows it names. */
  readonly where: string;
  /** The clause as the plan cites it, or that it is a convention of the form. */
  readonly basis: string;
}

export function sayFinding(finding: Finding, plan: Plan, language: Language): SaidFinding {
  const { findings, formConvention } = messages[language];
  // The compiler cannot see that the sentence under a finding's code takes that finding's arguments.
  const sentence = findings[finding.code] as (args: object, about: About) => Said;
  return {
    ...sentence(finding.args, aboutOf(finding.at, plan, language)),
    where: whereOf(finding.at, plan, language),
    basis: finding.basis === null ? formConvention : citation(plan, finding.basis),
  };
}

/** Why a file is not used, and what to do about it. */
export function sayTrouble(trouble: FileTrouble, language: Language): Said {
  // As above, for reasons.
  const sentence = messages[language].troubles[trouble.reason] as (
    trouble: FileTrouble,
    writing: Writing,
  ) => Said;
  return sentence(trouble, writings[language]);
}

const english = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });
/** With the month in letters: 10/03/2023 is October to some readers. */
const englishDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const writings: Readonly<Record<Language, Writing>> = {
  vi: { number: (value) => formatNumber(value), count: twoDigits, day: formatDate },
  en: {
    number: (value) => english.format(value),
    count: (n) => english.format(n),
    day: (day) => englishDay.format(new Date(day)),
  },
};

function aboutOf(at: Place, plan: Plan, language: Language): About {
  const indicator = (code: string): string => {
    const found = plan.figures?.indicators.find((one) => one.code === code);
    return found ? `${code} (${shortened(found.name)})` : code;
  };
  const item = (id: string): string => {
    const found = outlineEntries(plan).find((entry) => entry.item.id === id);
    return found ? `${id} (${shortened(found.item.text).replace(/[.:;]$/, '')})` : id;
  };
  return {
    ...writings[language],
    field: at.kind === 'cell' ? header(plan, at.table, at.field) : '',
    row: at.kind === 'cell' && at.table === 'figures' ? indicator(at.key) : '',
    file: at.kind === 'summary' ? null : at.file,
    roles: plan.roles,
    deadline: (id) => {
      const deadline = plan.deadlines.find((one) => one.id === id);
      if (!deadline) throw new Error(`plan ${plan.id}: no deadline ${id}`);
      return deadline;
    },
    indicator,
    item,
  };
}

function whereOf(at: Place, plan: Plan, language: Language): string {
  const words = messages[language].places;
  switch (at.kind) {
    case 'cell':
      return words.cell(at.sheet, a1(at), labelOf(at, plan));
    case 'row':
      return words.row(at.sheet, at.row);
    case 'sheet':
      // A table that the file has no row of is found at no sheet: the form's own name says which it is.
      return at.sheet === '' && at.table !== null ? sheetName(plan, at.table) : at.sheet;
    case 'file':
      return words.file;
    case 'summary':
      return words.summary;
    default:
      return at satisfies never;
  }
}

/** Header of the column, with what names the row. Answers have one column only. */
function labelOf({ table, key, field }: CellPlace, plan: Plan): string {
  const column = header(plan, table, field);
  if (key === '') return column;
  return table === 'report' ? key : `${key}, ${column}`;
}
