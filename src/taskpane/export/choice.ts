/** What the officer chose on the tab, and what follows from it for the annexes. */
import type { AnnexId, Letter } from '../../annex/annex';
import { ANNEXES } from '../../annex/files';
import { letterOf } from '../../annex/letter';
import type { ListChoice } from '../../annex/nominations';
import { blankSymbolOf, letterType, letterTypes } from '../../messages/annex';
import type { IsoDate } from '../../text/cell';
import { parseDate } from '../../text/dates';

/** As they were typed. */
export interface LetterFields {
  /** Abbreviation of the type of letter; '': a plain one. It counts while the symbol tells none. */
  readonly type: string;
  readonly symbol: string;
  readonly date: string;
  readonly issuer: string;
}

export interface ExportChoice {
  /** All annexes, in the order in which the chosen ones go. */
  readonly order: readonly AnnexId[];
  readonly chosen: readonly AnnexId[];
  readonly list: ListChoice;
  readonly letter: LetterFields;
  readonly motto: boolean;
  readonly code: boolean;
}

export const firstChoice: ExportChoice = {
  order: ANNEXES,
  chosen: ['awards'],
  list: { content: 'selected', arrangement: 'unit', apart: false },
  letter: { type: 'TTr', symbol: '', date: '', issuer: '' },
  motto: false,
  code: false,
};

/** The chosen annexes in their order. */
export const annexesIn = ({ order, chosen }: Pick<ExportChoice, 'order' | 'chosen'>): readonly AnnexId[] =>
  order.filter((id) => chosen.includes(id));

/** The order with a chosen annex before or after the chosen one beside it. */
export function movedBy(choice: ExportChoice, id: AnnexId, by: -1 | 1): readonly AnnexId[] {
  const among = annexesIn(choice);
  const other = among[among.indexOf(id) + by];
  return other === undefined
    ? choice.order
    : choice.order.map((each) => (each === id ? other : each === other ? id : each));
}

/** Whether the symbol itself tells the type of letter. */
export const tellsType = ({ symbol }: LetterFields): boolean => symbol.includes('/');

/** Abbreviation of the letter's type. */
export function typeIn(fields: LetterFields): string {
  if (!tellsType(fields)) return fields.type;
  const name = letterType(fields.symbol.replaceAll(' ', ''));
  return Object.entries(letterTypes).find(([, each]) => each === name)?.[0] ?? '';
}

const dateIn = ({ date }: LetterFields): IsoDate | null => parseDate(date.trim());

/** What was typed is no day. */
export const isDateWrong = (fields: LetterFields): boolean =>
  fields.date.trim() !== '' && dateIn(fields) === null;

/** As annexes name it: a type that was chosen stands in the symbol, whose number may be still to come. */
export function letterIn(fields: LetterFields): Letter {
  const letter = letterOf(fields.symbol, dateIn(fields), fields.issuer);
  if (tellsType(fields)) return letter;
  const blank = blankSymbolOf(fields.type);
  return {
    ...letter,
    symbol: letter.symbol === null ? blank : letter.symbol + blank.slice(blank.indexOf('/')),
  };
}

/** For the draft of the tờ trình: another type that was chosen for the annexes is not its own. */
export const draftLetterIn = (fields: LetterFields): Letter =>
  tellsType(fields) || fields.type === 'TTr' ? letterIn(fields) : letterOf('', dateIn(fields), fields.issuer);
