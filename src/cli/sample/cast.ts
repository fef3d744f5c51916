/** Everything that the files of one sample have in common. */
import type { Plan, Unit } from '../../plan/schema';
import type { Entries } from '../../sheets/entry/form';
import { sampleEntries } from './entries';
import { sampleRegister } from './register';
import type { SampleRegister } from './register';
import { sampleUnits } from './units';

export interface Cast {
  readonly plan: Plan;
  readonly seed: number;
  /** Time that the files carry, `yyyy-mm-ddThh:mm:ssZ`. */
  readonly created: string;
  /** All units of the plan, in the order in which they are taken. */
  readonly order: readonly Unit[];
  readonly register: SampleRegister;
  /** What a unit fills in, all of it right. */
  readonly entriesOf: (unit: Unit) => Entries;
}

export function castOf(plan: Plan, seed: number, created: string): Cast {
  const order = sampleUnits(plan);
  const register = sampleRegister(plan, seed);
  const filled = new Map<Unit, Entries>();
  const entriesOf = (unit: Unit): Entries => {
    const entries = filled.get(unit) ?? sampleEntries({ plan, seed, register }, unit, order.indexOf(unit));
    filled.set(unit, entries);
    return entries;
  };
  return { plan, seed, created, order, register, entriesOf };
}
