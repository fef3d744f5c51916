/** One story over both adapters: what officers do to a file and in the open Excel comes to the same. */
import type { MergeInput } from '../../src/merge/summary';
import type { Plan } from '../../src/plan/schema';
import type { Finding } from '../../src/rules/finding';
import type { Cell, Row, Submission } from '../../src/rules/submission';
import { readStamp } from '../../src/sheets/read/stamp';
import { remerge } from '../../src/sheets/summary/remerge';
import type { Remerged } from '../../src/sheets/summary/remerge';
import { layOutSummaryWorkbook } from '../../src/sheets/summary/workbook';
import { compared } from '../excel/compared';
import { excel, file } from './adapters';
import { live } from './life';
import type { Life } from './life';
import { movements } from './stories';
import type { Story } from './stories';

const lives = new Map<Story, Promise<readonly [Life, Life]>>();

/** The story over the file and over the open workbook; told once. */
function livesOf(story: Story): Promise<readonly [Life, Life]> {
  const told = lives.get(story) ?? Promise.all([live(story, file), live(story, excel)]);
  lives.set(story, told);
  return told;
}

const MISSING = ['required-missing', 'expected-missing', 'answer-missing'];

const wrong = (findings: readonly Finding[]) =>
  [...new Set(findings.map(({ code }) => code))].filter((code) => !MISSING.includes(code)).sort();

/** Cells from elsewhere bring their font along, until the form is repaired. */
function withoutFonts(submission: Submission): Submission {
  const plain = ({ font: _font, ...cell }: Cell): Cell => cell;
  const bare = (row: Row): Row => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).map(([id, cell]) => [id, plain(cell)])),
    ...(row.pieces ? { pieces: row.pieces.map(plain) } : {}),
  });
  const { info, report, figures, nominations, register } = submission;
  return {
    ...submission,
    info: bare(info),
    report: report.map(bare),
    figures: figures.map(bare),
    nominations: nominations.map(bare),
    register: register.map(bare),
  };
}

const inputOf = ({ file, mended }: Life): MergeInput => ({
  ok: true,
  file,
  submission: mended.submission,
  findings: mended.repairs,
});

const CREATED = '2023-10-12T02:30:00Z';

const merged = (plan: Plan, told: readonly Life[]): Remerged =>
  remerge(null, told.map(inputOf), plan, null, { created: CREATED, linkTo: () => null });

describe.each(movements)('%s', (_, stories) => {
  describe.each(stories.map((story) => [story.unit, story] as const))('%s', (_, story) => {
    test('a blank form reads the same', async () => {
      const [inFile, inExcel] = await livesOf(story);
      expect(inExcel.blank).toEqual(inFile.blank);
      expect(inFile.blank.marks).toEqual([]);
    });

    test('what is typed reads the same, and the same is found in it', async () => {
      const [inFile, inExcel] = await livesOf(story);
      expect(inExcel.typed).toEqual(inFile.typed);
      expect(wrong(inFile.typed.findings)).toEqual(story.faults);
    });

    test('the same marks are written, once, and they are no entries', async () => {
      const [inFile, inExcel] = await livesOf(story);
      for (const { typed, marked } of [inFile, inExcel]) expect(marked).toEqual({ ...typed, marks: [] });
    });

    test('what is left after a careless paste reads the same', async () => {
      const [inFile, inExcel] = await livesOf(story);
      expect(withoutFonts(inExcel.broken.submission)).toEqual(inFile.broken.submission);
      expect(inExcel.broken.findings).toEqual(inFile.broken.findings);
      expect(inFile.broken.submission).not.toEqual(inFile.marked.submission);
    });

    test('repaired, the open workbook is the one that the entries would make anew', async () => {
      const [inFile, inExcel] = await livesOf(story);
      const { broken, mended, end } = inExcel;
      expect(mended.submission).toEqual(withoutFonts(broken.submission));
      expect(mended.findings).toEqual(broken.findings);
      expect(mended.submission).toEqual(inFile.mended.submission);
      expect(mended.findings).toEqual(inFile.mended.findings);
      expect(compared(end)).toEqual(compared(inFile.end));
    });
  });

  describe('merged', () => {
    const { plan } = stories[0];
    let fromFiles: Remerged;
    let fromExcel: Remerged;

    beforeAll(async () => {
      const told = await Promise.all(stories.map(livesOf));
      fromFiles = merged(
        plan,
        told.map(([inFile]) => inFile),
      );
      fromExcel = merged(
        plan,
        told.map(([, inExcel]) => inExcel),
      );
    });

    test('the same summary comes of both', () => {
      expect(fromExcel.summary).toEqual(fromFiles.summary);
      expect(layOutSummaryWorkbook(fromExcel, CREATED)).toEqual(layOutSummaryWorkbook(fromFiles, CREATED));
      expect(fromFiles.summary.files.map(({ outcome }) => outcome)).toEqual(['used', 'used', 'used']);
    });

    test('the summary is the same workbook as a file and in the open Excel', async () => {
      const layout = layOutSummaryWorkbook(fromExcel, CREATED);
      const [inFile, inExcel] = await Promise.all(
        [file, excel].map(async (adapter) => (await adapter.install(layout)).read(() => true)),
      );
      expect(compared(inExcel!)).toEqual(compared(inFile!));
      expect([inFile, inExcel].map((source) => readStamp(source!)?.kind)).toEqual(['summary', 'summary']);
    });
  });
});
