import type { HostObject } from '../members/member';
import { ExcelError } from '../model/fault';
import type { Workbook } from '../model/workbook';

/** Objects that the runtime asked to keep from one request to the next. */
export class References {
  readonly #kept = new Map<string, HostObject>();
  /** Nothing but ranges is ever kept, and each has a target of its own. */
  readonly #ids = new Map<HostObject['target'], string>();
  #next = 1;

  constructor(readonly workbook: Workbook) {}

  keep(object: HostObject): void {
    if (this.#ids.has(object.target)) return;
    const id = `ref-${this.#next++}`;
    this.#kept.set(id, object);
    this.#ids.set(object.target, id);
    if (object.type === 'Range' || object.type === 'RangeAreas') this.workbook.tracked.add(object.target);
  }

  /** The id under which an object is kept. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object.target);
    // The format of a range and the range itself stand for the same cells.
    return id !== undefined && this.#kept.get(id)?.type === object.type ? id : undefined;
  }

  /** Throws ItemNotFound for an id that is not kept any more. */
  at(id: string): HostObject {
    const object = this.#kept.get(id);
    if (object === undefined) throw new ExcelError('ItemNotFound');
    return object;
  }

  release(id: string): void {
    const object = this.#kept.get(id);
    if (object === undefined) return;
    if (object.type === 'Range' || object.type === 'RangeAreas') this.workbook.tracked.delete(object.target);
    this.#kept.delete(id);
    this.#ids.delete(object.target);
  }

  /** How many are kept: a caller that never lets go shows here. */
  get count(): number {
    return this.#kept.size;
  }
}
