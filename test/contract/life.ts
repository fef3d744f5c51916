/** What one story comes to over one adapter, step by step. */
import { checkAlone } from '../../src/merge/findings';
import { unitByLabel } from '../../src/plan/units';
import type { Finding } from '../../src/rules/finding';
import type { FileLineage, Submission } from '../../src/rules/submission';
import { noEntries } from '../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../src/sheets/entry/workbook';
import type { MarkCell } from '../../src/sheets/marks';
import { markCells } from '../../src/sheets/marks';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { SourceWorkbook } from '../../src/sheets/source';
import type { Adapter, Book } from './adapters';
import { placed } from './entries';
import type { Story } from './stories';

interface Step {
  readonly submission: Submission;
  /** What the reader had to mend or pass over. */
  readonly repairs: readonly Finding[];
  /** All that is found, repairs too. */
  readonly findings: readonly Finding[];
  /** Marks that are to be written. */
  readonly marks: readonly MarkCell[];
}

export interface Life {
  readonly file: FileLineage;
  readonly blank: Step;
  readonly typed: Step;
  readonly marked: Step;
  readonly broken: Step;
  readonly mended: Step;
  /** Every cell and name at the end, marked. */
  readonly end: SourceWorkbook;
}

async function stepOf(book: Book, { plan }: Story, file: FileLineage): Promise<Step> {
  const source = await book.read(wantedSheets);
  const read = readSubmission(source, file, plan);
  if (!read.ok) throw new Error(read.reason.reason);
  const { submission, findings: repairs } = read;
  const findings = checkAlone(submission, repairs, plan);
  return { submission, repairs, findings, marks: markCells(findings, submission, plan, source) };
}

export async function live(story: Story, adapter: Adapter): Promise<Life> {
  const unit = unitByLabel(story.plan, story.unit);
  if (!unit) throw new Error(`no unit ${story.unit}`);
  const layout = layOutEntryWorkbook(story.plan, unit, noEntries, '2023-08-01T00:00:00Z');
  const file = { path: `${unit.code}.xlsx`, sha256: unit.code, size: 1 };
  const entries = story.entries.map((entry) => placed(layout, entry));
  const pasted = story.pasted.map((entry) => placed(layout, entry));
  const step = (book: Book): Promise<Step> => stepOf(book, story, file);

  const book = await adapter.install(layout);
  const blank = await step(book);
  await book.type(entries);
  const typed = await step(book);
  await book.mark(typed.marks);
  const marked = await step(book);
  await book.paste(pasted);
  const broken = await step(book);

  // A file that was broken cannot be repaired: whoever has no Excel makes a new one and enters the same again.
  const whole = book.repair ? book : await adapter.install(layout);
  if (book.repair) {
    await book.repair(layout);
  } else {
    await whole.type(entries);
    await whole.type(pasted.filter(({ isEntry }) => isEntry));
  }
  const mended = await step(whole);
  await whole.mark(mended.marks);
  return { file, blank, typed, marked, broken, mended, end: await whole.read(() => true) };
}
