/**
 * A stand-in for Excel that answers the real Office.js runtime: an in-memory workbook behind the runtime's own protocol.
 * It proves what an add-in asks of Excel and what it makes of the answers; it does not prove Excel.
 */
import { coalesced, messagesOf } from './events';
import type { Actor, Happening } from './events';
import { ExcelError } from './model/fault';
import { Workbook } from './model/workbook';
import type { Misbehaviour } from './misbehaviour';
import { refusalsOf, WELL_BEHAVED } from './misbehaviour';
import { people } from './user';
import type { People } from './user';
import type { WorkbookEvent } from './model/event';
import { begun, UndoStack } from './model/undo';
import { GROUP_HEADER, isLasting, writes } from './undo-support';
import type { UndoSupport } from './undo-support';
import { answered, runBatch } from './wire/batch';
import type { RequestBody, ResponseBody } from './wire/message';
import { References } from './wire/references';

/** What the runtime looks for as `window._richApiNativeBridge`. It fills in `onMessageFromHost`. */
interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  readonly sendMessageToHost: (text: string) => void;
}

export interface HostOptions {
  /** Name of the file. */
  readonly name?: string;
  /** What calls of the add-in do to the person's undo stack; `kept` unless told. */
  readonly undo?: UndoSupport;
}

/** The person at this computer. */
interface User extends People {
  /** Ctrl+Z; answers whether there was anything to take back. */
  readonly undo: () => boolean;
  /** Ctrl+Y. */
  readonly redo: () => boolean;
}

/** One request as it came over the bridge. */
interface RequestLog {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the error that it was answered with. */
  readonly error?: string;
}

export interface Host {
  /** Formulas show the value that their cell had last, unless something calculates: `createEngine`. */
  readonly workbook: Workbook;
  /** A bridge for a newly loaded runtime. An older one falls silent: the pane was reloaded. */
  readonly connect: () => Bridge;
  /** Answers one request at once. */
  readonly processQuery: (body: RequestBody) => ResponseBody;
  readonly undoSupport: UndoSupport;
  /** How many times {@link User.undo} finds something. */
  readonly undoSteps: () => number;
  /** Replaces all that it was told before; `{}` makes it behave again. Limits are those of Excel on the web unless told. */
  readonly misbehave: (how: Misbehaviour) => void;
  /** What it was told. */
  readonly misbehaviour: () => Misbehaviour;
  /** What the person at this computer does. */
  readonly user: User;
  /** What somebody else does who has the workbook open. */
  readonly coAuthor: People;
  /** The files that the add-in had opened as new workbooks, in order. */
  readonly createdWorkbooks: () => readonly Uint8Array[];
  /** Every request so far. One `context.sync()` with something to do is one request. */
  readonly requests: readonly RequestLog[];
  /** What the stand-in was asked and does not have: any entry means that a test proved nothing. */
  readonly faults: readonly string[];
  /** How many objects the runtime keeps. */
  readonly kept: () => number;
  /** Resolves when all answers and events have been handed over. */
  readonly settled: () => Promise<void>;
}

interface Message {
  readonly id: number;
  readonly message: {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: RequestBody;
  };
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

const wait = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();

export function createHost(options: HostOptions = {}): Host {
  let actor: Actor = 'user';
  let how = WELL_BEHAVED;
  let sinceTold = 0;
  let bridge: Bridge | null = null;
  let references: References;
  let waiting: Happening[] = [];
  const requests: RequestLog[] = [];
  const faults: string[] = [];
  const underWay = new Set<Promise<void>>();
  const { undo: undoSupport = 'kept' } = options;
  /** What a step tells of, while one is under way. */
  let told: WorkbookEvent[] | null = null;

  const workbook = new Workbook(options.name ?? 'Book1.xlsx', (event) => {
    told?.push(event);
    if (!workbook.enableEvents || how.dropEvents === true) return;
    waiting.push({ event, actor });
    if (waiting.length === 1) run(deliver());
  });
  references = new References(workbook);
  const undoStack = new UndoStack(workbook);

  function run(work: Promise<void>): void {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  }

  /** Events arrive after the answer to the request that caused them. */
  async function deliver(): Promise<void> {
    await wait(Math.max(how.eventDelayMs ?? 0, 1));
    const sent = waiting;
    waiting = [];
    const entries = (how.coalesceEvents === true ? coalesced(sent) : sent).flatMap(messagesOf);
    bridge?.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  function refusal(bytes: number): ExcelError | null {
    sinceTold++;
    if (how.editMode === true) return new ExcelError('InvalidOperationInCellEditMode');
    if (bytes > (how.requestLimitBytes ?? Infinity)) return new ExcelError('RequestPayloadSizeLimitExceeded');
    const isNth = sinceTold === how.generalExceptionOn || sinceTold > (how.failAfterRequests ?? Infinity);
    return isNth ? new ExcelError('GeneralException') : null;
  }

  function as<T>(who: Actor, work: () => T): T {
    const before = actor;
    actor = who;
    try {
      return work();
    } finally {
      workbook.recalculate();
      actor = before;
    }
  }

  /** Does something that can be taken back; its part of a group is one step with the rest. */
  function undoably<T>(group: string | null, work: () => T): T {
    const end = begun(workbook);
    const events: WorkbookEvent[] = [];
    told = events;
    try {
      return work();
    } finally {
      told = null;
      const step = end(events);
      if (step !== null) undoStack.push(step, group);
    }
  }

  function byHand(who: Actor): People {
    return people(workbook, (work, kind) =>
      as(who, () => {
        workbook.touch();
        if (who !== 'user') return work();
        if (kind === 'entry') return undoably(null, work);
        work();
        if (kind === 'lasting') undoStack.clear();
      }),
    );
  }

  function batch(body: RequestBody, group: string | null): ResponseBody {
    let isTakenBack = true;
    const carriedOut = (): ResponseBody =>
      runBatch(body, references, refusalsOf(how), (type, member) => {
        if (undoSupport === 'cleared' || !isLasting(type, member)) return;
        if (group !== null) throw new ExcelError('UndoNotSupported');
        isTakenBack = false;
      });
    return as('add-in', () => {
      if (writes(body)) workbook.touch();
      if (undoSupport === 'kept') {
        const done = undoably(group, carriedOut);
        if (!isTakenBack) undoStack.clear();
        return done;
      }
      undoStack.clear();
      return carriedOut();
    });
  }

  function processQuery(body: RequestBody, group: string | null = null): ResponseBody {
    const { failAfterActions: most, ...otherwise } = how;
    if (most === undefined) return batch(body, group);
    how = otherwise;
    const cut = { ...body, Actions: body.Actions.slice(0, most) };
    const done = batch(cut, group);
    return { ...done, Error: done.Error ?? answered(new ExcelError('GeneralException'), most) };
  }

  function answer(body: RequestBody, bytes: number, group: string | null): ResponseBody {
    const refused = refusal(bytes);
    const response =
      refused === null ? processQuery(body, group) : { Results: [], TraceIds: [], Error: answered(refused) };
    const responseBytes = sizeOf(JSON.stringify(response));
    const isTooLong = responseBytes > (how.responseLimitBytes ?? Infinity);
    const final = isTooLong
      ? { Results: [], TraceIds: [], Error: answered(new ExcelError('ResponsePayloadSizeLimitExceeded')) }
      : response;
    if (final.Error?.Code === 'StandInFault') faults.push(final.Error.Message);
    requests.push({
      bytes,
      responseBytes,
      actions: body.Actions.length,
      ...(final.Error && { error: final.Error.Code }),
    });
    return final;
  }

  function connect(): Bridge {
    references = new References(workbook);
    workbook.tracked.clear();
    workbook.enableEvents = true;
    const connected: Bridge = {
      onMessageFromHost: null,
      sendMessageToHost: (text) => {
        if (bridge !== connected) return;
        const { id, message } = JSON.parse(text) as Message;
        const reply = async (): Promise<void> => {
          await wait(how.delayMs ?? 0);
          if (bridge !== connected) return;
          const group = message.headers?.[GROUP_HEADER] ?? null;
          const body = answer(message.body, sizeOf(JSON.stringify(message.body)), group);
          connected.onMessageFromHost?.(
            JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
          );
        };
        run(reply());
      },
    };
    bridge = connected;
    return connected;
  }

  return {
    workbook,
    connect,
    processQuery: (body) => processQuery(body),
    undoSupport,
    undoSteps: () => undoStack.depth,
    misbehave: (next) => {
      how = { ...WELL_BEHAVED, ...next };
      sinceTold = 0;
    },
    misbehaviour: () => how,
    user: {
      ...byHand('user'),
      undo: () => as('user', () => undoStack.undo()),
      redo: () => as('user', () => undoStack.redo()),
    },
    coAuthor: byHand('co-author'),
    createdWorkbooks: () =>
      workbook.opened.map((base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))),
    requests,
    faults,
    kept: () => references.count,
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
      // Handlers are called by promises of the runtime.
      await wait(1);
      if (underWay.size > 0) return Promise.all(underWay).then(() => undefined);
    },
  };
}
