/** Runs one request: its actions in order, up to the first that fails. What was done before it stays done. */
import { asText, literal } from '../members/argument';
import { membersOf } from '../members';
import type { HostObject } from '../members/member';
import { ExcelError, NotInStandIn } from '../model/fault';
import { ACTION } from './message';
import type { Action, AnsweredError, Json, RequestBody, ResponseBody } from './message';
import type { Refusals } from '../misbehaviour';
import { Located, Paths } from './paths';
import type { OnCall } from './paths';
import { query } from './query';
import type { References } from './references';

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
};

/** An error as the wire has it. Anything but Excel's own errors is a fault of the stand-in, and says so. */
export function answered(error: unknown, index?: number): AnsweredError {
  const cause = error instanceof Located ? error.cause : error;
  const code = cause instanceof ExcelError ? cause.code : 'StandInFault';
  return {
    Code: code,
    Message: cause instanceof Error ? cause.message : String(cause),
    Location: error instanceof Located ? error.location : '',
    HttpStatusCode: HTTP_STATUS[code] ?? (code === 'StandInFault' ? 501 : 400),
    ...(index === undefined ? {} : { ActionIndex: index }),
  };
}

function identity(object: HostObject | null, references: References): Json {
  if (object === null) return null;
  const id = references.idOf(object);
  return {
    ...membersOf(object).identity?.(object.target),
    ...(id === undefined ? {} : { _ReferenceId: id }),
  };
}

function call(object: HostObject, action: Action, paths: Paths): Json {
  const args = paths.arguments(action.ArgumentInfo);
  if (action.Name === '_KeepReference') {
    paths.references.keep(object);
    return null;
  }
  if (action.Name === '_RemoveReference') {
    paths.references.release(asText(literal(args[0])));
    return null;
  }
  const method = membersOf(object).methods?.[action.Name];
  if (method === undefined) throw new NotInStandIn(`${object.type}.${action.Name}()`);
  return paths.within(object.type, action.Name, () => method(object.target, args) ?? null);
}

function set(object: HostObject, action: Action, paths: Paths): Json {
  const scalar = membersOf(object).scalars?.[action.Name];
  const write = scalar?.set;
  if (write === undefined) throw new NotInStandIn(`setting ${object.type}.${action.Name}`);
  const [argument] = paths.arguments(action.ArgumentInfo);
  paths.within(object.type, action.Name, () => write(object.target, literal(argument)));
  return null;
}

function run(action: Action, paths: Paths): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.at(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return identity(object, paths.references);
  if (object === null) {
    // Excel lets a null object be asked and tracked, and refuses to do anything with it.
    if (action.ActionType === ACTION.query || action.Name === '_KeepReference') return null;
    throw new ExcelError('ItemNotFound');
  }
  switch (action.ActionType) {
    case ACTION.query:
      return query(object, action.QueryInfo ?? {});
    case ACTION.method:
      return call(object, action, paths);
    case ACTION.setProperty:
      return set(object, action, paths);
    default:
      throw new NotInStandIn(`an action of type ${action.ActionType} (${action.Name})`);
  }
}

/** The answer to one request. */
export function runBatch(
  request: RequestBody,
  references: References,
  refusals: Refusals,
  onCall: OnCall,
): ResponseBody {
  const paths = new Paths(references.workbook, references, request.ObjectPaths, refusals, onCall);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action, paths) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: answered(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}
