import type { StandingList } from '../../merge/again/entries';
import * as words from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import { comparable } from '../../text/normal';

/** Whose files are passed over by hand, and whose count although they came past the unit above. */
export function usesIn(progress: StandingList | undefined): {
  readonly ignored: ReadonlySet<string>;
  readonly accepted: ReadonlySet<string>;
} {
  const said = (word: string): ReadonlySet<string> =>
    new Set(
      (progress?.entries ?? []).flatMap(({ id, cells }) =>
        id !== null && comparable(shown(cells['use']?.value ?? null)) === comparable(word) ? [id] : [],
      ),
    );
  return { ignored: said(words.uses.ignore), accepted: said(words.uses.use) };
}
