import {
  annexesIn,
  draftLetterIn,
  firstChoice,
  letterIn,
  movedBy,
  typeIn,
} from '../../src/taskpane/export/choice';
import type { ExportChoice, LetterFields } from '../../src/taskpane/export/choice';

const fields = (changes: Partial<LetterFields>): LetterFields => ({ ...firstChoice.letter, ...changes });

test.each<[Partial<LetterFields>, string | null, string]>([
  [{}, '……/TTr-……', 'TTr'],
  [{ type: 'BC' }, '……/BC-……', 'BC'],
  [{ type: '' }, '……/……', ''],
  [{ symbol: '15' }, '15/TTr-……', 'TTr'],
  [{ symbol: '15', type: 'QĐ' }, '15/QĐ-……', 'QĐ'],
  // A symbol tells the type, whatever was chosen before.
  [{ symbol: ' 15 / BC-SNV ', type: 'TTr' }, '15/BC-SNV', 'BC'],
  [{ symbol: '12/UBND-VX', type: 'TTr' }, '12/UBND-VX', ''],
])('%j is %j of the type %j', (typed, symbol, type) => {
  expect(letterIn(fields(typed)).symbol).toBe(symbol);
  expect(typeIn(fields(typed))).toBe(type);
});

test('the draft of the tờ trình takes no blank of another type', () => {
  expect(draftLetterIn(fields({ type: 'BC' })).symbol).toBeNull();
  expect(draftLetterIn(fields({ symbol: '15' })).symbol).toBe('15/TTr-……');
});

test.each([
  ['16/10/2023', '2023-10-16'],
  ['', null],
  ['31/02/2023', null],
])('the day %j is %j', (date, expected) => {
  expect(letterIn(fields({ date })).date).toBe(expected);
});

test('a chosen annex changes places with the chosen one beside it, past those that are not chosen', () => {
  const choice: ExportChoice = { ...firstChoice, chosen: ['posting', 'awards', 'progress'] };
  expect(annexesIn(choice)).toEqual(['awards', 'progress', 'posting']);
  const order = movedBy(choice, 'awards', 1);
  expect(order).toEqual(['progress', 'figures', 'awards', 'reminders', 'posting']);
  expect(movedBy({ ...choice, order }, 'progress', -1)).toBe(order);
});
