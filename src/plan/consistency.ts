/** Whether a plan whose references all resolve makes sense. */
import { comparable, oneLine, tidy } from '../text/normal';
import type { PlanFault, PlanFaultAt } from './fault';
import { outlineEntries, outlineFor } from './outline';
import { basesOf } from './references';
import type { Indicator, Plan, Unit } from './schema';
import { kindOf, unitLabel, unitOf } from './units';

/** What contradicts itself in a plan that {@link referenceFaults} passed. */
export const consistencyFaults = (plan: Plan): readonly PlanFaultAt[] => [
  ...textFaults(plan, []),
  ...unitFaults(plan),
  ...outlineFaults(plan),
  ...figureFaults(plan),
  ...dayFaults(plan),
];

/** What people type is compared with the plan's texts, so those are kept in one form only. */
function textFaults(value: unknown, path: PlanFaultAt['path']): readonly PlanFaultAt[] {
  if (typeof value === 'string') {
    // A clause or an item of the outline may have paragraphs; a name may not.
    const kept = path.at(-1) === 'text' ? tidy(value) : oneLine(value);
    return value === kept ? [] : [{ path, fault: { fault: 'untidy', value } }];
  }
  if (Array.isArray(value)) return value.flatMap((item, i) => textFaults(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textFaults(item, [...path, key]));
}

function unitFaults(plan: Plan): readonly PlanFaultAt[] {
  const labels = new Set<string>();
  return plan.units.flatMap((unit, i) => {
    const faults: PlanFaultAt[] = [];
    if (!sendsRightly(plan, unit)) {
      const fault: PlanFault = { fault: 'parent', unit: unit.code, parent: unit.parent };
      faults.push({ path: ['units', i, 'parent'], fault });
    }
    const label = unitLabel(plan, unit);
    const key = comparable(label);
    if (labels.has(key)) faults.push({ path: ['units', i, 'name'], fault: { fault: 'label', label } });
    labels.add(key);
    return faults;
  });
}

/** Organisations and places of the top level send to the root, other places to one of the level above. */
function sendsRightly(plan: Plan, unit: Unit): boolean {
  const depth = plan.levels.findIndex((level) => level.id === kindOf(plan, unit).level);
  if (depth <= 0) return unit.parent === plan.root.code;
  const parent = unitOf(plan, unit.parent);
  return parent !== null && kindOf(plan, parent).level === plan.levels[depth - 1]?.id;
}

function outlineFaults(plan: Plan): readonly PlanFaultAt[] {
  const faults: PlanFaultAt[] = outlineEntries(plan).flatMap(({ item: { branch }, path, within }) =>
    branch === undefined || within === undefined || branch === within
      ? []
      : [{ path: [...path, 'branch'], fault: { fault: 'branch', branch, within } }],
  );
  if (plan.unitKinds.every((kind) => kind.report !== 'expected')) {
    faults.push({ path: ['unitKinds'], fault: { fault: 'no-report' } });
  }
  plan.unitKinds.forEach((kind, i) => {
    if (kind.report === 'none' || outlineFor(plan, kind).some((line) => line.answer !== 'none')) return;
    faults.push({ path: ['unitKinds', i, 'branch'], fault: { fault: 'no-answer', branch: kind.branch } });
  });
  return faults;
}

function figureFaults(plan: Plan): readonly PlanFaultAt[] {
  if (plan.figures === null) return [];
  const { indicators, countedKinds } = plan.figures;
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const circular = new Set(circularAmong(indicators));
  const counted = plan.unitKinds.filter((kind) => countedKinds.includes(kind.id));
  const faults: PlanFaultAt[] = indicators.flatMap((indicator, i) => {
    const at = ['figures', 'indicators', i];
    return circular.has(indicator)
      ? [{ path: at, fault: { fault: 'circular', indicator: indicator.code } }]
      : basisFaults(indicator, byCode, at);
  });
  if (new Set(counted.map((kind) => kind.level)).size > 1) {
    faults.push({ path: ['figures', 'countedKinds'], fault: { fault: 'double-count' } });
  }
  return faults;
}

/** The indicators that no order of computing reaches: those that rest on nothing left are peeled off until none does. */
function circularAmong(indicators: readonly Indicator[]): readonly Indicator[] {
  let left = indicators;
  for (;;) {
    const codes = new Set(left.map((indicator) => indicator.code));
    const rest = left.filter((indicator) => basesOf(indicator).some(({ code }) => codes.has(code)));
    if (rest.length === left.length) return rest;
    left = rest;
  }
}

function basisFaults(
  indicator: Indicator,
  byCode: ReadonlyMap<string, Indicator>,
  at: PlanFaultAt['path'],
): readonly PlanFaultAt[] {
  return basesOf(indicator).flatMap(({ code, path }) => {
    const basis = byCode.get(code);
    if (basis === undefined) return [];
    const faults: PlanFault[] = indicator.kinds
      .filter((kind) => !basis.kinds.includes(kind))
      .map((kind) => ({ fault: 'not-asked', indicator: indicator.code, value: code, kind }));
    if (!fits(indicator, basis)) faults.push({ fault: 'measure', indicator: indicator.code, value: code });
    return faults.map((fault) => ({ path: [...at, ...path], fault }));
  });
}

/** Parts add up only when they are measured alike; weights must add up themselves. */
function fits(indicator: Indicator, basis: Indicator): boolean {
  switch (indicator.measure) {
    case 'flow':
    case 'stock':
      return basis.measure === indicator.measure;
    case 'rate':
      return basis.measure === 'flow' || basis.measure === 'stock';
    case 'quotient':
      return true;
    default:
      return indicator satisfies never;
  }
}

function dayFaults(plan: Plan): readonly PlanFaultAt[] {
  const faults: PlanFaultAt[] = [];
  const { exclusion } = plan.nominations;
  if (exclusion !== null && exclusion.from > exclusion.to) {
    faults.push({ path: ['nominations', 'exclusion', 'to'], fault: { fault: 'range' } });
  }
  const month = Number(plan.conference?.month.slice(5) ?? 1);
  if (month < 1 || month > 12) faults.push({ path: ['conference', 'month'], fault: { fault: 'month' } });
  return faults;
}
