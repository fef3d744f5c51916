import { HostTrouble } from '../../src/excel/trouble';
import { paneWords } from '../../src/messages/pane';
import { readPlanText } from '../../src/taskpane/plans';
import { dayIn } from '../../src/taskpane/shell/day';
import { detailOf, sayError } from '../../src/taskpane/shell/trouble';
import { isDark } from '../../src/taskpane/theme';
import twoLevelJson from '../plans/two-level.json';

test.each([
  ['#ffffff', false],
  ['#F0F0F0', false],
  ['#292929', true],
  ['#000000', true],
  ['#0c6b4d', true],
  ['#FFA500', false],
  ['white', null],
  ['', null],
])('the ground %s is dark: %s', (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});

test('Excel’s refusal has its own sentence, anything else is a fault of the program', () => {
  const refusal = new HostTrouble('protected', 'AccessDenied', 'You cannot.', 'Range.values');
  expect(sayError(refusal, paneWords.vi)).toBe(paneWords.vi.host.protected);
  expect(detailOf(refusal)).toBe('AccessDenied\nYou cannot.\nRange.values');
  expect(sayError(new TypeError('x'), paneWords.en)).toBe(paneWords.en.shell.fault);
  expect(detailOf(new TypeError('x is no function'))).toContain('TypeError: x is no function');
  expect(detailOf('thrown text')).toBe('thrown text');
});

test('days are written as each language does', () => {
  expect(dayIn('vi', '2023-08-01')).toBe('01/08/2023');
  expect(dayIn('en', '2023-08-01')).toBe('1 August 2023');
});

describe('a plan file', () => {
  test('is read', () => {
    expect(readPlanText(JSON.stringify(twoLevelJson), 'vi')).toMatchObject({
      ok: true,
      plan: { id: twoLevelJson.id },
    });
  });

  test('that is no JSON says so', () => {
    expect(readPlanText('{', 'vi')).toMatchObject({ ok: false, notJson: expect.any(String) as string });
  });

  test('with faults names each with its place', () => {
    const faulty = { ...twoLevelJson, version: 0, title: '' };
    const read = readPlanText(JSON.stringify(faulty), 'vi');
    expect(!read.ok && 'faults' in read && read.faults.map(({ path }) => path)).toEqual(['version', 'title']);
  });
});

/** Every text of the words, those of functions not. */
const texts = (words: unknown): readonly string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(texts)
      : [];

test.each(['vi', 'en'] as const)('the pane’s words in %s are composed and tidy', (language) => {
  for (const text of texts(paneWords[language])) {
    expect(text).toBe(text.normalize('NFC').trim());
    expect(text).not.toMatch(/ {2}/);
  }
});
