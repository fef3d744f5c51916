/** What happens to the form itself: sheets, columns, rows and the hidden stamp. */
import { hiddenSheets, sheetName } from '../../../messages/form';
import { nominationFields } from '../../../plan/fields/nominations';
import type { Plan } from '../../../plan/schema';
import type { Code } from '../../../rules/finding';
import { quoteSheetName } from '../../../sheets/address';
import { NOMINATION_ROWS } from '../../../sheets/entry/form';
import type { LayoutCell, SheetLayout, WorkbookLayout } from '../../../sheets/layout';
import { fieldName } from '../../../sheets/names';
import { daysBetween } from '../../../text/dates';
import { editCell, editSheet, entryCell, headerCell, putCells, withFirst, withoutNames } from './edit';
import { nominates, reports, sendsLetter } from './fault';
import type { Fault, Ground } from './fault';
import { dayIn, letterFields } from './letters';

/** Every text of the layout changed. Layouts are plain data. */
function inAllTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => inAllTexts(each, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inAllTexts(each, change)])) as T;
}

/** As Excel renames a sheet: with everything that refers to it. */
const renamed = (layout: WorkbookLayout, from: string, to: string): WorkbookLayout =>
  inAllTexts(layout, (text) =>
    text === from ? to : text.replaceAll(`${quoteSheetName(from)}!`, `${quoteSheetName(to)}!`),
  );

/** As Excel deletes a sheet, but that formulas keep their last result instead of showing #REF!. */
function withoutSheet(layout: WorkbookLayout, name: string): WorkbookLayout {
  const reference = `${quoteSheetName(name)}!`;
  const lost = layout.names.filter(({ formula }) => formula.includes(reference)).map((each) => each.name);
  const refers = (formula: string): boolean =>
    formula.includes(reference) || lost.some((each) => formula.includes(each));
  const severed = ({ formula, ...cell }: LayoutCell): LayoutCell =>
    formula === undefined || refers(formula) ? cell : { ...cell, formula };
  return {
    ...withoutNames(layout, (each) => lost.includes(each)),
    sheets: layout.sheets
      .filter((sheet) => sheet.name !== name)
      .map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map(severed),
        links: sheet.links.filter(({ target }) => target.sheet !== name),
      })),
  };
}

const onList = (
  edit: (sheet: SheetLayout, ground: Ground, layout: WorkbookLayout) => SheetLayout,
): Pick<Fault, 'shows' | 'layout'> => ({
  shows: nominates,
  layout: (layout, ground) =>
    editSheet(layout, sheetName(ground.plan, 'nominations'), (sheet) => edit(sheet, ground, layout)),
});

/** Column that nobody must fill in. */
const OPTIONAL = 'contribution';

/** A line of the officer's own below the last of the report. */
function withOwnItem(layout: WorkbookLayout, plan: Plan): WorkbookLayout {
  const at = headerCell(layout, plan, 'report', 'answer');
  const key = headerCell(layout, plan, 'report', 'key');
  return editSheet(layout, sheetName(plan, 'report'), (sheet) => {
    const row = Math.max(...sheet.cells.map((cell) => cell.row)) + 1;
    return putCells(sheet, [
      { row, col: at.col, value: 'Mục do đơn vị tự thêm (nội dung minh họa).' },
      { row, col: key.col, value: '9.z' },
    ]);
  });
}

export const formFaults = {
  'stamp-missing': {
    layout: (layout) => withoutSheet(layout, hiddenSheets.stamp),
  },
  'plan-older': {
    shows: ({ plan }) => plan.version > 1,
    plan: (plan) => ({ ...plan, version: plan.version - 1 }),
  },
  'plan-differs': {
    plan: (plan) => ({
      ...plan,
      roles: { ...plan.roles, collects: `${plan.roles.collects} (bản sửa)` },
      nominations: {
        ...plan.nominations,
        quotas: plan.nominations.quotas.map((quota) => ({ ...quota, limit: quota.limit + 1 })),
      },
    }),
  },
  'sheet-missing': {
    shows: ({ entries }) => Object.keys(entries.figures).length > 0,
    layout: (layout, { plan }) => withoutSheet(layout, sheetName(plan, 'figures')),
  },
  'sheet-renamed': {
    layout: (layout, { plan }) => renamed(layout, sheetName(plan, 'info'), 'Trang 1 (mẫu)'),
  },
  'column-missing': {
    shows: nominates,
    layout: (layout, { plan }) => {
      const { row, col } = headerCell(layout, plan, 'nominations', OPTIONAL);
      return editSheet(
        withoutNames(layout, (name) => name === fieldName('nominations', OPTIONAL)),
        sheetName(plan, 'nominations'),
        (sheet) => ({ ...sheet, cells: sheet.cells.filter((cell) => cell.col !== col || cell.row < row) }),
      );
    },
  },
  'column-by-header': {
    shows: nominates,
    layout: (layout) => withoutNames(layout, (name) => name === fieldName('nominations', 'achievement')),
  },
  'column-unknown': onList((sheet, { plan }, layout) => {
    const { row } = headerCell(layout, plan, 'nominations', 'note');
    const beside = Math.max(...sheet.cells.filter((cell) => cell.row === row).map(({ col }) => col)) + 1;
    return putCells(sheet, [
      { row, col: beside, value: 'Số điện thoại liên hệ' },
      { row: row + 1, col: beside, value: '0000.000000' },
    ]);
  }),
  'row-passed-over': {
    shows: nominates,
    entries: (entries) => ({
      ...entries,
      nominations: [{ kind: 'I. DANH SÁCH ĐỀ NGHỊ' }, ...entries.nominations],
    }),
  },
  'row-outside-block': {
    shows: nominates,
    entries: (entries) => ({ ...entries, nominations: entries.nominations.slice(0, -1) }),
    layout: (layout, ground) =>
      editSheet(layout, sheetName(ground.plan, 'nominations'), (sheet) =>
        putCells(sheet, lastNomineeAt(ground, layout, NOMINATION_ROWS + 2)),
      ),
  },
  'row-hidden': onList((sheet, { plan }, layout) => {
    const { row } = entryCell(layout, plan, 'nominations', 'name');
    const others = sheet.rows.filter((each) => each.row !== row);
    const own = sheet.rows.find((each) => each.row === row) ?? { row };
    return { ...sheet, rows: [...others, { ...own, hidden: true }] };
  }),
  'row-unknown': {
    shows: reports,
    layout: (layout, { plan }) => withOwnItem(layout, plan),
  },
  'text-normalised': {
    shows: nominates,
    entries: (entries) =>
      withFirst(entries, ({ achievement, ...nominee }) => ({
        ...nominee,
        achievement:
          typeof achievement === 'string' ? achievement.replace(' ', '\u00a0').normalize('NFD') : null,
      })),
  },
  'register-faulty': {
    shows: ({ entries }) => entries.register.length > 0,
    entries: (entries) => ({
      ...entries,
      register: entries.register.map((line, index) =>
        index === 0 ? { ...line, award: 'Thư khen (minh họa)' } : line,
      ),
    }),
  },
  'date-from-number': {
    shows: sendsLetter,
    layout: (layout, ground) => {
      const { date } = letterFields(ground);
      const serial = daysBetween(FIRST_DAY, dayIn(ground, date));
      const { plan } = ground;
      return editCell(layout, sheetName(plan, 'info'), entryCell(layout, plan, 'info', date), (cell) => ({
        ...cell,
        value: serial,
        style: { ...cell.style, numberFormat: '0' },
      }));
    },
  },
} as const satisfies Partial<Record<Code, Fault>>;

/** Day 0 of Excel's serials, for days after February 1900. */
const FIRST_DAY = '1899-12-30';

/** The last nominee's cells in a row so far below the header, without formulas. */
function lastNomineeAt(
  { plan, unit, entries }: Ground,
  layout: WorkbookLayout,
  below: number,
): readonly LayoutCell[] {
  const nominee = entries.nominations.at(-1) ?? {};
  return nominationFields(plan, unit).map(({ id, preset }) => {
    const { row, col } = headerCell(layout, plan, 'nominations', id);
    return { row: row + below, col, value: nominee[id] ?? preset?.value ?? null };
  });
}
