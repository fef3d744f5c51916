import { join, resolve } from 'node:path';
import type { AnnexForm, AnnexId, PlacedAnnex } from '../../annex/annex';
import { annexesOf } from '../../annex/annexes';
import { concernsOf, listBehind, unreadConcerns } from '../../annex/concerns';
import {
  ANNEX_FILE,
  ANNEXES,
  csvFiles,
  DRAFTED,
  drafts,
  namesNominees,
  systemFiles,
} from '../../annex/files';
import { letterOf } from '../../annex/letter';
import type { ListChoice } from '../../annex/nominations';
import type { AnnexSource, SummaryList } from '../../annex/source';
import { layOutAnnexWorkbook } from '../../sheets/annex-workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import { utc } from '../clock';
import { codeOfWorkbook } from '../code';
import type { Setting } from '../command';
import { defineCommand, planOption } from '../command';
import { readOne } from '../one-workbook';
import { proveFree, shownPath, writeAll } from '../output';
import type { Output } from '../output';
import { pdfsOf } from '../pdf';
import { Refused } from '../refused';

const FORMATS = ['xlsx', 'docx', 'pdf', 'csv', 'system'] as const;
type Format = (typeof FORMATS)[number];

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
    apart: { kind: 'flag', help: 'exportApart' },
    letter: { kind: 'text', help: 'exportLetter', value: 'symbol' },
    'letter-date': { kind: 'date', help: 'exportLetterDate' },
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
    const letter = letterOf(values.letter ?? '', values['letter-date'] ?? null, values.issuer ?? '');
    const workbook = await readOne(summary, values.plan, setting);
    if (!workbook.merged) throw new Refused({ wrong: 'not-a-summary', path: summary });
    const { source } = workbook.merged;
    const ids = distinct(values.annexes, ['awards']) as readonly AnnexId[];
    const wanted: Wanted = {
      formats: distinct(values.formats, ['xlsx', 'docx']) as readonly Format[],
      choice: {
        content: values.content === 'all' ? 'all' : 'selected',
        arrangement: values.arrange === 'rank' ? 'rank' : 'unit',
        apart: values.apart,
      },
      form: { letter, motto: values.motto, code: values.code ? codeOfWorkbook(workbook) : null },
      drafts: values.drafts,
    };
    const named = wanted.drafts || wanted.formats.includes('system') || ids.some(namesNominees);
    const lists: readonly SummaryList[] = [
      ...ids.map(listBehind),
      ...(wanted.formats.includes('system') ? ['awards' as const] : []),
      ...(wanted.drafts ? DRAFTED : []),
    ];
    const concerns = [
      ...(named ? concernsOf(source, wanted.choice.content) : []),
      ...unreadConcerns(source, lists),
    ];
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

/** @returns `isWhole`: everything that was asked for could be made */
async function filesOf(
  source: AnnexSource,
  placed: readonly PlacedAnnex[],
  { formats, choice, form, drafts: withDrafts }: Wanted,
  setting: Setting,
): Promise<{ readonly made: readonly Made[]; readonly isWhole: boolean }> {
  const made: Made[] = [];
  /** Word documents by the name of the PDF that is to come of them. */
  const toPrint: Made[] = [];
  const asks = (format: Format): boolean => formats.includes(format) && placed.length > 0;
  if (asks('xlsx')) made.push([`${ANNEX_FILE}.xlsx`, workbookOf(source, placed, form, setting)]);
  if (asks('docx') || asks('pdf')) {
    const { writeAnnexes } = await word();
    const docx = await writeAnnexes(placed, form);
    if (asks('docx')) made.push([`${ANNEX_FILE}.docx`, docx]);
    if (asks('pdf')) toPrint.push([`${ANNEX_FILE}.pdf`, docx]);
  }
  const lists = [
    ...(asks('csv') ? csvFiles(placed) : []),
    ...(formats.includes('system') ? systemFiles(source, choice) : []),
  ];
  made.push(...lists.map(([name, text]): Made => [name, Buffer.from(text, 'utf8')]));
  if (withDrafts) {
    const { writeDraft } = await word();
    for (const [name, draft] of drafts(source, choice, form.letter)) {
      const docx = await writeDraft(draft);
      made.push([name, docx]);
      if (formats.includes('pdf')) toPrint.push([name.replace(/docx$/, 'pdf'), docx]);
    }
  }
  const printed = await print(toPrint, setting);
  return { made: [...made, ...(printed ?? [])], isWhole: printed !== null };
}

/** @returns null, and says why, where it cannot be done */
async function print(documents: readonly Made[], setting: Setting): Promise<readonly Made[] | null> {
  if (documents.length === 0) return [];
  const names = documents.map(([name]) => name);
  setting.progress(setting.words.making(names.join(', ')));
  const pdf = await pdfsOf(
    documents.map(([, docx]) => docx),
    setting.world,
  );
  if (pdf.ok) return pdf.files.map((bytes, index): Made => [names[index] ?? '', bytes]);
  const { what, mend } = setting.words.noPdf[pdf.why];
  setting.remark([what, mend]);
  return null;
}

/** The writer of Word documents is large, and few commands need it: it is started when it is. */
const word = async () => ({
  ...(await import(/* webpackMode: "eager" */ '../../docx/annexes')),
  ...(await import(/* webpackMode: "eager" */ '../../docx/draft')),
});

const workbookOf = (
  { plan }: AnnexSource,
  placed: readonly PlacedAnnex[],
  form: AnnexForm,
  { world }: Setting,
): Uint8Array => writeWorkbook(layOutAnnexWorkbook(plan, placed, form, utc(world.now())));
