/** From the paths of a request to objects. Each path is walked once, when an action first needs it. */
import type { Argument, HostObject } from '../members/member';
import { asCells } from '../members/argument';
import { formulaOf } from '../model/cells';
import { ExcelError, NotInStandIn } from '../model/fault';
import type { Workbook } from '../model/workbook';
import { membersOf } from '../members';
import type { Refusals } from '../misbehaviour';
import { PATH } from './message';
import type { ArgumentInfo, Json, ObjectPath, RequestBody } from './message';
import type { References } from './references';

/** An error with the member where it arose, as `debugInfo.errorLocation` shows it. */
export class Located extends Error {
  constructor(
    readonly location: string,
    override readonly cause: unknown,
  ) {
    super(location);
  }
}

/** Runs what a member does, and says where it failed. */
export function located<T>(type: string, member: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Located) throw error;
    throw new Located(`${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`, error);
  }
}

/** Told before a method is called or a property is set. May refuse by throwing. */
export type OnCall = (type: string, member: string) => void;

const isNullable = (method: string): boolean => method.includes('OrNullObject');

export class Paths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    readonly workbook: Workbook,
    readonly references: References,
    readonly paths: RequestBody['ObjectPaths'],
    readonly refusals: Refusals,
    readonly onCall: OnCall,
  ) {}

  /** Runs what a member does unless Excel refuses that now, and says where it failed. */
  within<T>(type: string, member: string, run: () => T): T {
    return located(type, member, () => {
      const code = this.refusals[`${type}.${member}`];
      if (code !== undefined) throw new ExcelError(code);
      this.onCall(type, member);
      return run();
    });
  }

  /** The object at a path; `null` for a null object. Throws what its members throw, located. */
  at(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new NotInStandIn(`object path ${id}`);
    const found = this.#walk(path);
    this.#found.set(id, found);
    return found;
  }

  #walk(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return { type: 'Workbook', target: this.workbook };
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.references.at(path.Name);
    const parent = this.at(path.ParentObjectPathId ?? 0);
    // All that hangs on a null object is a null object.
    if (parent === null) return null;
    const members = membersOf(parent);
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property: {
        const child = members.objects?.[path.Name];
        if (child === undefined) throw new NotInStandIn(`${parent.type}.${path.Name}`);
        return located(parent.type, path.Name, () => child(parent.target));
      }
      case PATH.indexer: {
        const { item } = members;
        if (item === undefined) throw new NotInStandIn(`${parent.type}.getItem`);
        return located(parent.type, 'getItem', () => found(item(parent.target, literalOf(args[0]))));
      }
      case PATH.method: {
        const finder = members.finders?.[path.Name];
        if (finder === undefined) throw new NotInStandIn(`${parent.type}.${path.Name}()`);
        return this.within(parent.type, path.Name, () => {
          const answer = finder(parent.target, args);
          return isNullable(path.Name) ? answer : found(answer);
        });
      }
      default:
        throw new NotInStandIn(`an object path of type ${path.ObjectPathType} (${path.Name})`);
    }
  }

  /** Arguments with objects in place of their path ids. */
  arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((json, index) => {
      const id = referenced[index] ?? 0;
      return id === 0 ? { json: this.#withAddresses(json) } : { object: found(this.at(id)) };
    });
  }

  /** A range within a literal, e.g. as the source of a list, becomes the formula of its address. */
  #withAddresses(json: Json): Json {
    if (Array.isArray(json)) return json.map((item: Json) => this.#withAddresses(item));
    if (typeof json !== 'object' || json === null) return json;
    const record = json as Readonly<Record<string, Json>>;
    const id = record['_ObjectPathId'];
    if (typeof id === 'number') return formulaOf(asCells(found(this.at(id))));
    return Object.fromEntries(
      Object.entries(record).map(([key, value]) => [key, this.#withAddresses(value)]),
    );
  }
}

function found(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}

function literalOf(argument: Argument | undefined): Json {
  return argument !== undefined && 'json' in argument ? argument.json : null;
}
