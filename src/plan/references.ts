/** Whether what a plan refers to exists, and exists once. */
import type { PlanFaultAt, Referable } from './fault';
import { outlineEntries } from './outline';
import type { Indicator, Plan } from './schema';

type Path = PlanFaultAt['path'];

/** Ids that stand twice and references that lead nowhere, of a plan whose shape is right. */
export const referenceFaults = (plan: Plan): readonly PlanFaultAt[] => [
  ...duplicates(plan),
  ...unknowns(plan),
];

/** The other indicators that one rests on, with the property that names each. `atMost` is a comparison, not a basis. */
export function basesOf(indicator: Indicator): readonly { readonly code: string; readonly path: Path }[] {
  switch (indicator.measure) {
    case 'flow':
    case 'stock':
      return (indicator.parts ?? []).map((code, i) => ({ code, path: ['parts', i] }));
    case 'quotient':
      return [
        { code: indicator.numerator, path: ['numerator'] },
        { code: indicator.denominator, path: ['denominator'] },
      ];
    case 'rate':
      return [{ code: indicator.weight, path: ['weight'] }];
    default:
      return indicator satisfies never;
  }
}

interface Named {
  readonly value: string;
  readonly path: Path;
}

const names = <T>(
  items: readonly T[],
  at: Path,
  nameOf: (item: T) => string,
  key?: string,
): readonly Named[] =>
  items.map((item, i) => ({ value: nameOf(item), path: key === undefined ? [...at, i] : [...at, i, key] }));

const ids = (items: readonly { readonly id: string }[], ...at: Path): readonly Named[] =>
  names(items, at, (item) => item.id, 'id');

const texts = (items: readonly string[], ...at: Path): readonly Named[] => names(items, at, (item) => item);

/** Texts that must differ from each other. What people choose from a list or read as a header counts as well as ids. */
const namespaces = (plan: Plan): readonly (readonly Named[])[] => [
  ids(plan.sources, 'sources'),
  ids(plan.clauses, 'clauses'),
  ids(plan.levels, 'levels'),
  names(plan.levels, ['levels'], (level) => level.header, 'header'),
  ids(plan.unitKinds, 'unitKinds'),
  [
    { value: plan.root.code, path: ['root', 'code'] },
    ...names(plan.units, ['units'], (unit) => unit.code, 'code'),
  ],
  ids(plan.outline.branches, 'outline', 'branches'),
  outlineEntries(plan).map(({ item, path }) => ({ value: item.id, path: [...path, 'id'] })),
  names(plan.figures?.indicators ?? [], ['figures', 'indicators'], (indicator) => indicator.code, 'code'),
  texts(plan.figures?.recognition?.levels ?? [], 'figures', 'recognition', 'levels'),
  ids(plan.nominations.groups, 'nominations', 'groups'),
  ids(plan.nominations.kinds, 'nominations', 'kinds'),
  names(plan.nominations.kinds, ['nominations', 'kinds'], (kind) => kind.name, 'name'),
  ids(plan.nominations.quotas, 'nominations', 'quotas'),
  texts(plan.nominations.awards, 'nominations', 'awards'),
  texts(plan.nominations.exclusion?.recognition ?? [], 'nominations', 'exclusion', 'recognition'),
  texts(plan.nominations.priority?.results ?? [], 'nominations', 'priority', 'results'),
  ids(plan.nominations.dossier, 'nominations', 'dossier'),
  texts(plan.nominations.objectClasses, 'nominations', 'objectClasses'),
  texts(plan.nominations.fields, 'nominations', 'fields'),
  ids(plan.deadlines, 'deadlines'),
  ids(plan.recipients, 'recipients'),
];

const duplicates = (plan: Plan): readonly PlanFaultAt[] =>
  namespaces(plan).flatMap((named) => {
    const seen = new Set<string>();
    return named.flatMap(({ value, path }): readonly PlanFaultAt[] => {
      if (seen.has(value)) return [{ path, fault: { fault: 'duplicate', value } }];
      seen.add(value);
      return [];
    });
  });

interface Reference extends Named {
  readonly of: Referable;
}

/** A reference where there is one. */
const ref = (
  of: Referable,
  value: string | number | null | undefined,
  ...path: Path
): readonly Reference[] => (typeof value === 'string' ? [{ of, value, path }] : []);

const refs = (of: Referable, values: readonly string[] | undefined, ...at: Path): readonly Reference[] =>
  (values ?? []).map((value, i) => ({ of, value, path: [...at, i] }));

const known = (plan: Plan): Readonly<Record<Referable, ReadonlySet<string>>> => {
  const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map((item) => item.id));
  return {
    source: idsOf(plan.sources),
    clause: idsOf(plan.clauses),
    level: idsOf(plan.levels),
    unitKind: idsOf(plan.unitKinds),
    unit: new Set([plan.root.code, ...plan.units.map((unit) => unit.code)]),
    branch: idsOf(plan.outline.branches),
    indicator: new Set(plan.figures?.indicators.map((indicator) => indicator.code)),
    group: idsOf(plan.nominations.groups),
    quota: idsOf(plan.nominations.quotas),
  };
};

const unknowns = (plan: Plan): readonly PlanFaultAt[] => {
  const targets = known(plan);
  return [...structureReferences(plan), ...figureReferences(plan), ...nominationReferences(plan)]
    .filter(({ of, value }) => !targets[of].has(value))
    .map(({ of, value, path }) => ({ path, fault: { fault: 'unknown', of, value } }));
};

const structureReferences = (plan: Plan): readonly Reference[] => [
  ...plan.clauses.flatMap((clause, i) => ref('source', clause.source, 'clauses', i, 'source')),
  ...plan.unitKinds.flatMap((kind, i) => [
    ...ref('level', kind.level, 'unitKinds', i, 'level'),
    ...ref('branch', kind.branch, 'unitKinds', i, 'branch'),
  ]),
  ...plan.units.flatMap((unit, i) => [
    ...ref('unitKind', unit.kind, 'units', i, 'kind'),
    ...ref('unit', unit.parent, 'units', i, 'parent'),
  ]),
  ...ref('clause', plan.outline.clause, 'outline', 'clause'),
  ...outlineEntries(plan).flatMap(({ item, path }) => [
    ...ref('branch', item.branch, ...path, 'branch'),
    ...refs('unitKind', item.optionalFor, ...path, 'optionalFor'),
  ]),
  ...plan.deadlines.flatMap((deadline, i) => [
    ...ref('clause', deadline.clause, 'deadlines', i, 'clause'),
    ...refs('unitKind', deadline.kinds, 'deadlines', i, 'kinds'),
  ]),
  ...plan.recipients.flatMap((recipient, i) => ref('clause', recipient.clause, 'recipients', i, 'clause')),
  ...ref('clause', plan.conference?.clause, 'conference', 'clause'),
];

const figureReferences = ({ figures }: Plan): readonly Reference[] => [
  ...refs('unitKind', figures?.countedKinds, 'figures', 'countedKinds'),
  ...refs('unitKind', figures?.recognition?.kinds, 'figures', 'recognition', 'kinds'),
  ...(figures?.indicators ?? []).flatMap((indicator, i) => {
    const at = ['figures', 'indicators', i];
    return [
      ...refs('unitKind', indicator.kinds, ...at, 'kinds'),
      ...ref('indicator', indicator.atMost, ...at, 'atMost'),
      ...basesOf(indicator).flatMap(({ code, path }) => ref('indicator', code, ...at, ...path)),
    ];
  }),
];

const nominationReferences = ({ nominations }: Plan): readonly Reference[] => {
  const at = 'nominations';
  const { exclusion, voteThreshold, priority } = nominations;
  return [
    ...nominations.kinds.flatMap((kind, i) => [
      ...ref('group', kind.group, at, 'kinds', i, 'group'),
      ...ref('quota', kind.quota, at, 'kinds', i, 'quota'),
    ]),
    ...nominations.quotas.flatMap((quota, i) => ref('clause', quota.clause, at, 'quotas', i, 'clause')),
    ...ref('clause', exclusion?.clause, at, 'exclusion', 'clause'),
    ...ref('level', exclusion?.level, at, 'exclusion', 'level'),
    ...ref('clause', voteThreshold?.clause, at, 'voteThreshold', 'clause'),
    ...ref('clause', priority?.clause, at, 'priority', 'clause'),
    ...nominations.dossier.flatMap((part, i) => ref('clause', part.clause, at, 'dossier', i, 'clause')),
    ...ref('clause', nominations.letterClause, at, 'letterClause'),
  ];
};
