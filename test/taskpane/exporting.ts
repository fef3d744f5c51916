/** Exports from the pane over the stand-in for Excel, and the same by the command. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { AnnexForm, PlacedAnnex } from '../../src/annex/annex';
import { annexesOf } from '../../src/annex/annexes';
import { annexSource } from '../../src/sheets/read/annex-source';
import { carryOut, nothingConfirmed } from '../../src/taskpane/export/carry-out';
import type { Confirmed, Outcome, Output } from '../../src/taskpane/export/carry-out';
import { firstChoice } from '../../src/taskpane/export/choice';
import type { ExportChoice } from '../../src/taskpane/export/choice';
import { readBack } from '../again/summary-file';
import { shell } from '../cli/shell';
import { ninhThuan } from '../plan/plans';
import type { OpenSummary } from './summary-open';

/** Of the shell, but for its milliseconds. */
export const NOW = new Date('2023-10-12T02:30:00Z');

export const letter = { type: 'TTr', symbol: '15/TTr-SNV', date: '16/10/2023', issuer: 'Sở Nội vụ' };
export const said = ['--letter', '15/TTr-SNV', '--letter-date', '2023-10-16', '--issuer', 'Sở Nội vụ'];
export const three: ExportChoice = {
  ...firstChoice,
  order: ['progress', 'awards', 'figures', 'reminders', 'posting'],
  chosen: ['awards', 'figures', 'progress'],
  letter,
};

export const exporting =
  ({ run }: Pick<OpenSummary, 'run'>, choice: ExportChoice, at = ninhThuan.root.code) =>
  (output: Output, confirmed: Confirmed = nothingConfirmed): Promise<Outcome> =>
    carryOut(output, choice, confirmed, { run, plan: ninhThuan, at, now: NOW });

type Of<T extends Outcome['is']> = Extract<Outcome, { readonly is: T }>;

export function as<T extends Outcome['is']>(outcome: Outcome, is: T): Of<T> {
  if (outcome.is !== is)
    throw new Error(`${outcome.is}, not ${is}: ${JSON.stringify(outcome).slice(0, 200)}`);
  return outcome as Of<T>;
}

export const first = (names: readonly string[], n: number): readonly string[] => names.slice(0, n);

/** What the command makes of the same summary, by name of file. */
export async function byCommand(
  bytes: Uint8Array,
  ...argv: readonly string[]
): Promise<(name: string) => Uint8Array> {
  const sh = shell();
  sh.put('th.xlsx', bytes);
  const { code, err } = await sh.run(['export', 'th.xlsx', '--out', 'ra', ...argv]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return (name) => new Uint8Array(readFileSync(join(sh.folder, 'ra', name)));
}

/** A Word document but for the times of its making. */
export const partsOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(docx))
      .filter(([path]) => path !== 'docProps/core.xml')
      .map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]),
  );

/** The annexes of the file, as they are declared. */
export function declared(
  { bytes }: OpenSummary,
  { order, chosen, list }: ExportChoice,
): readonly PlacedAnnex[] {
  const source = annexSource(readBack(bytes(), ninhThuan), ninhThuan);
  const ids = order.filter((id) => chosen.includes(id));
  return annexesOf(source, ids, list).placed;
}

export const form: AnnexForm = {
  letter: { symbol: '15/TTr-SNV', date: '2023-10-16', issuer: 'Sở Nội vụ' },
  motto: false,
  code: null,
};
