/** The very hidden sheet that holds what a merge is about to write, until it is written. */
import type { Journal } from './summary/journal';
import { sturdyText } from '../merge/again/memory';
import { hiddenSheets } from '../messages/form';
import { checksum } from '../text/checksum';
import { canvas } from './canvas';
import type { SheetLayout } from './layout';
import { joined, pieces } from './pieces';
import type { SourceSheet } from './source';
import { plain } from './style';

/** A1 the mark, A2 the checksum, A3 and below the pieces. */
const MARK = 'thi-dua-journal';
const FIRST_PIECE = 3;

export function layOutJournal(journal: Journal): SheetLayout {
  const page = canvas(hiddenSheets.journal);
  const text = sturdyText(JSON.stringify(journal));
  const style = { ...plain, numberFormat: '@' };
  [MARK, checksum(text), ...pieces(text)].forEach((piece, at) => page.put(at + 1, 1, piece, style));
  return page.finish({ visibility: 'veryHidden' });
}

/** Null where it is not whole: nothing was written after it. */
export function journalIn({ rows }: SourceSheet): Journal | null {
  const texts = new Map(
    rows.map(({ row, cells }) => {
      const value = cells.get(1)?.value ?? null;
      return [row, typeof value === 'string' || typeof value === 'number' ? String(value) : ''] as const;
    }),
  );
  const text = joined([...texts].flatMap(([row, piece]) => (row >= FIRST_PIECE ? [piece] : [])));
  return texts.get(1) === MARK && texts.get(2) === checksum(text) ? (JSON.parse(text) as Journal) : null;
}
