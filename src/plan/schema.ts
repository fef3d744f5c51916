/**
 * What a plan is: the official plan of a review (kế hoạch sơ kết, tổng kết) as data. Everything that differs between
 * plans stands here and nowhere in code: levels of government, kinds of unit and of nominee, quotas, deadlines, the
 * outline, and the texts that findings cite.
 */
import { z } from 'zod';
import { LETTER_PARTS } from './field';

// zod would try whether it may turn text into code, which the task pane's content policy forbids and reports.
z.config({ jitless: true });

const text = z.string().trim().min(1);
/** Ids are ASCII: they end in defined names, on command lines and in JSON. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();
const year = z.int().min(1945).max(2199);

/** A passage that findings cite: of the plan itself, or of another text when `source` names one. */
const clause = z.strictObject({
  id: text,
  /** How it is cited on screen and on paper, e.g. "mục IV.3". */
  label: text,
  text,
  source: id.optional(),
});

/** Another official text that the plan rests on, e.g. a decree. */
const source = z.strictObject({ id, title: text });

/** A level of places below the root, from the top down, e.g. district then commune. */
const level = z.strictObject({
  id,
  name: text,
  /** Header of the column that names a place of this level. */
  header: text,
});

/** What a unit of a kind does about a part: must send it, may send it, or is not asked. */
const duty = z.enum(['expected', 'welcome', 'none']);

const unitKind = z.strictObject({
  id,
  name: text,
  /** Places have a level; departments and organisations have none. */
  level: id.nullable(),
  /** Branch of the outline that the kind answers. */
  branch: id,
  report: duty,
  nominations: duty,
  figures: z.enum(['offered', 'none']),
});

const unit = z.strictObject({
  /** Official code of the place, or a code of the plan's own for a department. */
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/),
  name: text,
  kind: id,
  /** Code of the unit that it sends to: the root, or a unit of the level above. */
  parent: text,
});

export interface OutlineItem {
  /** Ours, e.g. "3.a.1"; the officer sees `mark`. */
  readonly id: string;
  /** As the plan prints it: "1.", "a)", "-", "+", or nothing. */
  readonly mark: string;
  readonly text: string;
  /** Absent: for all branches. */
  readonly branch?: string | undefined;
  /** `none` is a heading. */
  readonly answer: 'required' | 'optional' | 'none';
  /** Kinds of unit for which a required item is optional. */
  readonly optionalFor?: readonly string[] | undefined;
  readonly items?: readonly OutlineItem[] | undefined;
}

const outlineItem: z.ZodType<OutlineItem> = z.lazy(() =>
  z.strictObject({
    id: text,
    mark: z.string(),
    text,
    branch: id.optional(),
    answer: z.enum(['required', 'optional', 'none']),
    optionalFor: z.array(id).optional(),
    items: z.array(outlineItem).min(1).optional(),
  }),
);

const indicatorHead = {
  /** Printed in the first column and used in formulas' names. */
  code: z.string().regex(/^[A-Z][A-Z0-9]*$/),
  name: text,
  unit: text,
  /** Decimal places shown. */
  decimals: z.int().min(0).max(4).default(0),
  /** Kinds of unit that are asked. */
  kinds: z.array(id).min(1),
  /** No more than this figure of the same unit and year, or this number. */
  atMost: z.union([z.string(), z.number()]).optional(),
};

const indicator = z.discriminatedUnion('measure', [
  /** Entered; adds up over years and units. `parts` that are given must add up to it. */
  z.strictObject({ ...indicatorHead, measure: z.literal('flow'), parts: z.array(z.string()).optional() }),
  /** Entered; adds up over units at one time, never over years: the last year stands for the period. */
  z.strictObject({ ...indicatorHead, measure: z.literal('stock'), parts: z.array(z.string()).optional() }),
  /** Computed, for a unit and for the total alike: `scale` × numerator / denominator. */
  z.strictObject({
    ...indicatorHead,
    measure: z.literal('quotient'),
    numerator: z.string(),
    denominator: z.string(),
    scale: z.number().positive(),
  }),
  /** Entered; the total is the mean weighted by another figure. The last year stands for the period. */
  z.strictObject({ ...indicatorHead, measure: z.literal('rate'), weight: z.string() }),
]);

const figures = z.strictObject({
  /** Kinds of unit whose figures add up to the root's. A district's already hold its communes'. */
  countedKinds: z.array(id).min(1),
  indicators: z.array(indicator),
  /** What a place of these kinds says of itself besides: level recognised, decision, criteria met. */
  recognition: z
    .strictObject({ kinds: z.array(id).min(1), levels: z.array(text).min(1), criteria: z.int().positive() })
    .nullable(),
});

/** What a nominee of some kind may have to give besides the name. `place` stands for every level's column. */
export const conditionalFields = ['title', 'birthYear', 'position', 'workplace', 'place'] as const;

const nominationKind = z.strictObject({
  id,
  name: text,
  /** Section of the printed list. */
  group: id,
  /** A natural person, whose place is where he or she lives. */
  person: z.boolean(),
  /** Quota that it counts against; null where the plan is silent. */
  quota: id.nullable(),
  /** Missing: an error. */
  requires: z.array(z.enum(conditionalFields)).default([]),
  /** Missing: a warning. */
  expects: z.array(z.enum(conditionalFields)).default([]),
  /** Classification in award-management systems. */
  systemCode: z.string().regex(/^[A-Z]+$/),
});

const quota = z.strictObject({
  id,
  /** As a count names it: "08 tập thể". */
  name: text,
  limit: z.int().positive(),
  /** `plan`: of all that the root selects. `unit`: of what each sending unit nominates. */
  per: z.enum(['plan', 'unit']),
  clause: text,
});

const deadline = z.strictObject({
  id,
  /** What must have happened by then. */
  of: z.enum(['report', 'nominations', 'review', 'selection']),
  name: text,
  date: day,
  /** "trước ngày X" or "chậm nhất ngày X". */
  bound: z.enum(['before', 'onOrBefore']),
  /** Which day counts: when it was sent, or when it was received. */
  counts: z.enum(['sent', 'received']),
  clause: text,
  /** Kinds of unit that it binds; none for the root's own deadline. */
  kinds: z.array(id),
});

const exclusion = z.strictObject({
  clause: text,
  /** One sentence for the head of the list. */
  sentence: text,
  /** `recipient`: only who was rewarded then (others of that place get a warning). `place`: everybody of that place. */
  reading: z.enum(['recipient', 'place']),
  /** Level of the places that the clause speaks of. */
  level: id,
  /** The award that counts; others do not exclude. */
  award: text,
  /** Decisions from `from` to `to`, both included, count. */
  from: day,
  to: day,
  /** Levels of recognition, for the register's list. */
  recognition: z.array(text).min(1),
  /** Header of the officer's own declaration. */
  declaration: text,
});

const dossierPart = z.strictObject({
  id,
  name: text,
  /** Short header for the list's column. */
  header: text,
  per: z.enum(['unit', 'nominee']),
  clause: text,
});

export const planSchema = z.strictObject({
  format: z.literal(1),
  id,
  version: z.int().positive(),
  title: text,
  /** "sơ kết" (half-way) or "tổng kết" (final): names the report and its sheet. */
  review: z.string().trim().min(1).max(12),
  movement: text,
  document: z.strictObject({ symbol: text, date: day, issuer: text, place: text }),
  period: z
    .strictObject({ from: year, to: year, estimated: z.boolean() })
    .refine((period) => period.from <= period.to, { params: { fault: 'period' } }),
  sources: z.array(source),
  clauses: z.array(clause).min(1),
  /** Who stands at the top: where everything is merged. */
  root: z.strictObject({ code: text, name: text }),
  /** Offices that findings and columns name. */
  roles: z.strictObject({ collects: text, considers: text, appraises: text, awards: text }),
  levels: z.array(level),
  unitKinds: z.array(unitKind).min(1),
  units: z.array(unit).min(1),
  outline: z.strictObject({
    title: text,
    /** The annex that asks for it. */
    clause: text,
    branches: z.array(z.strictObject({ id, name: text })).min(1),
    items: z.array(outlineItem).min(1),
  }),
  figures: figures.nullable(),
  nominations: z.strictObject({
    groups: z.array(z.strictObject({ id, name: text })).min(1),
    kinds: z.array(nominationKind).min(1),
    quotas: z.array(quota),
    awards: z.array(text).min(1),
    exclusion: exclusion.nullable(),
    /** Least share of votes, in percent, where the plan sets one. */
    voteThreshold: z.strictObject({ percent: z.number().min(0).max(100), clause: text }).nullable(),
    /** What the plan wants considered first: a column to rank by. */
    priority: z.strictObject({ clause: text, header: text, results: z.array(text).min(1) }).nullable(),
    dossier: z.array(dossierPart),
    /** The submission letter with its list. */
    letterClause: text,
    objectClasses: z.array(text),
    fields: z.array(text),
  }),
  deadlines: z.array(deadline).min(1),
  recipients: z.array(
    z.strictObject({
      id,
      name: text,
      receives: z.array(z.enum(LETTER_PARTS)).min(1),
      clause: text,
    }),
  ),
  conference: z
    .strictObject({
      clause: text,
      delegates: z.int().positive(),
      month: z.string().regex(/^\d{4}-\d{2}$/),
      groups: z.array(z.strictObject({ mark: text, name: text, members: z.array(text) })).min(1),
    })
    .nullable(),
});

export type Plan = z.infer<typeof planSchema>;
export type Unit = Plan['units'][number];
export type UnitKind = Plan['unitKinds'][number];
export type Level = Plan['levels'][number];
export type Deadline = Plan['deadlines'][number];
export type Quota = Plan['nominations']['quotas'][number];
export type NominationKind = Plan['nominations']['kinds'][number];
export type Exclusion = NonNullable<Plan['nominations']['exclusion']>;
export type Indicator = NonNullable<Plan['figures']>['indicators'][number];
export type Clause = Plan['clauses'][number];
