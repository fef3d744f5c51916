/** Units, workbooks and readings that these tests share. All names are made up but those of places. */
import type { Plan, Unit } from '../../../src/plan/schema';
import { unitByLabel } from '../../../src/plan/units';
import type { Finding } from '../../../src/rules/finding';
import type { Row, Submission } from '../../../src/rules/submission';
import type { Entries } from '../../../src/sheets/entry/form';
import { noEntries } from '../../../src/sheets/entry/form';
import { layOutEntryWorkbook } from '../../../src/sheets/entry/workbook';
import { readSubmission } from '../../../src/sheets/read/submission';
import type { CellValue } from '../../../src/text/cell';
import { ninhThuan, twoLevel } from '../../plan/plans';
import type { Book } from './book';
import { bookOf, workbookOf } from './book';

export const file = { path: 'gui/mau.xlsx', sha256: '0'.repeat(64), size: 1 };

const unitCalled = (plan: Plan, label: string): Unit => {
  const unit = unitByLabel(plan, label);
  if (!unit) throw new Error(`no unit ${label}`);
  return unit;
};

export const commune = unitCalled(ninhThuan, 'Xã Phước Sơn');
export const district = unitCalled(ninhThuan, 'Huyện Ninh Phước');
export const club = unitCalled(twoLevel, 'Hội Mẫu Thanh niên');

export const sample: Entries = {
  info: { author: 'Nguyễn Văn Mẫu', reportNumber: '12/BC-UBND', reportDate: { date: '2023-09-28' } },
  answers: { '1.a.1': ['Diện tích 10 km².', 'Dân số 5.000 người.'], '6': ['Không có'] },
  figures: { V1: { 'year-2021': 120.5, 'year-2023': 80, note: 'Báo cáo quyết toán' } },
  nominations: [
    {
      kind: 'Tập thể',
      name: 'Chi hội Nông dân thôn Mẫu',
      achievement: 'Vận động hiến 500 m² đất.',
      rewarded: 'Không',
      'part-bao-cao-thanh-tich': 'x',
    },
    {
      kind: 'Cá nhân',
      title: 'Bà',
      name: 'Trần Thị Mẫu',
      birthYear: 1980,
      workplace: 'Thôn Mẫu',
      achievement: 'Đóng góp 20 triệu đồng.',
      rewarded: 'Không',
      contribution: 20,
    },
  ],
  register: [
    {
      place: 'Xã Phước Hậu',
      recipient: 'Nhân dân và cán bộ xã Phước Hậu',
      decision: '1/QĐ-UBND',
      decisionDate: { date: '2022-05-17' },
    },
  ],
};

export const layOut = (entries: Entries = noEntries, unit: Unit = commune, plan: Plan = ninhThuan) =>
  layOutEntryWorkbook(plan, unit, entries, '2023-08-01T00:00:00Z');

/** A workbook of a commune with the sample's entries. */
export const sampleBook = (): Book => bookOf(layOut(sample));

export interface Reading {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** What is read; throws where it is refused. */
export function read(book: Book, plan: Plan = ninhThuan): Reading {
  const result = readSubmission(workbookOf(book), file, plan);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result;
}

/** A row's values without its blank cells. */
export const valuesOf = (row: Row): Readonly<Record<string, CellValue>> =>
  Object.fromEntries(
    Object.entries(row.cells)
      .filter(([, { value }]) => value !== null)
      .map(([id, { value }]) => [id, value]),
  );

/** All values of a submission, by what they belong to. */
export const contentOf = ({ info, report, figures, nominations, register }: Submission) => ({
  info: valuesOf(info),
  answers: Object.fromEntries(
    report.filter((row) => 'answer' in valuesOf(row)).map((row) => [row.key, valuesOf(row)['answer']]),
  ),
  figures: Object.fromEntries(
    figures.filter((row) => Object.keys(valuesOf(row)).length > 0).map((row) => [row.key, valuesOf(row)]),
  ),
  nominations: nominations.map(valuesOf),
  register: register.map(valuesOf),
});

/** What the sample comes back as. */
export const sampleContent = contentOf(read(sampleBook()).submission);

/** Findings in short: severity, code, arguments. */
export const short = (findings: readonly Finding[]) =>
  findings.map(({ severity, code, args }) => [severity, code, args] as const);

export const named = (rows: readonly Row[]): readonly CellValue[] =>
  rows.map((row) => row.cells['name']?.value ?? null);
