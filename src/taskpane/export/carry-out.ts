/** One export: what is asked for, from the summary as it stands at that moment. */
import type { AnnexForm, AnnexId, PlacedAnnex } from '../../annex/annex';
import { annexesOf } from '../../annex/annexes';
import { concernsOf, listBehind, unreadConcerns } from '../../annex/concerns';
import type { Concern } from '../../annex/concerns';
import { ANNEX_FILE, csvFiles, DRAFTED, drafts, namesNominees, systemFiles } from '../../annex/files';
import { annexHtml, annexText } from '../../annex/html';
import type { AnnexSource, SummaryList } from '../../annex/source';
import type { FileKind } from '../../messages/pane/export';
import type { Plan } from '../../plan/schema';
import { layOutAnnexWorkbook } from '../../sheets/annex-workbook';
import { writeWorkbook } from '../../xlsx/write/write-workbook';
import type { NewFile } from '../form/work';
import type { Run } from '../office';
import type { CopiedTable } from '../shell/copy';
import { annexesIn, draftLetterIn, letterIn } from './choice';
import type { ExportChoice } from './choice';
import { putAnnexes } from './sheets';
import type { PutAnnexes } from './sheets';
import { codeOfOpen, readSource } from './source';

export type Output =
  | { readonly to: 'sheets' | 'workbook' }
  | { readonly to: 'clipboard'; readonly annex: AnnexId }
  | { readonly to: 'files'; readonly kind: FileKind };

/** What the officer was asked and said yes to. */
export interface Confirmed {
  readonly concerns: readonly Concern[];
  /** Names of sheets. */
  readonly replace: readonly string[];
}

export const nothingConfirmed: Confirmed = { concerns: [], replace: [] };

/** Of the annexes that were asked for, those that would hold nothing. */
interface Empty {
  readonly empty: readonly AnnexId[];
}

export type Outcome =
  /** To be confirmed; nothing was written. */
  | { readonly is: 'concerns'; readonly concerns: readonly Concern[] }
  | (Empty &
      (
        | PutAnnexes
        | { readonly is: 'nothing' }
        | { readonly is: 'workbook'; readonly file: NewFile }
        | { readonly is: 'table'; readonly annex: AnnexId; readonly table: CopiedTable }
        | { readonly is: 'files'; readonly files: readonly NewFile[] }
      ));

export interface Circumstances {
  readonly run: Run;
  readonly plan: Plan;
  /** Code of who merges: the root, or the unit in whose form the summary stands. */
  readonly at: string;
  readonly now: Date;
}

/** What the output rests on: whether it names nominees, and which lists of the summary it is made of. */
function restsOn(
  output: Output,
  ids: readonly AnnexId[],
): { readonly isList: boolean; readonly lists: readonly SummaryList[] } {
  const of = (annexes: readonly AnnexId[]) => ({
    isList: annexes.some(namesNominees),
    lists: annexes.map(listBehind),
  });
  switch (output.to) {
    case 'clipboard':
      return of([output.annex]);
    case 'sheets':
    case 'workbook':
      return of(ids);
    case 'files':
      if (output.kind === 'system') return of(['awards']);
      return output.kind === 'drafts' ? { isList: true, lists: DRAFTED } : of(ids);
    default:
      return output satisfies never;
  }
}

function concernsAbout(
  output: Output,
  source: AnnexSource,
  { list, ...choice }: ExportChoice,
): readonly Concern[] {
  const { isList, lists } = restsOn(output, annexesIn(choice));
  return [...(isList ? concernsOf(source, list.content) : []), ...unreadConcerns(source, lists)];
}

const bytesOf = ([name, text]: readonly [string, string]): NewFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** The writer of Word documents is large, and few exports need it. */
const word = () => import(/* webpackChunkName: "word" */ './word');

const workbookOf = (plan: Plan, placed: readonly PlacedAnnex[], form: AnnexForm, now: Date): NewFile => {
  const layout = layOutAnnexWorkbook(plan, placed, form, `${now.toISOString().slice(0, 19)}Z`);
  return { name: `${ANNEX_FILE}.xlsx`, bytes: new Uint8Array(writeWorkbook(layout)) };
};

async function filesOf(
  kind: FileKind,
  source: AnnexSource,
  placed: readonly PlacedAnnex[],
  form: AnnexForm,
  { list, letter }: ExportChoice,
  now: Date,
): Promise<readonly NewFile[]> {
  switch (kind) {
    case 'xlsx':
      return placed.length === 0 ? [] : [workbookOf(source.plan, placed, form, now)];
    case 'docx':
      return placed.length === 0
        ? []
        : [
            {
              name: `${ANNEX_FILE}.docx`,
              bytes: new Uint8Array(await (await word()).writeAnnexes(placed, form)),
            },
          ];
    case 'csv':
      return csvFiles(placed).map(bytesOf);
    case 'system':
      return systemFiles(source, list).map(bytesOf);
    case 'drafts': {
      const { writeDraft } = await word();
      const made = drafts(source, list, draftLetterIn(letter));
      return Promise.all(
        made.map(async ([name, draft]) => ({ name, bytes: new Uint8Array(await writeDraft(draft)) })),
      );
    }
    default:
      return kind satisfies never;
  }
}

/** Throws `HostTrouble`. Nothing is written where something is still to be confirmed, or there is nothing to write. */
export async function carryOut(
  output: Output,
  choice: ExportChoice,
  confirmed: Confirmed,
  { run, plan, at, now }: Circumstances,
): Promise<Outcome> {
  const ids = annexesIn(choice);
  const source = await run((context) => readSource(context, plan, at));
  const concerns = concernsAbout(output, source, choice);
  // What has come up since the officer was asked is asked about too.
  if (concerns.length > 0 && JSON.stringify(concerns) !== JSON.stringify(confirmed.concerns))
    return { is: 'concerns', concerns };
  const { placed, empty } = annexesOf(source, ids, choice.list);
  const form: AnnexForm = {
    letter: letterIn(choice.letter),
    motto: choice.motto,
    code: choice.code
      ? await run((context) => codeOfOpen(context, at === plan.root.code ? 'summary' : 'form', plan))
      : null,
  };
  switch (output.to) {
    case 'sheets':
      if (placed.length === 0) return { is: 'nothing', empty };
      return { ...(await run((context) => putAnnexes(context, placed, form, confirmed.replace))), empty };
    case 'workbook':
      if (placed.length === 0) return { is: 'nothing', empty };
      return { is: 'workbook', file: workbookOf(plan, placed, form, now), empty };
    case 'clipboard': {
      const found = placed.filter(({ annex }) => annex.id === output.annex);
      if (found.length === 0) return { is: 'nothing', empty };
      const table = { html: annexHtml(found, form), text: annexText(found, form) };
      return { is: 'table', annex: output.annex, table, empty };
    }
    case 'files': {
      const files = await filesOf(output.kind, source, placed, form, choice, now);
      return files.length === 0 ? { is: 'nothing', empty } : { is: 'files', files, empty };
    }
    default:
      return output satisfies never;
  }
}
