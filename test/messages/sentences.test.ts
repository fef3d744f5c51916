import type { Language } from '../../src/messages/messages';
import { messages } from '../../src/messages';
import { planErrorMap } from '../../src/messages/plan-errors';
import { sayFinding, sayTrouble } from '../../src/sheets/saying';
import { expectGolden } from '../golden';
import { ninhThuan } from '../plan/plans';
import { findings } from './findings';
import { planFaults, troubles } from './troubles';

const languages = ['vi', 'en'] as const satisfies readonly Language[];

const faultSentence = (language: Language, fault: (typeof planFaults)[number]): string => {
  const said = planErrorMap(language)({ code: 'custom', input: null, params: fault });
  return typeof said === 'string' ? said : '';
};

/** Everything said, each with what it is said of. */
const table = (language: Language): readonly { readonly of: string; readonly said: readonly string[] }[] => [
  ...findings.map((finding) => {
    const { what, mend } = sayFinding(finding, ninhThuan, language);
    return { of: finding.code, said: [what, mend] };
  }),
  ...troubles.map((trouble) => {
    const { what, mend } = sayTrouble(trouble, language);
    return { of: trouble.reason, said: [what, mend] };
  }),
  ...planFaults.map((fault) => ({ of: fault.fault, said: [faultSentence(language, fault)] })),
];

const rows = languages.flatMap((language) =>
  table(language).flatMap(({ of, said }) => said.map((sentence) => [language, of, sentence] as const)),
);

test.each(rows)('%s %s: %s', (_language, _of, sentence) => {
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).toMatch(/^\S.*[.?]$/);
  expect(sentence).not.toMatch(/\s{2}|[\t\n\u00a0]| [.,;:?](?=\s|$)|\.\.|\?\./);
  expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  expect(sentence.split('"').length % 2).toBe(1);
  expect(sentence.replace(/[^(]/g, '')).toHaveLength(sentence.replace(/[^)]/g, '').length);
});

/** The words of sentences that are ours, without what they quote. */
const own = (sentence: string): string => sentence.replace(/"[^"]*"|\([^)]*\)/g, '');

test.each(rows.filter(([language]) => language === 'vi'))(
  '%s %s speaks no English: %s',
  (_v, _of, sentence) => {
    expect(own(sentence)).not.toMatch(
      /\b(the|file|files|sheet|row|cell|column|header|error|warning|not|is|are|of|and|or|must|should|please|unit|number|save|string|expected)\b/i,
    );
  },
);

test.each(rows.filter(([language]) => language === 'vi'))(
  '%s %s excludes nobody: %s',
  (_v, _of, sentence) => {
    expect(sentence).not.toMatch(/bị loại|loại (bỏ|khỏi)|không được khen/i);
  },
);

/** Words of one plan and of one generation of local government. */
test.each(languages)('%s names no office or level of its own', (language) => {
  const offices = { collects: 'A', considers: 'B', appraises: 'C', awards: 'D' };
  const words = (code: string) => {
    const finding = findings.find((one) => one.code === code);
    if (!finding) throw new Error(code);
    return Object.values(sayFinding(finding, { ...ninhThuan, roles: offices }, language)).join(' ');
  };
  expect(words('deadline-day')).toMatch(/\bA\b/);
  expect(words('excluded-recipient')).toMatch(/\bC\b/);
  const ours = rows.filter(([spoken]) => spoken === language).map(([, , sentence]) => own(sentence));
  const offending = ours.filter((sentence) => /huyện|tỉnh|\bxã\b|district|province|commune/i.test(sentence));
  expect(offending).toEqual([]);
});

test.each(languages)('%s has every sentence as it was approved', (language) => {
  const { severities, parts, outcomes, places, formConvention } = messages[language];
  const words = { ...severities, ...parts, ...outcomes, file: places.file, summary: places.summary };
  const text = [
    ...table(language).map(({ of, said }) => [of, ...said.map((sentence) => `    ${sentence}`)].join('\n')),
    ...Object.entries({ ...words, formConvention }).map(([of, word]) => `${of}\n    ${word}`),
  ].join('\n');
  expectGolden(`messages.${language}.txt`, `${text}\n`);
});
