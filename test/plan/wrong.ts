/** Wrong plans: each a small change to a sound one, and what reading says of it. */
import { z } from 'zod';
import { builtInPlans } from '../../src/plan/builtin';
import { readPlan } from '../../src/plan/read';
import { faultCode, ninhThuan } from './plans';

export type Json = Record<string, unknown>;
export type Step = string | number;

export const original = builtInPlans[0] as Json;

const at = (json: unknown, path: readonly Step[]): Json =>
  path.reduce<unknown>((value, step) => (value as Json)[step], json) as Json;

/** A copy of a plan in which what stands at the end of the path is another value. */
export const changed = (json: Json, path: readonly Step[], value: unknown): Json => {
  const copy = structuredClone(json);
  at(copy, path.slice(0, -1))[path.at(-1) ?? ''] = value;
  return copy;
};

export const faultsOf = (json: unknown) => {
  const result = readPlan(json, faultCode);
  return result.ok ? [] : result.faults.map(({ path, reason }) => `${path}: ${reason}`);
};

/** Where an indicator or a unit stands in the plan of Ninh Thuận. */
export const indicator = (code: string): readonly Step[] => [
  'figures',
  'indicators',
  ninhThuan.figures?.indicators.findIndex((one) => one.code === code) ?? -1,
];
export const unit = (code: string): readonly Step[] => [
  'units',
  ninhThuan.units.findIndex((one) => one.code === code),
];

/** A fault's path with codes of units and indicators instead of their places in the list. */
export const byCode = (fault: string): string =>
  fault.replace(/^(units|figures\.indicators)\[(\d+)\]/, (_match, list: string, i: string) => {
    const codes = list === 'units' ? ninhThuan.units : (ninhThuan.figures?.indicators ?? []);
    return codes[Number(i)]?.code ?? '';
  });

export const text = (path: readonly Step[]) => z.core.toDotPath([...path]);
