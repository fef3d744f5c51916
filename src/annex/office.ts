/** What a draft says of the office that writes it: the root's, or that of a unit that others send through. */
import type { LetterPart } from '../plan/field';
import { outlineEntries } from '../plan/outline';
import { recipientsOf } from '../plan/recipients';
import { kindOf, unitLabel, unitOf, unitsBelow } from '../plan/units';
import type { AnnexSource } from './source';

export type Office = Pick<AnnexSource, 'plan' | 'at'>;

/** To whom it sends the part: whom the plan names, or the unit that it sends through. None at the root. */
export function receiversOf({ plan, at }: Office, part: LetterPart): readonly string[] {
  const unit = unitOf(plan, at);
  if (!unit) return [];
  const above = unitOf(plan, unit.parent);
  return above ? [unitLabel(plan, above)] : recipientsOf(plan, part);
}

/**
 * What stands before the date (Nghị định 30/2020/NĐ-CP, Phụ lục I): of a place its name without its kind, unless it is
 * called by a number only, as "Phường 5".
 */
export function placeOf({ plan, at }: Office): string {
  const unit = unitOf(plan, at);
  const kind = unit && kindOf(plan, unit);
  if (!kind || kind.level === null) return plan.document.place;
  const start = `${kind.name} `;
  const rest = unit.name.startsWith(start) ? unit.name.slice(start.length) : '';
  return /^\D/.test(rest) ? rest : unit.name;
}

/** The outline as its report has it: without items that neither the unit nor any below it is asked. */
export function outlineOf({ plan, at }: Office): ReturnType<typeof outlineEntries> {
  const unit = unitOf(plan, at);
  const branches = new Set(
    [...(unit ? [unit] : []), ...unitsBelow(plan, at)].map((each) => kindOf(plan, each).branch),
  );
  return outlineEntries(plan).filter(({ item, within }) => {
    const branch = item.branch ?? within;
    return branch === undefined || branches.has(branch);
  });
}
