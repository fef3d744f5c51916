/** Summaries in a few words, as annexes are made of them: whatever is not said is blank, or as usual. */
import type { AnnexSource, Nominee, UnitState } from '../../src/annex/source';
import type { SummaryAnswer, SummaryFigures } from '../../src/merge/summary';
import type { Plan, Unit } from '../../src/plan/schema';
import { sendersTo, unitOf } from '../../src/plan/units';
import type { CellValue } from '../../src/text/cell';

const FILE = { path: 'mau.xlsx', sha256: '00', size: 1 };

export const unit = (plan: Plan, code: string): Unit => {
  const found = unitOf(plan, code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
};

/** Nominated by a unit, selected by the province. */
export function nominee(
  sender: Unit | null,
  cells: Readonly<Record<string, CellValue>>,
  more: Partial<Nominee> = {},
): Nominee {
  return {
    cells,
    sender,
    senderName: sender?.name ?? '',
    selection: 'submitted',
    appraisal: 'eligible',
    note: '',
    withdrawn: false,
    direct: false,
    errors: 0,
    ...more,
  };
}

const LETTER = { number: '', date: null, sent: null };

/** Sent everything, under no number. */
export function state(unit: Unit, more: Partial<UnitState> = {}): UnitState {
  return {
    unit,
    depth: 0,
    report: 'complete',
    answered: 1,
    nominations: 'complete',
    nominated: {},
    sentOn: { report: null, nominations: null },
    sentAgain: { report: [], nominations: [] },
    open: { report: [], nominations: [] },
    letters: { report: LETTER, nominations: LETTER },
    errors: 0,
    warnings: 0,
    used: [],
    superseded: [],
    contact: { name: '', phone: '' },
    received: { report: null, nominations: null },
    ...more,
  };
}

/** The same figure for each year that is given. */
export const figures = (
  unit: Unit,
  values: Readonly<Record<string, Readonly<Record<number, number>>>>,
  counted = true,
): SummaryFigures => ({
  unit,
  file: FILE,
  counted,
  values: new Map(
    Object.entries(values).map(([code, years]) => [
      code,
      new Map(Object.entries(years).map(([year, value]) => [Number(year), value])),
    ]),
  ),
});

export const answer = (unit: Unit, item: string, text: string): SummaryAnswer => ({
  item,
  unit,
  file: FILE,
  row: {
    table: 'report',
    key: item,
    sheet: 'Báo cáo',
    row: 7,
    cells: { answer: { value: text, row: 7, col: 3 } },
  },
});

export const source = (plan: Plan, more: Partial<AnnexSource> = {}): AnnexSource => ({
  plan,
  at: plan.root.code,
  nominees: [],
  units: sendersTo(plan, plan.root.code).map((each) => state(each)),
  figures: [],
  answers: [],
  unread: [],
  ...more,
});
