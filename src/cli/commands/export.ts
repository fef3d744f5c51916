import { join, resolve } from 'node:path';
import type { AnnexForm, AnnexId, Letter, PlacedAnnex } from '../../annex/annex';
import { annexesOf } from '../../annex/annexes';
import { concernsOf } from '../../annex/concerns';
import { annexRows, csvOf } from '../../annex/csv';
import type { ListChoice } from '../../annex/nominations';
import { reviewReport } from '../../annex/review-report';
import type { AnnexSource } from '../../annex/source';
import { submissionLetter } from '../../annex/submission-letter';
import { systemList } from '../../annex/system-list';
import { layOutAnnex } from '../../sheets/annex';
import { annexSheetNames } from '../../sheets/annex-names';
import { isIsoDate } from '../../text/dates';
import { oneLine } from '../../text/normal';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { utc } from '../clock';
import { codeOfWorkbook } from '../code';
import type { Setting } from '../command';
import { defineCommand, planOption } from '../command';
import { readOne } from '../one-workbook';
import { proveFree, shownPath, writeAll } from '../output';
import type { Output } from '../output';
import { pdfOf } from '../pdf';
import { Refused } from '../refused';

const FORMATS = ['xlsx', 'docx', 'pdf', 'csv', 'system'] as const;
type Format = (typeof FORMATS)[number];
const ANNEXES: readonly AnnexId[] = ['awards', 'figures', 'progress', 'reminders', 'posting'];
/** Annexes that name nominees. */
const LISTS: readonly AnnexId[] = ['awards', 'posting'];

const files = {
  annexes: 'phu-luc',
  system: 'danh-sach-nhap-he-thong.csv',
  submission: 'to-trinh.docx',
  report: 'bao-cao.docx',
  csv: {
    awards: 'danh-sach.csv',
    figures: 'so-lieu.csv',
    progress: 'tinh-hinh-gui.csv',
    reminders: 'don-doc.csv',
    posting: 'cong-khai.csv',
  },
} as const;

interface Wanted {
  readonly formats: readonly Format[];
  readonly choice: ListChoice;
  readonly form: AnnexForm;
  readonly drafts: boolean;
}

/** A file by its name in the folder. */
type Made = readonly [name: string, bytes: Uint8Array];

export const exportCommand = defineCommand({
  name: 'export',
  argument: { value: 'file', many: false },
  options: {
    out: { kind: 'text', help: 'exportFolder', value: 'folder', required: true },
    formats: { kind: 'choices', help: 'exportFormats', choices: FORMATS },
    annexes: { kind: 'choices', help: 'exportAnnexes', choices: ANNEXES },
    content: { kind: 'choice', help: 'exportContent', value: 'code', choices: ['selected', 'all'] },
    arrange: { kind: 'choice', help: 'exportArrange', value: 'code', choices: ['unit', 'rank'] },
    letter: { kind: 'text', help: 'exportLetter', value: 'symbol' },
    'letter-date': { kind: 'text', help: 'exportLetterDate', value: 'date' },
    issuer: { kind: 'text', help: 'exportIssuer', value: 'name' },
    motto: { kind: 'flag', help: 'exportMotto' },
    code: { kind: 'flag', help: 'exportCode' },
    drafts: { kind: 'flag', help: 'exportDrafts' },
    'despite-errors': { kind: 'flag', help: 'exportDespite' },
    force: { kind: 'flag', help: 'force' },
    plan: planOption,
  },
  run: async (values, setting, [summary = '']) => {
    const { world, words, print, remark } = setting;
    const letter = letterOf(values.letter, values['letter-date'], values.issuer);
    const workbook = await readOne(summary, values.plan, setting);
    if (workbook.kind !== 'summary') throw new Refused({ wrong: 'not-a-summary', path: summary });
    const { source } = workbook;
    const ids = distinct(values.annexes, ['awards']) as readonly AnnexId[];
    const wanted: Wanted = {
      formats: distinct(values.formats, ['xlsx', 'docx']) as readonly Format[],
      choice: {
        content: values.content === 'all' ? 'all' : 'selected',
        arrangement: values.arrange === 'rank' ? 'rank' : 'unit',
      },
      form: { letter, motto: values.motto, code: values.code ? codeOfWorkbook(workbook) : null },
      drafts: values.drafts,
    };
    const named = wanted.drafts || wanted.formats.includes('system') || ids.some((id) => LISTS.includes(id));
    const concerns = named ? concernsOf(source, wanted.choice.content) : [];
    if (concerns.length > 0 && !values['despite-errors'])
      throw new Refused({ wrong: 'unconfirmed', concerns });

    const { placed, empty } = annexesOf(source, ids, wanted.choice);
    const { made, isWhole } = await filesOf(source, placed, wanted, setting);
    const nothing = empty.map((id) => words.emptyAnnex(id, wanted.choice.content));
    if (made.length === 0) throw new Refused({ wrong: 'nothing-to-export', why: nothing });
    const folder = resolve(world.cwd, values.out);
    const outputs = made.map(([name, bytes]): Output => ({ path: join(folder, name), bytes: () => bytes }));
    const paths = outputs.map(({ path }) => path);
    await proveFree(paths, values.force, world);
    const copies = await writeAll(outputs, setting);
    remark([...concerns.map(words.concern), ...nothing]);
    print([
      ...copies.map((copy) => words.keptCopy(shownPath(copy, world))),
      ...paths.map((path) => words.wrote(shownPath(path, world))),
    ]);
    return isWhole ? 0 : 1;
  },
});

const distinct = <T>(given: readonly T[], otherwise: readonly T[]): readonly T[] => [
  ...new Set(given.length === 0 ? otherwise : given),
];

/** A blank is as good as nothing: both are filled in by hand. */
function letterOf(symbol: string | undefined, date: string | undefined, issuer: string | undefined): Letter {
  if (date !== undefined && !isIsoDate(date))
    throw new Refused({ wrong: 'not-a-date', option: '--letter-date', found: date });
  return {
    symbol: oneLine(symbol ?? '').replaceAll(' ', '') || null,
    date: date ?? null,
    issuer: oneLine(issuer ?? '') || null,
  };
}

/** @returns `isWhole`: everything that was asked for could be made */
async function filesOf(
  source: AnnexSource,
  placed: readonly PlacedAnnex[],
  { formats, choice, form, drafts }: Wanted,
  setting: Setting,
): Promise<{ readonly made: readonly Made[]; readonly isWhole: boolean }> {
  const made: Made[] = [];
  let isWhole = true;
  const asks = (format: Format): boolean => formats.includes(format) && placed.length > 0;
  if (asks('xlsx')) made.push([`${files.annexes}.xlsx`, workbookOf(source, placed, form, setting)]);
  if (asks('docx') || asks('pdf')) {
    const { writeAnnexes } = await word();
    const docx = await writeAnnexes(placed, form);
    if (asks('docx')) made.push([`${files.annexes}.docx`, docx]);
    if (asks('pdf')) {
      setting.progress(setting.words.making(`${files.annexes}.pdf`));
      const pdf = await pdfOf(docx, setting.world);
      if (pdf.ok) made.push([`${files.annexes}.pdf`, pdf.bytes]);
      else {
        const { what, mend } = setting.words.noPdf[pdf.why];
        setting.remark([what, mend]);
        isWhole = false;
      }
    }
  }
  if (asks('csv'))
    made.push(...placed.map(({ annex }): Made => [files.csv[annex.id], csv(annexRows(annex))]));
  if (formats.includes('system')) {
    const rows = systemList(source, choice);
    if (rows.length > 1) made.push([files.system, csv(rows)]);
  }
  if (drafts) {
    const { writeDraft } = await word();
    const submission = submissionLetter(source, choice, form.letter);
    if (submission) made.push([files.submission, await writeDraft(submission)]);
    // The letter's symbol and date are the submission's own.
    const report = reviewReport(source, { ...form.letter, symbol: null, date: null });
    made.push([files.report, await writeDraft(report)]);
  }
  return { made, isWhole };
}

const csv = (rows: readonly (readonly string[])[]): Uint8Array => Buffer.from(csvOf(rows), 'utf8');

/** The writer of Word documents is large, and few commands need it: it is started when it is. */
const word = async () => ({
  ...(await import(/* webpackMode: "eager" */ '../../docx/annexes')),
  ...(await import(/* webpackMode: "eager" */ '../../docx/draft')),
});

function workbookOf(
  { plan }: AnnexSource,
  placed: readonly PlacedAnnex[],
  form: AnnexForm,
  { world }: Setting,
): Uint8Array {
  const names = annexSheetNames(placed);
  return writeWorkbook({
    title: plan.title,
    creator: form.letter.issuer ?? plan.document.issuer,
    created: utc(world.now()),
    names: [],
    sheets: placed.map((each, index) => layOutAnnex(each, form, names[index] ?? '')),
  });
}
