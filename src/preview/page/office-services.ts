/**
 * What office.js asks of Excel besides the workbook: services of the add-in's own life, each in a batch of its own.
 * The host knows the workbook only, so they are answered here.
 */
import { ACTION, PATH } from '../wire/message';
import type { Action, RequestBody, ResponseBody } from '../wire/message';
import type { Bridge, OfficeWindow } from './office-window';

/** Methods that may be called, by service. The preview's pane is always there to be seen. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  'Microsoft.InternalService.AddinInternalService': ['NotifyActionHandlerReady'],
  'Microsoft.AppRuntime.AppRuntimeService': ['SetAppRuntimeState'],
};

const isOfService = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.newObject);

const isKnown = (body: RequestBody, { ActionType, Name, ObjectPathId }: Action): boolean =>
  ActionType === ACTION.instantiate ||
  SERVICES[body.ObjectPaths[ObjectPathId]?.Name ?? '']?.includes(Name) === true;

function answer(body: RequestBody, onFault: (what: string) => void): ResponseBody {
  for (const action of body.Actions.filter((each) => !isKnown(body, each)))
    onFault(`${body.ObjectPaths[action.ObjectPathId]?.Name ?? '?'}.${action.Name}`);
  return {
    Results: body.Actions.map(({ Id, ActionType }) => ({
      ActionId: Id,
      Value: ActionType === ACTION.instantiate ? {} : null,
    })),
    TraceIds: [],
  };
}

const asksForPane = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ Name }) => Name === 'SetAppRuntimeState');

/** The host's bridge with these services beside it. */
export function withOfficeServices(
  workbook: Bridge,
  { misbehaviour, onFault }: Pick<OfficeWindow, 'misbehaviour' | 'onFault'>,
): Bridge {
  return Object.defineProperty(
    {
      onMessageFromHost: workbook.onMessageFromHost,
      sendMessageToHost: (text: string) => {
        const { id, message } = JSON.parse(text) as {
          readonly id: number;
          readonly message: { readonly body: RequestBody };
        };
        if (!isOfService(message.body)) return workbook.sendMessageToHost(text);
        const body = answer(message.body, onFault);
        if (asksForPane(message.body) && misbehaviour().neverShowsPane === true) return;
        queueMicrotask(() =>
          workbook.onMessageFromHost?.(
            JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }),
          ),
        );
      },
    },
    'onMessageFromHost',
    {
      get: () => workbook.onMessageFromHost,
      set: (heard: Bridge['onMessageFromHost']) => {
        workbook.onMessageFromHost = heard;
      },
    },
  );
}
