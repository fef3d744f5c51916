/** What a summary should tell annexes and does not, so that nothing is left out unsaid. */
import type { SummaryList, Unread } from '../../annex/source';
import type { Stood } from '../../merge/again/entries';
import { header } from '../../messages/form';
import * as words from '../../messages/summary-form';
import { LETTER_PARTS } from '../../plan/field';
import { nominationFields } from '../../plan/fields/nominations';
import { isCounted } from '../../plan/counted';
import { outlineEntries } from '../../plan/outline';
import type { Plan } from '../../plan/schema';
import { unitByLabel, unitLabel } from '../../plan/units';
import { shown } from '../../rules/cells';
import type { CellValue } from '../../text/cell';
import { isErrorValue } from '../../text/cell';
import { oneLine } from '../../text/normal';
import { a1 } from '../address';
import { columnOfField } from '../summary/awards';
import { mergerName } from '../summary/merger';
import { appraisalIn, dayIn, numberIn, selectionIn, stateIn } from './annex-values';
import type { ReadList, ReadSummary } from './summary';

/** A column that annexes are made of. */
interface Used {
  readonly id: string;
  readonly header: string;
  /** Whether what stands there says something; absent: every text does. */
  readonly reads?: (value: CellValue) => boolean;
}

interface UsedList {
  readonly list: SummaryList;
  readonly sheet: string;
  readonly columns: readonly Used[];
  /** Ids of the rows that must be there, with their names. */
  readonly rows?: ReadonlyMap<string, string>;
  /** Ids of the rows that are computed anew, whatever somebody typed over their formulas. */
  readonly computed?: ReadonlySet<string>;
}

const [ITEM, , UNIT, ANSWER] = words.reportHeaders;

const isRead = (read: unknown): boolean => read !== null;

function usedLists(plan: Plan, at: string): readonly UsedList[] {
  const { awards, progress, reports, figures } = words.summarySheets;
  const headers = words.awardHeaders(plan.roles, mergerName(plan, at));
  const heads = words.progressHeaders;
  const items = new Set(outlineEntries(plan).map(({ item }) => item.id));
  const days = (['date', 'letterDate', 'sent', 'letterSent', 'received', 'letterReceived'] as const).map(
    (id): Used => ({ id, header: heads[id], reads: (value) => isRead(dayIn(value)) }),
  );
  const states = LETTER_PARTS.map((id): Used => ({
    id,
    header: heads[id],
    reads: (value) => isRead(stateIn(value)),
  }));
  const appraisal: Used = {
    id: 'appraisal',
    header: headers.appraisal,
    reads: (value) => isRead(appraisalIn(value)),
  };
  const indicators = plan.figures?.indicators ?? [];
  const measured = indicators.filter(({ measure }) => measure !== 'quotient');
  const quotients = indicators.filter(({ measure }) => measure === 'quotient');
  return [
    {
      list: 'awards',
      sheet: awards,
      columns: [
        { id: 'selection', header: headers.selection, reads: (value) => isRead(selectionIn(value)) },
        ...(at === plan.root.code ? [appraisal] : []),
        { id: 'note', header: headers.note },
        { id: 'sender', header: headers.sender },
        ...nominationFields(plan, null).map(({ id }) => ({
          id: columnOfField(id),
          header: header(plan, 'nominations', id),
        })),
      ],
    },
    {
      list: 'progress',
      sheet: progress,
      columns: [
        ...states,
        { id: 'number', header: heads.number },
        { id: 'letterNumber', header: heads.letterNumber },
        ...days,
      ],
    },
    {
      list: 'reports',
      sheet: reports,
      columns: [
        {
          id: 'unit',
          header: UNIT,
          reads: (value) => isRead(unitByLabel(plan, shown(value))),
        },
        { id: 'item', header: ITEM, reads: (value) => items.has(oneLine(shown(value))) },
        { id: 'answer', header: ANSWER },
      ],
    },
    ...(measured.length === 0
      ? []
      : [
          {
            list: 'figures' as const,
            sheet: figures,
            columns: plan.units
              .filter((unit) => isCounted(plan, unit, at))
              .map((unit) => ({
                id: `u-${unit.code}`,
                header: unitLabel(plan, unit),
                reads: (value: CellValue) => isRead(numberIn(value)),
              })),
            rows: new Map(measured.map(({ code, name }) => [code, name])),
            computed: new Set(quotients.map(({ code }) => code)),
          },
        ]),
  ];
}

/** A formula without its result says nothing, as after a merge that no spreadsheet program has calculated. */
function isUnread({ value, formula }: Stood, reads: Used['reads']): boolean {
  if (value === null) return formula;
  if (typeof value === 'object' && isErrorValue(value)) return true;
  return reads !== undefined && shown(value) !== '' && !reads(value);
}

function cellsUnread(
  read: ReadList,
  { columns, rows, computed }: UsedList,
): Extract<Unread, { kind: 'cells' }>['cells'] {
  const isComputed = (id: string | null): boolean => id !== null && (computed?.has(id) ?? false);
  const entries = read.entries.filter(({ id }) => !rows || (id !== null && rows.has(id)) || isComputed(id));
  return entries.flatMap(({ id: rowId, row, cells }) =>
    columns.flatMap(({ id, reads }) => {
      const cell = cells[id];
      if (!cell) return [];
      if (isComputed(rowId) ? cell.formula || shown(cell.value) === '' : !isUnread(cell, reads)) return [];
      return [{ at: a1({ row, col: read.cols.get(id) ?? 1 }), text: oneLine(shown(cell.value)) }];
    }),
  );
}

function unreadOf(read: ReadSummary, used: UsedList): readonly Unread[] {
  const { list } = used;
  const found = read.lists.get(list);
  if (!found) return [{ kind: 'sheet', list, sheet: used.sheet }];
  const { sheet } = found;
  const ids = new Set(found.entries.map(({ id }) => id));
  const names = [
    ...used.columns.filter(({ id }) => !found.columns.has(id)).map((column) => column.header),
    ...[...(used.rows ?? [])].filter(([id]) => !ids.has(id)).map(([, name]) => name),
  ];
  const cells = cellsUnread(found, used);
  return [
    ...(names.length === 0 ? [] : [{ kind: 'parts' as const, list, sheet, names }]),
    ...(cells.length === 0 ? [] : [{ kind: 'cells' as const, list, sheet, cells }]),
  ];
}

export const unreadIn = (read: ReadSummary, plan: Plan, at: string): readonly Unread[] => [
  ...(read.memory.state === 'lost' ? [{ kind: 'memory' as const }] : []),
  ...usedLists(plan, at).flatMap((used) => unreadOf(read, used)),
];
