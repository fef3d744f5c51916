/** What people write in the columns of the award list that is no nominee: totals, headings, signatures, remarks. */
import type { StandingEntry } from '../../merge/again/entries';
import type { Plan } from '../../plan/schema';
import { shown } from '../../rules/cells';
import { surelyNoEntry, whyNoEntry } from '../read/other-rows';
import type { Why, Written } from '../read/other-rows';

/** Beside a name one of these proves a nominee. */
const PROOFS = ['kind', 'achievement'];

/** Why a row that nobody but people wrote is no nominee, with what it says; null: it is one, or it is blank. */
export function remarkIn(
  { id, cells }: Pick<StandingEntry, 'id' | 'cells'>,
  plan: Plan,
): { readonly why: Why; readonly text: string } | null {
  if (id !== null) return null;
  const textAt = (column: string): string => shown(cells[column]?.value ?? null);
  const texts = Object.keys(cells)
    .map(textAt)
    .filter((text) => text !== '');
  if (texts.length === 0) return null;
  const written = Object.keys(cells).flatMap((column): readonly Written[] => {
    const text = textAt(column);
    const isNumber = typeof cells[column]?.value === 'number' || /^[\d., ]+$/.test(text);
    return text === '' ? [] : [{ text, width: 1, isNumber, isHeader: false }];
  });
  const { groups, kinds } = plan.nominations;
  const said = texts.join(' ');
  const surely = surelyNoEntry(written, false);
  if (surely !== null) return { why: surely, text: said };
  if (textAt('name') !== '' && PROOFS.some((column) => textAt(column) !== '')) return null;
  const why = whyNoEntry(
    written,
    [...groups, ...kinds].map(({ name }) => name),
  );
  if (why !== null) return { why, text: said };
  return textAt('name') === '' ? { why: 'text', text: said } : null;
}
