/** Answers what `load` asks for. */
import { membersOf } from '../members';
import type { HostObject } from '../members/member';
import { ExcelError, NotInStandIn } from '../model/fault';
import type { Action, Json } from './message';
import { located } from './paths';

/** First segments of `format/font/bold`, each with what follows it. */
function branches(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of select) {
    const [first, ...rest] = path.split('/') as [string, ...string[]];
    const below = found.get(first) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    found.set(first, below);
  }
  return found;
}

/** The wire's name of a member that the query names in the API's way. */
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The values of one object. `*` and an empty selection stand for every scalar that the stand-in has of the type. */
function values(object: HostObject, select: readonly string[]): Record<string, Json> {
  const members = membersOf(object);
  const answer: Record<string, Json> = { ...members.identity?.(object.target) };
  for (const [name, below] of branches(select.length === 0 ? ['*'] : select)) {
    const wire = pascal(name);
    const child = members.objects?.[wire];
    const scalar = members.scalars?.[wire];
    if (name === '$none') continue;
    if (name === '*') {
      for (const [key, { get }] of Object.entries(members.scalars ?? {})) answer[key] = get(object.target);
    } else if (child !== undefined) {
      const next = located(object.type, name, () => child(object.target));
      answer[wire] = query(next, { Select: below });
    } else if (scalar !== undefined && below.length === 0) {
      answer[wire] = located(object.type, name, () => scalar.get(object.target));
    } else {
      throw new NotInStandIn(`${object.type}.${name}`);
    }
  }
  return answer;
}

/** What a query answers: the properties of an object, or those of every item of a collection under `_Items`. */
export function query(object: HostObject, info: NonNullable<Action['QueryInfo']>): Json {
  const { items } = membersOf(object);
  if (info.Expand !== undefined && info.Expand.length > 0) throw new NotInStandIn('load with expand');
  const select = info.Select ?? [];
  if (items === undefined) return values(object, select);
  if (info.Skip !== undefined && info.Skip < 0) throw new ExcelError('InvalidArgument');
  const from = info.Skip ?? 0;
  const all = located(object.type, 'items', () => items(object.target));
  return { _Items: all.slice(from, from + (info.Top ?? all.length)).map((item) => values(item, select)) };
}
