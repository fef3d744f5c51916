/** Which files an export consists of, and how they are called: the same from the command and from the pane. */
import type { AnnexId, Letter, PlacedAnnex } from './annex';
import { annexRows, csvOf } from './csv';
import type { Draft } from './draft';
import type { ListChoice } from './nominations';
import { reviewReport } from './review-report';
import type { AnnexSource, SummaryList } from './source';
import { submissionLetter } from './submission-letter';
import { systemList } from './system-list';

/** In the order in which they are offered. */
export const ANNEXES: readonly AnnexId[] = ['awards', 'figures', 'progress', 'reminders', 'posting'];

/** Whether the annex names nominees, about whom there may be concerns. */
export const namesNominees = (id: AnnexId): boolean => id === 'awards' || id === 'posting';

/** Of the annexes together, without its ending. */
export const ANNEX_FILE = 'phu-luc';

const csvNames: Readonly<Record<AnnexId, string>> = {
  awards: 'danh-sach.csv',
  figures: 'so-lieu.csv',
  progress: 'tinh-hinh-gui.csv',
  reminders: 'don-doc.csv',
  posting: 'cong-khai.csv',
};

type Named<T> = readonly [name: string, content: T];

/** A file for each annex; where one list is several annexes, in their order. */
export const csvFiles = (placed: readonly PlacedAnnex[]): readonly Named<string>[] =>
  placed.map(({ annex }, index) => {
    const name = csvNames[annex.id];
    const of = placed.filter((each) => each.annex.id === annex.id);
    const place = placed.slice(0, index + 1).filter((each) => each.annex.id === annex.id).length;
    return [of.length > 1 ? name.replace('.', `-${place}.`) : name, csvOf(annexRows(annex))];
  });

/** The list of nine columns; none when nobody is on it. */
export function systemFiles(source: AnnexSource, choice: ListChoice): readonly Named<string>[] {
  const rows = systemList(source, choice);
  return rows.length > 1 ? [['danh-sach-nhap-he-thong.csv', csvOf(rows)]] : [];
}

/** Lists of the summary that the drafts are made of. */
export const DRAFTED: readonly SummaryList[] = ['awards', 'figures', 'progress', 'reports'];

/** The tờ trình, where somebody is on its list, and the report. */
export function drafts(source: AnnexSource, choice: ListChoice, letter: Letter): readonly Named<Draft>[] {
  const submission = submissionLetter(source, choice, letter);
  // The letter's symbol and date are the submission's own.
  const report = reviewReport(source, { ...letter, symbol: null, date: null });
  return [...(submission ? [['to-trinh.docx', submission] as const] : []), ['bao-cao.docx', report]];
}
