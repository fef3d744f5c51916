/** What is wrong in a plan file, for whoever writes one. */
import type { Referable } from '../../plan/fault';
import type { PlanFaultSentences } from '../messages';
import { excerpt, quoted } from '../quote';

const referables: Readonly<Record<Referable, string>> = {
  source: 'source',
  clause: 'clause',
  level: 'level',
  unitKind: 'kind of unit',
  unit: 'unit',
  branch: 'branch of the outline',
  indicator: 'indicator',
  group: 'group of nominees',
  quota: 'quota',
};

export const planFaults: PlanFaultSentences = {
  'too-deep': ({ limit }) => `The plan file nests deeper than ${limit} levels.`,
  period: () => 'The first year of the period comes after its last.',
  duplicate: ({ value }) => `${excerpt(value)} stands there twice.`,
  unknown: ({ of, value }) => `There is no ${referables[of]} ${excerpt(value)}.`,
  untidy: ({ value }) => `${excerpt(value)} has spare spaces, invisible characters or decomposed letters.`,
  parent: ({ unit, parent }) => `The unit ${quoted(unit)} cannot send to ${quoted(parent)}.`,
  label: ({ label }) => `Two units are named ${quoted(label)}, and no list could tell them apart.`,
  'no-report': () => 'No kind of unit is expected to report.',
  'no-answer': ({ branch }) => `The branch ${quoted(branch)} of the outline has nothing to answer.`,
  branch: ({ branch, within }) =>
    `An item of the branch ${quoted(branch)} stands below one of the branch ${quoted(within)}, so no unit is given it.`,
  circular: ({ indicator }) => `The indicator ${quoted(indicator)} is computed from itself.`,
  measure: ({ indicator, value }) =>
    `The indicator ${quoted(indicator)} cannot be computed from ${excerpt(value)}, which is measured in another way.`,
  'not-asked': ({ indicator, value, kind }) =>
    `The kind of unit ${quoted(kind)} is asked for ${quoted(indicator)}, but not for ${excerpt(value)}, which it needs.`,
  'double-count': () =>
    'Figures of different levels are added up, though those of a level already hold those below it.',
  range: () => 'The last day comes before the first.',
  month: () => 'There is no such month.',
};
