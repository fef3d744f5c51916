/** What Excel's refusals are called, and what is said of them. */
import { guarded } from '../../src/excel/trouble';
import { host as en } from '../../src/messages/en/pane/host';
import { host as vi } from '../../src/messages/vi/pane/host';

const officeError = (code: string): Error =>
  Object.assign(new Error('refused'), { code, debugInfo: { errorLocation: 'Range.values' } });

test.each([
  ['AccessDenied', 'protected'],
  ['InvalidOperationInCellEditMode', 'editing'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['ItemNotFound', 'gone'],
  ['MergedRangeConflict', 'in-the-way'],
  ['ItemAlreadyExists', 'taken'],
  ['RequestAborted', 'busy'],
  ['InactiveWorkbook', 'background'],
  ['ServiceNotAvailable', 'offline'],
  ['UnsupportedSheet', 'unsupported'],
  ['GeneralException', 'other'],
  ['NeverHeardOf', 'other'],
])('%s is %s', async (code, reason) => {
  const refused = guarded(() => Promise.reject(officeError(code)));
  await expect(refused).rejects.toMatchObject({ reason, code, message: 'refused', where: 'Range.values' });
});

const sentences = Object.entries({ vi, en }).flatMap(([language, words]) =>
  Object.entries(words).flatMap(([reason, { what, mend }]) =>
    [what, mend].map((sentence) => [language, reason, sentence] as const),
  ),
);

test.each(sentences)('%s %s: %s', (_language, _reason, sentence) => {
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  expect(sentence).not.toMatch(/\s{2}|undefined|\.\./);
});
