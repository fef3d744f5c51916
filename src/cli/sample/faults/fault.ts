/** What a fault is, and what it is laid into. */
import { nominationFields } from '../../../plan/fields/nominations';
import type { NominationKind, Plan, Unit, UnitKind } from '../../../plan/schema';
import { kindOf } from '../../../plan/units';
import type { Code } from '../../../rules/finding';
import type { Entries, Values } from '../../../sheets/entry/form';
import type { WorkbookLayout } from '../../../sheets/layout';
import type { Cast } from '../cast';
import { nominee } from '../nominees';

/** A unit's clean workbook, in which a fault is to be made. */
export interface Ground {
  readonly plan: Plan;
  readonly unit: Unit;
  readonly kind: UnitKind;
  readonly entries: Entries;
  /** A further nominee of the unit; different numbers make different ones. */
  readonly another: (kind: NominationKind, number: number) => Values;
}

/** A fault that one file shows by itself. */
export interface Fault {
  /** Whether this unit's workbook can show it; absent: any can. A plan of which none can has no such fault. */
  readonly shows?: (ground: Ground) => boolean;
  /** The same of the entries. `ground` holds the clean ones. */
  readonly entries?: (entries: Entries, ground: Ground) => Entries;
  /** Of the laid out workbook: what an officer or a program can do to it besides filling it in. */
  readonly layout?: (layout: WorkbookLayout, ground: Ground) => WorkbookLayout;
  /** Of the plan that the workbook was made from. */
  readonly plan?: (plan: Plan) => Plan;
  /** Codes that cannot but come along. */
  readonly also?: (ground: Ground) => readonly Code[];
}

/** A file of those that show something only side by side. */
export interface Sent {
  /** Name without ending; absent: the unit's own. */
  readonly name?: string;
  readonly unit: Unit;
  readonly entries: Entries;
  /** Of the laid out workbook. */
  readonly layout?: (layout: WorkbookLayout) => WorkbookLayout;
}

/** A fault that only several files show, or one that is merged. */
export interface Together {
  /** Null where the plan cannot show it. */
  readonly files: (cast: Cast) => readonly Sent[] | null;
  /** It shows only where the province gives no register of its own. */
  readonly withoutRegister?: true;
  readonly also?: readonly Code[];
}

/** Numbers of nominees that only faults need begin here. */
const FIRST_NUMBER = 10_000;

export function groundOf(cast: Cast, unit: Unit): Ground {
  const { plan, order, entriesOf } = cast;
  const first = FIRST_NUMBER + 100 * order.indexOf(unit);
  return {
    plan,
    unit,
    kind: kindOf(plan, unit),
    entries: entriesOf(unit),
    another: (kind, number) => nominee(cast, unit, kind, first + number),
  };
}

// What a workbook must have for a fault to be made in it.
export const nominates = ({ entries }: Ground): boolean => entries.nominations.length > 0;
export const reports = ({ kind }: Ground): boolean => kind.report !== 'none';
export const sendsLetter = (ground: Ground): boolean => reports(ground) || nominates(ground);
export const hasField = ({ plan, unit }: Ground, id: string): boolean =>
  nominationFields(plan, unit).some((field) => field.id === id);
