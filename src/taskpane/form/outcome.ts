/** How an install or a repair went, in words. */
import type { InstallResult } from '../../excel/install';
import type { RepairResult } from '../../excel/repair';
import type { SortResult } from '../../excel/sort-list';
import type { FormWords, Told } from '../../messages/pane/form';
import type { Said } from '../../messages/messages';
import { unitLabel } from '../../plan/units';
import { seen } from './offer';
import type { FormOf } from './work';

export type Outcome = { readonly form: FormOf } & (
  | { readonly deed: 'install'; readonly result: InstallResult }
  | { readonly deed: 'repair'; readonly result: RepairResult }
);

export type SaidOutcome =
  | { readonly kind: 'done'; readonly told: Told }
  /** Nothing was written; a new workbook would do. */
  | { readonly kind: 'refused'; readonly said: Said };

export function sayOutcome(outcome: Outcome, words: FormWords): SaidOutcome {
  return outcome.deed === 'install'
    ? sayInstall(outcome.result, unitLabel(outcome.form.plan, outcome.form.unit), words.install)
    : sayRepair(outcome.result, words.repair);
}

function sayInstall(result: InstallResult, unit: string, words: FormWords['install']): SaidOutcome {
  switch (result.kind) {
    case 'installed':
      return { kind: 'done', told: words.installed(unit) };
    case 'unchanged':
      return { kind: 'done', told: words.unchanged(unit) };
    case 'completed':
      return { kind: 'done', told: words.completed(unit) };
    case 'name-taken':
      return { kind: 'refused', said: words.nameTaken(result.sheets) };
    case 'summary-there':
      throw new Error('the form of a unit was taken for a summary');
    default:
      return result satisfies never;
  }
}

const sayRepair = (result: RepairResult, words: FormWords['repair']): SaidOutcome =>
  result.kind === 'repaired'
    ? { kind: 'done', told: words.repaired(seen(result.added)) }
    : { kind: 'refused', said: words.notThisForm };

export function saySort(result: SortResult, words: FormWords['sort']): SaidOutcome {
  switch (result.kind) {
    case 'sorted':
      return { kind: 'done', told: words.sorted(result.rows) };
    case 'in-order':
      return { kind: 'done', told: words.inOrder };
    case 'blank':
      return { kind: 'refused', said: words.blank };
    case 'no-list':
      return { kind: 'refused', said: words.noList };
    case 'other-row':
      return { kind: 'refused', said: words.otherRow(result.row, result.text) };
    case 'hidden-row':
      return { kind: 'refused', said: words.hiddenRow(result.row) };
    case 'merged-row':
      return { kind: 'refused', said: words.mergedRow(result.row) };
    default:
      return result satisfies never;
  }
}
