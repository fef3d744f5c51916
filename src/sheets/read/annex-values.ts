/** What cells of a summary say to annexes; null: nothing, or nothing that can be told. */
import type { Appraisal, Selection } from '../../annex/source';
import type { PartState } from '../../merge/summary';
import * as words from '../../messages/summary-form';
import { shown } from '../../rules/cells';
import type { CellValue, IsoDate } from '../../text/cell';
import { isDateValue } from '../../text/cell';
import { parseDate } from '../../text/dates';
import { comparable } from '../../text/normal';
import { parseNumber } from '../../text/numbers';

/** What the province may choose, in the order of the sheet's lists. */
const selections: readonly Selection[] = ['submitted', 'reserve', 'not-submitted'];
const appraisals: readonly Appraisal[] = ['eligible', 'not-eligible', 'more-papers', 'not-appraised'];

function meant<T>(value: CellValue, said: readonly string[], meanings: readonly T[]): T | null {
  const text = comparable(shown(value));
  return (text === '' ? null : meanings[said.findIndex((each) => comparable(each) === text)]) ?? null;
}

export const selectionIn = (value: CellValue): Selection | null => meant(value, words.selections, selections);
export const appraisalIn = (value: CellValue): Appraisal | null => meant(value, words.appraisals, appraisals);

const states = Object.entries(words.partStates) as readonly (readonly [PartState, string])[];
export const stateIn = (value: CellValue): PartState | null =>
  meant(
    value,
    states.map(([, said]) => said),
    states.map(([state]) => state),
  );

export function dayIn(value: CellValue): IsoDate | null {
  if (typeof value === 'string') return parseDate(value);
  return typeof value === 'object' && value !== null && isDateValue(value) ? value.date : null;
}

export function numberIn(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  const parsed = typeof value === 'string' ? parseNumber(value) : null;
  return parsed?.kind === 'number' ? parsed.value : null;
}
