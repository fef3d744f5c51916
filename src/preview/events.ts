/** From what happened in the workbook to the messages that the runtime hands to handlers. */
import { addressOf } from './model/cells';
import type { Cells } from './model/cells';
import type { Scalar } from './model/cell';
import type { WorkbookEvent } from './model/event';
import { address, around } from './model/rect';

/** Who did it: this add-in, the person at this computer, or a co-author. */
export type Actor = 'add-in' | 'user' | 'co-author';

/** What happened, and who did it. */
export interface Happening {
  readonly event: WorkbookEvent;
  readonly actor: Actor;
}

interface EventMessage {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  'row-sorted': 19,
  protection: 24,
} as const satisfies Record<WorkbookEvent['kind'], number>;

function typeOf(value: Scalar): string {
  if (value === '') return 'Empty';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}

function payload(event: WorkbookEvent, actor: Actor, referenceId: string): Readonly<Record<string, unknown>> {
  const worksheetId = event.sheet.id;
  const source = actor === 'co-author' ? 'Remote' : 'Local';
  switch (event.kind) {
    case 'activated':
    case 'deactivated':
      return { worksheetId };
    case 'added':
    case 'deleted':
      return { worksheetId, source };
    case 'selected':
    case 'row-sorted':
      return { worksheetId, source, address: address(event.area) };
    case 'calculated':
      return { worksheetId, address: event.areas.map((area) => address(area)).join(',') };
    case 'protection':
      return { worksheetId, source, isProtected: event.sheet.protection !== null };
    case 'changed': {
      const after = event.details?.after();
      return {
        worksheetId,
        source,
        changeType: event.change,
        address: event.areas.map((area) => address(area)).join(','),
        triggerSource: actor === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
        shiftDirection: 'None',
        referenceId,
        ...(event.details &&
          after !== undefined && {
            valueBefore: event.details.before,
            valueAfter: after,
            valueTypeBefore: typeOf(event.details.before),
            valueTypeAfter: typeOf(after),
          }),
      };
    }
  }
}

/** Handlers ask at once, if at all. */
const REMEMBERED = 100;

/** Remembers where a change lay, for the handler that asks for its range. */
function remember(event: WorkbookEvent): string {
  if (event.kind !== 'changed') return '';
  const { workbook } = event.sheet;
  const cells: Cells = { sheet: event.sheet, areas: [around(event.areas)] };
  const id = `event-${workbook.newId()}-${addressOf(cells)}`;
  workbook.eventRanges.set(id, cells);
  const [oldest] = workbook.eventRanges.keys();
  if (workbook.eventRanges.size > REMEMBERED && oldest !== undefined) workbook.eventRanges.delete(oldest);
  return id;
}

/** The messages of one event: to those who listen to the sheet, and to those who listen to all sheets. */
export function messagesOf({ event, actor }: Happening): readonly EventMessage[] {
  const message = JSON.stringify(payload(event, actor, remember(event)));
  return [event.sheet.id, 'Workbook'].map((targetId) => ({
    messageCategory: 65536,
    messageType: TYPE[event.kind],
    targetId,
    message,
  }));
}

const isEdit = (event: WorkbookEvent): event is Extract<WorkbookEvent, { kind: 'changed' }> =>
  event.kind === 'changed' && event.change === 'RangeEdited';

/** Edits of one sheet by one hand, one after the other, as a single edit around all. */
export function coalesced(happenings: readonly Happening[]): readonly Happening[] {
  return happenings.reduce<readonly Happening[]>((done, next) => {
    const last = done.at(-1);
    const { event, actor } = next;
    if (last === undefined || !isEdit(event) || !isEdit(last.event)) return [...done, next];
    if (last.actor !== actor || last.event.sheet !== event.sheet) return [...done, next];
    const areas = [around([...last.event.areas, ...event.areas])];
    return [
      ...done.slice(0, -1),
      { actor, event: { kind: 'changed', sheet: event.sheet, change: 'RangeEdited', areas } },
    ];
  }, []);
}
