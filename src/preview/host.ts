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
import { answered, runBatch, writes } from './wire/batch';
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
  /** Replaces all that it was told before; `{}` makes it behave again. Limits are those of Excel on the web unless told. */
  readonly misbehave: (how: Misbehaviour) => void;
  /** What it was told. */
  readonly misbehaviour: () => Misbehaviour;
  /** What the person at this computer does. */
  readonly user: People;
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
  readonly message: { readonly body: RequestBody };
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

  const workbook = new Workbook(options.name ?? 'Book1.xlsx', (event) => {
    if (!workbook.enableEvents || how.dropEvents === true) return;
    waiting.push({ event, actor });
    if (waiting.length === 1) run(deliver());
  });
  references = new References(workbook);

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

  function byHand(who: Actor): People {
    return people(workbook, (work) =>
      as(who, () => {
        workbook.touch();
        work();
      }),
    );
  }

  function batch(body: RequestBody): ResponseBody {
    return as('add-in', () => {
      if (writes(body)) workbook.touch();
      return runBatch(body, references, refusalsOf(how));
    });
  }

  function processQuery(body: RequestBody): ResponseBody {
    const { failAfterActions: most, ...otherwise } = how;
    if (most === undefined) return batch(body);
    how = otherwise;
    const cut = { ...body, Actions: body.Actions.slice(0, most) };
    const done = batch(cut);
    return { ...done, Error: done.Error ?? answered(new ExcelError('GeneralException'), most) };
  }

  function answer(body: RequestBody, bytes: number): ResponseBody {
    const refused = refusal(bytes);
    const response =
      refused === null ? processQuery(body) : { Results: [], TraceIds: [], Error: answered(refused) };
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
          const body = answer(message.body, sizeOf(JSON.stringify(message.body)));
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
    processQuery,
    misbehave: (next) => {
      how = { ...WELL_BEHAVED, ...next };
      sinceTold = 0;
    },
    misbehaviour: () => how,
    user: byHand('user'),
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
