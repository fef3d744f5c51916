/** What every language says. Each fills the same shape, so that neither can lack a sentence. */
import type { PartId } from '../plan/field';
import type { PlanFault } from '../plan/fault';
import type { Deadline, Plan } from '../plan/schema';
import type { Code, FindingArgs, Severity } from '../rules/finding';
import type { FileOutcome } from '../merge/summary';
import type { IsoDate } from '../text/cell';
import type { FileTrouble } from './trouble';

export type Language = 'vi' | 'en';

/** What is wrong and what was found; and what to do about it. Whole sentences. */
export interface Said {
  readonly what: string;
  readonly mend: string;
}

/** How a language writes numbers and days. */
export interface Writing {
  readonly number: (value: number) => string;
  /** A count of things: Vietnamese official texts give those below 10 a leading 0. */
  readonly count: (n: number) => string;
  readonly day: (day: IsoDate) => string;
}

/** What a sentence may name besides a finding's own arguments. */
export interface About extends Writing {
  /** Header of the field at which the finding stands; '' where it stands at no field. */
  readonly field: string;
  /** The indicator at whose row the finding stands, as `indicator` calls it; else ''. */
  readonly row: string;
  /** Path of the file in which the finding stands; null for the summary. */
  readonly file: string | null;
  readonly roles: Plan['roles'];
  readonly deadline: (id: string) => Pick<Deadline, 'name' | 'date' | 'bound'>;
  /** Code of an indicator with its name: "V1 (Ngân sách trung ương)". */
  readonly indicator: (code: string) => string;
  /** Id of an item of the outline with the beginning of its text. */
  readonly item: (id: string) => string;
}

export type FindingSentences = {
  readonly [C in Code]: (args: FindingArgs[C], about: About) => Said;
};

export type TroubleSentences = {
  readonly [R in FileTrouble['reason']]: (
    trouble: Extract<FileTrouble, { readonly reason: R }>,
    writing: Writing,
  ) => Said;
};

export type PlanFaultSentences = {
  readonly [F in PlanFault['fault']]: (fault: Extract<PlanFault, { readonly fault: F }>) => string;
};

/** Where a finding stands. `label` names the field, and the row where it has a name. */
interface PlaceWords {
  readonly cell: (sheet: string, a1: string, label: string) => string;
  readonly row: (sheet: string, row: number) => string;
  readonly file: string;
  readonly summary: string;
}

export interface Messages {
  readonly findings: FindingSentences;
  readonly troubles: TroubleSentences;
  readonly planFaults: PlanFaultSentences;
  readonly places: PlaceWords;
  /** Basis of what no clause says. */
  readonly formConvention: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly parts: Readonly<Record<PartId, string>>;
  readonly outcomes: Readonly<Record<FileOutcome['outcome'], string>>;
}
