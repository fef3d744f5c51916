/** What the tab says of the open workbook, and what it offers to do with it. */
import { hiddenSheets } from '../../messages/form';
import type { FormWords, Told } from '../../messages/pane/form';
import type { Plan, Unit } from '../../plan/schema';
import { unitLabel, unitOf } from '../../plan/units';
import type { Choice, OpenWorkbook } from '../session';
import type { Tone } from '../shell/mark';
import type { FormOf } from './work';

export interface Offer {
  readonly tone: Tone;
  readonly told: Told;
  /** The one thing to do next; null: nothing to do here. */
  readonly main: 'install' | 'finish' | 'repair' | 'check' | 'merge' | null;
  /** Whose form can be installed or repaired; null: no one's. */
  readonly form: FormOf | null;
}

/** The kinds of workbook of which there is something to say by a plan. */
export type Judged = Extract<OpenWorkbook, { readonly kind: 'none' | 'form' | 'summary' }>;

/**
 * @param plan the plan that was chosen, for a workbook that has none
 * @param choice who works here
 */
export function offerFor(workbook: Judged, plan: Plan, choice: Choice | null, words: FormWords): Offer {
  const { state } = words;
  switch (workbook.kind) {
    case 'none': {
      const unit = unitOf(plan, choice?.unit ?? '');
      return unit
        ? { tone: 'info', told: state.none, main: 'install', form: { plan, unit } }
        : { tone: 'info', told: state.noneAtRoot, main: 'merge', form: null };
    }
    case 'summary':
      return {
        tone: 'success',
        told: workbook.plan ? state.summary(workbook.plan.root.name) : state.summaryOfUnknown,
        main: 'merge',
        form: null,
      };
    case 'form':
      return workbook.unit
        ? offerForForm({ plan: workbook.plan, unit: workbook.unit }, workbook, words)
        : { tone: 'warning', told: state.unknownUnit, main: 'check', form: null };
    default:
      return workbook satisfies never;
  }
}

/** Without the sheets that the officer never sees, whose names say nothing. */
export const seen = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((name) => !Object.values<string>(hiddenSheets).includes(name));

function offerForForm(
  form: FormOf,
  { state: standing, isMergeUnfinished }: Extract<OpenWorkbook, { readonly kind: 'form' }>,
  { state }: FormWords,
): Offer {
  const name = unitLabel(form.plan, form.unit);
  switch (standing.is) {
    case 'whole':
      if (isMergeUnfinished)
        return { tone: 'warning', told: state.mergeUnfinished(name), main: 'merge', form };
      return { tone: 'success', told: state.whole(name), main: 'check', form };
    case 'unfinished':
      return { tone: 'warning', told: state.unfinished(name), main: 'finish', form };
    case 'lacking':
      return { tone: 'warning', told: state.lacking(name, seen(standing.sheets)), main: 'repair', form };
    default:
      return standing satisfies never;
  }
}

/** The unit that was chosen here where the open form is another's; null where it is not, or where all is merged. */
export function otherThanChosen(workbook: Judged, choice: Choice | null): Unit | null {
  if (workbook.kind !== 'form' || workbook.unit === null) return null;
  if (choice?.planId !== workbook.plan.id || choice.unit === workbook.unit.code) return null;
  return unitOf(workbook.plan, choice.unit ?? '');
}
