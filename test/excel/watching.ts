/** A workbook that is watched, with a clock that goes on when it is told. */
import { install } from '../../src/excel/install';
import type { Run } from '../../src/excel/listen';
import { readWorkbook } from '../../src/excel/read-workbook';
import type { Schedule } from '../../src/excel/turns';
import { watch } from '../../src/excel/watch';
import type { Watch, WatchOptions } from '../../src/excel/watch';
import type { Plan } from '../../src/plan/schema';
import type { Host } from '../../src/preview/host';
import type { UndoSupport } from '../../src/preview/undo-support';
import { checkSubmission, checkTogether } from '../../src/rules/check';
import type { Finding } from '../../src/rules/finding';
import type { WorkbookLayout } from '../../src/sheets/layout';
import type { MarkCell } from '../../src/sheets/marks';
import { markCells } from '../../src/sheets/marks';
import { readSubmission } from '../../src/sheets/read/submission';
import { wantedSheets } from '../../src/sheets/read/wanted';
import type { SourceWorkbook } from '../../src/sheets/source';
import type { Opened } from './host';
import { formOf, openExcel } from './host';

export const LIST = 'Đề nghị khen thưởng';
/** Of the list's prepared rows. */
export const FIRST_ROW = 9;

export interface Judged {
  readonly source: SourceWorkbook;
  readonly findings: readonly Finding[];
  readonly marks: readonly MarkCell[];
}

const file = { path: '', sha256: '', size: 0 };

function judgeBy(plan: Plan): (source: SourceWorkbook) => Judged {
  return (source) => {
    const read = readSubmission(source, file, plan);
    if (!read.ok) return { source, findings: [], marks: [] };
    const findings = [
      ...read.findings,
      ...checkSubmission(read.submission, plan, null),
      ...checkTogether([read.submission], plan),
    ];
    return { source, findings, marks: markCells(findings, read.submission, plan, source) };
  };
}

/** Time stands still until `pass` is called. */
class Clock {
  #planned: readonly { readonly work: () => Promise<void>; readonly ms: number }[] = [];

  readonly schedule: Schedule = (work, ms) => {
    const planned = { work, ms };
    this.#planned = [...this.#planned, planned];
    return () => {
      this.#planned = this.#planned.filter((other) => other !== planned);
    };
  };

  /** Milliseconds of what is planned. */
  get planned(): readonly number[] {
    return this.#planned.map(({ ms }) => ms);
  }

  /** Does what is planned; what that plans is left. */
  async pass(): Promise<void> {
    const due = this.#planned;
    this.#planned = [];
    for (const { work } of due) await work();
  }
}

export interface Watching {
  readonly host: Host;
  readonly layout: WorkbookLayout;
  readonly run: Run;
  readonly clock: Clock;
  readonly watch: Watch;
  /** Everything told so far. */
  readonly checks: readonly Judged[];
  readonly troubles: readonly unknown[];
  /** Lets events arrive and checks run until nothing is left to do. */
  readonly calm: () => Promise<void>;
  /** The workbook read anew, by another `Excel.run`. */
  readonly readAnew: () => Promise<SourceWorkbook>;
  /** What was exchanged with Excel while something was done, and all that it led to. */
  readonly cost: (work: () => void) => Promise<{ readonly requests: number; readonly bytes: number }>;
  /** The pane is loaded anew and watches again. */
  readonly reload: (otherwise?: Partial<WatchOptions<Judged>>) => Promise<Watching>;
}

/** More turns than any test needs. */
const MANY = 20;

async function watchBook(
  book: Opened & { readonly layout: WorkbookLayout },
  plan: Plan,
  options: Partial<WatchOptions<Judged>>,
): Promise<Watching> {
  const { host, layout, run } = book;
  const clock = new Clock();
  const checks: Judged[] = [];
  const troubles: unknown[] = [];
  const watching = await watch(run, {
    judge: judgeBy(plan),
    marks: (_source, { marks }) => marks,
    onChecked: (judged) => checks.push(judged),
    onTrouble: (trouble) => troubles.push(trouble),
    schedule: clock.schedule,
    ...options,
  });
  async function calm(): Promise<void> {
    for (let turn = 0; turn < MANY; turn += 1) {
      await host.settled();
      if (clock.planned.length === 0) return;
      await clock.pass();
    }
    throw new Error('the watch never comes to rest');
  }
  return {
    host,
    layout,
    run,
    clock,
    watch: watching,
    checks,
    troubles,
    calm,
    readAnew: () => run((context) => readWorkbook(context, wantedSheets)),
    cost: async (work) => {
      await calm();
      const done = host.requests.length;
      work();
      await calm();
      const requests = host.requests.slice(done);
      const bytes = requests.reduce((sum, each) => sum + each.bytes + each.responseBytes, 0);
      return { requests: requests.length, bytes };
    },
    reload: async (otherwise = {}) =>
      watchBook({ ...book, run: await book.reload() }, plan, { ...options, ...otherwise }),
  };
}

/** A unit's form, installed, filled in and watched. */
export async function watchForm(
  plan: Plan,
  kind: string,
  options: Partial<WatchOptions<Judged>> & {
    readonly rows?: number;
    readonly isInstalled?: boolean;
    readonly undo?: UndoSupport;
  } = {},
): Promise<Watching> {
  const { rows, isInstalled = true, undo = 'kept', ...told } = options;
  const book = await openExcel({ undo });
  const layout = formOf(plan, kind);
  if (isInstalled) await book.run((context) => install(context, layout));
  if (rows !== undefined) fill(book.host, rows);
  await book.host.settled();
  return watchBook({ ...book, layout }, plan, told);
}

/** Individuals without fault, each of another name, from the first row on; below the prepared rows too. */
export function fill(host: Host, rows: number): void {
  const sheet = host.workbook.sheet(LIST);
  if (!sheet) throw new Error('no list');
  const { protection } = sheet;
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  sheet.protection = null;
  const paste = (at: string, cells: (number: number) => readonly (string | number)[]): void =>
    host.user.paste(LIST, at, numbers.map(cells), { withFormats: false });
  paste(`C${FIRST_ROW}`, (number) => [
    'Cá nhân',
    'Ông',
    `Nguyễn Văn Mẫu ${number}`,
    1960 + (number % 40),
    `Trưởng thôn Mẫu ${number}`,
    `Thôn Mẫu ${number}`,
  ]);
  paste(`L${FIRST_ROW}`, (number) => [
    `Vận động nhân dân thôn Mẫu ${number} hiến đất, góp công làm đường giao thông nông thôn.`,
    'Không',
    '',
    'x',
  ]);
  sheet.protection = protection;
}
